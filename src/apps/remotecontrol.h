// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/applicationservice.h"
#include "models/browser.h"
#include "models/library.h"
#include "window/mainwindow.h"

#include <QObject>

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
    void openEntry(const QString &id);
    void copy(const QString &id, CopyFormat format);
    void comeToFront(const ActivationToken &token);

    MainWindow &m_window;
    Browser &m_browser;
    QString m_missing; // an entry that may be in a catalog which is still to be read
};

} // namespace statusbook
