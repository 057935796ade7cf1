// SPDX-License-Identifier: MIT
// firstpaint.so, put into a Qt program by LD_PRELOAD: ends it once its main window was painted for
// the first time, with FIRSTPAINT_TITLE=TEXT painted while its title began so, or, with
// FIRSTPAINT_IDLE=MS, that long afterwards, having printed how much memory is resident then
// (`resident KIB`). The program measured knows nothing of it.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace {

long residentMemory() // KiB
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLong();
        }
    }
    return 0;
}

[[noreturn]] void end()
{
    if (qEnvironmentVariableIsSet("FIRSTPAINT_IDLE")) {
        printf("resident %ld\n", residentMemory());
        fflush(stdout);
    }
    _exit(0);
}

class Probe final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted && isMeant(watched)) {
            m_isPainted = true;
            // What is within the window is painted in the same event, which ends before this begins.
            const int idle = qEnvironmentVariableIntValue("FIRSTPAINT_IDLE");
            QTimer::singleShot(idle, qApp, end);
        }
        return false;
    }

private:
    [[nodiscard]] bool isMeant(const QObject *painted) const
    {
        const auto *widget = qobject_cast<const QWidget *>(painted);
        return widget && qobject_cast<const QMainWindow *>(widget->window())
            && widget->window()->windowTitle().startsWith(m_title);
    }

    const QString m_title = qEnvironmentVariable("FIRSTPAINT_TITLE");
    bool m_isPainted = false;
};

void begin()
{
    auto *probe = new Probe;
    qApp->installEventFilter(probe);
}

Q_COREAPP_STARTUP_FUNCTION(begin)

} // namespace
