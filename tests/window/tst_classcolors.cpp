// SPDX-License-Identifier: MIT
#include "window/look/classcolors.h"

#include <QRegularExpression>
#include <QTest>

using namespace statusbook;

namespace {

constexpr double enough = 4.5; // WCAG 2.1, 1.4.3

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestClassColors : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void canBeRead_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<bool>("dark");
        const auto row = [](const char *intent, QRgb base, QRgb text, bool dark) {
            QTest::newRow(intent) << QColor(base) << QColor(text) << dark;
        };
        row("black on white", 0xffffff, 0x000000, false);
        row("on paper", 0xfdf6e3, 0x333c40, false);
        row("on light gray", 0xeff0f1, 0x232629, false);
        row("white on black", 0x000000, 0xffffff, true);
        row("Breeze dark", 0x1b1e20, 0xfcfcfc, true);
        row("Adwaita dark", 0x1e1e1e, 0xffffff, true);
        row("on dark blue", 0x002b36, 0xeee8d5, true);
    }
    void canBeRead()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        const QPalette palette = paletteOf(base, text);
        QTEST(isDark(palette), "dark");
        QList<QRgb> colors;
        for (int number = 0; number <= int(StatusClass::ServerError); ++number) {
            const QColor color = classColor(StatusClass(number), palette);
            QVERIFY2(contrast(color, base) >= enough,
                     qPrintable(QStringLiteral("class %1: %2 with %3")
                                    .arg(number)
                                    .arg(color.name())
                                    .arg(contrast(color, base))));
            QVERIFY2(!colors.contains(color.rgb()), "two classes look alike");
            colors.append(color.rgb());
        }
        QCOMPARE(classColor(StatusClass::None, palette), text);
    }

    void measuresContrast()
    {
        const QColor gray(0x76, 0x76, 0x76); // the lightest gray that passes on white
        QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21) < 0.001);
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.001);
        QVERIFY(qAbs(contrast(gray, gray) - 1) < 0.001);
        QVERIFY(qAbs(contrast(gray, Qt::white) - 4.54) < 0.01);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < enough);
    }

    void mixes()
    {
        const QColor a(10, 20, 30);
        const QColor b(110, 220, 230);
        QCOMPARE(mixed(a, b, 1), a);
        QCOMPARE(mixed(a, b, 0), b);
        QCOMPARE(mixed(a, b, 0.5), QColor(60, 120, 130));
    }
};

QTEST_GUILESS_MAIN(TestClassColors)
#include "tst_classcolors.moc"
