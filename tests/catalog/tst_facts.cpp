// SPDX-License-Identifier: MIT
#include "catalog/facts.h"

#include <QTest>

using namespace statusbook;

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void readsOneLine()
    {
        const auto fact = parseFact("- Also called: Moved Temporarily (RFC 1945); x: y");
        QVERIFY(fact);
        QCOMPARE(fact->name, "Also called");
        QCOMPARE(fact->value, "Moved Temporarily (RFC 1945); x: y");
        QVERIFY(!parseFact("Also called: no bullet"));
        QVERIFY(!parseFact("- no colon"));
        QVERIFY(!parseFact("-"));
        QVERIFY(!parseFact(""));
    }

    void splitsItemsOutsideParentheses()
    {
        const auto items = factItems("410 (gone; for good); 403 ;; [RFC 1](https://a/b)");
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].text, "410");
        QCOMPARE(items[0].remark, "gone; for good");
        QCOMPARE(items[1].text, "403");
        QVERIFY(items[1].remark.isEmpty());
        QCOMPARE(items[2].text, "[RFC 1](https://a/b)");
    }

    void takesMarksAway_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("link") << QByteArray("[RFC 9110](https://x/#a) now") << QByteArray("RFC 9110 now");
        QTest::newRow("strong") << QByteArray("**never** *ever*") << QByteArray("never ever");
        QTest::newRow("code keeps its marks") << QByteArray("`bytes */9`") << QByteArray("bytes */9");
        QTest::newRow("escape") << QByteArray("a\\*b") << QByteArray("a*b");
        QTest::newRow("open link") << QByteArray("[a](b") << QByteArray("a");
        QTest::newRow("open code") << QByteArray("a `b") << QByteArray("a b");
    }
    void takesMarksAway()
    {
        QFETCH(QByteArray, markdown);
        QTEST(plainInline(markdown), "plain");
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
