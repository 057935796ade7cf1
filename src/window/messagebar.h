// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/problem.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace statusbook {

/// A line above the content that says what went wrong without stopping anyone: the first problem and
/// how many more there are, with a button that asks for all. Hidden until there is something to
/// say; closed by its other button.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Comes into sight, or hides where there are none.
    void tell(const QList<Problem> &problems);

signals:
    /// All of them are to be shown.
    void asked();

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace statusbook
