// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guidewalk.h"

#include <QDialog>

#include <memory>

namespace Ui {
class GuideDialog;
}

namespace statusbook {

class Catalog;
class ChoiceButton;

/// Asks the questions of a Guide, one at a time, down to a status code and its reason. Modeless:
/// show() it. 1 to 9 choose, Backspace and Alt+Left go back, Esc closes.
class GuideDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes phrases from `catalog`, which must outlive the dialog.
    GuideDialog(const Guide &guide, const Catalog &catalog, QWidget *parent = nullptr);
    ~GuideDialog() override;

signals:
    /// The entry with this id, of the catalog, is wanted; the dialog stays open.
    void shown(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose(int answer);
    void back();
    void goBackTo(int step);

    void showStep();
    void showPath();
    void showQuestion(const GuideQuestion &question);
    void showEnd(const GuideEnd &end);
    void styleLabels();
    void orderTabs();
    [[nodiscard]] QList<ChoiceButton *> choiceButtons() const;
    void moveFocus(int step);

    GuideWalk m_walk;
    const Catalog &m_catalog;
    std::unique_ptr<Ui::GuideDialog> m_ui;
};

} // namespace statusbook
