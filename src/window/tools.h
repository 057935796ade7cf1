// SPDX-License-Identifier: MIT
#pragma once

#include "models/browser.h"

#include <QObject>

class QMainWindow;

namespace statusbook {

/// The dialogs over the window, each made when it is first asked for.
class Tools final : public QObject
{
    Q_OBJECT

public:
    Tools(QMainWindow &window, Browser &browser);

    void about();

private:
    QMainWindow &m_window;
    Browser &m_browser;
};

} // namespace statusbook
