// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AboutDialog;
}

namespace statusbook {

/// What the program is, where its facts come from, what it is built with, its licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is said of the reference that it shows.
    struct Reference {
        QString registryDate; ///< "2025-09-15"
        QString dataVersion;  ///< "2026-11-22"
        qsizetype entries = 0;
    };

    explicit AboutDialog(const Reference &reference, QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    void showHead();
    [[nodiscard]] static QString referenceHtml(const Reference &reference);
    [[nodiscard]] static QString librariesHtml();

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace statusbook
