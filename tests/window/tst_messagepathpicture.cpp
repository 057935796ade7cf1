// SPDX-License-Identifier: MIT
#include "window/page/messagepathpicture.h"

#include "window/look/classcolors.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

constexpr int width = 600;

const MessagePath notFound {Party::OriginServer | Party::Gateway, Place::Wire | Place::Log};
const MessagePath proxyAuthentication {Party::Proxy, Place::Wire};
const MessagePath onlyLogged {Party::Gateway, Place::Log};

PictureLook look(QRgb base = 0xffffff, QRgb text = 0x000000)
{
    PictureLook result;
    result.palette.setColor(QPalette::Base, QColor(base));
    result.palette.setColor(QPalette::Text, QColor(text));
    return result;
}

QImage imageOf(const MessagePath &path, const PictureLook &how = look(),
               StatusClass statusClass = StatusClass::ClientError)
{
    return MessagePathPicture(path, statusClass).image(width, how);
}

// How often each color stands in the picture.
QHash<QRgb, int> colorsIn(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) & 0xffffff];
    }
    return counts;
}

// The leftmost and rightmost column with `color` in it.
std::pair<int, int> extentOf(const QColor &color, const QImage &image)
{
    std::pair extent(image.width(), -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == color.rgb())
                extent = {std::min(extent.first, x), x};
        }
    }
    return extent;
}

} // namespace

