// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace statusbook {

/// Shows HTML in the palette's colors and follows the palette. It loads nothing but the one picture
/// that it was given: no image and no file that a catalog names. Links are told, not followed.
class StatusPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StatusPage(QWidget *parent = nullptr);

    /// Replaces the page and goes to its top.
    void showHtml(const QString &html);

    /// What pages show at `pictureAddress`, drawn as wide as it is asked for, in device-independent
    /// pixels; to be set before the page that has it.
    void setPicture(std::function<QImage(int width)> picture) { m_picture = std::move(picture); }
    static const QString pictureAddress; ///< no catalog can name it

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
    void resizeEvent(QResizeEvent *event) override;

private:
    void renderAgain();
    [[nodiscard]] QString styleSheetText() const;
    [[nodiscard]] int pictureWidth() const;

    QString m_html;
    std::function<QImage(int width)> m_picture;
    int m_pictureWidth = 0; // as it was drawn
    int m_zoom = 100;
};

} // namespace statusbook
