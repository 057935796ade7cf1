// SPDX-License-Identifier: MIT
#include "apps/remotecontrol.h"

#include "desktop/names.h"
#include "render/address.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QWindow>

namespace statusbook {

RemoteControl::RemoteControl(ApplicationService &service, MainWindow &window, Browser &browser,
                             Library &library)
    : m_window(window), m_browser(browser)
{
    connect(&service, &ApplicationService::searchWanted, &window, &MainWindow::search);
    connect(&service, &ApplicationService::entryWanted, this, &RemoteControl::openEntry);
    connect(&service, &ApplicationService::catalogsWanted, &library, &Library::add);
    connect(&service, &ApplicationService::copyWanted, this, &RemoteControl::copy);
    connect(&service, &ApplicationService::activated, this, &RemoteControl::comeToFront);
    connect(&service, &ApplicationService::newWindowWanted, this, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {u"--" + newWindowAction});
    });
    connect(&browser, &Browser::catalogChanged, this, [this] {
        if (!m_missing.isEmpty())
            openEntry(std::exchange(m_missing, {}));
    });
}

void RemoteControl::open(const QString &query)
{
    const Address address = Address::parse(query);
    if (address.kind == Address::Kind::Entry)
        openEntry(address.text);
    else if (const QString text = searchedBy(query); !text.isEmpty())
        m_window.search(text);
}

void RemoteControl::openEntry(const QString &id)
{
    if (!m_window.openEntry(id))
        m_missing = id;
}

// At once, and again when the window has the keyboard: on Wayland nobody else may.
void RemoteControl::copy(const QString &id, CopyFormat format)
{
    const QList<Status> found = m_browser.catalog().lookUp(id);
    openEntry(id);
    if (found.isEmpty())
        return;
    const auto set = [text = copied(found.first(), format)] {
        QGuiApplication::clipboard()->setText(text);
    };
    set();
    if (!m_window.isActiveWindow())
        connect(qApp, &QGuiApplication::focusWindowChanged, this, set, Qt::SingleShotConnection);
}

// Qt takes the token for the next activation from the environment, on Wayland.
void RemoteControl::comeToFront(const ActivationToken &token)
{
    if (!token.wayland.isEmpty() && QGuiApplication::platformName().startsWith(u"wayland"))
        qputenv("XDG_ACTIVATION_TOKEN", token.wayland.toUtf8());
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace statusbook
