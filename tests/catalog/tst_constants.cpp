// SPDX-License-Identifier: MIT
#include "catalog/constants.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace statusbook;

namespace {

constexpr QByteArrayView sources = "column\tlibrary\tcopy_template\tfile\n"
                                   "go\tGo net/http\thttp.{name}\tstatus.go\n"
                                   "rack\tRack\t{name}\tutils.rb\n";

} // namespace

class TestConstants : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writesNamesAsInCode()
    {
        const Constants constants("code\tgo\track\tsource\n"
                                  "404\tStatusNotFound\t:not_found\tx\n"
                                  "413\tStatusTooLarge|~StatusEntityTooLarge\t\tx\n",
                                  sources);
        const QList<Constant> notFound {
            {QStringLiteral("Go net/http"), QStringLiteral("http.StatusNotFound"), false,
             QStringLiteral("StatusNotFound")},
            {QStringLiteral("Rack"), QStringLiteral(":not_found"), false,
             QStringLiteral(":not_found")}};
        QCOMPARE(constants.of("404"), notFound);
        const QList<Constant> tooLarge {
            {QStringLiteral("Go net/http"), QStringLiteral("http.StatusTooLarge"), false,
             QStringLiteral("StatusTooLarge")},
            {QStringLiteral("Go net/http"), QStringLiteral("http.StatusEntityTooLarge"), true,
             QStringLiteral("StatusEntityTooLarge")}};
        QCOMPARE(constants.of("413"), tooLarge);
        QVERIFY(constants.of("599").isEmpty());
        QVERIFY(constants.of("").isEmpty());
    }

    void survivesShortTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head alone") << QByteArray("code\tgo\track");
        QTest::newRow("row without cells") << QByteArray("code\tgo\track\n404");
        QTest::newRow("library without a source") << QByteArray("code\tperl\n404\tRC_NOT_FOUND\n");
    }
    void survivesShortTables()
    {
        QFETCH(QByteArray, table);
        QVERIFY(Constants(table, sources).of("404").isEmpty());
    }

    void bundledTablesKnowTheCommonNames_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("library");
        QTest::addColumn<QString>("name");
        QTest::newRow("first column")
            << QByteArray("404") << QStringLiteral("Go net/http")
            << QStringLiteral("http.StatusNotFound");
        QTest::newRow("second column")
            << QByteArray("503") << QStringLiteral("Python http.HTTPStatus")
            << QStringLiteral("HTTPStatus.SERVICE_UNAVAILABLE");
        QTest::newRow("called by its number")
            << QByteArray("404")
            << QStringLiteral("Node.js http.STATUS_CODES (phrase, Node has no constants)")
            << QStringLiteral("http.STATUS_CODES[404]");
        QTest::newRow("last column")
            << QByteArray("404") << QStringLiteral("Squid") << QStringLiteral("Http::scNotFound");
    }
    void bundledTablesKnowTheCommonNames()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, library);
        QFETCH(QString, name);
        const auto constants = Constants::bundled().of(code);
        const auto found = std::find_if(constants.begin(), constants.end(),
                                        [&](const Constant &c) { return c.library == library; });
        QVERIFY(found != constants.end());
        QCOMPARE(found->name, name);
        QVERIFY(!found->deprecated);
    }

    void tellsItsLibraries()
    {
        const Constants constants("code\track\tgo\tsource\n", sources);
        QCOMPARE(constants.libraries(),
                 (QStringList {QStringLiteral("Rack"), QStringLiteral("Go net/http")}));
        const QStringList bundled = Constants::bundled().libraries();
        QCOMPARE(QSet<QString>(bundled.begin(), bundled.end()).size(), bundled.size());
        for (const Constant &constant : Constants::bundled().of("404"))
            QVERIFY2(bundled.contains(constant.library), qPrintable(constant.library));
    }

    void bundledNamesAreWhole()
    {
        qsizetype count = 0;
        for (int code = 100; code < 600; ++code) {
            for (const Constant &constant : Constants::bundled().of(QByteArray::number(code))) {
                QVERIFY2(!constant.library.isEmpty() && !constant.name.isEmpty()
                             && !constant.name.contains(u'{') && !constant.name.contains(u'~'),
                         qPrintable(constant.library + u' ' + constant.name));
                ++count;
            }
        }
        QVERIFY(count > 1000);
    }
};

QTEST_GUILESS_MAIN(TestConstants)
#include "tst_constants.moc"
