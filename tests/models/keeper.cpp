// SPDX-License-Identifier: MIT
// keeper FOLDER FIRST: says what FOLDER keeps, then writes notes, bookmarks and preferences there as
// the window does, until it is killed. Each line is "is", "will" or "did", what it is about, and its
// text. FIRST is the number of the first thing written, and what chance begins with.
#include "catalog/owncatalogs.h"
#include "models/bookmarks.h"
#include "models/notes.h"
#include "models/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QSettings>

#include <cstdio>

using namespace statusbook;

namespace {

constexpr int keys = 8;
constexpr std::array libraries {"Go net/http", "Python http", "Rust http"};

void say(const char *verb, const QString &what, const QString &text)
{
    printf("%s\t%s\t%s\n", verb, qPrintable(what), qPrintable(text));
    fflush(stdout);
}

class Keeper
{
public:
    explicit Keeper(const QDir &folder)
        : m_notes(notesIn(folder.path())),
          m_bookmarks(folder.filePath(QStringLiteral("bookmarks.txt"))),
          m_settings(folder.filePath(QStringLiteral("statusbook.ini")), QSettings::IniFormat)
    {
        removeUnsignedLock(m_settings.fileName());
    }

    bool sayAll()
    {
        for (int key = 0; key < keys; ++key) {
            const Notes::Read read = m_notes.read(codeOf(key));
            if (!read.error.isEmpty())
                return false;
            say("is", u"note " + codeOf(key), read.text);
            say("is", u"mark " + codeOf(key), nameOf(m_bookmarks.contains(codeOf(key))));
        }
        QStringList problems;
        const Preferences preferences = Preferences::read(m_settings, &problems);
        say("is", QStringLiteral("font"), preferences.font);
        say("is", QStringLiteral("libraries"), preferences.libraries.join(u','));
        return problems.isEmpty() && m_bookmarks.problem().isEmpty()
            && m_settings.status() == QSettings::NoError;
    }

    bool keep(int number, QRandomGenerator &random)
    {
        const QString code = codeOf(random.bounded(keys));
        switch (random.bounded(3)) {
        case 0:
            return keepNote(code, QStringLiteral("Noted %1").arg(number));
        case 1:
            return keepBookmark(code, !m_bookmarks.contains(code));
        default:
            return keepPreferences(number, random.bounded(int(libraries.size())));
        }
    }

private:
    static QString codeOf(int key) { return QString::number(400 + key); }
    static QString nameOf(bool isThere) { return isThere ? QStringLiteral("yes") : QString(); }

    bool keepNote(const QString &code, const QString &text)
    {
        say("will", u"note " + code, text);
        const auto result = m_notes.save(code, QStringLiteral("Phrase"), m_notes.read(code).text,
                                         text);
        if (result.outcome != Notes::Outcome::Saved)
            return false;
        say("did", u"note " + code, text);
        return true;
    }

    bool keepBookmark(const QString &code, bool isThere)
    {
        say("will", u"mark " + code, nameOf(isThere));
        m_bookmarks.set(code, isThere);
        say("did", u"mark " + code, nameOf(m_bookmarks.contains(code)));
        return m_bookmarks.problem().isEmpty();
    }

    bool keepPreferences(int number, int library)
    {
        Preferences preferences;
        preferences.font = QStringLiteral("Font %1").arg(number);
        preferences.libraries = {QString::fromLatin1(libraries[size_t(library)])};
        say("will", QStringLiteral("font"), preferences.font);
        say("will", QStringLiteral("libraries"), preferences.libraries.first());
        preferences.write(m_settings);
        say("did", QStringLiteral("font"), preferences.font);
        say("did", QStringLiteral("libraries"), preferences.libraries.first());
        return m_settings.status() == QSettings::NoError;
    }

    Notes m_notes;
    Bookmarks m_bookmarks;
    QSettings m_settings;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Keeper keeper(QDir(QString::fromLocal8Bit(argv[1])));
    if (!keeper.sayAll())
        return 1;
    int number = atoi(argv[2]);
    QRandomGenerator random {quint32(number)};
    while (keeper.keep(number, random))
        ++number;
    return 1; // what could not be kept
}
