// SPDX-License-Identifier: MIT
#include "window/list/statusdelegate.h"

#include "models/statuslistmodel.h"

#include <QBitmap>
#include <QPainter>
#include <QRegion>
#include <QStandardItemModel>
#include <QTest>

using namespace statusbook;

class TestStatusDelegate : public QObject
{
    Q_OBJECT

    // What is painted of a row that has nothing but a phrase, without the ground around it.
    static QImage inkOf(const QString &phrase, Qt::LayoutDirection direction)
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), phrase, PhraseRole);
        return inkOf(model, {}, direction);
    }
    static QImage inkOf(const QStandardItemModel &model, const QFont &font,
                        Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        option.font = font;
        option.fontMetrics = QFontMetrics(font);
        option.palette = QPalette(Qt::black, Qt::white);
        QPainter painter(&image);
        StatusDelegate().paint(&painter, option, model.index(0, 0));
        painter.end();
        const QImage ink = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        return ink.copy(QRegion(QBitmap::fromImage(ink)).boundingRect());
    }

    // Dark pixels of a part of the image.
    static int darkness(const QImage &image, int left, int width)
    {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = left; x < left + width; ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    }

    // As wide as the painter draws it by itself.
    static int inkWidth(const QString &text, const QFont &font)
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        painter.drawText(image.rect(), Qt::AlignCenter, text);
        painter.end();
        const QImage ink = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        return QRegion(QBitmap::fromImage(ink)).boundingRect().width();
    }

private slots:
    // Its place is three digits wide, in whole pixels; at some sizes they are a little more.
    void elidesNoNumber()
    {
        for (double size = 8; size < 16; size += 0.25) {
            QFont font;
            font.setPointSizeF(size);
            QStandardItemModel model(1, 1);
            model.setData(model.index(0, 0), QStringLiteral("404"), CodeRole);
            const int width = inkOf(model, font).width();
            font.setBold(true);
            QVERIFY2(std::abs(width - inkWidth(QStringLiteral("404"), font)) <= 1,
                     qPrintable(QString::number(size)));
        }
    }

    // The reference is English in every language: in a window from right to left its numbers and
    // the ellipsis went to the wrong end.
    void keepsTheOrderOfWordsFromRightToLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dotsAreLeft");
        QTest::newRow("dots first") << "... MMMM" << true;
        QTest::newRow("elided") << QString(100, u'M') << false;
    }
    void keepsTheOrderOfWordsFromRightToLeft()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, dotsAreLeft);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage ink = inkOf(text, direction);
            QVERIFY(ink.width() > 20 && ink.width() < 190);
            const int part = 8; // pixels, less than three dots are wide
            const int left = darkness(ink, 0, part);
            const int right = darkness(ink, ink.width() - part, part);
            QVERIFY(dotsAreLeft ? left < right / 2 : right < left / 2);
        }
    }
};

QTEST_MAIN(TestStatusDelegate)
#include "tst_statusdelegate.moc"
