// SPDX-License-Identifier: MIT
#pragma once

#include "models/browser.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace statusbook {

/// Says how much is listed, and what else may have been meant; while catalogs are being read, how
/// far that is, with a button that cancels it.
class ResultCount final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultCount(QWidget *parent = nullptr);

    /// "3 results", "273 entries": as a screen reader says it.
    [[nodiscard]] static QString textOf(const Browser &browser);

    void setAnswer(const Browser &browser);
    /// 0 to 100; stands in place of the count until the next call of endProgress().
    void showProgress(int percent);
    void endProgress(const Browser &browser);

signals:
    /// What else may have been meant is to be searched for.
    void suggestionChosen(const QString &text);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();

    QString m_count;
    QString m_suggestion;
    QLabel *m_text;
    QToolButton *m_cancel;
};

} // namespace statusbook
