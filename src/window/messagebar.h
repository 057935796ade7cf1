// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace statusbook {

/// A line above the content that says what went wrong without stopping anyone. Hidden until
/// there is something to say; closed by its button.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `text` is plain; `details` is shown when the pointer rests on it.
    void tell(const QString &text, const QString &details = {});

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace statusbook
