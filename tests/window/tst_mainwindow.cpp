// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "models/statuslistmodel.h"
#include "render/copyformat.h"
#include "window/list/searchfield.h"
#include "window/map/codemap.h"
#include "window/messagebar.h"
#include "window/page/statuspage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolButton>

using namespace statusbook;

namespace {

// A window as a person has it before them, with its parts by name.
struct Shown {
    Shown(const std::shared_ptr<const Catalog> &catalog, const QTemporaryDir &directory,
          QSettings &settings)
        : bookmarks(directory.filePath(QStringLiteral("bookmarks.txt"))),
          browser(catalog, bookmarks),
          library(catalog, {}, directory.filePath(QStringLiteral("catalogs"))),
          window(browser, bookmarks, library, settings)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        active = QTest::qWaitForWindowActive(&window);
    }

    template <typename Widget>
    Widget *part(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }

    [[nodiscard]] QString currentId() const
    {
        return browser.current() ? browser.current()->id() : QString();
    }
    [[nodiscard]] QString selectedId() const
    {
        const QModelIndexList selected = list->selectionModel()->selectedIndexes();
        return selected.size() == 1 ? selected.first().data(IdRole).toString() : QString();
    }
    void type(QWidget *where, const char *text) const
    {
        QTest::keyClicks(where, QString::fromLatin1(text));
    }

    Bookmarks bookmarks;
    Browser browser;
    Library library;
    MainWindow window;
    bool active = false;
    SearchField *field = part<SearchField>("searchField");
    QListView *list = part<QListView>("list");
    StatusPage *page = part<StatusPage>("page");
    CodeMap *map = part<CodeMap>("map");
    MessageBar *bar = part<MessageBar>("messageBar");
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Catalog> m_catalog = Catalog::load();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Shown> m_shown;

