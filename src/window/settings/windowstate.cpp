// SPDX-License-Identifier: MIT
#include "window/settings/windowstate.h"

#include "window/page/statuspage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <chrono>

namespace statusbook {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/splitter");
constexpr QLatin1StringView zoomKey("window/zoom");

constexpr int usualZoom = 100; // percent

} // namespace

WindowState::WindowState(QMainWindow &window, QSplitter &splitter, const StatusPage &page,
                         QSettings &settings)
    : QObject(&window),
      m_window(window),
      m_splitter(splitter),
      m_page(page),
      m_settings(settings)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(1s);
    connect(&m_quiet, &QTimer::timeout, this, &WindowState::save);
    connect(&m_splitter, &QSplitter::splitterMoved, this, &WindowState::change);
    // Not each end closes the window.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (m_quiet.isActive())
            save();
    });
    m_window.installEventFilter(this);
}

int WindowState::restore()
{
    const QSize room = m_window.screen()->availableSize();
    const bool isRestored = m_window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
    if (const QSize fitting = m_window.size().boundedTo(room);
        !isRestored && m_window.size() != fitting) {
        m_window.resize(fitting);
        m_window.setWindowState(Qt::WindowMaximized);
    }
    m_splitter.restoreState(m_settings.value(splitterKey).toByteArray());
    const int zoom = m_settings.value(zoomKey, usualZoom).toInt();
    return zoom == 0 ? usualZoom : zoom;
}

void WindowState::save()
{
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(splitterKey, m_splitter.saveState());
    m_settings.setValue(zoomKey, m_page.zoom());
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        save();
    else if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        change();
    return QObject::eventFilter(watched, event);
}

} // namespace statusbook
