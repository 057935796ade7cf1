// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/applicationservice.h"
#include "models/browser.h"
#include "models/library.h"
#include "render/address.h"
#include "window/mainwindow.h"

#include <QObject>

#include <optional>

namespace statusbook {

/// Does in the window what the desktop and second starts ask for.
class RemoteControl final : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    RemoteControl(ApplicationService &service, MainWindow &window, Browser &browser,
                  Library &library);

    /// A query of the command line: what to search for, or one of our addresses.
    void open(const QString &query);

private:
    [[nodiscard]] QString currentId() const;
    void search(const QString &text);
    void openEntry(const QString &id);
    void copy(const QString &id, CopyFormat format);
    void wishAgain();
    void comeToFront(const ActivationToken &token);

    MainWindow &m_window;
    Browser &m_browser;
    // What was asked for last, and what is current since: catalogs that are still to be read may
    // have a better answer.
    Address m_wish;
    std::optional<QString> m_answer; // nothing where the search waits
};

} // namespace statusbook
