// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QObject>
#include <QTimer>

class QSettings;
class QSplitter;

namespace statusbook {

class StatusPage;

/// Where the window stands, how it is divided and how large its page is, from one run to the next:
/// written a second after the last change, so that a program that is killed has it too.
class WindowState final : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    WindowState(QMainWindow &window, QSplitter &splitter, const StatusPage &page,
                QSettings &settings);

    /// A window that was never opened before fits into the screen. The result is the zoom, in percent.
    [[nodiscard]] int restore();

public slots:
    void save();
    /// Saves once it has been left alone for a while.
    void change() { m_quiet.start(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
    QSplitter &m_splitter;
    const StatusPage &m_page;
    QSettings &m_settings;
    QTimer m_quiet;
};

} // namespace statusbook
