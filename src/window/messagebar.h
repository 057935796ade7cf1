// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/problem.h"

#include <QFrame>
#include <QList>

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
    /// What is wrong with catalog files; nothing where nothing is.
    void tell(const QList<Problem> &problems);

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace statusbook
