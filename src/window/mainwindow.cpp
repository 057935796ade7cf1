// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "render/html.h"
#include "render/markdown.h"
#include "ui_mainwindow.h"
#include "window/clipboard.h"
#include "window/statusdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

namespace statusbook {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter");
const QString zoomKey = QStringLiteral("window/zoom");

constexpr int messageTime = 4000; // milliseconds

} // namespace

MainWindow::MainWindow(Browser &browser, QSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_browser(browser),
      m_settings(settings),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_count(new QLabel(this))
{
    m_ui->setupUi(this);
    setUpActions();
    setUpPanes();
    restoreState();
    m_ui->statusBar->addPermanentWidget(m_count);
    connect(m_count, &QLabel::linkActivated, this, &MainWindow::search);
    showAnswer();
    showCurrent();
    m_ui->searchField->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpActions()
{
    const auto set = [this](QAction *action, const QList<QKeySequence> &keys, auto function) {
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, function);
    };
    using Keys = QList<QKeySequence>;
    const auto *ui = m_ui.get();
    set(ui->actionClose, QKeySequence::keyBindings(QKeySequence::Close), &QWidget::close);
    set(ui->actionQuit, Keys {Qt::CTRL | Qt::Key_Q}, &QApplication::closeAllWindows);
    set(ui->actionCopy, QKeySequence::keyBindings(QKeySequence::Copy), &MainWindow::copy);
    set(ui->actionCopyNumber, Keys {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [this] {
        if (const auto &status = m_browser.current())
            copyText(QString::fromUtf8(status->code()));
    });
    set(ui->actionCopyTitle, Keys {Qt::CTRL | Qt::ALT | Qt::Key_C}, [this] {
        if (const auto &status = m_browser.current())
            copyText(status->title());
    });
    set(ui->actionSelectAll, {}, [this] {
        m_ui->page->setFocus();
        m_ui->page->selectAll();
    });
    set(ui->actionSearch, Keys {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K},
        [this] { m_ui->searchField->begin(); });
    const auto zoomBy = [this](int percent) {
        m_ui->page->setZoom(m_ui->page->zoom() + percent);
        m_ui->list->setFont(m_ui->page->font());
    };
    set(ui->actionZoomIn, QKeySequence::keyBindings(QKeySequence::ZoomIn) + Keys {Qt::CTRL | Qt::Key_Equal},
        [=] { zoomBy(10); });
    set(ui->actionZoomOut, QKeySequence::keyBindings(QKeySequence::ZoomOut), [=] { zoomBy(-10); });
    set(ui->actionZoomReset, Keys {Qt::CTRL | Qt::Key_0},
        [=, this] { zoomBy(100 - m_ui->page->zoom()); });
    set(ui->actionPreviousResult, Keys {Qt::ALT | Qt::Key_Up}, [this] { walk(-1); });
    set(ui->actionNextResult, Keys {Qt::ALT | Qt::Key_Down}, [this] { walk(1); });
    set(ui->actionNextPane, Keys {Qt::Key_F6}, [this] { goToPane(1); });
    set(ui->actionPreviousPane, Keys {Qt::SHIFT | Qt::Key_F6}, [this] { goToPane(-1); });
    set(ui->actionAbout, {}, &MainWindow::about);
    set(ui->actionAboutQt, {}, [this] { QMessageBox::aboutQt(this); });
}

void MainWindow::setUpPanes()
{
    m_ui->list->setModel(m_browser.results());
    m_ui->list->setItemDelegate(new StatusDelegate(this));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setSizes({300, 740});
    for (QWidget *pane : {static_cast<QWidget *>(m_ui->list), static_cast<QWidget *>(m_ui->page),
                          static_cast<QWidget *>(m_ui->searchField)})
        pane->installEventFilter(this);

    connect(m_ui->searchField, &QLineEdit::textChanged, &m_browser, &Browser::search);
    connect(m_ui->searchField, &QLineEdit::returnPressed, this, [this] {
        m_ui->page->setFocus();
    });
    connect(m_ui->searchField, &SearchField::walked, this,
            [this](QKeyEvent *event) { QApplication::sendEvent(m_ui->list, event); });
    connect(m_ui->page, &StatusPage::typed, this, [this](const QString &text) {
        text == u"/" ? m_ui->searchField->begin() : m_ui->searchField->typeOn(text);
    });
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &MainWindow::openLink);
    connect(m_ui->list, &QListView::activated, this, [this] { m_ui->page->setFocus(); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_selecting && current.isValid())
                    m_browser.showRow(current.row());
            });
    connect(&m_browser, &Browser::answered, this, &MainWindow::showAnswer);
    connect(&m_browser, &Browser::preparing, this, [this](int percent) {
        m_count->setText(tr("Preparing the search: %1 %").arg(percent));
    });
    connect(&m_browser, &Browser::currentChanged, this, &MainWindow::showCurrent);
}

void MainWindow::restoreState()
{
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_ui->splitter->restoreState(m_settings.value(splitterKey).toByteArray());
    m_ui->page->setZoom(m_settings.value(zoomKey, 100).toInt());
    m_ui->list->setFont(m_ui->page->font());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_ui->splitter->saveState());
    m_settings.setValue(zoomKey, m_ui->page->zoom());
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // What the first paint does not need is made after it.
    if (event->type() == QEvent::WindowActivate)
        QTimer::singleShot(0, &m_browser, &Browser::prepareIndex);
    return handled;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        escape();
        return true;
    }
    if (watched == m_ui->list) {
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const QString text = key->text();
        if (plain && !text.isEmpty() && text.at(0).isPrint()) {
            text == u"/" ? m_ui->searchField->begin() : m_ui->searchField->typeOn(text);
            return true;
        }
    }
    return false;
}

