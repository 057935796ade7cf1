// SPDX-License-Identifier: MIT
#include "window/tools.h"

#include <QApplication>
#include <QMainWindow>
#include <QMessageBox>

namespace statusbook {

Tools::Tools(QMainWindow &window, Browser &browser)
    : QObject(&window), m_window(window), m_browser(browser)
{
}

void Tools::about()
{
    QMessageBox::about(
        &m_window, tr("About Statusbook"),
        u"<h3>Statusbook " + QApplication::applicationVersion() + u"</h3><p>"
            + tr("A reference of HTTP status codes.") + u"</p><p>"
            + tr("Registry of %1, reference of %2.")
                  .arg(m_browser.catalog().registryDate(), m_browser.catalog().dataVersion())
            + u"</p><p>" + tr("Free software under the MIT licence.") + u"</p>");
}

} // namespace statusbook
