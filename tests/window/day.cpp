// SPDX-License-Identifier: MIT
#include "shown.h"

#include "../support/sanitizers.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QWheelEvent>

#include <random>

#if STATUSBOOK_ADDRESS_SANITIZER
#include <sanitizer/allocator_interface.h>
#endif

using namespace statusbook;

namespace {

constexpr qint64 mostGrowth = 24 << 20; // bytes, from a fifth of the day to its end

// Of this process, in bytes. AddressSanitizer keeps what is freed for a while, and where each
// allocation came from for ever, so that it is asked for what is in use.
qint64 memoryInUse()
{
#if STATUSBOOK_ADDRESS_SANITIZER
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
#endif
}

struct Key {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

const std::vector<Key> keys {
    {Qt::Key_Up}, {Qt::Key_Down}, {Qt::Key_Down}, {Qt::Key_PageUp}, {Qt::Key_PageDown},
    {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_Left}, {Qt::Key_Right}, {Qt::Key_Return},
    {Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Escape},
    {Qt::Key_Escape}, {Qt::Key_Escape}, {Qt::Key_Space}, {Qt::Key_Backspace}, {Qt::Key_Slash},
    {Qt::Key_F3}, {Qt::Key_F3, Qt::ShiftModifier}, {Qt::Key_F6}, {Qt::Key_F1},
    {Qt::Key_Left, Qt::AltModifier}, {Qt::Key_Right, Qt::AltModifier},
    {Qt::Key_Up, Qt::AltModifier}, {Qt::Key_Down, Qt::AltModifier},
    {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_V, Qt::ControlModifier},
    {Qt::Key_D, Qt::ControlModifier}, {Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier},
    {Qt::Key_E, Qt::ControlModifier}, {Qt::Key_F, Qt::ControlModifier},
    {Qt::Key_L, Qt::ControlModifier}, {Qt::Key_M, Qt::ControlModifier},
    {Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_N, Qt::ControlModifier},
    {Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_T, Qt::ControlModifier},
    {Qt::Key_Comma, Qt::ControlModifier}, {Qt::Key_Plus, Qt::ControlModifier},
    {Qt::Key_Minus, Qt::ControlModifier}, {Qt::Key_0, Qt::ControlModifier},
    {Qt::Key_1, Qt::ControlModifier}, {Qt::Key_4, Qt::ControlModifier},
    {Qt::Key_6, Qt::ControlModifier}, {Qt::Key_7, Qt::ControlModifier},
    {Qt::Key_8, Qt::ControlModifier}, {Qt::Key_Return, Qt::ControlModifier},
};

const char *const texts[] {"404", "not found", "4xx", "to many reqests", "nginx", "zzzqqq", "500-503",
                           "HTTP/1.1 401 Unauthorized", "statusbook", "e", "5", "teapot", "gateway"};

} // namespace

/// Takes what the desktop would have opened.
class Desktop : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &) {}
};

/// Somebody who presses keys and clicks about, the same way every time. STATUSBOOK_ACTIONS says how
/// often; what they do is known by its number where it ends badly.
class Day : public QObject
{
    Q_OBJECT

    std::mt19937 m_random {20261122};
    std::unique_ptr<Session> m_session;

    size_t any(size_t count) { return m_random() % count; }

    [[nodiscard]] static QWidget *active()
    {
        for (QWidget *widget : {QApplication::activePopupWidget(), QApplication::activeModalWidget(),
                                QApplication::activeWindow()}) {
            if (widget)
                return widget;
        }
        return nullptr;
    }

    static QWidget &focus(QWidget &window)
    {
        QWidget *widget = window.focusWidget();
        return widget && widget->isVisible() ? *widget : window;
    }

    void pressAKey(QWidget &window)
    {
        const Key &key = keys[any(keys.size())];
        QTest::keyClick(&focus(window), key.key, key.modifiers);
    }

    void type(QWidget &window)
    {
        for (const char *c = texts[any(std::size(texts))]; *c != 0; ++c) {
            if (QWidget *now = active())
                QTest::keyClick(&focus(now == &window ? window : *now), *c);
        }
    }

    // Menus are left alone: they quit.
    QWidget *aPart(QWidget &window)
    {
        const QPoint place(int(any(size_t(window.width()))), int(any(size_t(window.height()))));
        QWidget *part = window.childAt(place);
        return part && part->isEnabled() && !qobject_cast<QMenuBar *>(part) ? part : nullptr;
    }

    void click(QWidget &window)
    {
        QWidget *part = aPart(window);
        if (!part)
            return;
        const Qt::MouseButton buttons[] {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
                                         Qt::BackButton, Qt::ForwardButton};
        const QPoint place(int(any(size_t(part->width()))), int(any(size_t(part->height()))));
        QTest::mouseClick(part, buttons[any(std::size(buttons))], {}, place);
    }

    void turnTheWheel(QWidget &window)
    {
        QWidget *part = aPart(window);
        if (!part)
            return;
        const QPoint angle(0, any(2) == 0 ? 120 : -120);
        QWheelEvent event(part->rect().center(), part->mapToGlobal(part->rect().center()), {},
                          angle, Qt::NoButton, any(5) == 0 ? Qt::ControlModifier : Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(part, &event);
    }

    void act()
    {
        QWidget *window = active();
        if (!window) {
            m_session->shown().window.show();
            QApplication::setActiveWindow(&m_session->shown().window);
            return;
        }
        switch (any(8)) {
        case 0:
            type(*window);
            break;
        case 1:
        case 2:
            click(*window);
            break;
        case 3:
            turnTheWheel(*window);
            break;
        default:
            pressAKey(*window);
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // A dialog that waits for an answer gets one; nothing else would go on.
    static void answer()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *question = qobject_cast<QMessageBox *>(dialog);
        if (question && question->button(QMessageBox::Discard))
            question->button(QMessageBox::Discard)->click();
        else if (dialog) // which may ask in turn: a timer does not fire within itself
            QTimer::singleShot(0, dialog, [dialog] {
                if (dialog == QApplication::activeModalWidget()) // it has not asked meanwhile
                    dialog->reject();
            });
    }

private slots:
    void ofUse()
    {
        bool isSaid = false;
        const int said = qEnvironmentVariableIntValue("STATUSBOOK_ACTIONS", &isSaid);
        const int actions = isSaid ? said : 2000;
        Desktop desktop;
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &desktop, "open");
        m_session = Session::begin();
        QVERIFY(m_session);
        QTimer patience;
        connect(&patience, &QTimer::timeout, this, &Day::answer);
        patience.start(50);
        qint64 early = 0;
        qint64 late = 0;
        for (int action = 1; action <= actions; ++action) {
            act();
            if (action % std::max(actions / 5, 1) == 0) {
                late = memoryInUse();
                early = early == 0 ? late : early;
                qInfo("%d actions, %.1f MiB", action, double(late) / (1 << 20));
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("at action %1").arg(action)));
        }
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        m_session.reset();
        QVERIFY(late > 0);
        QVERIFY(late - early < mostGrowth);
    }
};

QTEST_MAIN(Day)
#include "day.moc"
