// SPDX-License-Identifier: MIT
#pragma once

#include "models/browser.h"
#include "models/library.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace statusbook {

class GuideDialog;

/// The dialogs over the window, each made when it is first asked for.
class Tools final : public QObject
{
    Q_OBJECT

public:
    Tools(QMainWindow &window, Browser &browser, Library &library);

    void editNote();
    void guide();
    void about();

private:
    QMainWindow &m_window;
    Browser &m_browser;
    Library &m_library;
    QPointer<GuideDialog> m_guide;
};

} // namespace statusbook
