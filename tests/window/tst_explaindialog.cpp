// SPDX-License-Identifier: MIT
#include "window/tools/explaindialog.h"

#include "../support/catalogof.h"
#include "window/page/statuspage.h"
#include "window/tools/pastefield.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace statusbook;

namespace {

const QString lacking = QStringLiteral("HTTP/1.1 405 Method Not Allowed\n"
                                       "Date: Sun, 06 Nov 1994 08:49:37 GMT\n\n"
                                       "HTTP/1.1 401 Unauthorized\n"
                                       "Date: Sun, 06 Nov 1994 08:49:37 GMT\n\n");

// Takes the addresses that a page hands to the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &address) { opened.append(address); } // NOLINT: called by its name
};

} // namespace

class TestExplainDialog : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = Catalog::load();
    std::unique_ptr<ExplainDialog> m_dialog;
    PasteField *m_field = nullptr;
    StatusPage *m_page = nullptr;

    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return m_page->toPlainText().contains(text);
    }
    // The text of every link to an address that begins so, in the page's order.
    [[nodiscard]] QStringList links(const QString &beginning) const
    {
        QStringList found;
        for (QTextBlock block = m_page->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().anchorHref().startsWith(beginning))
                    found.append(it.fragment().text());
            }
        }
        return found;
    }
    void click(const char *address) const
    {
        emit m_page->anchorClicked(QUrl(QString::fromLatin1(address)));
    }
    void pasteIntoField(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        m_field->paste();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_dialog = std::make_unique<ExplainDialog>(m_catalog);
        m_field = part<PasteField>("field");
        m_page = part<StatusPage>("page");
        QVERIFY(m_field && m_page);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void saysWhatCanBePasted()
    {
        QVERIFY(!m_dialog->isModal());
        QVERIFY(says(QStringLiteral("curl -v")));
        QVERIFY(m_field->placeholderText().contains(u"curl -v"));
        QVERIFY(!part<QPushButton>("clearButton")->isEnabled());
    }

    void listsStatusesInTheirOrder()
    {
        m_dialog->explainText(QStringLiteral("1.2.3.4 - - [x] \"GET /a HTTP/1.1\" 404 5\n"
                                             "1.2.3.4 - - [x] \"GET /b HTTP/1.1\" 200 5\n"
                                             "1.2.3.4 - - [x] \"GET /c HTTP/1.1\" 404 5\n"));
        QCOMPARE(links(QStringLiteral("statusbook:")).mid(0, 2),
                 QStringList({QStringLiteral("404 Not Found"), QStringLiteral("200 OK")}));
        QVERIFY(says(QStringLiteral("404 Not Found · 2 times")));
        QVERIFY(!says(QStringLiteral("200 OK ·")));
        QVERIFY(says(QStringLiteral("lines of a log")));
        QVERIFY(links(QStringLiteral("line:")).isEmpty());
    }

    void tellsEveryMeaningOfANumber()
    {
        const auto catalog = catalogOf("# 499 A\n\n## Facts\n\n- State: unofficial\n"
                                       "- Defined by: Acme\n\n# 499 B\n\n## Facts\n\n"
                                       "- State: unofficial\n- Defined by: <b>Bcme\n");
        m_dialog->setCatalog(catalog);
        m_dialog->explainText(QStringLiteral("HTTP/1.1 499 x"));
        QVERIFY(says(QStringLiteral("499 A (Acme)")));
        QVERIFY(says(QStringLiteral("499 B (<b>Bcme)")));
    }

    void tellsWhatAResponseLacks()
    {
        m_dialog->explainText(lacking);
        QCOMPARE(links(QStringLiteral("line:")),
                 QStringList({QStringLiteral("Line 1"), QStringLiteral("Line 4")}));
        QVERIFY(says(QStringLiteral("Line 1 · 405 · required")));
        QVERIFY(says(QStringLiteral("There is no Allow; ")));
        QCOMPARE(links(QStringLiteral("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.")),
                 QStringList({QStringLiteral("RFC 9110, section 15.5.6"),
                              QStringLiteral("RFC 9110, section 15.5.2")}));
    }

    void tellsThatNothingIsLacking()
    {
        m_dialog->explainText(QStringLiteral("HTTP/1.1 404 Not Found\n"
                                             "Date: Sun, 06 Nov 1994 08:49:37 GMT\n\n"));
        QVERIFY(says(QStringLiteral("Nothing was found that the response lacks")));
        m_dialog->explainText(QStringLiteral("HTTP/1.1 404 Not Found"));
        QVERIFY(!says(QStringLiteral("Nothing was found")));
        QVERIFY(says(QStringLiteral("where its status line and its fields are pasted")));
    }

    void nothingFoundIsSaid()
    {
        m_dialog->explainText(QStringLiteral("connection refused on port 443"));
        QVERIFY(says(QStringLiteral("Nothing found")));
        QVERIFY(says(QStringLiteral("curl -v")));
    }

    void answersWithoutAnEntry()
    {
        m_dialog->explainText(QStringLiteral("HTTP Error 404.199 - x"));
        QCOMPARE(links(QStringLiteral("statusbook:")).value(0), QStringLiteral("404 Not Found"));
        m_dialog->explainText(QStringLiteral("HTTP/1.1 471 x"));
        QVERIFY(links(QStringLiteral("statusbook:")).value(0).startsWith(u"471"));
    }

    void followsWhatIsTyped()
    {
        m_field->setFocus();
        QTest::keyClicks(m_field, QStringLiteral("HTTP/1.1 50"));
        QVERIFY(says(QStringLiteral("Nothing found")));
        QTest::keyClicks(m_field, QStringLiteral("3"));
        QVERIFY(says(QStringLiteral("503 Service Unavailable")));
    }

    void goesToTheLineOfAFinding()
    {
        m_dialog->explainText(lacking);
        m_page->setFocus();
        click("line:4");
        QCOMPARE(m_field->textCursor().selectedText(),
                 QStringLiteral("HTTP/1.1 401 Unauthorized"));
        QVERIFY(m_field->hasFocus());
        click("line:9999");
        QCOMPARE(m_field->textCursor().blockNumber(), m_field->blockCount() - 1);
    }

    void countsLinesAsTheFindingsDo()
    {
        // Shift+Enter writes a line separator, which begins no block.
        m_dialog->explainText(QStringLiteral("one\u2028two\r\n") + lacking);
        QCOMPARE(links(QStringLiteral("line:")).value(1), QStringLiteral("Line 6"));
        click("line:6");
        QCOMPARE(m_field->textCursor().selectedText(),
                 QStringLiteral("HTTP/1.1 401 Unauthorized"));
    }

    void linksLeadToEntriesAndSpecifications()
    {
        const Desktop desktop;
        const QSignalSpy chosen(m_dialog.get(), &ExplainDialog::chosen);
        m_dialog->explainText(lacking);
        click("statusbook:499-nginx");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("499-nginx"));
        click("https://www.rfc-editor.org/rfc/rfc9110.html");
        QCOMPARE(desktop.opened.size(), 1);
        click("file:///etc/passwd");
        QCOMPARE(desktop.opened.size(), 1);
        QCOMPARE(chosen.size(), 1);
    }

    void pastesAndClears()
    {
        QApplication::clipboard()->setText(lacking);
        m_dialog->explainText(QStringLiteral("old"));
        QTest::mouseClick(part<QPushButton>("pasteButton"), Qt::LeftButton);
        QCOMPARE(m_field->toPlainText(), lacking);
        QVERIFY(says(QStringLiteral("405 Method Not Allowed")));
        QTest::mouseClick(part<QPushButton>("clearButton"), Qt::LeftButton);
        QCOMPARE(m_field->toPlainText(), QString());
        QVERIFY(!says(QStringLiteral("405")));
        m_field->undo();
        QCOMPARE(m_field->toPlainText(), lacking);
    }

    void cutsWhatIsTooLong_data()
    {
        QTest::addColumn<bool>("throughField");
        QTest::newRow("told to explain") << false;
        QTest::newRow("pasted into the field") << true;
    }
    void cutsWhatIsTooLong()
    {
        QFETCH(bool, throughField);
        const auto give = [&](const QString &text) {
            throughField ? pasteIntoField(text) : m_dialog->explainText(text);
        };
        const QString line = QStringLiteral("HTTP/1.1 404 x\n");
        QString text = line.repeated(PasteField::longestText / line.size() + 1);
        text.truncate(PasteField::longestText);
        give(text);
        QCOMPARE(m_field->toPlainText(), text);
        QVERIFY(!says(QStringLiteral("too long")));
        m_field->selectAll();
        give(text + u'x');
        QCOMPARE(m_field->toPlainText(), text);
        QVERIFY(says(QStringLiteral("too long")));
        QVERIFY(says(QStringLiteral("404 Not Found")));

        m_field->selectAll();
        give(QStringLiteral("HTTP/1.1 404 x"));
        QVERIFY(!says(QStringLiteral("too long")));
    }

    void remembersTheCutWhileSomeIsLeft()
    {
        m_dialog->explainText(QString(PasteField::longestText, u'\n'));
        m_field->moveCursor(QTextCursor::Start);
        pasteIntoField(QStringLiteral("x")); // there is no room
        QVERIFY(says(QStringLiteral("too long")));
        QCOMPARE(m_field->document()->characterCount() - 1, PasteField::longestText);
        m_field->textCursor().deleteChar();
        pasteIntoField(QStringLiteral("x"));
        QVERIFY(says(QStringLiteral("too long")));
        m_field->selectAll();
        m_field->textCursor().removeSelectedText();
        QTest::keyClicks(m_field, QStringLiteral("HTTP/1.1 404"));
        QVERIFY(!says(QStringLiteral("too long")));
    }

    void cutsNoCharacterInHalf()
    {
        const QString text = u'x' + QStringLiteral("\U0001F600").repeated(PasteField::longestText);
        m_dialog->explainText(text);
        QCOMPARE(m_field->toPlainText(), text.first(PasteField::longestText - 1));
    }

    void showsSomeOfManyFindings()
    {
        m_dialog->explainText(QStringLiteral("HTTP/1.1 405 x\nDate: x\n\n").repeated(100));
        QCOMPARE(links(QStringLiteral("line:")).size(), 100);
        QVERIFY(says(QStringLiteral("… and 100 more")));
    }

    void pastedMarkupIsText()
    {
        m_dialog->explainText(QStringLiteral("HTTP/1.1 404 <img src=x>\n<b>x</b> : y\n"
                                             "<i>z</i>: \u202e\n"));
        QVERIFY(says(QStringLiteral("404 Not Found")));
        QVERIFY(!m_page->toHtml().contains(u"<img"));
    }

    void keepsItsPlaceWhileNothingChanges()
    {
        m_dialog->resize(400, 100);
        m_dialog->explainText(lacking);
        m_page->moveCursor(QTextCursor::End);
        const int position = m_page->textCursor().position();
        QVERIFY(position > 0);
        m_field->moveCursor(QTextCursor::End);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_page->textCursor().position(), position);
    }

    void takesAnotherCatalog()
    {
        m_dialog->explainText(QStringLiteral("HTTP/1.1 404 x"));
        m_dialog->setCatalog(catalogOf("# 404 Lost\n"));
        QVERIFY(says(QStringLiteral("404 Lost")));
        QVERIFY(!says(QStringLiteral("404 Not Found")));
    }

    void isReachedByKey()
    {
        QVERIFY(m_field->hasFocus());
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_page->hasFocus());
        QCOMPARE(m_field->toPlainText(), QString());
    }
};

QTEST_MAIN(TestExplainDialog)
#include "tst_explaindialog.moc"