void MainWindow::search(const QString &text)
{
    m_ui->searchField->setText(text);
    m_ui->searchField->setFocus();
}

void MainWindow::tellProblems(const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return;
    QStringList lines;
    for (const Problem &problem : problems.first(std::min<qsizetype>(problems.size(), 20)))
        lines.append(problem.toString());
    const auto more = int(problems.size() - 1);
    QString text = lines.first();
    if (more > 0)
        text += u' ' + tr("(and %1 more)").arg(more);
    m_ui->messageBar->tell(text, lines.join(u'\n'));
}

void MainWindow::showAnswer()
{
    const auto total = int(m_browser.total());
    const bool isSearching = m_browser.query().kind() != SearchQuery::Kind::Everything;
    QString text = total == 1 ? tr("1 result")
        : isSearching         ? tr("%1 results").arg(total)
                              : tr("%1 entries").arg(total);
    if (const QString &suggestion = m_browser.suggestion(); !suggestion.isEmpty()) {
        const QString escaped = suggestion.toHtmlEscaped();
        text += u" - "
            + tr("did you mean %1?").arg(QString(u"<a href=\"" + escaped + u"\">" + escaped + u"</a>"));
    }
    m_count->setText(text);
    selectCurrentRow();
    if (!m_browser.current())
        showCurrent(); // the words in place of a page follow the query
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
    for (QAction *action : {m_ui->actionCopyNumber, m_ui->actionCopyTitle})
        action->setEnabled(status.has_value());
    if (status) {
        m_ui->page->showHtml(toHtml(*status));
        setWindowTitle(tr("%1 - Statusbook").arg(status->title()));
        return;
    }
    setWindowTitle(tr("Statusbook"));
    QString html;
    if (m_browser.query().kind() == SearchQuery::Kind::Everything) {
        html = u"<h1>" + tr("HTTP status codes") + u"</h1><p>"
            + tr("Type a number (<b>404</b>), the beginning of one (<b>40</b>), a class "
                 "(<b>4xx</b>), or words of its phrase or text (<b>too many requests</b>).")
            + u"</p><p class=\"kind\">"
            + tr("Registry of %1, reference of %2.")
                  .arg(m_browser.catalog().registryDate(), m_browser.catalog().dataVersion())
            + u"</p>";
    } else if (m_browser.isPreparing()) {
        html = u"<h1>" + tr("Preparing the search") + u"</h1><p>"
            + tr("The answer comes as soon as the catalog is indexed.") + u"</p>";
    } else {
        html = u"<h1>" + tr("Nothing found") + u"</h1><p>"
            + tr("No status code answers “%1”.")
                  .arg(QString(m_browser.queryText().simplified().left(80)).toHtmlEscaped())
            + u"</p><p>"
            + tr("Try fewer or other words, a number, or a class such as <b>4xx</b>.") + u"</p>";
    }
    m_ui->page->showHtml(html);
}

void MainWindow::walk(int rows)
{
    const int last = m_browser.results()->rowCount() - 1;
    const int row = std::clamp(m_ui->list->currentIndex().row() + rows, 0, std::max(last, 0));
    if (last >= 0)
        m_ui->list->setCurrentIndex(m_browser.results()->index(row));
}

void MainWindow::openLink(const QUrl &address)
{
    if (address.scheme() == u"statusbook") {
        const QString id = address.path(QUrl::FullyDecoded);
        if (!m_browser.show(id))
            m_ui->statusBar->showMessage(tr("There is no entry “%1”").arg(id), messageTime);
    } else if (isAllowedAddress(address.toEncoded())) {
        QDesktopServices::openUrl(address);
    }
}

void MainWindow::goToPane(int step)
{
    const QList<QWidget *> panes {m_ui->searchField, m_ui->list, m_ui->page};
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

void MainWindow::copy()
{
    if (m_ui->searchField->hasFocus() && m_ui->searchField->hasSelectedText()) {
        m_ui->searchField->copy();
        return;
    }
    if (m_ui->page->textCursor().hasSelection()) {
        m_ui->page->copy();
        m_ui->statusBar->showMessage(tr("Selection copied"), messageTime);
        return;
    }
    if (const auto &status = m_browser.current()) {
        QApplication::clipboard()->setMimeData(entryForClipboard(*status).release());
        m_ui->statusBar->showMessage(tr("%1 copied as a whole").arg(status->title()), messageTime);
    }
}

void MainWindow::copyText(const QString &text)
{
    QApplication::clipboard()->setText(text);
    m_ui->statusBar->showMessage(tr("“%1” copied").arg(text), messageTime);
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Statusbook"),
        u"<h3>Statusbook " + QApplication::applicationVersion() + u"</h3><p>"
            + tr("A reference of HTTP status codes.") + u"</p><p>"
            + tr("Registry of %1, reference of %2.")
                  .arg(m_browser.catalog().registryDate(), m_browser.catalog().dataVersion())
            + u"</p><p>" + tr("Free software under the MIT licence.") + u"</p>");
}

} // namespace statusbook
