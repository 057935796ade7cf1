// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "render/comparison.h"

#include <QDialog>
#include <QStringList>

#include <memory>

class QUrl;

namespace Ui {
class CompareDialog;
}

namespace statusbook {

/// Two to five entries side by side: those whose codes or ids are typed, or a ready set that
/// people confuse.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(std::shared_ptr<const Catalog> catalog, QWidget *parent = nullptr);
    ~CompareDialog() override;

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// Compares the entries of these codes or ids, in place of what is there.
    void compare(const QStringList &ids);

signals:
    /// The link of an entry was clicked.
    void chosen(const QString &id);

private:
    void showComparison();
    void copy();
    void followLink(const QUrl &address);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Ui::CompareDialog> m_ui;
    Comparison m_comparison; // the last that was shown
};

} // namespace statusbook
