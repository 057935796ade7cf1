// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "render/address.h"
#include "ui_mainwindow.h"
#include "window/actions.h"
#include "window/copy/copying.h"
#include "window/list/resultcount.h"
#include "window/list/statusdelegate.h"
#include "window/map/codemap.h"
#include "window/page/emptypage.h"
#include "window/page/links.h"
#include "window/page/statuspage.h"
#include "window/settings/preferencesdialog.h"
#include "window/settings/windowstate.h"
#include "window/tools/tools.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QSettings>

namespace statusbook {

namespace {

constexpr int messageTime = 4000; // milliseconds
constexpr int zoomStep = 10;      // percent

} // namespace

MainWindow::MainWindow(Browser &browser, Bookmarks &bookmarks, Library &library,
                       QSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_browser(browser),
      m_bookmarks(bookmarks),
      m_library(library),
      m_settings(settings),
      m_platformFont(QApplication::font()),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_copying(std::make_unique<Copying>([this] { return m_browser.current(); })),
      m_tools(std::make_unique<Tools>(*this, browser, library)),
      m_count(new ResultCount(this))
{
    m_ui->setupUi(this);
    m_state = new WindowState(*this, *m_ui->splitter, page(), settings);
    setUpActions(*this);
    m_ui->list->setModel(m_browser.results());
    m_ui->list->setItemDelegate(new StatusDelegate(this));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setSizes({320, 720});
    m_ui->statusBar->addPermanentWidget(m_count);
    fillMenus();
    connectActions();
    connectSearch();
    connectPage();
    connectLibrary();
    restoreState();
    showAnswer(); // the current entry has been shown with the preferences
    m_ui->searchField->setFocus();
}

MainWindow::~MainWindow() = default;

StatusPage &MainWindow::page() const
{
    return m_ui->pane->page();
}

void MainWindow::fillMenus()
{
    m_copying->fill(*m_ui->menuCopyAs);
    for (size_t filter = 0; filter < filterCount; ++filter) {
        auto *action = m_ui->menuFilter->addAction(
            FilterBar::nameOf(Filter(filter)), this,
            [this, filter] { m_browser.setFilter(Filter(filter)); });
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(filter))));
    }
    m_ui->backButton->setDefaultAction(m_ui->actionBack);
    m_ui->forwardButton->setDefaultAction(m_ui->actionForward);
    m_ui->bookmarkButton->setDefaultAction(m_ui->actionBookmark);
    m_ui->mapButton->setDefaultAction(m_ui->actionMap);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    const auto *ui = m_ui.get();
    on(ui->actionClose, &QWidget::close);
    on(ui->actionQuit, &QApplication::closeAllWindows);
    on(ui->actionCopy, [this] {
        if (m_ui->searchField->hasFocus() && m_ui->searchField->hasSelectedText())
            m_ui->searchField->copy();
        else if (page().textCursor().hasSelection())
            page().copy(), tell(tr("Selection copied"));
        else
            m_copying->copyWhole();
    });
    on(ui->actionCopyFavorite, [this] {
        m_copying->copyAs(m_preferences.favoriteCopy,
                          PreferencesDialog::libraryOfFavorite(m_preferences.libraries));
    });
    on(ui->actionSelectAll, [this] {
        page().setFocus();
        page().selectAll();
    });
    on(ui->actionSearch, [this] { m_ui->searchField->begin(); });
    on(ui->actionZoomIn, [this] { setZoom(page().zoom() + zoomStep); });
    on(ui->actionZoomOut, [this] { setZoom(page().zoom() - zoomStep); });
    on(ui->actionZoomReset, [this] { setZoom(100); });
    connect(ui->actionMap, &QAction::toggled, this, &MainWindow::showMap);
    on(ui->actionBack, [this] {
        m_ui->actionMap->setChecked(false);
        m_browser.goBack();
    });
    on(ui->actionForward, [this] {
        m_ui->actionMap->setChecked(false);
        m_browser.goForward();
    });
    on(ui->actionPreviousResult, [this] { walk(-1); });
    on(ui->actionNextResult, [this] { walk(1); });
    on(ui->actionNextPane, [this] { goToPane(1); });
    on(ui->actionPreviousPane, [this] { goToPane(-1); });
    on(ui->actionBookmark, [this] { toggleBookmark(); });
    on(ui->actionFind, [this] { m_ui->pane->beginFind(); });
    on(ui->actionFindNext, [this] { m_ui->pane->findNext(); });
    on(ui->actionFindPrevious, [this] { m_ui->pane->findPrevious(); });
    on(ui->actionNote, [this] { m_tools->editNote(); });
    on(ui->actionCompare, [this] { m_tools->compare(); });
    on(ui->actionExplain, [this] { m_tools->explain(); });
    on(ui->actionGuide, [this] { m_tools->guide(); });
    on(ui->actionProblems, [this] { m_tools->problems(); });
    connect(ui->messageBar, &MessageBar::asked, ui->actionProblems, &QAction::trigger);
    on(ui->actionExport, [this] { m_tools->exportEntries(pageOptions()); });
    on(ui->actionPrint, [this] { m_tools->print(pageOptions()); });
    on(ui->actionPrintPreview, [this] { m_tools->preview(pageOptions()); });
    on(ui->actionPreferences, [this] { m_tools->editPreferences(m_preferences); });
    on(ui->actionShortcuts, [this] { m_tools->shortcuts(); });
    on(ui->actionAbout, [this] { m_tools->about(); });
    on(ui->actionAboutQt, [this] { QMessageBox::aboutQt(this); });
}

