// SPDX-License-Identifier: MIT
// window_keeper FOLDER NUMBER: keeps in FOLDER by keys pressed in the window and its dialogs.
#include "../support/keeper.h"

#include "shown.h"
#include "window/settings/preferencesdialog.h"
#include "window/tools/notedialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace statusbook;

namespace {

class WindowKeeper final : public Keeper
{
public:
    WindowKeeper(Shown &shown, QSettings &settings)
        : Keeper(Notes(shown.library.notesPath()), shown.bookmarks, settings), m_window(shown.window)
    {
    }

private:
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        auto *found = m_window.findChild<Dialog *>();
        return found && found->isVisible() ? found : nullptr;
    }

    // A shortcut of the window, which a dialog may have left the moment before.
    void press(Qt::Key key)
    {
        QApplication::setActiveWindow(&m_window);
        QTest::keyClick(&m_window, key, Qt::ControlModifier);
    }

    bool note(const QString &code, const QString &text) override
    {
        m_window.openEntry(code);
        press(Qt::Key_N);
        auto *opened = dialog<NoteDialog>();
        if (!opened)
            return false;
        QApplication::setActiveWindow(opened);
        auto *field = opened->findChild<QPlainTextEdit *>(QStringLiteral("text"));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return !dialog<NoteDialog>(); });
    }
    bool toggleBookmark(const QString &code) override
    {
        m_window.openEntry(code);
        const bool wasThere = m_bookmarks.contains(code);
        press(Qt::Key_D);
        return m_bookmarks.contains(code) != wasThere;
    }
    bool choose(const Preferences &preferences) override
    {
        press(Qt::Key_Comma);
        auto *opened = dialog<PreferencesDialog>();
        if (!opened)
            return false;
        auto *favorite = opened->findChild<QComboBox *>(QStringLiteral("favoriteCopy"));
        favorite->setCurrentIndex(int(preferences.favoriteCopy));
        auto *libraries = opened->findChild<QListWidget *>(QStringLiteral("libraries"));
        for (int row = 0; row < libraries->count(); ++row) {
            QListWidgetItem *item = libraries->item(row);
            if (preferences.libraries.contains(item->text()) != (item->checkState() == Qt::Checked)) {
                libraries->setCurrentItem(item);
                QTest::keyClick(libraries, Qt::Key_Space);
            }
        }
        QTest::keyClick(opened, Qt::Key_Escape);
        return opened->preferences() == preferences && !opened->isVisible();
    }

    MainWindow &m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    removeUnsignedLock(settings.fileName());
    Shown shown(Catalog::load(), folder, settings);
    return WindowKeeper(shown, settings).run(atoi(argv[2]));
}
