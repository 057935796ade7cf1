// SPDX-License-Identifier: MIT
#include "models/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QThread>

#include <array>

namespace statusbook {

namespace {

struct PreferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

constexpr QLatin1StringView themeKey("preferences/theme");
constexpr QLatin1StringView fontKey("preferences/font");
constexpr QLatin1StringView favoriteCopyKey("preferences/favoriteCopy");
constexpr QLatin1StringView librariesKey("preferences/libraries");
constexpr QLatin1StringView unofficialKey("preferences/unofficial");

constexpr std::array<QLatin1StringView, 3> themeNames {
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

constexpr unsigned long signingTime = 20; // milliseconds; a process that lives needs far less

// A value that the settings may hold; empty where they hold none. Only text is expected.
std::optional<QString> textAt(QLatin1StringView key, const QSettings &settings)
{
    const QVariant value = settings.value(key);
    return value.typeId() == QMetaType::QString ? std::make_optional(value.toString())
                                                : std::nullopt;
}

} // namespace

Preferences Preferences::read(const QSettings &settings, QStringList *problems)
{
    Preferences preferences;
    const auto tellOf = [&](QLatin1StringView key) {
        problems->append(PreferenceTexts::tr("The setting %1 makes no sense and is not used.").arg(key));
    };
    // `take(text)` is false where the text makes no sense.
    const auto read = [&](QLatin1StringView key, const auto &take) {
        if (!settings.contains(key))
            return;
        const std::optional<QString> text = textAt(key, settings);
        if (!text || !take(*text))
            tellOf(key);
    };
    read(themeKey, [&](const QString &text) {
        const auto found = std::find(themeNames.begin(), themeNames.end(), text);
        if (found == themeNames.end())
            return false;
        preferences.theme = Theme(found - themeNames.begin());
        return true;
    });
    read(fontKey, [&](const QString &text) {
        preferences.font = text; // what is no font is the system's for QFont
        return true;
    });
    read(favoriteCopyKey, [&](const QString &text) {
        const std::optional<CopyFormat> format = copyFormatOf(text);
        preferences.favoriteCopy = format.value_or(preferences.favoriteCopy);
        return format.has_value();
    });
    read(unofficialKey, [&](const QString &text) {
        preferences.showsUnofficial = text != u"false";
        return text == u"true" || text == u"false";
    });
    if (settings.contains(librariesKey)) {
        // A list of one or none is written as a text, or as nothing.
        const QVariant value = settings.value(librariesKey);
        if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList
            || !value.isValid())
            preferences.libraries = value.toStringList();
        else
            tellOf(librariesKey);
    }
    preferences.libraries.removeAll(QString());
    return preferences;
}

void Preferences::write(QSettings &settings) const
{
    settings.setValue(themeKey, themeNames[size_t(theme)].toString());
    settings.setValue(fontKey, font);
    settings.setValue(favoriteCopyKey, nameOf(favoriteCopy).toString());
    settings.setValue(librariesKey, libraries);
    settings.setValue(unofficialKey, showsUnofficial ? QStringLiteral("true") : QStringLiteral("false"));
    settings.sync(); // else it would wait for the event loop
}

void removeUnsignedLock(const QString &settingsFile)
{
    const QString path = settingsFile + u".lock";
    const auto isUnsigned = [&] {
        const QFileInfo info(path);
        return info.isFile() && info.size() == 0;
    };
    if (!isUnsigned())
        return;
    QThread::msleep(signingTime);
    if (isUnsigned())
        QFile::remove(path);
}

} // namespace statusbook