void MainWindow::connectSearch()
{
    for (QWidget *pane : QList<QWidget *> {m_ui->list, m_ui->list->viewport(), &page(),
                                           page().viewport(), &m_ui->pane->map(),
                                           m_ui->filterBar, m_ui->searchField})
        pane->installEventFilter(this);
    connect(m_ui->searchField, &QLineEdit::textChanged, &m_browser, &Browser::search);
    connect(m_ui->searchField, &QLineEdit::returnPressed, this, [this] {
        settle();
        m_ui->pane->shown()->setFocus();
    });
    connect(m_ui->searchField, &SearchField::walked, this,
            [this](QKeyEvent *event) { QApplication::sendEvent(m_ui->list, event); });
    connect(m_ui->filterBar, &FilterBar::chosen, &m_browser, &Browser::setFilter);
    connect(m_ui->list, &QListView::activated, this, [this] {
        settle();
        page().setFocus();
    });
    connect(m_ui->list, &QListView::clicked, this, &MainWindow::settle);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_selecting && current.isValid())
                    m_browser.showRow(current.row());
            });
    connect(&m_browser, &Browser::answered, this, &MainWindow::showAnswer);
    connect(&m_browser, &Browser::currentChanged, this, &MainWindow::showCurrent);
    connect(m_count, &ResultCount::suggestionChosen, this, &MainWindow::search);
}

void MainWindow::connectPage()
{
    connect(&page(), &StatusPage::typed, m_ui->searchField, &SearchField::take);
    connect(&m_ui->pane->map(), &CodeMap::typed, m_ui->searchField, &SearchField::take);
    connect(&m_ui->pane->map(), &CodeMap::chosen, this, [this](const QString &id) {
        m_ui->actionMap->setChecked(false);
        m_browser.show(id);
        page().setFocus();
    });
    m_ui->pane->map().setCatalog(m_browser.sharedCatalog());
    connect(&m_browser, &Browser::catalogChanged, this,
            [this] { m_ui->pane->map().setCatalog(m_browser.sharedCatalog()); });
    connect(&page(), &QTextBrowser::anchorClicked, this, &MainWindow::openLink);
    connect(m_copying.get(), &Copying::copied, this, &MainWindow::tell);
    connect(&page(), &StatusPage::copied, this, &MainWindow::tell);
    connect(m_tools.get(), &Tools::told, this, &MainWindow::tell);
    connect(m_tools.get(), &Tools::preferencesChanged, this, [this](const Preferences &chosen) {
        m_preferences = chosen;
        m_preferences.write(m_settings);
        applyPreferences();
    });
    connect(m_ui->searchField, &SearchField::pasted, this,
            [this](const QString &text) { m_tools->explain(text); });
    connect(&m_bookmarks, &Bookmarks::changed, this, &MainWindow::showCurrent);
}

