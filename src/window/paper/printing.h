// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QPrinter;
class QWidget;

namespace statusbook {

/// Prints a page, and shows how it will look. Nothing of it is made before it is asked for.
class Printing final : public QObject
{
    Q_OBJECT

public:
    /// The dialogs stand over `window`.
    explicit Printing(QWidget &window);

    /// `html` as render/ makes it; `title` names the job and stands below each page. Both open a
    /// dialog and return at once.
    void print(const QString &html, const QString &title);
    void preview(const QString &html, const QString &title);

    /// Prints without a dialog the pages that the printer is set to. Why it could not, or empty.
    [[nodiscard]] static QString printTo(QPrinter &printer, const QString &html,
                                         const QString &title);

signals:
    /// In a few words what was printed, or why nothing was.
    void told(const QString &text);

private:
    QWidget &m_window;
};

} // namespace statusbook
