// SPDX-License-Identifier: MIT
#include "render/comparison.h"

#include "../support/catalogof.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

const QByteArray catalogText
    = "# 301 Moved\n\nIt **moved**.\n\nFor good.\n\n## Facts\n\n- State: registered\n"
      "- Cacheable: yes\n- Method: may `a|b` change\n- Found by: gone\n- Source: RFC 1\n\n"
      "# 302 Found <b>\n\nElsewhere\nfor now.\n\n## Facts\n\n- State: registered\n"
      "- Cacheable: no\n- See also: 303 (with **GET**)\n- Found by: moved\n\n"
      "# 404 Not Found\n\nNot there.\n\n## Facts\n\n- State: registered\n- Cacheable: yes\n";

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = catalogOf(catalogText);

    [[nodiscard]] QList<Status> entries(const QStringList &ids) const
    {
        QList<Status> statuses;
        for (const QString &id : ids)
            statuses.append(*m_catalog->find(id));
        return statuses;
    }
    [[nodiscard]] QList<Status> redirects() const
    {
        return entries({QStringLiteral("301"), QStringLiteral("302")});
    }
    static QList<QByteArray> namesOf(const Comparison &comparison)
    {
        QList<QByteArray> names;
        for (const Comparison::Row &row : comparison.rows)
            names.append(row.name.toByteArray());
        return names;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void alignsFactsInTheirOrder()
    {
        const Comparison comparison = compare(redirects());
        QCOMPARE(namesOf(comparison),
                 QList<QByteArray>({"Class", "State", "Explanation", "Cacheable", "Method",
                                    "See also"}));
        for (const Comparison::Row &row : comparison.rows)
            QCOMPARE(row.values.size(), 2);
        QCOMPARE(comparison.rows[0].values, QList<QByteArrayView>({"redirection", "redirection"}));
        QCOMPARE(comparison.rows[3].values, QList<QByteArrayView>({"yes", "no"}));
        QVERIFY(comparison.rows[5].values[0].isEmpty());
    }

    void marksWhatDiffers()
    {
        for (const Comparison::Row &row : compare(redirects()).rows)
            QCOMPARE(row.differs, row.name != "Class" && row.name != "State");
    }

    void oneThatDiffersIsEnough()
    {
        const Comparison three = compare(entries(
            {QStringLiteral("301"), QStringLiteral("404"), QStringLiteral("302")}));
        QCOMPARE(three.rows[0].name, QByteArrayView("Class"));
        QVERIFY(three.rows[0].differs);
        QVERIFY(!three.rows[1].differs);
        QVERIFY(three.rows[3].differs); // yes, yes, no
    }

    void leavesOutWhatIsTheSame()
    {
        QCOMPARE(namesOf(compare(redirects(), ComparedRows::Differing)),
                 QList<QByteArray>({"Explanation", "Cacheable", "Method", "See also"}));
        QVERIFY(compare(entries({QStringLiteral("301"), QStringLiteral("301")}),
                        ComparedRows::Differing)
                    .rows.isEmpty());
    }

    void html()
    {
        QCOMPARE(toHtml(compare(redirects())),
                 QStringLiteral(
                     "<table class=\"comparison\" width=\"100%\" cellspacing=\"0\">\n"
                     "<tr class=\"head\"><th></th>"
                     "<th align=\"left\" width=\"40%\"><a href=\"statusbook:301\">301 Moved</a>"
                     "</th><th align=\"left\" width=\"40%\"><a href=\"statusbook:302\">"
                     "302 Found &lt;b&gt;</a></th></tr>\n"
                     "<tr><th align=\"left\">Class</th><td>redirection</td><td>redirection</td>"
                     "</tr>\n"
                     "<tr><th align=\"left\">State</th><td>registered</td><td>registered</td>"
                     "</tr>\n"
                     "<tr class=\"differs\"><th align=\"left\">≠ Explanation</th>"
                     "<td><p>It <strong>moved</strong>.</p>\n<p>For good.</p>\n</td>"
                     "<td><p>Elsewhere\nfor now.</p>\n</td></tr>\n"
                     "<tr class=\"differs\"><th align=\"left\">≠ Cacheable</th><td>yes</td>"
                     "<td>no</td></tr>\n"
                     "<tr class=\"differs\"><th align=\"left\">≠ Method</th>"
                     "<td>may <code>a|b</code> change</td><td>–</td></tr>\n"
                     "<tr class=\"differs\"><th align=\"left\">≠ See also</th><td>–</td>"
                     "<td><a href=\"statusbook:303\">303</a> (with <strong>GET</strong>)</td>"
                     "</tr>\n"
                     "</table>\n"));
    }

    void markdown()
    {
        QCOMPARE(toMarkdown(compare(redirects())),
                 QStringLiteral("|  | 301 Moved | 302 Found <b> |\n"
                                "| --- | --- | --- |\n"
                                "| Class | redirection | redirection |\n"
                                "| State | registered | registered |\n"
                                "| ≠ Explanation | It **moved**.<br><br>For good. | "
                                "Elsewhere for now. |\n"
                                "| ≠ Cacheable | yes | no |\n"
                                "| ≠ Method | may `a\\|b` change | – |\n"
                                "| ≠ See also | – | 303 (with **GET**) |\n"));
    }

    void markdownCellsKeepTheirPipes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *intent, const char *value, const char *cell) {
            QTest::newRow(intent) << QByteArray(value) << QString::fromLatin1(cell);
        };
        row("none", "a", "a");
        row("several", "a||b|", "a\\|\\|b\\|");
        row("escaped already", "a\\|b", "a\\|b");
        row("escaped, then not", "a\\||b", "a\\|\\|b");
        row("first", "|a", "\\|a");
    }
    void markdownCellsKeepTheirPipes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, cell);
        const auto catalog = catalogOf("# 460 A\n\n" + value + "\n\n# 461 B\n");
        QCOMPARE(toMarkdown(compare({catalog->at(0), catalog->at(1)}))
                     .section(u'\n', -2, -2),
                 QString(u"| ≠ Explanation | " + cell + u" | – |"));
    }

    void windowsLineBreaksAreNoOthers()
    {
        const auto catalog
            = catalogOf("# 460 A\r\n\r\nOne\r\ntwo.\r\n\r\nThree.\r\n\r\n# 461 B\r\n");
        QVERIFY(toMarkdown(compare({catalog->at(0), catalog->at(1)}))
                    .contains(u"| One two.<br><br>Three. |"));
    }

    void plainText()
    {
        QCOMPARE(toPlainText(compare(redirects(), ComparedRows::Differing)),
                 QStringLiteral("301 Moved\n302 Found <b>\n"
                                "\n≠ Explanation\n  301  It moved.\n       \n       For good.\n"
                                "  302  Elsewhere for now.\n"
                                "\n≠ Cacheable\n  301  yes\n  302  no\n"
                                "\n≠ Method\n  301  may a|b change\n  302  –\n"
                                "\n≠ See also\n  301  –\n  302  303 (with GET)\n"));
    }

    void plainTextHasNoControls()
    {
        const auto catalog = catalogOf("# 4\x1b[2J A\n\nx\n\n# 5\x1c B\n\ny\n");
        QCOMPARE(catalog->size(), 2);
        const QString text = toPlainText(compare({catalog->at(0), catalog->at(1)}));
        QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\x1c'));
    }

    void keepsTheCatalogAlive()
    {
        auto catalog = catalogOf(catalogText);
        const Comparison comparison = compare({catalog->at(0), catalog->at(1)});
        catalog.reset();
        QCOMPARE(toMarkdown(comparison), toMarkdown(compare(redirects())));
    }

    void nothingIsATableOfNothing()
    {
        QVERIFY(compare({}).rows.isEmpty());
        QVERIFY(toHtml(compare({})).contains(u"<table"));
        QCOMPARE(toPlainText(compare({})), QString());
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
