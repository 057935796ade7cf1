// SPDX-License-Identifier: MIT
#include "ui_mainwindow.h"
#include "window/actions.h"
#include "window/look/icons.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace statusbook;

namespace {

QImage drawn(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off,
             QSize size = {24, 24})
{
    return icon.pixmap(size, 1, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

QImage drawn(const char *name, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return drawn(icon(QLatin1StringView(name)), mode, state);
}

// The colors of the pixels that are painted whole; those at edges are nearly it.
std::set<QRgb> colorsOf(const QImage &image)
{
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

void setButtonText(QPalette::ColorGroup group, QRgb color)
{
    QPalette palette = QApplication::palette();
    palette.setColor(group, QPalette::ButtonText, color);
    QApplication::setPalette(palette);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QIcon::setThemeName(QStringLiteral("none"));
    }
    void cleanup()
    {
        QApplication::setPalette(QPalette());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // A theme of red squares. The first test, since each name is looked up once.
    void takesTheThemesSymbolicOne()
    {
        const QDir theme(m_folder.filePath(QStringLiteral("one")));
        QVERIFY(theme.mkpath(QStringLiteral("16")));
        QFile index(theme.filePath(QStringLiteral("index.theme")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=one\nDirectories=16\n[16]\nSize=16\nType=Fixed\n");
        index.close();
        QImage square(16, 16, QImage::Format_ARGB32);
        square.fill(Qt::red);
        QVERIFY(square.save(theme.filePath(QStringLiteral("16/edit-select-all-symbolic.png"))));
        QVERIFY(square.save(theme.filePath(QStringLiteral("16/help-about.png"))));
        QVERIFY(square.save(theme.filePath(QStringLiteral("16/user-bookmarks-symbolic.png"))));
        QIcon::setThemeSearchPaths({m_folder.path()});
        QIcon::setThemeName(QStringLiteral("one"));
        setButtonText(QPalette::Active, 0xff123457);

        const auto at16 = [](const char *name) {
            return drawn(icon(QLatin1StringView(name)), QIcon::Normal, QIcon::Off, {16, 16});
        };
        square.fill(0xff123457);
        QCOMPARE(at16("edit-select-all"), square);
        QVERIFY2(at16("help-about") != square, "of which color a plain one is nobody knows");
        QVERIFY2(at16("user-bookmarks") != square, "a theme has no drawing of it checked");
    }

    void everyActionHasADrawingOfItsOwn()
    {
        QMainWindow window;
        Ui::MainWindow form;
        form.setupUi(&window);
        setUpActions(window); // warns of a name without a drawing
        QHash<QString, QImage> images;
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (action->icon().isNull())
                continue;
            const QString name = action->icon().name();
            const QImage image = drawn(action->icon());
            QVERIFY2(!colorsOf(image).empty(), qPrintable(name));
            for (const auto &[other, otherImage] : images.asKeyValueRange())
                QVERIFY2(other == name || otherImage != image, qPrintable(name + u' ' + other));
            images.insert(name, image);
        }
        QVERIFY(images.size() > 20);
    }

    void everyDrawingIsWhole_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &file : QDir(QStringLiteral(":/icons")).entryInfoList())
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
    void everyDrawingIsWhole()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SPDX-License-Identifier: MIT"));
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        const bool isApplication = path.endsWith(u"org.statusbook.Statusbook.svg");
        QCOMPARE(renderer.defaultSize(), isApplication ? QSize(128, 128) : QSize(16, 16));
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (isApplication)
            QVERIFY(colorsOf(image).size() > 5);
        else
            QCOMPARE(colorsOf(image), std::set<QRgb> {qRgb(0, 0, 0)});
    }

    void isPaintedInThePalettesText()
    {
        setButtonText(QPalette::Active, 0xff123456);
        setButtonText(QPalette::Disabled, 0xffabcdef);
        QCOMPARE(colorsOf(drawn("edit-copy")), std::set<QRgb> {0xff123456});
        QCOMPARE(colorsOf(drawn("edit-copy", QIcon::Active)), std::set<QRgb> {0xff123456});
        QCOMPARE(colorsOf(drawn("edit-copy", QIcon::Disabled)), std::set<QRgb> {0xffabcdef});
    }

    void followsAPaletteChange()
    {
        const QIcon kept = icon(QLatin1StringView("document-print"));
        setButtonText(QPalette::Active, 0xff102030);
        QCOMPARE(colorsOf(drawn(kept)), std::set<QRgb> {0xff102030});
        setButtonText(QPalette::Active, 0xfff0e0d0);
        QCOMPARE(colorsOf(drawn(kept)), std::set<QRgb> {0xfff0e0d0});
    }

    void isMirroredFromRightToLeft()
    {
        const QImage back = drawn("go-previous");
        const QImage forward = drawn("go-next");
        const QImage copy = drawn("edit-copy");
        QVERIFY(back != forward);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(drawn("go-previous"), back.mirrored(true, false));
        QCOMPARE(drawn("go-next"), forward.mirrored(true, false));
        QCOMPARE(drawn("edit-copy"), copy);
    }

    void showsThatItIsOn()
    {
        QVERIFY(drawn("user-bookmarks", QIcon::Normal, QIcon::On) != drawn("user-bookmarks"));
        QCOMPARE(drawn("edit-copy", QIcon::Normal, QIcon::On), drawn("edit-copy"));
    }

    void isDrawnForTheDevicesPixels()
    {
        const QPixmap pixmap = icon(QLatin1StringView("edit-copy")).pixmap(QSize(16, 16), 2);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        const auto larger = drawn(icon(QLatin1StringView("edit-copy")), QIcon::Normal, QIcon::Off,
                                  {32, 32});
        QImage canvas(64, 64, QImage::Format_ARGB32);
        canvas.setDevicePixelRatio(2);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        icon(QLatin1StringView("edit-copy")).paint(&painter, 0, 0, 16, 16);
        painter.end();
        canvas.setDevicePixelRatio(1);
        QCOMPARE(canvas.copy(0, 0, 32, 32), larger);
        QCOMPARE(colorsOf(canvas.copy(32, 0, 32, 64)), std::set<QRgb> {});
    }

    void isSquareInAnyRectangle()
    {
        const QIcon copy = icon(QLatin1StringView("edit-copy"));
        const QImage wide = drawn(copy, QIcon::Normal, QIcon::Off, {48, 24});
        QCOMPARE(wide.copy(12, 0, 24, 24), drawn(copy));
    }

    void saysWhatItLacks()
    {
        QTest::ignoreMessage(QtWarningMsg, "there is no icon no-such-icon");
        QVERIFY(icon(QLatin1StringView("no-such-icon")).isNull());
        QVERIFY(icon(QLatin1StringView("no-such-icon")).isNull()); // says so once
    }

    void looksEachUpOnce()
    {
        QCOMPARE(icon(QLatin1StringView("zoom-in")).cacheKey(),
                 icon(QLatin1StringView("zoom-in")).cacheKey());
    }

    void applicationIconKeepsItsColors()
    {
        const QImage before = drawn(applicationIcon());
        QVERIFY(colorsOf(before).size() > 5);
        setButtonText(QPalette::Active, 0xff00ff00);
        QCOMPARE(drawn(applicationIcon()), before);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
