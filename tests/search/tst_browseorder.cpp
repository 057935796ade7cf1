// SPDX-License-Identifier: MIT
#include "search/browseorder.h"

#include "../support/catalogof.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

class TestBrowseOrder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void orders_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *intent, const QByteArray &markdown, const char *ids) {
            QTest::newRow(intent)
                << markdown << QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts);
        };
        row("nothing", "", "");
        row("codes by number", "# 500 C\n# 100 A\n# 404 B\n", "100 404 500");
        row("status codes before all others", "# 9 A\n# E1 B\n# 1000 C\n# 404 D\n",
            "404 9 1000 E1");
        row("digits count as numbers", "# E10 A\n# E9 B\n# 404.13 C\n# 404.2 D\n",
            "404.2 404.13 E9 E10");
        row("a shorter code before the longer one", "# 404.1.1 A\n# 404.1 B\n", "404.1 404.1.1");
        row("leading zeros change nothing but ties", "# E007 A\n# E8 B\n# E7 C\n", "E7 E007 E8");
        row("zero has a place", "# E1 A\n# E0 B\n", "E0 E1");
        row("the registered meaning before the others",
            "# 419 A\n## Facts\n- State: unofficial\n- Defined by: Acme\n"
            "# 419 B\n## Facts\n- State: registered\n",
            "419 419-acme");
    }
    void orders()
    {
        QFETCH(QByteArray, markdown);
        const auto catalog = catalogOf(markdown);
        QStringList ids;
        for (const quint32 entry : browseOrder(*catalog))
            ids.append(catalog->at(entry).id());
        QTEST(ids, "ids");
    }

    void keepsTheOrderOfFilesBetweenEqualCodes()
    {
        const auto file = [](const QByteArray &text, const QString &name) {
            return CatalogFile::parse(text, name, name + u':');
        };
        const Catalog catalog({file("# 404 Z\n", QStringLiteral("b")),
                               file("# 404 A\n# 200 A\n", QStringLiteral("a"))});
        QCOMPARE(browseOrder(catalog), (std::vector<quint32> {2, 0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestBrowseOrder)
#include "tst_browseorder.moc"
