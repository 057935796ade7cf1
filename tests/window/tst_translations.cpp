// SPDX-License-Identifier: MIT
#include "window/translations.h"

#include <QTest>
#include <QTranslator>

using namespace statusbook;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void suitThePerson_data()
    {
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the language") << "de" << "de";
        QTest::newRow("the language of another territory") << "de-AT" << "de";
        QTest::newRow("the best of two") << "pt-BR pt" << "pt_BR";
        QTest::newRow("Portuguese of Portugal") << "pt-PT en" << "pt_BR";
        QTest::newRow("English before a second language") << "en-GB de-DE" << "en";
        QTest::newRow("as glibc writes it") << "es_MX" << "es";
        QTest::newRow("simplified script") << "zh-Hans-SG en" << "zh_CN";
        QTest::newRow("traditional script") << "zh-TW fr" << "fr";
        QTest::newRow("a second language") << "fi-FI de-DE" << "de";
        QTest::newRow("none") << "fi-FI" << "";
        QTest::newRow("the C locale") << "C" << "";
        QTest::newRow("no language at all") << "xx qqq-ZZ" << "";
        QTest::newRow("nothing said") << "" << "";
    }
    void suitThePerson()
    {
        QFETCH(const QString, languages);
        QTEST(translationFor(languages.split(u' ', Qt::SkipEmptyParts), builtInTranslations()),
              "expected");
    }

    void areBuiltInAndCanBeRead()
    {
        const QStringList names = builtInTranslations();
        QVERIFY(names.contains(QStringLiteral("en")));
        QVERIFY(names.size() >= 8);
        for (const QString &name : names) {
            QTranslator translator;
            QVERIFY(translator.load(u":/translations/statusbook_" + name + u".qm"));
            QCOMPARE(translator.language(), name);
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
