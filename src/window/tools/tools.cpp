// SPDX-License-Identifier: MIT
#include "window/tools/tools.h"

#include "guide/guide.h"
#include "models/bookmarks.h"
#include "window/paper/exportdialog.h"
#include "window/paper/printing.h"
#include "window/settings/aboutdialog.h"
#include "window/settings/preferencesdialog.h"
#include "window/settings/shortcutsdialog.h"
#include "window/tools/comparedialog.h"
#include "window/tools/explaindialog.h"
#include "window/tools/guidedialog.h"
#include "window/tools/notedialog.h"
#include "window/tools/problemsdialog.h"

#include <QMainWindow>
#include <QScreen>
#include <QStandardPaths>

namespace statusbook {

namespace {

// What is exported stays as it is listed now, whatever is listed later.
ExportSources sourcesOf(Browser &browser)
{
    const auto catalog = browser.sharedCatalog();
    QList<Status> listed;
    for (int row = 0; row < browser.results()->rowCount(); ++row)
        listed.append(browser.results()->statusAt(row));
    QList<Status> bookmarks;
    for (const QString &id : browser.bookmarks().ids()) {
        if (auto status = catalog->find(id))
            bookmarks.append(*std::move(status));
    }
    return {browser.current(), EntryList::of(listed), EntryList::of(bookmarks),
            {catalog->size(), [catalog](qsizetype index) { return catalog->at(index); }}};
}

// A size that a dialog has chosen itself may be too large; the frame needs room as well.
void fitScreen(QDialog &dialog)
{
    if (dialog.testAttribute(Qt::WA_Resized))
        dialog.resize(dialog.size().boundedTo(dialog.screen()->availableSize() * 0.9));
}

} // namespace

Tools::Tools(QMainWindow &window, Browser &browser, Library &library)
    : QObject(&window), m_window(window), m_browser(browser), m_library(library)
{
}

template <typename Dialog, typename Make>
Dialog &Tools::bringUp(QPointer<Dialog> &dialog, Make make)
{
    if (!dialog) {
        dialog = make();
        fitScreen(*dialog);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
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

void Tools::compare()
{
    const bool isNew = !m_compare;
    CompareDialog &dialog = bringUp(m_compare, [this] {
        auto *made = new CompareDialog(m_browser.sharedCatalog(), &m_window);
        connect(made, &CompareDialog::chosen, &m_browser, &Browser::show);
        connect(&m_browser, &Browser::catalogChanged, made,
                [this, made] { made->setCatalog(m_browser.sharedCatalog()); });
        return made;
    });
    if (isNew && m_browser.current())
        dialog.compare({m_browser.current()->id()});
}

void Tools::explain(const QString &text)
{
    ExplainDialog &dialog = bringUp(m_explain, [this] {
        auto *made = new ExplainDialog(m_browser.sharedCatalog(), &m_window);
        connect(made, &ExplainDialog::chosen, &m_browser, &Browser::show);
        connect(&m_browser, &Browser::catalogChanged, made,
                [this, made] { made->setCatalog(m_browser.sharedCatalog()); });
        return made;
    });
    if (!text.isEmpty())
        dialog.explainText(text);
}

void Tools::guide()
{
    bringUp(m_guide, [this] {
        auto *made = new GuideDialog(Guide::bundled(), m_browser.bundled(), &m_window);
        connect(made, &GuideDialog::shown, &m_browser, &Browser::show);
        return made;
    });
}

void Tools::exportEntries(const PageOptions &page)
{
    auto *dialog = new ExportDialog(
        sourcesOf(m_browser), page,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &path) { emit told(tr("Exported to %1").arg(path)); });
    dialog->open();
}

Printing &Tools::printing()
{
    if (!m_printing) {
        m_printing = new Printing(m_window);
        m_printing->setParent(this);
        connect(m_printing, &Printing::told, this, &Tools::told);
    }
    return *m_printing;
}

void Tools::print(const PageOptions &page)
{
    if (const auto &status = m_browser.current())
        printing().print(toHtml(*status, page), status->title());
}

void Tools::preview(const PageOptions &page)
{
    if (const auto &status = m_browser.current())
        printing().preview(toHtml(*status, page), status->title());
}

void Tools::editPreferences(const Preferences &preferences)
{
    bringUp(m_preferences, [&] {
        auto *made = new PreferencesDialog(preferences, &m_window);
        connect(made, &PreferencesDialog::changed, this, &Tools::preferencesChanged);
        return made;
    });
}

void Tools::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    if (m_problemsDialog)
        m_problemsDialog->setProblems(problems);
}

void Tools::problems()
{
    // Laid out first: the line is scrolled to.
    bringUp(m_problemsDialog, [this] { return new ProblemsDialog(&m_window); })
        .setProblems(m_problems);
}

void Tools::shortcuts()
{
    bringUp(m_shortcuts, [this] { return new ShortcutsDialog(m_window); });
}

void Tools::about()
{
    const Catalog &catalog = m_browser.catalog();
    auto *dialog = new AboutDialog({catalog.registryDate(), catalog.dataVersion(), catalog.size()},
                                   &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace statusbook
