// SPDX-License-Identifier: MIT
#include "window/tools.h"

#include "guide/guide.h"
#include "window/guidedialog.h"
#include "window/notedialog.h"

#include <QApplication>
#include <QMainWindow>
#include <QMessageBox>

namespace statusbook {

namespace {

void bringUp(QDialog &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

Tools::Tools(QMainWindow &window, Browser &browser, Library &library)
    : QObject(&window), m_window(window), m_browser(browser), m_library(library)
{
}

void Tools::editNote()
{
    const auto &status = m_browser.current();
    if (!status)
        return;
    auto *dialog = new NoteDialog(Notes(m_library.notesPath()), *status, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_library, &Library::read);
    dialog->open();
}

void Tools::guide()
{
    if (!m_guide) {
        m_guide = new GuideDialog(Guide::bundled(), m_browser.bundled(), &m_window);
        connect(m_guide, &GuideDialog::shown, &m_browser, &Browser::show);
    }
    bringUp(*m_guide);
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