void MainWindow::connectLibrary()
{
    connect(&m_library, &Library::progressed, m_count, &ResultCount::showProgress);
    connect(&m_library, &Library::begun, &m_browser, &Browser::setIndex);
    connect(&m_library, &Library::loaded, &m_browser, &Browser::setIndex);
    connect(&m_library, &Library::loaded, this, &MainWindow::showProblems);
    connect(&m_library, &Library::finished, this, [this] {
        m_count->endProgress(m_browser);
        showAnswer();
    });
    connect(m_count, &ResultCount::cancelled, &m_library, &Library::cancel);
}

void MainWindow::restoreState()
{
    const int zoom = m_state->restore();
    QStringList problems;
    m_preferences = Preferences::read(m_settings, &problems);
    if (m_settings.status() == QSettings::FormatError)
        problems.append(tr("The settings cannot be read; the program starts with its defaults."));
    for (const QString &problem : std::as_const(problems))
        m_settingsProblems.append(
            {Problem::Severity::Warning, m_settings.fileName(), 0, 0, problem});
    showProblems();
    applyPreferences();
    setZoom(zoom);
}

// Those of all that a person keeps. The bar stays closed until there are others.
void MainWindow::showProblems()
{
    QList<Problem> problems;
    if (!m_bookmarks.problem().isEmpty())
        problems.append(
            {Problem::Severity::Error, m_bookmarks.path(), 0, 0, m_bookmarks.problem()});
    problems += m_settingsProblems + m_browser.catalog().problems();
    m_tools->setProblems(problems);
    m_ui->actionProblems->setEnabled(!problems.isEmpty());
    if (std::exchange(m_problems, problems) != problems)
        m_ui->messageBar->tell(problems);
}

void MainWindow::applyPreferences()
{
    m_theme.set(m_preferences.theme);
    QFont font = m_platformFont;
    if (!m_preferences.font.isEmpty() && font.fromString(m_preferences.font))
        font.setPointSizeF(m_platformFont.pointSizeF()); // the family: zoom is for the size
    QApplication::setFont(font);
    setZoom(page().zoom());
    m_browser.setShowsUnofficial(m_preferences.showsUnofficial);
    showCurrent();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // What the first paint does not need is made after it.
    const bool isFirstPaint = event->type() == QEvent::Paint && !m_isPainted;
    m_isPainted = m_isPainted || isFirstPaint;
    if (isFirstPaint || (event->type() == QEvent::WindowActivate && m_isPainted))
        QTimer::singleShot(0, &m_library, &Library::read);
    return handled;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_ui->actionBack : m_ui->actionForward)->trigger();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape) {
        escape();
        return true;
    }
    if (const QString text = typedText(key);
        (watched == m_ui->list || watched == m_ui->filterBar) && !text.isEmpty()) {
        m_ui->searchField->take(text);
        return true;
    }
    return false;
}

void MainWindow::search(const QString &text)
{
    m_ui->searchField->setText(text);
    m_ui->searchField->setFocus();
}

void MainWindow::tell(const QString &text)
{
    m_ui->statusBar->showMessage(text, messageTime);
}

void MainWindow::showAnswer()
{
    m_count->setAnswer(m_browser);
    // A screen reader says a description that changes while the field has the focus.
    m_ui->searchField->setAccessibleDescription(ResultCount::textOf(m_browser));
    m_ui->filterBar->setCounts(m_browser.counts());
    m_ui->filterBar->setFilter(m_browser.filter());
    selectCurrentRow();
    if (m_browser.current())
        showMarks();
    else
        showCurrent(); // the words in place of a page follow the query
    showMap();
}

bool MainWindow::showsMapInstead() const
{
    return !m_browser.current() && !m_browser.isSearching()
        && m_browser.results()->rowCount() > 0;
}

// The map stands where nothing else does, and wherever it was asked for; it follows the query.
void MainWindow::showMap()
{
    const bool shows = m_ui->actionMap->isChecked() || showsMapInstead();
    m_ui->pane->showMap(shows);
    if (!shows)
        return;
    CodeMap &map = m_ui->pane->map();
    map.setMatches(m_browser.isSearching() ? std::make_optional(m_browser.matchingCodes())
                                           : std::nullopt);
    map.setCurrent(m_browser.current() ? m_browser.current()->id() : QString());
}

// The current entry was chosen, not passed over.
void MainWindow::settle()
{
    m_browser.settle();
    m_ui->actionMap->setChecked(false);
}

