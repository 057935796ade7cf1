// SPDX-License-Identifier: MIT
#include "apps/display.h"

#include <QByteArray>
#include <QStringBuilder>
#include <QtGlobal>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace statusbook {

namespace {

// `name` is a path, or begins with NUL for the abstract name space.
bool answers(const QByteArray &name)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || size_t(name.size()) >= sizeof address.sun_path)
        return false;
    memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    const bool connected = connect(socket, reinterpret_cast<sockaddr *>(&address), size) == 0;
    close(socket);
    return connected;
}

bool hasWayland()
{
    const QByteArray name = qgetenv("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return false;
    return answers(name.startsWith('/') ? name : qgetenv("XDG_RUNTIME_DIR") + "/" + name);
}

bool hasX11()
{
    const QByteArray display = qgetenv("DISPLAY");
    const qsizetype colon = display.lastIndexOf(':');
    if (colon < 0)
        return false;
    const QByteArray host = display.first(colon);
    if (!host.isEmpty() && host != "unix")
        return true; // another machine's; whether it answers takes a connection to tell
    QByteArray number = display.sliced(colon + 1);
    if (const qsizetype screen = number.indexOf('.'); screen >= 0)
        number.truncate(screen);
    const QByteArray path = "/tmp/.X11-unix/X" + number;
    return answers(path) || answers(QByteArray(1, '\0') + path);
}

} // namespace

bool hasDisplay()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool needsNone = !platform.isEmpty() && !platform.startsWith("xcb")
        && !platform.startsWith("wayland");
    return needsNone || hasWayland() || hasX11();
}

} // namespace statusbook
