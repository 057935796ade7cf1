// SPDX-License-Identifier: MIT
#include "language/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace statusbook {

namespace {

constexpr QLatin1StringView folder(":/translations");
constexpr QLatin1StringView prefix("statusbook_");

Qt::LayoutDirection install(QCoreApplication &application, const QString &path)
{
    auto *translator = new QTranslator(&application);
    if (!translator->load(path)) {
        qWarning("statusbook: the translation %ls cannot be read", qUtf16Printable(path));
        delete translator;
        return Qt::LeftToRight;
    }
    QCoreApplication::installTranslator(translator);
    const QLocale locale(translator->language());
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    return locale.textDirection();
}

} // namespace

QString translationFor(const QStringList &languages, const QStringList &available)
{
    for (const QString &language : languages) {
        const QLocale wanted(language);
        if (wanted.language() == QLocale::C)
            continue; // also for what is no language
        if (available.contains(wanted.name()))
            return wanted.name();
        for (const QString &name : available) {
            const QLocale candidate(name);
            if (candidate.language() == wanted.language() && candidate.script() == wanted.script())
                return name;
        }
    }
    return {};
}

QStringList builtInTranslations()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({prefix + u'*'}, QDir::Files, QDir::Name))
        names.append(file.sliced(prefix.size()).chopped(3)); // ".qm"
    return names;
}

Qt::LayoutDirection installTranslations(QCoreApplication &application)
{
    QString path = qEnvironmentVariable("STATUSBOOK_TRANSLATION");
    if (path.isEmpty()) {
        const QStringList languages = QLocale::system().uiLanguages();
        const QString name = translationFor(languages, builtInTranslations());
        path = folder + u'/' + prefix + (name.isEmpty() ? QStringLiteral("en") : name) + u".qm";
    }
    return install(application, path);
}

} // namespace statusbook
