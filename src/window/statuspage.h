// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace statusbook {

/// Shows HTML in the palette's colors and follows the palette. It loads nothing: no image and no
/// file that a catalog names. Links are told, not followed.
class StatusPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StatusPage(QWidget *parent = nullptr);

    /// Replaces the page and goes to its top.
    void showHtml(const QString &html);

    /// In percent of the application's font, 50 to 400.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// Text was typed that is meant for the search.
    void typed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void renderAgain();
    [[nodiscard]] QString styleSheetText() const;

    QString m_html;
    int m_zoom = 100;
};

} // namespace statusbook