class TestMessagePathPicture : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysItInASentence_data()
    {
        QTest::addColumn<int>("senders");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *intent, Parties senders, Places places, const char *text) {
            QTest::newRow(intent) << int(senders) << int(places) << QString::fromLatin1(text);
        };
        row("one sender", Party::Proxy, Place::Wire,
            "Sent to the client by a proxy; seen on the wire.");
        row("two", Party::OriginServer | Party::Gateway, Place::Wire | Place::Log,
            "Sent to the client by the origin server or a gateway; seen on the wire and in logs.");
        row("four", Party::OriginServer | Party::Gateway | Party::Proxy | Party::Cache,
            Place::Wire | Place::Log | Place::JsonContent,
            "Sent to the client by the origin server, a gateway, a proxy or a cache; "
            "seen on the wire, in logs and in JSON content.");
        row("only logged", Party::Gateway, Place::Log,
            "Made by a gateway, not on the wire; seen in logs.");
        row("places unknown", Party::Gateway, {}, "Sent to the client by a gateway.");
        row("the client", Party::Client, Place::LibraryConstant,
            "Made by the client itself; seen as a library constant.");
    }
    void saysItInASentence()
    {
        QFETCH(int, senders);
        QFETCH(int, places);
        const MessagePath path {Parties(senders), Places(places)};
        QTEST(MessagePathPicture(path, StatusClass::ClientError).text(), "text");
    }

    void differsByWhatItTells()
    {
        QList<QImage> images;
        for (const MessagePath &path :
             {notFound, proxyAuthentication, onlyLogged,
              MessagePath {Party::Gateway, Place::Wire}, MessagePath {Party::Gateway, {}},
              MessagePath {Party::Client, Place::Log}, MessagePath {Party::Cache, Place::Wire},
              MessagePath {Party::Proxy, Place::Wire | Place::JsonContent}}) {
            const QImage image = imageOf(path);
            QVERIFY(!images.contains(image));
            images.append(image);
        }
        QCOMPARE(imageOf(notFound), imageOf(notFound));
        QVERIFY(imageOf(notFound) != imageOf(notFound, look(), StatusClass::ServerError));
    }

    void fillsTheSenders()
    {
        const QColor color = classColor(StatusClass::ClientError, look().palette);
        const int all = colorsIn(imageOf({Party::OriginServer | Party::Gateway | Party::Proxy,
                                          Place::Log}))[color.rgb() & 0xffffff];
        const int one = colorsIn(imageOf(onlyLogged))[color.rgb() & 0xffffff];
        QVERIFY(one > 100);
        QVERIFY(all > 2 * one);
    }

    void leadsBackToTheClient()
    {
        const QColor color = classColor(StatusClass::ClientError, look().palette);
        const auto sent = extentOf(color, imageOf({Party::Gateway, Place::Wire}));
        const auto logged = extentOf(color, imageOf(onlyLogged));
        QCOMPARE(sent.second, logged.second);
        QVERIFY(sent.first < logged.first / 2); // the arrow's head is below the client
    }

    void canBeSeen_data()
    {
        QTest::addColumn<QRgb>("base");
        QTest::addColumn<QRgb>("text");
        QTest::newRow("black on white") << 0xffffffu << 0x000000u;
        QTest::newRow("on paper") << 0xfdf6e3u << 0x333c40u;
        QTest::newRow("white on black") << 0x000000u << 0xffffffu;
        QTest::newRow("Breeze dark") << 0x1b1e20u << 0xfcfcfcu;
        QTest::newRow("on dark blue") << 0x002b36u << 0xeee8d5u;
    }
    // Over the colors that are really there: those of strokes and fills are frequent, those of
    // smoothed edges are not. Text is drawn in Text on Base and in Base on the fill.
    void canBeSeen()
    {
        QFETCH(QRgb, base);
        QFETCH(QRgb, text);
        PictureLook how = look(base, text);
        how.font.setStyleStrategy(QFont::NoAntialias);
        for (int number = 0; number <= int(StatusClass::ServerError); ++number) {
            const QImage image = imageOf(notFound, how, StatusClass(number));
            const QHash<QRgb, int> colors = colorsIn(image);
            const QColor fill = classColor(StatusClass(number), how.palette);
            QVERIFY(colors.value(fill.rgb() & 0xffffff) > 500);
            QVERIFY(contrast(fill, QColor(base)) >= 4.5);
            QVERIFY(colors.value(text) > 100);
            QVERIFY(contrast(QColor(text), QColor(base)) >= 4.5);
            for (auto color = colors.begin(); color != colors.end(); ++color) {
                if (color.key() != base && color.value() > width / 3) {
                    QVERIFY2(contrast(QColor(color.key()), QColor(base)) >= 3,
                             qPrintable(QColor(color.key()).name()));
                }
            }
        }
    }

    // A thin line between two pixels has half of its color's contrast.
    void drawsLinesOnWholePixels()
    {
        PictureLook how = look();
        how.font.setPixelSize(50);
        how.font.setStyleStrategy(QFont::NoAntialias);
        const QImage image
            = MessagePathPicture(notFound, StatusClass::ClientError).image(1801, how);
        const int y = image.height() / 8; // below the corners of the boxes
        QHash<QRgb, int> colors;
        for (int x = 0; x < image.width(); ++x)
            ++colors[image.pixel(x, y)];
        QVERIFY(colors.value(classColor(StatusClass::ClientError, how.palette).rgb()) > 200);
        colors.remove(QColor(Qt::black).rgb()); // the text
        QCOMPARE(colors.size(), 3); // Base, the outline's and the fill's
    }

    void isMirrored()
    {
        PictureLook mirroredLook = look();
        mirroredLook.direction = Qt::RightToLeft;
        const QColor color = classColor(StatusClass::ClientError, look().palette);
        for (const MessagePath &path : {notFound, proxyAuthentication, onlyLogged}) {
            const auto [left, right] = extentOf(color, imageOf(path));
            const auto [mirroredLeft, mirroredRight]
                = extentOf(color, imageOf(path, mirroredLook));
            QVERIFY(right > left);
            QVERIFY(qAbs(mirroredLeft - (width - 1 - right)) <= 1);
            QVERIFY(qAbs(mirroredRight - (width - 1 - left)) <= 1);
        }
    }

    void hasTheSizeOfItsFont_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("wide");
        QTest::addColumn<double>("lines");
        QTest::newRow("usual") << 13 << width << 5.0;
        QTest::newRow("large") << 40 << 1600 << 5.0;
        QTest::newRow("large and narrow") << 40 << 300 << 5.0;
        QTest::newRow("narrow") << 13 << 200 << 6.0;
        QTest::newRow("hardly wide at all") << 13 << 20 << 9.0;
    }
    void hasTheSizeOfItsFont()
    {
        QFETCH(int, pixels);
        QFETCH(int, wide);
        QFETCH(double, lines);
        PictureLook how = look();
        how.font.setPixelSize(pixels);
        const MessagePathPicture picture(notFound, StatusClass::ClientError);
        const QImage image = picture.image(wide, how);
        QCOMPARE(image.width(), wide);
        QVERIFY(image.height() > pixels / 3);
        QVERIFY2(image.height() <= lines * QFontMetrics(how.font).height(),
                 qPrintable(QString::number(image.height())));

        how.devicePixelRatio = 2;
        const QImage sharp = picture.image(wide, how);
        QCOMPARE(sharp.devicePixelRatio(), 2);
        QCOMPARE(sharp.size(), image.size() * 2);
    }

    // Nothing stands so near to an edge that it is cut off.
    void staysInside_data()
    {
        QTest::addColumn<int>("wide");
        for (const int wide : {180, 240, 320, 500, 1500})
            QTest::addRow("%d", wide) << wide;
    }
    void staysInside()
    {
        QFETCH(int, wide);
        const MessagePath path {Party::OriginServer, Place::Log | Place::JsonContent
                                    | Place::LibraryConstant};
        const QImage image
            = MessagePathPicture(path, StatusClass::None).image(wide, look());
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(0, y), QColor(Qt::white));
            QCOMPARE(image.pixelColor(wide - 1, y), QColor(Qt::white));
        }
    }
};

QTEST_MAIN(TestMessagePathPicture)
#include "tst_messagepathpicture.moc"
