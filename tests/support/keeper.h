// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/constants.h"
#include "models/bookmarks.h"
#include "models/notes.h"
#include "models/preferences.h"

#include <QRandomGenerator>
#include <QSettings>

#include <cstdio>

namespace statusbook {

/// What kill.py starts and kills: says what is kept, then has notes, bookmarks and preferences
/// written without end. Each line is "is", "will" or "did", what it is about, and its text.
class Keeper
{
public:
    Keeper(Notes notes, Bookmarks &bookmarks, QSettings &settings)
        : m_notes(std::move(notes)), m_bookmarks(bookmarks), m_settings(settings)
    {
    }
    virtual ~Keeper() = default;
    Keeper(const Keeper &) = delete;
    Keeper &operator=(const Keeper &) = delete;

    /// Until it is killed, or something cannot be kept: an exit status. `number` is that of the
    /// first thing written, and what chance begins with.
    int run(int number)
    {
        if (!sayAll())
            return 1;
        QRandomGenerator random {quint32(number)};
        while (keep(number, random))
            ++number;
        return 1;
    }

protected:
    /// Has the note on the entry of a code replaced; true once it is said to be written.
    virtual bool note(const QString &code, const QString &text) = 0;
    /// The same for a bookmark that is not there, or is.
    virtual bool toggleBookmark(const QString &code) = 0;
    /// The same for preferences, of which one is another than now.
    virtual bool choose(const Preferences &preferences) = 0;

    Notes m_notes;
    Bookmarks &m_bookmarks;
    QSettings &m_settings;

private:
    static constexpr int codes = 8;

    static QString codeOf(int key) { return QString::number(400 + key); }
    static QString nameOf(bool isThere) { return isThere ? QStringLiteral("yes") : QString(); }
    static QString textOf(const Preferences &preferences)
    {
        return statusbook::nameOf(preferences.favoriteCopy) + u' '
            + preferences.libraries.join(u',');
    }

    static void say(const char *verb, const QString &what, const QString &text)
    {
        printf("%s\t%s\t%s\n", verb, qPrintable(what), qPrintable(text));
        fflush(stdout);
    }

    // Runs `write` between a "will" and, where it was kept, a "did".
    template <typename Write>
    static bool announced(const QString &what, const QString &text, Write write)
    {
        say("will", what, text);
        if (!write())
            return false;
        say("did", what, text);
        return true;
    }

    bool sayAll()
    {
        for (int key = 0; key < codes; ++key) {
            const Notes::Read read = m_notes.read(codeOf(key));
            if (!read.error.isEmpty())
                return false;
            say("is", u"note " + codeOf(key), read.text);
            say("is", u"mark " + codeOf(key), nameOf(m_bookmarks.contains(codeOf(key))));
        }
        QStringList problems;
        say("is", QStringLiteral("preferences"), textOf(Preferences::read(m_settings, &problems)));
        return problems.isEmpty() && m_bookmarks.problem().isEmpty()
            && m_settings.status() == QSettings::NoError;
    }

    bool keep(int number, QRandomGenerator &random)
    {
        const QString code = codeOf(random.bounded(codes));
        switch (random.bounded(3)) {
        case 0: {
            const QString text = QStringLiteral("Noted %1").arg(number);
            return announced(u"note " + code, text, [&] { return note(code, text); });
        }
        case 1:
            return announced(u"mark " + code, nameOf(!m_bookmarks.contains(code)),
                             [&] { return toggleBookmark(code); });
        default: {
            const Preferences chosen = others(random);
            return announced(QStringLiteral("preferences"), textOf(chosen),
                             [&] { return choose(chosen); });
        }
        }
    }

    // One choice away from those that are kept.
    Preferences others(QRandomGenerator &random)
    {
        QStringList problems;
        Preferences preferences = Preferences::read(m_settings, &problems);
        if (random.bounded(2) == 0) {
            const int step = 1 + random.bounded(int(copyFormats.size()) - 1);
            preferences.favoriteCopy
                = CopyFormat((int(preferences.favoriteCopy) + step) % int(copyFormats.size()));
            return preferences;
        }
        QStringList chosen;
        const QStringList &all = Constants::bundled().libraries();
        const QString &changed = all[random.bounded(int(all.size()))];
        for (const QString &library : all) { // in the order of the dialog
            if (preferences.libraries.contains(library) != (library == changed))
                chosen.append(library);
        }
        preferences.libraries = chosen;
        return preferences;
    }
};

} // namespace statusbook
