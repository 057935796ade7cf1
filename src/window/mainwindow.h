// SPDX-License-Identifier: MIT
#pragma once

#include "models/browser.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSettings;
class QUrl;

namespace Ui {
class MainWindow;
}

namespace statusbook {

/// The window: search field, list and page over a Browser.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Keeps its state in `settings`; both must outlive the window.
    MainWindow(Browser &browser, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Types `text` into the search field, as if a person had.
    void search(const QString &text);
    /// Says in the message bar what is wrong with catalog files.
    void tellProblems(const QList<Problem> &problems);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setUpActions();
    void setUpPanes();
    void restoreState();

    void showAnswer();
    void showCurrent();
    void selectCurrentRow();
    void walk(int rows);
    void openLink(const QUrl &address);
    void goToPane(int step);
    void escape();

    void copy();
    void copyText(const QString &text);
    void about();

    Browser &m_browser;
    QSettings &m_settings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QLabel *m_count;
    bool m_selecting = false; // the view's selection is being set, not chosen
};

} // namespace statusbook
