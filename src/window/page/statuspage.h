// SPDX-License-Identifier: MIT
#pragma once

#include "search/searchquery.h"
#include "search/searchresult.h"

#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace statusbook {

class CodeButton;

/// Shows HTML in the palette's colors and follows the palette. It loads nothing but the one picture
/// that it was given: no image and no file that a catalog names. Links are told, not followed. Each
/// block of code has a button that copies it.
class StatusPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StatusPage(QWidget *parent = nullptr);

    /// Replaces the page and goes to its top. Nothing is marked on it.
    void showHtml(const QString &html);

    /// What pages show at `pictureAddress`, drawn as wide as it is asked for, in device-independent
    /// pixels; to be set before the page that has it.
    void setPicture(std::function<QImage(int width)> picture) { m_picture = std::move(picture); }
    static const QString pictureAddress; ///< no catalog can name it

    /// What is read: one character for each of the document's positions.
    [[nodiscard]] QString text() const { return document()->toPlainText(); }

    /// Marks where what `query` asks for stands on the page, and scrolls to none of it.
    void setMarks(const SearchQuery &query);
    [[nodiscard]] const QList<TextRange> &marks() const { return m_marks; }

    /// Marks what was found in text(), the one at `current` (-1: none) more than the others, and
    /// scrolls to it.
    void setHits(const QList<TextRange> &hits, qsizetype current);

    /// In percent of the application's font, 50 to 400.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// Text was typed that is meant for the search.
    void typed(const QString &text);
    /// Another page is there.
    void shown();
    /// In a few words what was copied.
    void copied(const QString &what);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void load();
    void renderAgain();
    void showSelections();
    void showCodeButton();
    void reveal(const TextRange &range);
    [[nodiscard]] QString styleSheetText() const;
    [[nodiscard]] int pictureWidth() const;

    QString m_html;
    std::function<QImage(int width)> m_picture;
    int m_pictureWidth = 0; // as it was drawn
    bool m_isLoading = false;
    QList<TextRange> m_marks;
    QList<TextRange> m_hits;
    qsizetype m_currentHit = -1;
    CodeButton *m_codeButton = nullptr; // made for the first page with code
    int m_zoom = 100;
};

} // namespace statusbook
