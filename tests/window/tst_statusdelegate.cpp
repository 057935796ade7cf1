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
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
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

private slots:
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
