// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace statusbook {

/// The search field: keys that walk the list are handed on, the others edit the text.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Takes the focus and selects all of the text.
    void begin();
    /// Takes the focus and types `text` behind what is there.
    void typeOn(const QString &text);
    /// Takes what typedText() found elsewhere: "/" begins, everything else is typed on.
    void take(const QString &text);

signals:
    /// Up, Down, PageUp or PageDown was pressed.
    void walked(QKeyEvent *event);
    /// A text of several lines was pasted or dropped: it is no query.
    void pasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Whether it has several lines, which then were told.
    [[nodiscard]] bool takeLines(const QString &text);
};

/// Printable text that a key types and no shortcut takes: wherever it is typed, it is meant for the
/// search. Empty where it types none.
[[nodiscard]] QString typedText(const QKeyEvent &key);

} // namespace statusbook
