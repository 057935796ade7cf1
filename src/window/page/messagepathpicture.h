// SPDX-License-Identifier: MIT
#pragma once

#include "render/messagepath.h"

#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPalette>

namespace statusbook {

/// What a picture looks like: that of the widget that shows it.
struct PictureLook {
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal devicePixelRatio = 1;
};

/// The way of a message as a picture: client, cache, proxy, gateway and origin server in a row,
/// the ones that send the status filled, the response's way back from them to the client, and
/// where the status is seen.
class MessagePathPicture
{
    Q_DECLARE_TR_FUNCTIONS(statusbook::MessagePathPicture)

public:
    /// Senders are drawn in the color of `statusClass`.
    MessagePathPicture(const MessagePath &path, StatusClass statusClass);

    /// The same in one sentence, for those who do not see it: "Sent to the client by the origin
    /// server or the gateway; seen on the wire and in logs."
    [[nodiscard]] QString text() const;

    /// `width` device-independent pixels wide, on the palette's Base. The height follows from the
    /// font: some five lines of text. Where the row is too narrow for the font, a smaller one is
    /// taken.
    [[nodiscard]] QImage image(int width, const PictureLook &look) const;

private:
    MessagePath m_path;
    StatusClass m_class;
};

} // namespace statusbook
