// SPDX-License-Identifier: MIT
#include "window/look/classcolors.h"
#include "window/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTest>
#include <QToolTip>

using namespace statusbook;

namespace {

constexpr double textContrast = 4.5;    // WCAG 2.1, 1.4.3
constexpr double graphicsContrast = 3;  // WCAG 2.1, 1.4.11

struct Pair {
    QPalette::ColorRole front;
    QPalette::ColorRole ground;
};

// What is written on what.
constexpr Pair writtenPairs[] {
    {QPalette::WindowText, QPalette::Window},      {QPalette::Text, QPalette::Window},
    {QPalette::Text, QPalette::Base},              {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},      {QPalette::ButtonText, QPalette::Window},
    {QPalette::PlaceholderText, QPalette::Base},   {QPalette::PlaceholderText, QPalette::Window},
    {QPalette::PlaceholderText, QPalette::AlternateBase},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::Link, QPalette::Base},              {QPalette::Link, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},       {QPalette::LinkVisited, QPalette::Window},
    {QPalette::BrightText, QPalette::Base},        {QPalette::BrightText, QPalette::Window},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
};

QString nameOf(QPalette::ColorRole role)
{
    return QLatin1StringView(QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role));
}

void verifyContrast(const QPalette &palette, QPalette::ColorGroup group, Pair pair, double least)
{
    const double ratio =
        contrast(palette.color(group, pair.front), palette.color(group, pair.ground));
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2, group %3: %4")
                                            .arg(nameOf(pair.front), nameOf(pair.ground))
                                            .arg(group)
                                            .arg(ratio)));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says of itself what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void canBeRead_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void canBeRead()
    {
        QFETCH(Theme, theme);
        const QPalette palette = paletteOf(theme);
        QCOMPARE(isDark(palette), theme == Theme::Dark);
        for (const Pair &pair : writtenPairs) {
            verifyContrast(palette, QPalette::Active, pair, textContrast);
            verifyContrast(palette, QPalette::Inactive, pair, textContrast);
        }
        for (const auto ground : {QPalette::Base, QPalette::Window}) {
            verifyContrast(palette, QPalette::Active, {QPalette::Highlight, ground},
                           graphicsContrast);
            verifyContrast(palette, QPalette::Disabled, {QPalette::Text, ground},
                           graphicsContrast);
        }
        // An icon in a highlighted line of a menu.
        verifyContrast(palette, QPalette::Active, {QPalette::ButtonText, QPalette::Highlight},
                       graphicsContrast);
        verifyContrast(palette, QPalette::Disabled, {QPalette::ButtonText, QPalette::Button},
                       graphicsContrast);
    }

    void anUncheckedBoxIsSeen_data() { canBeRead_data(); }
    void anUncheckedBoxIsSeen()
    {
        QFETCH(Theme, theme);
        ApplicationTheme application;
        application.set(theme);
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        option.palette = paletteOf(theme);
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
        painter.end();
        double most = 0;
        for (int x = 0; x < 4; ++x) // across the left side
            most = std::max(most, contrast(image.pixelColor(x, 8),
                                           option.palette.color(QPalette::Base)));
        application.set(Theme::System);
        QVERIFY2(most >= graphicsContrast, qPrintable(QString::number(most)));
    }

    void everyRoleIsSet()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QPalette palette = paletteOf(theme);
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role == QPalette::NoRole)
                    continue;
                for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)),
                             qPrintable(nameOf(QPalette::ColorRole(role))));
            }
            for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
                QVERIFY2(contrast(palette.color(QPalette::Disabled, role),
                                  palette.color(QPalette::Base))
                             < contrast(palette.color(role), palette.color(QPalette::Base)) / 2,
                         "what is disabled is not faint");
        }
    }

    void systemLeavesAllAlone()
    {
        const QString style = QApplication::style()->name();
        const QPalette palette = QApplication::palette();
        ApplicationTheme theme;
        theme.set(Theme::System);
        QCOMPARE(QApplication::style()->name(), style);
        QCOMPARE(QApplication::palette(), palette);
    }

    void changesInEveryDirection()
    {
        QApplication::setStyle(QStringLiteral("windows"));
        const QPalette palette = QApplication::palette();
        const QPalette toolTip = QToolTip::palette();
        QLabel label;
        label.show();
        ApplicationTheme theme;
        const auto verify = [&](Theme expected) {
            theme.set(expected);
            QCOMPARE(theme.theme(), expected);
            const auto *style = qobject_cast<const QProxyStyle *>(QApplication::style());
            QVERIFY(style);
            QCOMPARE(style->baseStyle()->name(), QStringLiteral("fusion"));
            QCOMPARE(QApplication::palette(), paletteOf(expected));
            QTRY_COMPARE(label.palette().color(QPalette::Window),
                         paletteOf(expected).color(QPalette::Window));
            QCOMPARE(QToolTip::palette(), paletteOf(expected));
        };
        const auto verifySystem = [&] {
            theme.set(Theme::System);
            QCOMPARE(QApplication::style()->name(), QStringLiteral("windows"));
            QCOMPARE(QApplication::palette(), palette);
            QTRY_COMPARE(label.palette().color(QPalette::Window), palette.color(QPalette::Window));
            QCOMPARE(QToolTip::palette(), toolTip);
        };
        verify(Theme::Dark);
        verify(Theme::Light);
        verify(Theme::Dark);
        verifySystem();
        verify(Theme::Light);
        verifySystem();
    }

    void keepsAPaletteThatWasSet()
    {
        QApplication::setPalette(QPalette(Qt::darkGreen));
        const QPalette palette = QApplication::palette();
        ApplicationTheme theme;
        theme.set(Theme::Dark);
        QVERIFY(QApplication::palette() != palette);
        theme.set(Theme::System);
        QCOMPARE(QApplication::palette(), palette);
        QApplication::setPalette(QPalette());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
