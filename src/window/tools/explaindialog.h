// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"

#include <QDialog>

#include <memory>

class QUrl;

namespace Ui {
class ExplainDialog;
}

namespace statusbook {

/// A field to paste a response or a log into, and what it says beside it, while it changes.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(std::shared_ptr<const Catalog> catalog, QWidget *parent = nullptr);
    ~ExplainDialog() override;

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// Puts `text` into the field in place of what is there; cuts it where it is too long.
    void explainText(const QString &text);

signals:
    /// The link of a status was clicked.
    void chosen(const QString &id);

private:
    void showExplanation();
    void followLink(const QUrl &address);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Ui::ExplainDialog> m_ui;
    QString m_html; // that is shown
};

} // namespace statusbook
