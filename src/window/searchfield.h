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

signals:
    /// Up, Down, PageUp or PageDown was pressed.
    void walked(QKeyEvent *event);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace statusbook