    void restart()
    {
        m_shown.reset();
        m_settings = std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("s.ini")),
                                                 QSettings::IniFormat);
        m_shown = std::make_unique<Shown>(m_catalog, *m_directory, *m_settings);
    }

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        QApplication::clipboard()->clear();
        restart();
        QVERIFY(m_shown->active);
        QVERIFY(m_shown->field && m_shown->list && m_shown->page && m_shown->bar);
    }
    void cleanup() { m_shown.reset(); }

    void beginsInTheFieldWithEverything()
    {
        Shown &s = *m_shown;
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.list->model()->rowCount(), int(m_catalog->size()));
        QCOMPARE(s.selectedId(), QString());
        QVERIFY(s.map->isVisible());
        QVERIFY(!s.page->isVisible());
        QVERIFY(!s.bar->isVisible());
    }

    void fitsTheScreenAtItsFirstStart()
    {
        const QRect screen = m_shown->window.screen()->availableGeometry();
        QVERIFY(screen.width() < 1040); // as the form would have it
        QVERIFY(screen.contains(m_shown->window.frameGeometry()));
    }

    void findsWhileTyping()
    {
        Shown &s = *m_shown;
        s.type(s.field, "40");
        QCOMPARE(s.selectedId(), QStringLiteral("400"));
        s.type(s.field, "4");
        QCOMPARE(s.selectedId(), QStringLiteral("404"));
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QVERIFY(s.page->toPlainText().contains(u"Not Found"));
        QVERIFY(s.window.windowTitle().startsWith(u"404 Not Found"));
        QVERIFY(s.list->model()->rowCount() < m_catalog->size());
        QVERIFY(s.field->hasFocus());
    }

    void tellsHowManyAreFound()
    {
        Shown &s = *m_shown;
        const auto says = [&](const QString &text) {
            const auto labels = s.window.statusBar()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(text + u' ');
            });
        };
        QVERIFY(says(QString::number(m_catalog->size())));
        s.type(s.field, "not found");
        QVERIFY(says(QString::number(s.list->model()->rowCount())));
        s.field->clear();
        s.type(s.field, "zzzqqq");
        QVERIFY(says(QStringLiteral("0")));
    }

    // A screen reader says a description that changes while it has the focus.
    void tellsAScreenReaderHowManyAreFound()
    {
        Shown &s = *m_shown;
        s.type(s.field, "zzzqqq");
        QVERIFY(s.field->accessibleDescription().startsWith(u"0 "));
        s.field->clear();
        QVERIFY(s.field->accessibleDescription().startsWith(QString::number(m_catalog->size())));
    }

    void walksTheListFromTheField()
    {
        Shown &s = *m_shown;
        s.type(s.field, "40");
        QTest::keyClick(s.field, Qt::Key_Down);
        QCOMPARE(s.currentId(), QStringLiteral("401"));
        QCOMPARE(s.selectedId(), QStringLiteral("401"));
        QTest::keyClick(s.field, Qt::Key_Down);
        QTest::keyClick(s.field, Qt::Key_Up);
        QCOMPARE(s.currentId(), QStringLiteral("401"));
        QTest::keyClick(s.field, Qt::Key_Up);
        QTest::keyClick(s.field, Qt::Key_Up);
        QCOMPARE(s.currentId(), QStringLiteral("400"));
        QTest::keyClick(s.field, Qt::Key_PageDown);
        QVERIFY(s.currentId() != u"400");
        QTest::keyClick(s.field, Qt::Key_PageUp);
        QCOMPARE(s.currentId(), QStringLiteral("400"));
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("40"));
    }

    void walksFromNothingToTheFirst()
    {
        Shown &s = *m_shown;
        QTest::keyClick(s.field, Qt::Key_Down);
        QCOMPARE(s.selectedId(), s.list->model()->index(0, 0).data(IdRole).toString());
        QCOMPARE(s.currentId(), s.selectedId());
    }

    void walksFromAnywhere()
    {
        Shown &s = *m_shown;
        s.type(s.field, "40");
        for (QWidget *pane : {static_cast<QWidget *>(s.field), static_cast<QWidget *>(s.list),
                              static_cast<QWidget *>(s.page)}) {
            pane->setFocus();
            QTest::keyClick(pane, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(s.currentId(), QStringLiteral("401"));
            QTest::keyClick(pane, Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(s.currentId(), QStringLiteral("400"));
            QTest::keyClick(pane, Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(s.currentId(), QStringLiteral("400"));
            QVERIFY(pane->hasFocus());
        }
    }

    void goesToThePage()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Return);
        QVERIFY(s.page->hasFocus());
        s.list->setFocus();
        QTest::keyClick(s.list, Qt::Key_Return);
        QVERIFY(s.page->hasFocus());
        QCOMPARE(s.currentId(), QStringLiteral("404"));
    }

    void goesFromPaneToPane()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.part<QWidget>("filterBar")->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.list->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.page->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6);
        QVERIFY(s.field->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(s.page->hasFocus());
    }

    void escapesInStages()
    {
        Shown &s = *m_shown;
        QTest::keyClick(s.field, Qt::Key_Down);
        const QString before = s.currentId();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Return);
        QTest::keyClick(s.page, Qt::Key_Escape);
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("404"));
        QTest::keyClick(s.field, Qt::Key_Escape);
        QCOMPARE(s.field->text(), QString());
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QCOMPARE(s.selectedId(), QStringLiteral("404"));
        QTest::keyClick(s.field, Qt::Key_Escape);
        QCOMPARE(s.currentId(), before);
        QCOMPARE(s.selectedId(), before);

        s.list->setFocus();
        QTest::keyClick(s.list, Qt::Key_Escape);
        QVERIFY(s.field->hasFocus());
    }

    void escapesFromTheFirstSearchToTheFirstPage()
    {
        Shown &s = *m_shown;
        const QString first = s.page->toPlainText();
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Escape);
        QTest::keyClick(s.field, Qt::Key_Escape);
        QCOMPARE(s.page->toPlainText(), first);
        QCOMPARE(s.selectedId(), QString());
    }

    void takesTextTypedElsewhere()
    {
        Shown &s = *m_shown;
        s.type(s.field, "4");
        s.list->setFocus();
        s.type(s.list, "0");
        QVERIFY(s.field->hasFocus());
        s.page->setFocus();
        s.type(s.page, "4");
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("404"));
        QCOMPARE(s.currentId(), QStringLiteral("404"));
    }

    void goesToTheField_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const auto row = [](const char *intent, const char *from, Qt::Key key,
                            Qt::KeyboardModifiers modifiers) {
            QTest::newRow(intent) << QString::fromLatin1(from) << int(key) << modifiers;
        };
        const Qt::KeyboardModifiers none;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        row("slash on the list", "list", Qt::Key_Slash, none);
        row("slash on the page", "page", Qt::Key_Slash, none);
        row("Ctrl+L on the list", "list", Qt::Key_L, control);
        row("Ctrl+L on the page", "page", Qt::Key_L, control);
        row("Ctrl+L in the field", "searchField", Qt::Key_L, control);
        row("Ctrl+K on the page", "page", Qt::Key_K, control);
        row("Ctrl+K in the field", "searchField", Qt::Key_K, control);
    }
    void goesToTheField()
    {
        QFETCH(QString, from);
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Shown &s = *m_shown;
        s.type(s.field, "404");
        auto *pane = s.window.findChild<QWidget *>(from);
        QVERIFY(pane);
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key(key), modifiers);
        QVERIFY(s.field->hasFocus());
        QCOMPARE(s.field->text(), QStringLiteral("404"));
        QCOMPARE(s.field->selectedText(), QStringLiteral("404"));
    }

    // The page stays the same while a query grows, and kept the marks of its beginning.
    void marksFollowTheQueryOnAPageThatStays()
    {
        Shown &s = *m_shown;
        const auto marked = [&s] {
            QSet<QString> words;
            for (const QTextEdit::ExtraSelection &selection : s.page->extraSelections())
                words.insert(selection.cursor.selectedText().toLower());
            return words;
        };
        s.type(s.field, "too many ");
        QCOMPARE(s.currentId(), QStringLiteral("429"));
        QVERIFY(!marked().contains(QStringLiteral("requests")));
        s.type(s.field, "requests");
        QCOMPARE(s.currentId(), QStringLiteral("429"));
        QVERIFY(marked().contains(QStringLiteral("requests")));
        s.field->clear();
        QCOMPARE(marked(), QSet<QString>());
    }

    void typesASlashInTheField()
    {
        Shown &s = *m_shown;
        s.type(s.field, "http/2");
        QCOMPARE(s.field->text(), QStringLiteral("http/2"));
    }

    void copiesTheEntryWhole_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *pane : {"searchField", "list", "page"})
            QTest::newRow(pane) << QString::fromLatin1(pane);
    }
    void copiesTheEntryWhole()
    {
        QFETCH(QString, from);
        Shown &s = *m_shown;
        s.type(s.field, "404");
        auto *pane = s.window.findChild<QWidget *>(from);
        QVERIFY(pane);
        pane->setFocus();
        s.field->deselect();
        QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data);
        QVERIFY(data->text().startsWith(u"404 Not Found"));
        QVERIFY(data->html().contains(u"<h1>404 Not Found</h1>"));
        QVERIFY(data->data(QStringLiteral("text/markdown")).startsWith("# 404 Not Found"));
        QVERIFY(s.window.statusBar()->currentMessage().contains(u"404 Not Found"));
    }

    void copiesJustTheSelection()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        s.page->setFocus();
        QTextCursor cursor = s.page->document()->find(QStringLiteral("Not Found"));
        QVERIFY(cursor.hasSelection());
        s.page->setTextCursor(cursor);
        QTest::keyClick(s.page, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Not Found"));

        s.field->begin();
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("404"));
    }

    void copiesInEveryForm()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // the favorite
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("404 Not Found"));
        const auto items = s.part<QMenu>("menuCopyAs")->actions();
        QCOMPARE(items.size(), qsizetype(copyFormats.size()));
        for (size_t i = 0; i < copyFormats.size() - 1; ++i) {
            items[qsizetype(i)]->trigger();
            QCOMPARE(QApplication::clipboard()->text(), copied(*s.browser.current(), copyFormats[i]));
        }
        QMenu *constants = items.last()->menu();
        emit constants->aboutToShow();
        QVERIFY(constants->actions().size() > 10);
        constants->actions().first()->trigger();
        QVERIFY(constants->actions().first()->text().startsWith(QApplication::clipboard()->text()));
    }

    void showsTheMapWhereNothingElseIs()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        QVERIFY(s.page->isVisible() && !s.map->isVisible());
        s.field->clear();
        QVERIFY(s.page->isVisible()); // what was found stays
        QTest::keyClick(s.field, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(s.map->isVisible());
        s.type(s.field, "too many");
        QVERIFY2(s.map->isVisible(), "it follows the query");
        const auto dimmed = [&](const char *code) {
            const QAbstractItemModel &cells = *s.map->model();
            for (int row = 0; row < cells.rowCount(); ++row) {
                const QModelIndex cell = cells.index(row, 0);
                if (cell.data(CodeRole).toString() == QLatin1String(code))
                    return cell.data(DimmedRole).toBool();
            }
            return false;
        };
        QVERIFY(!dimmed("429"));
        QVERIFY(dimmed("200"));
        QTest::keyClick(s.field, Qt::Key_Return);
        QVERIFY(s.page->isVisible());
        QCOMPARE(s.currentId(), QStringLiteral("429"));
    }

    void goesFromTheMapToAPage()
    {
        Shown &s = *m_shown;
        s.map->setFocus();
        QTest::keyClick(s.map, Qt::Key_End);
        QTest::keyClick(s.map, Qt::Key_Home);
        QTest::keyClick(s.map, Qt::Key_Return);
        QVERIFY(s.browser.current());
        QVERIFY(s.page->isVisible() && s.page->hasFocus());
        s.map->setFocus();
    }

    void drawsTheWayOfTheMessage()
    {
        Shown &s = *m_shown;
        s.type(s.field, "504");
        QVERIFY(s.page->toPlainText().contains(u"Sent to the client by a gateway, a proxy or a cache"));
        const QUrl address(StatusPage::pictureAddress);
        QVERIFY(!s.page->loadResource(QTextDocument::ImageResource, address).value<QImage>().isNull());
        s.type(s.field, " 404.13"); // does not say who sends it
        s.field->setText(QStringLiteral("404.13"));
        QVERIFY(!s.page->loadResource(QTextDocument::ImageResource, address).isValid());
        QVERIFY(!s.page->loadResource(QTextDocument::ImageResource,
                                      QUrl(QStringLiteral("file:///etc/hostname")))
                     .isValid());
    }

    void bookmarksTheCurrentEntry()
    {
        Shown &s = *m_shown;
        auto *action = s.part<QAction>("actionBookmark");
        QVERIFY(!action->isEnabled());
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(s.bookmarks.contains(QStringLiteral("404")));
        QVERIFY(action->isChecked());
        s.type(s.field, "x");
        s.field->clear();
        QTest::keyClick(s.field, Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(s.list->model()->rowCount(), 1);
        QTest::keyClick(s.field, Qt::Key_Down);
        QTest::keyClick(s.field, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(s.list->model()->rowCount(), 0);
    }

    void goesBackAndForwardByKeyAndMouse()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        QTest::keyClick(s.field, Qt::Key_Return);
        s.field->setFocus();
        s.field->clear();
        s.type(s.field, "503");
        QTest::keyClick(s.field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QTest::keyClick(s.field, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(s.currentId(), QStringLiteral("503"));
        QTest::mouseClick(s.page->viewport(), Qt::BackButton);
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QTest::mouseClick(s.list->viewport(), Qt::ForwardButton);
        QCOMPARE(s.currentId(), QStringLiteral("503"));
    }

    void copiesNothingWhereNothingIs()
    {
        Shown &s = *m_shown;
        QApplication::clipboard()->setText(QStringLiteral("before"));
        s.type(s.field, "zzzqqq");
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(s.field, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void saysThatNothingIsFound()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        s.window.search(QStringLiteral("zzz <b>&"));
        QVERIFY(s.page->toPlainText().contains(u"Nothing found"));
        QVERIFY2(s.page->toPlainText().contains(u"zzz <b>&"), "what was typed is text, not HTML");
        QVERIFY(!s.page->toPlainText().contains(u"Not Found"));
        QCOMPARE(s.window.windowTitle(), QStringLiteral("Statusbook"));
        s.window.search(QStringLiteral("zzz qqzz"));
        QVERIFY2(s.page->toPlainText().contains(u"zzz qqzz"), "the words follow the query");
    }

    void answersAnUnassignedNumber()
    {
        Shown &s = *m_shown;
        s.type(s.field, "777");
        QVERIFY(s.page->toPlainText().startsWith(u"777"));
        QCOMPARE(s.selectedId(), QString());
        QCOMPARE(s.list->model()->rowCount(), 0);
    }

    void followsLinksBetweenEntries()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        emit s.page->anchorClicked(QUrl(QStringLiteral("statusbook:410")));
        QCOMPARE(s.currentId(), QStringLiteral("410"));
        QVERIFY(s.page->toPlainText().startsWith(u"410 Gone"));
        QCOMPARE(s.selectedId(), QString());
        emit s.page->anchorClicked(QUrl(QStringLiteral("statusbook:404")));
        QCOMPARE(s.selectedId(), QStringLiteral("404"));
        emit s.page->anchorClicked(QUrl(QStringLiteral("statusbook:nowhere")));
        QCOMPARE(s.currentId(), QStringLiteral("404"));
        QVERIFY(s.window.statusBar()->currentMessage().contains(u"nowhere"));
    }

    void tellsProblems()
    {
        Shown &s = *m_shown;
        QList<Problem> problems;
        s.bar->tell(problems);
        QVERIFY(!s.bar->isVisible());

        for (int i = 1; i <= 3; ++i)
            problems.append({Problem::Severity::Error, QStringLiteral("acme.md"), i, 1,
                             QStringLiteral("<i>bad</i>")});
        s.bar->tell(problems);
        QVERIFY(s.bar->isVisible());
        QVERIFY(s.bar->accessibleName().contains(problems.first().toString()));
        QVERIFY(s.bar->accessibleName().contains(u"2 more"));
        QVERIFY2(s.field->hasFocus(), "a message takes no focus away");
        auto *close = s.bar->findChild<QToolButton *>();
        QVERIFY(close);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!s.bar->isVisible());
    }

    void keepsItsState()
    {
        auto *splitter = m_shown->part<QSplitter>("splitter");
        m_shown->window.resize(900, 500);
        QTest::keyClick(m_shown->field, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_shown->page->zoom(), 110);
        splitter->setSizes({400, 500});
        const QList<int> sizes = splitter->sizes();
        m_shown->window.close();

        restart();
        QCOMPARE(m_shown->page->zoom(), 110);
        QCOMPARE(m_shown->window.size(), QSize(900, 500));
        QCOMPARE(m_shown->part<QSplitter>("splitter")->sizes(), sizes);
    }

    void startsWithSpoiltState()
    {
        m_settings->setValue(QStringLiteral("window/geometry"), QByteArray("?"));
        m_settings->setValue(QStringLiteral("window/splitter"), 12);
        m_settings->setValue(QStringLiteral("window/zoom"), QStringLiteral("very large"));
        restart();
        QVERIFY(m_shown->window.isVisible());
        QVERIFY(m_shown->page->zoom() >= 50 && m_shown->page->zoom() <= 400);
        QVERIFY(m_shown->list->width() > 0);
    }

    void zoomsListAndPage()
    {
        Shown &s = *m_shown;
        const double before = s.list->font().pointSizeF();
        QTest::keyClick(s.field, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(s.list->font().pointSizeF() > before);
        QCOMPARE(s.page->font().pointSizeF(), s.list->font().pointSizeF());
        QTest::keyClick(s.field, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(s.list->font().pointSizeF(), before);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(s.field, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(s.page->zoom(), 50);
    }

    void followsThePalette()
    {
        Shown &s = *m_shown;
        s.type(s.field, "404");
        const auto colorOfLinks = [&] {
            const QTextDocument *document = s.page->document();
            for (auto block = document->begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    if (at.fragment().charFormat().isAnchor())
                        return at.fragment().charFormat().foreground().color();
                }
            }
            return QColor();
        };
        const QPalette before = s.window.palette();
        QPalette dark = before;
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
        QVERIFY(colorOfLinks().isValid());
        QVERIFY(colorOfLinks() != dark.color(QPalette::Link));
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        const QColor after = colorOfLinks();
        const bool isStillThere = s.page->toPlainText().startsWith(u"404 Not Found");
        QApplication::setPalette(before);
        QCOMPARE(after, dark.color(QPalette::Link));
        QVERIFY(isStillThere);
        QCoreApplication::processEvents();
        QVERIFY(colorOfLinks() != after);
    }

    // The delegate draws every kind of row in both palettes and directions.
    void drawsItsRows()
    {
        Shown &s = *m_shown;
        for (const char *query : {"", "40", "not found", "digital ca", "5xx", "zzzqqq"}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                s.window.setLayoutDirection(direction);
                s.window.search(QString::fromLatin1(query));
                const QImage image = s.list->viewport()->grab().toImage();
                const QRgb corner = image.pixel(0, 0);
                bool drawn = false;
                for (int y = 0; y < image.height() && !drawn; ++y) {
                    for (int x = 0; x < image.width() && !drawn; ++x)
                        drawn = image.pixel(x, y) != corner;
                }
                QCOMPARE(drawn, s.list->model()->rowCount() > 0);
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
