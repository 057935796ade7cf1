// SPDX-License-Identifier: MIT
// keeper FOLDER NUMBER: keeps in FOLDER by the models that the window uses.
#include "../support/keeper.h"

#include "catalog/owncatalogs.h"

#include <QCoreApplication>
#include <QDir>

using namespace statusbook;

namespace {

class ModelsKeeper final : public Keeper
{
    using Keeper::Keeper;

    bool note(const QString &code, const QString &text) override
    {
        const auto result
            = m_notes.save(code, QStringLiteral("Phrase"), m_notes.read(code).text, text);
        return result.outcome == Notes::Outcome::Saved;
    }
    bool toggleBookmark(const QString &code) override
    {
        m_bookmarks.set(code, !m_bookmarks.contains(code));
        return m_bookmarks.problem().isEmpty();
    }
    bool choose(const Preferences &preferences) override
    {
        preferences.write(m_settings);
        return m_settings.status() == QSettings::NoError;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    Bookmarks bookmarks(folder.filePath(QStringLiteral("bookmarks.txt")));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    removeUnsignedLock(settings.fileName());
    return ModelsKeeper(Notes(notesIn(folder.path())), bookmarks, settings).run(atoi(argv[2]));
}
