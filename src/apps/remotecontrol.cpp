// SPDX-License-Identifier: MIT
#include "apps/remotecontrol.h"

#include "desktop/names.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QWindow>

namespace statusbook {

RemoteControl::RemoteControl(ApplicationService &service, MainWindow &window, Browser &browser,
                             Library &library)
    : m_window(window), m_browser(browser)
{
    connect(&service, &ApplicationService::searchWanted, this, &RemoteControl::search);
    connect(&service, &ApplicationService::entryWanted, this, &RemoteControl::openEntry);
    connect(&service, &ApplicationService::catalogsWanted, &library, &Library::add);
    connect(&service, &ApplicationService::copyWanted, this, &RemoteControl::copy);
    connect(&service, &ApplicationService::activated, this, &RemoteControl::comeToFront);
    connect(&service, &ApplicationService::newWindowWanted, this, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {u"--" + newWindowAction});
    });
    // After the window's own connection: the browser has the new catalog then.
    connect(&library, &Library::begun, this, &RemoteControl::wishAgain);
    connect(&library, &Library::loaded, this, &RemoteControl::wishAgain);
}

void RemoteControl::open(const QString &query)
{
    const Address address = Address::parse(query);
    if (address.kind == Address::Kind::Entry)
        openEntry(address.text);
    else if (const QString text = searchedBy(query); !text.isEmpty())
        search(text);
}

QString RemoteControl::currentId() const
{
    return m_browser.current() ? m_browser.current()->id() : QString();
}

void RemoteControl::search(const QString &text)
{
    const bool isSame = m_browser.queryText() == text;
    m_window.search(text);
    if (isSame)
        m_browser.search(text); // the field has not changed, but another entry may be shown
    m_wish = {Address::Kind::Search, text};
    m_answer = m_browser.hasIndex() ? std::make_optional(currentId()) : std::nullopt;
}

void RemoteControl::openEntry(const QString &id)
{
    const bool isThere = m_window.openEntry(id);
    m_wish = isThere ? Address() : Address {Address::Kind::Entry, id};
    m_answer = currentId();
}

// Each time that catalogs were read, until the person goes on to something else.
void RemoteControl::wishAgain()
{
    if (m_answer && currentId() != *m_answer)
        m_wish = {};
    else if (m_wish.kind == Address::Kind::Entry)
        openEntry(QString(m_wish.text));
    else if (m_wish.kind == Address::Kind::Search && m_browser.queryText() == m_wish.text)
        m_browser.search(m_wish.text);
    m_answer = currentId();
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
    if (m_window.isActiveWindow())
        return;
    auto *once = new QObject(this);
    connect(qApp, &QGuiApplication::focusWindowChanged, once, [set, once](const QWindow *focus) {
        if (!focus)
            return; // it was lost, as by a window that is made new
        set();
        once->deleteLater();
    });
}

// On Wayland a window comes to the front for a token, which Qt takes from the environment, or when
// it is new: GNOME Shell's search gives no token, and so it is made new for it.
void RemoteControl::comeToFront(const ActivationToken &token)
{
    if (QGuiApplication::platformName().startsWith(u"wayland")) {
        if (!token.wayland.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.wayland.toUtf8());
        else if (!QGuiApplication::focusWindow())
            m_window.hide();
    }
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace statusbook
