// SPDX-License-Identifier: MIT
#include "window/list/resultcount.h"

#include "../support/catalogof.h"
#include "models/bookmarks.h"
#include "window/look/classcolors.h"

#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;

class TestResultCount : public QObject
{
    Q_OBJECT

    static QString textOf(const ResultCount &count)
    {
        return count.findChild<QLabel *>()->text();
    }

private slots:
    void suggestsInAColorThatCanBeRead()
    {
        const QTemporaryDir folder;
        const Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
        Browser browser(Catalog::load(), bookmarks);
        browser.setIndex(std::make_shared<const SearchIndex>(Catalog::load()));
        ResultCount count;
        browser.search(QStringLiteral("redirct"));
        count.setAnswer(browser);
        for (const QColor &ground : {QColor(0x2a2e32), QColor(Qt::white), QColor(Qt::black)}) {
            QPalette palette(ground, ground);
            palette.setColor(QPalette::Link, Qt::blue);
            count.setPalette(palette);
            static const QRegularExpression color(QStringLiteral("color:(#\\w+)\">redirect<"));
            const auto match = color.match(textOf(count));
            QVERIFY2(match.hasMatch(), qPrintable(textOf(count)));
            QVERIFY(contrast(QColor(match.captured(1)), ground) >= 4.5);
        }
    }

    void writesLargeNumbersAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("number");
        QTest::newRow("English") << "en_US" << QStringLiteral("1,200");
        QTest::newRow("German") << "de_DE" << QStringLiteral("1.200");
    }

    void writesLargeNumbersAsTheLanguageDoes()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, number);
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(locale));
        QByteArray text;
        for (int i = 0; i < 1200; ++i)
            text += "# E" + QByteArray::number(i) + " Phrase\n";
        const QTemporaryDir folder;
        const Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
        const Browser browser(catalogOf(text), bookmarks);
        QCOMPARE(ResultCount::textOf(browser), QString(number + u" entries"));
    }

    void keepsTheProgressInSight()
    {
        const QTemporaryDir folder;
        const Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
        Browser browser(Catalog::load(), bookmarks);
        ResultCount count;
        count.showProgress(40);
        count.setAnswer(browser);
        QVERIFY(textOf(count).contains(u"40"));
        count.endProgress(browser);
        QCOMPARE(textOf(count), ResultCount::textOf(browser));
    }
};

QTEST_MAIN(TestResultCount)
#include "tst_resultcount.moc"
