// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/status.h"
#include "render/copyformat.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace statusbook {

/// What goes to the clipboard, and the menu *Copy as*.
class Copying final : public QObject
{
    Q_OBJECT

public:
    /// `current` is the entry to copy, where there is one.
    explicit Copying(std::function<std::optional<Status>()> current, QObject *parent = nullptr);

    /// An item for each form; those for constants are made when the menu opens.
    void fill(QMenu &menu);

    void copyWhole();
    void copyAs(CopyFormat format, const QString &library = {});
    void copyText(const QString &text);

    /// "Number", "Status Line".
    [[nodiscard]] static QString nameOf(CopyFormat format);

signals:
    /// In a few words what was copied.
    void copied(const QString &what);

private:
    void fillConstants(QMenu &menu);

    std::function<std::optional<Status>()> m_current;
};

} // namespace statusbook
