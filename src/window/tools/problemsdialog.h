// SPDX-License-Identifier: MIT
#pragma once

#include "models/problemsmodel.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ProblemsDialog;
}

namespace statusbook {

/// All that is wrong with a person's files, and under it the file of the selected problem as it is
/// now, with its line marked.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemsDialog(QWidget *parent = nullptr);
    ~ProblemsDialog() override;

    /// Shows these in place of what is there; the selected problem stays selected where it is among
    /// them. Files are read again.
    void setProblems(const QList<Problem> &problems);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<Problem> selected() const;
    void showFile();
    void markLine();
    void openFile();
    void copy();

    ProblemsModel m_model;
    std::unique_ptr<Ui::ProblemsDialog> m_ui;
};

} // namespace statusbook
