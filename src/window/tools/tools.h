// SPDX-License-Identifier: MIT
#pragma once

#include "models/browser.h"
#include "models/library.h"
#include "models/preferences.h"
#include "render/html.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;

namespace statusbook {

class CompareDialog;
class ExplainDialog;
class GuideDialog;
class PreferencesDialog;
class Printing;
class ProblemsDialog;
class ShortcutsDialog;

/// The dialogs over the window, each made when it is first asked for.
class Tools final : public QObject
{
    Q_OBJECT

public:
    Tools(QMainWindow &window, Browser &browser, Library &library);

    void editNote();
    void compare();
    /// With `text` in its field, where there is any.
    void explain(const QString &text = {});
    void guide();
    void exportEntries(const PageOptions &page);
    void print(const PageOptions &page);
    void preview(const PageOptions &page);
    void editPreferences(const Preferences &preferences);
    /// What problems() shows, also where it stands open.
    void setProblems(const QList<Problem> &problems);
    void problems();
    void shortcuts();
    void about();

signals:
    /// In a few words what was done.
    void told(const QString &text);
    /// A person chose others.
    void preferencesChanged(const statusbook::Preferences &preferences);

private:
    // Makes the dialog where there is none, and brings it to the front.
    template <typename Dialog, typename Make>
    Dialog &bringUp(QPointer<Dialog> &dialog, Make make);
    [[nodiscard]] Printing &printing();

    QMainWindow &m_window;
    Browser &m_browser;
    Library &m_library;
    QPointer<CompareDialog> m_compare;
    QPointer<ExplainDialog> m_explain;
    QPointer<GuideDialog> m_guide;
    QPointer<PreferencesDialog> m_preferences;
    QPointer<ProblemsDialog> m_problemsDialog;
    QPointer<ShortcutsDialog> m_shortcuts;
    QList<Problem> m_problems;
    Printing *m_printing = nullptr;
};

} // namespace statusbook
