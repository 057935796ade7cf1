// SPDX-License-Identifier: MIT
#include "window/page/statuspage.h"

#include "../support/catalogof.h"
#include "render/html.h"
#include "render/markdown.h"
#include "window/look/classcolors.h"
#include "window/page/codebutton.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace statusbook;

namespace {

const QByteArray codeText = "First\n\n```http\nGET / HTTP/1.1\nHost: a\n```\n```sh\nls\npwd\n```\n\n"
                            "between\n\n```\n```\n\n    last <b>\n";

QPalette darkPalette()
{
    QPalette palette(QColor(50, 50, 55));
    palette.setColor(QPalette::Base, QColor(20, 20, 22));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    return palette;
}

void pointAt(const StatusPage &page, const QString &text)
{
    const QPointF point = page.cursorRect(page.document()->find(text)).center();
    QMouseEvent event(QEvent::MouseMove, point, page.viewport()->mapToGlobal(point), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.viewport(), &event);
}

} // namespace

class TestStatusPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void marksWhatWasSearched()
    {
        StatusPage page;
        page.showHtml(QStringLiteral("<h1>404 Not Found</h1><table><tr><th>State</th><td>not</td>"
                                     "</tr></table><p>Found&nbsp;nothing</p>"));
        page.setMarks(SearchQuery::parse(u"404 found "));
        QStringList marked;
        for (const auto &selection : page.extraSelections())
            marked.append(selection.cursor.selectedText());
        QCOMPARE(marked, QStringList({QStringLiteral("404"), QStringLiteral("Found"),
                                      QStringLiteral("Found")}));
        QCOMPARE(page.marks().size(), 3);
        page.setMarks(SearchQuery());
        QVERIFY(page.extraSelections().isEmpty());
    }

    void marksAreReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(QColor(240, 240, 240));
        QTest::newRow("dark") << darkPalette();
        QPalette harsh(QColor(240, 240, 240));
        harsh.setColor(QPalette::Highlight, Qt::black);
        QTest::newRow("black highlight") << harsh;
    }
    void marksAreReadable()
    {
        QFETCH(QPalette, palette);
        StatusPage page;
        page.setPalette(palette);
        page.showHtml(QStringLiteral("<p>one two two</p>"));
        page.setMarks(SearchQuery::parse(u"one "));
        page.setHits({{4, 3}, {8, 3}}, 1);
        QCOMPARE(page.extraSelections().size(), 4);
        for (const auto &selection : page.extraSelections()) {
            const QColor ground = selection.format.background().color();
            QVERIFY(contrast(selection.format.foreground().color(), ground) >= 4.5);
        }
        const auto mark = page.extraSelections().first().format;
        QVERIFY(mark.underlineStyle() != QTextCharFormat::NoUnderline);
        QVERIFY(contrast(mark.underlineColor(), mark.background().color()) >= 3);
    }

    void marksDoNotScroll()
    {
        StatusPage page;
        page.resize(300, 200);
        page.show();
        page.showHtml(QStringLiteral("<p>x</p>").repeated(200) + u"<p>needle</p>");
        page.setMarks(SearchQuery::parse(u"needle "));
        QCOMPARE(page.marks().size(), 1);
        QCOMPARE(page.verticalScrollBar()->value(), 0);
        page.setHits(page.marks(), 0);
        QVERIFY(page.verticalScrollBar()->value() > 0);
    }

    void marksSurviveAnotherPaletteAndNotAnotherPage()
    {
        StatusPage page;
        page.showHtml(QStringLiteral("<p>one two</p>"));
        page.setMarks(SearchQuery::parse(u"two "));
        const QColor before = page.extraSelections().first().format.background().color();
        page.setPalette(darkPalette());
        QCOMPARE(page.extraSelections().size(), 1);
        QCOMPARE(page.extraSelections().first().cursor.selectedText(), QStringLiteral("two"));
        QVERIFY(page.extraSelections().first().format.background().color() != before);
        page.showHtml(QStringLiteral("<p>two</p>"));
        QVERIFY(page.extraSelections().isEmpty());
    }

    void marksOfABundledPage()
    {
        const auto status = Catalog::load()->find(u"404");
        StatusPage page;
        page.showHtml(toHtml(*status));
        const SearchQuery query = SearchQuery::parse(u"page not found \"target resource\" 404");
        QBENCHMARK {
            page.setMarks(query);
        }
        QVERIFY(page.marks().size() > 3);
    }

    void codeIsCopiedAsOnTheWire()
    {
        StatusPage page;
        page.resize(500, 400);
        page.show();
        page.showHtml(markdownToHtml(codeText));
        auto *button = page.findChild<CodeButton *>();
        QVERIFY(button);
        QCOMPARE(button->blocks().size(), 4);
        QCOMPARE(button->accessibleName(), QStringLiteral("Copy code"));
        QCOMPARE(page.text().count(u"pwd\nbetween"), 1); // no empty line at the end of code
        QVERIFY(button->isVisible());

        QSignalSpy copied(&page, &StatusPage::copied);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
        QTest::keyClick(button, Qt::Key_Tab);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ls\npwd\n"));
        QTest::keyClick(button, Qt::Key_Tab); // over the empty one
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("last <b>\n"));
        QCOMPARE(copied.count(), 3);
        QVERIFY(copied.first().first().toString().contains(u"CR LF"));
    }

    void codeIsReachedByKeysInBothDirections()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *page = new StatusPage;
        auto *after = new QToolButton;
        after->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(page);
        layout->addWidget(after);
        window.resize(400, 150);
        page->showHtml(u"<p><a href=\"https://a.example/\">link</a></p>"
                       + markdownToHtml(codeText) + markdownToHtml("x\n\n").repeated(50)
                       + markdownToHtml("```\nfar\n```\n"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *button = page->findChild<CodeButton *>();
        page->setFocus();
        QTest::keyClick(page, Qt::Key_Tab); // the link
        QCOMPARE(QApplication::focusWidget(), page);
        QTest::keyClick(page, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(button, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        QVERIFY(page->verticalScrollBar()->value() > 0);
        QVERIFY(page->viewport()->rect().intersects(button->geometry()));
        QTest::keyClick(button, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QTest::keyClick(after, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("far\n"));
        QTest::keyClick(button, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), page);
    }

    void theButtonGoesWhereThePointerIs()
    {
        StatusPage page;
        page.resize(500, 400);
        page.show();
        page.showHtml(markdownToHtml(codeText));
        auto *button = page.findChild<CodeButton *>();
        const int first = button->y();
        pointAt(page, QStringLiteral("pwd"));
        QVERIFY(button->y() > first);
        button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ls\npwd\n"));
        const int second = button->y();
        pointAt(page, QStringLiteral("between"));
        QCOMPARE(button->y(), second);
    }

    void theButtonIsInTheTopCorner()
    {
        StatusPage page;
        page.resize(500, 400);
        page.show();
        page.showHtml(markdownToHtml(codeText));
        const auto *button = page.findChild<CodeButton *>();
        QVERIFY(button->x() > page.viewport()->width() / 2);
        const int line = page.cursorRect(page.document()->find(QStringLiteral("GET"))).top();
        QVERIFY(qAbs(button->y() - line) < button->height());
        page.setLayoutDirection(Qt::RightToLeft);
        page.showHtml(markdownToHtml(codeText));
        QVERIFY(button->x() < page.viewport()->width() / 2);
    }

    void thereIsOneButtonForAllPages()
    {
        StatusPage page;
        page.resize(500, 400);
        page.show();
        page.showHtml(QStringLiteral("<p>no code</p>"));
        QVERIFY(!page.findChild<CodeButton *>());
        for (int i = 0; i < 5; ++i)
            page.showHtml(markdownToHtml(codeText.repeated(20)));
        QCOMPARE(page.findChildren<CodeButton *>().size(), 1);
        QVERIFY(page.findChild<CodeButton *>()->isVisible());
        page.showHtml(QStringLiteral("<p>no code</p>"));
        QVERIFY(!page.findChild<CodeButton *>()->isVisible());
    }

    void allBundledCodeHasItsPlace()
    {
        const auto catalog = Catalog::load();
        StatusPage page;
        page.resize(600, 400);
        page.show();
        for (qsizetype i = 0; i < catalog->size(); ++i) {
            page.showHtml(toHtml(catalog->at(i)));
            const auto *button = page.findChild<CodeButton *>();
            if (!button || button->blocks().isEmpty())
                continue;
            for (const CodeBlock &block : button->blocks())
                QVERIFY2(page.text().contains(block.text.chopped(1)), qPrintable(block.text));
        }
    }

    // Beside the list of a window on a screen of 800 x 480 there are some 520 pixels.
    void noBundledPageIsWiderThanItsView()
    {
        const auto catalog = Catalog::load();
        StatusPage page;
        page.resize(520, 400);
        page.show();
        for (qsizetype i = 0; i < catalog->size(); ++i) {
            page.showHtml(toHtml(catalog->at(i)));
            QTRY_VERIFY2(page.horizontalScrollBar()->maximum() == 0, qPrintable(catalog->at(i).id()));
        }
    }
};

QTEST_MAIN(TestStatusPage)
#include "tst_statuspage.moc"