void MainWindow::selectCurrentRow()
{
    const int row = m_browser.currentRow();
    m_selecting = true;
    const QModelIndex index = m_browser.results()->index(row);
    m_ui->list->setCurrentIndex(index);
    if (index.isValid())
        m_ui->list->scrollTo(index);
    else
        m_ui->list->scrollToTop();
    m_selecting = false;
}

void MainWindow::showCurrent()
{
    const auto &status = m_browser.current();
    for (QAction *action : {m_ui->actionCopyFavorite, m_ui->menuCopyAs->menuAction(),
                            m_ui->actionBookmark, m_ui->actionNote, m_ui->actionPrint,
                            m_ui->actionPrintPreview})
        action->setEnabled(status.has_value());
    m_ui->actionBack->setEnabled(m_browser.canGoBack());
    m_ui->actionForward->setEnabled(m_browser.canGoForward());
    m_ui->actionBookmark->setChecked(status && m_bookmarks.contains(status->id()));
    if (!status) {
        setWindowTitle(tr("Statusbook"));
        page().showHtml(showsMapInstead()
                            ? QString()
                            : EmptyPage::toHtml(m_browser, m_ui->actionBookmark->shortcut()));
        return;
    }
    setWindowTitle(tr("%1 - Statusbook").arg(status->title()));
    m_ui->pane->showStatus(*status, pageOptions());
    showMarks();
    showMap();
}

void MainWindow::showMarks()
{
    page().setMarks(m_browser.isSearching() && m_browser.current() ? m_browser.query()
                                                                   : SearchQuery());
}

PageOptions MainWindow::pageOptions() const
{
    const auto &status = m_browser.current();
    return {m_preferences.libraries,
            status ? m_browser.catalog().noteOn(status->id()) : std::nullopt, tr("Your note"), {}};
}

void MainWindow::walk(int rows)
{
    const int last = m_browser.results()->rowCount() - 1;
    const int row = std::clamp(m_ui->list->currentIndex().row() + rows, 0, std::max(last, 0));
    if (last >= 0)
        m_ui->list->setCurrentIndex(m_browser.results()->index(row));
}

void MainWindow::setZoom(int percent)
{
    page().setZoom(percent);
    m_ui->list->setFont(page().font());
    m_ui->pane->map().setFont(page().font());
    m_state->change();
}

void MainWindow::toggleBookmark()
{
    const auto &status = m_browser.current();
    if (!status)
        return;
    const bool isBookmark = !m_bookmarks.contains(status->id());
    m_bookmarks.set(status->id(), isBookmark);
    m_ui->actionBookmark->setChecked(m_bookmarks.contains(status->id()));
    showProblems();
    if (!m_bookmarks.problem().isEmpty())
        m_ui->messageBar->show(); // where it was closed, too
    else
        tell(isBookmark ? tr("Bookmarked") : tr("Bookmark removed"));
}

bool MainWindow::openEntry(const QString &id)
{
    const QList<Status> found = m_browser.catalog().lookUp(id);
    if (found.isEmpty()) {
        tell(tr("There is no entry “%1”").arg(id));
        return false;
    }
    if (m_browser.results()->rowOf(found.first().id()) < 0)
        search(QString::fromUtf8(found.first().code()));
    return m_browser.show(id);
}

void MainWindow::openLink(const QUrl &url)
{
    if (url == QUrl(EmptyPage::showAllAddress)) {
        m_browser.setFilter(Filter::All);
        return;
    }
    const Address address = followLink(url);
    if (address.kind == Address::Kind::Entry && !m_browser.show(address.text))
        tell(tr("There is no entry “%1”").arg(address.text));
    else if (address.kind == Address::Kind::Search)
        search(address.text);
    else if (address.kind == Address::Kind::Invalid)
        tell(address.text);
}

void MainWindow::goToPane(int step)
{
    const QList<QWidget *> panes {m_ui->searchField, m_ui->filterBar, m_ui->list,
                                  m_ui->pane->shown()};
    const auto pane = std::max<qsizetype>(panes.indexOf(focusWidget()), 0);
    panes[(pane + step + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

// In stages: back to the field, then no query, then what was there before the search.
void MainWindow::escape()
{
    if (!m_ui->searchField->hasFocus())
        m_ui->searchField->begin();
    else if (!m_ui->searchField->text().isEmpty())
        m_ui->searchField->clear();
    else
        m_browser.leaveSearch();
}

} // namespace statusbook
