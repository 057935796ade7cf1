// SPDX-License-Identifier: MIT
#pragma once

#include "models/statuslistmodel.h"
#include "window/list/searchfield.h"
#include "window/mainwindow.h"
#include "window/map/codemap.h"
#include "window/messagebar.h"
#include "window/page/statuspage.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QItemSelectionModel>
#include <QListView>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace statusbook {

/// A window as a person has it before them, with its parts by name.
struct Shown {
    Shown(const std::shared_ptr<const Catalog> &catalog, const QDir &directory,
          QSettings &settings)
        : bookmarks(directory.filePath(QStringLiteral("bookmarks.txt"))),
          browser(catalog, bookmarks),
          library(catalog, {}, directory.filePath(QStringLiteral("catalogs"))),
          window(browser, bookmarks, library, settings)
    {
        browser.setIndex(std::make_shared<const SearchIndex>(catalog)); // as the library will
        window.show();
        QApplication::setActiveWindow(&window);
        active = QTest::qWaitForWindowActive(&window);
    }

    template <typename Widget>
    Widget *part(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }

    [[nodiscard]] QString currentId() const
    {
        return browser.current() ? browser.current()->id() : QString();
    }
    [[nodiscard]] QString selectedId() const
    {
        const QModelIndexList selected = list->selectionModel()->selectedIndexes();
        return selected.size() == 1 ? selected.first().data(IdRole).toString() : QString();
    }
    void type(QWidget *where, const char *text) const
    {
        QTest::keyClicks(where, QString::fromLatin1(text));
    }

    Bookmarks bookmarks;
    Browser browser;
    Library library;
    MainWindow window;
    bool active = false;
    SearchField *field = part<SearchField>("searchField");
    QListView *list = part<QListView>("list");
    StatusPage *page = part<StatusPage>("page");
    CodeMap *map = part<CodeMap>("map");
    MessageBar *bar = part<MessageBar>("messageBar");
};

/// A person's first day: nothing is kept yet. What is kept stays over restarts.
class Session final
{
public:
    /// With the window before them and an empty clipboard; from here on a warning fails the test.
    /// Null where the window cannot be had.
    [[nodiscard]] static std::unique_ptr<Session> begin()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QApplication::clipboard()->clear();
        auto session = std::make_unique<Session>();
        session->restart();
        return session->directory.isValid() && session->shown().active ? std::move(session)
                                                                       : nullptr;
    }

    void restart()
    {
        m_shown.reset();
        m_settings = std::make_unique<QSettings>(directory.filePath(QStringLiteral("s.ini")),
                                                 QSettings::IniFormat);
        m_shown = std::make_unique<Shown>(catalog, QDir(directory.path()), *m_settings);
    }

    [[nodiscard]] Shown &shown() const { return *m_shown; }
    [[nodiscard]] QSettings &settings() const { return *m_settings; }

    const QTemporaryDir directory;
    const std::shared_ptr<const Catalog> catalog = bundled();

private:
    static std::shared_ptr<const Catalog> bundled()
    {
        static const auto read = Catalog::load(); // once a program
        return read;
    }

    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Shown> m_shown;
};

} // namespace statusbook
