// SPDX-License-Identifier: MIT
#pragma once

#include "models/bookmarks.h"
#include "models/browser.h"
#include "models/library.h"
#include "models/preferences.h"
#include "render/html.h"
#include "window/look/theme.h"

#include <QMainWindow>

#include <memory>

class QSettings;
class QUrl;

namespace Ui {
class MainWindow;
}

namespace statusbook {

class Copying;
class ResultCount;
class StatusPage;
class Tools;
class WindowState;

/// The window: search field, filters, list and page over a Browser.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Keeps its state in `settings`; all of them must outlive the window.
    MainWindow(Browser &browser, Bookmarks &bookmarks, Library &library, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Types `text` into the search field, as if a person had.
    void search(const QString &text);
    /// Shows the entry with this id or code. Where the list does not have it, its code is searched
    /// for first. False, and said to the person, where there is none.
    bool openEntry(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void connectActions();
    void connectSearch();
    void connectPage();
    void connectLibrary();
    void fillMenus();
    void restoreState();
    void showProblems();
    void applyPreferences();

    void showAnswer();
    void showCurrent();
    void showMarks();
    void showMap();
    // Whether there is nothing that a page could show.
    [[nodiscard]] bool showsMapInstead() const;
    void settle();
    [[nodiscard]] PageOptions pageOptions() const;
    void selectCurrentRow();
    void walk(int rows);
    void setZoom(int percent);
    void toggleBookmark();
    void openLink(const QUrl &url);
    void goToPane(int step);
    void escape();
    void tell(const QString &text);

    [[nodiscard]] StatusPage &page() const;

    Browser &m_browser;
    Bookmarks &m_bookmarks;
    Library &m_library;
    QSettings &m_settings;
    Preferences m_preferences;
    QList<Problem> m_settingsProblems; // as they were read
    QList<Problem> m_problems; // as they were told of
    ApplicationTheme m_theme;
    QFont m_platformFont;
    bool m_isPainted = false; // above what is made with this as its parent: that is an event
    bool m_selecting = false; // the view's selection is being set, not chosen
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<Copying> m_copying;
    std::unique_ptr<Tools> m_tools;
    ResultCount *m_count;
    WindowState *m_state = nullptr;
};

} // namespace statusbook
