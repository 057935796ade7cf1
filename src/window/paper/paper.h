// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace statusbook {

/// Entries on paper or in a PDF: black on white whatever the window looks like, each from the top
/// of a page, with the title and the page's number below. May be used on a thread of its own.
class Paper
{
public:
    /// What is asked of the window's thread beforehand.
    struct Style {
        QFont text;
        QString monospace; ///< the family that code is set in

        [[nodiscard]] static Style ofApplication();
    };

    /// `title` stands below each page. The device has to outlive this.
    Paper(QPagedPaintDevice &device, Style style, QString title);

    /// False where the device cannot be painted on (a file that cannot be written).
    [[nodiscard]] bool begin();
    /// Prints HTML as render/ makes it, page by page as long as `goesOn` says so.
    [[nodiscard]] bool add(const QString &html, const std::function<bool()> &goesOn = {});
    /// False where the device could not write what was printed.
    [[nodiscard]] bool end() { return m_painter.end(); }

    /// Prints these pages alone, counted from 1; `last` 0: to the end.
    void setPages(int first, int last);

private:
    [[nodiscard]] bool isWanted(int page) const;
    void drawFooter(const QRectF &area);

    QPagedPaintDevice &m_device;
    Style m_style;
    QString m_title;
    QPainter m_painter;
    int m_page = 0;       // the number of the last page
    bool m_isFresh = true; // nothing is on the device's first page
    int m_firstWanted = 1;
    int m_lastWanted = 0;
};

} // namespace statusbook
