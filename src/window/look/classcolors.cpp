// SPDX-License-Identifier: MIT
#include "window/look/classcolors.h"

#include <algorithm>
#include <cmath>

namespace statusbook {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double luminanceRatio(double a, double b)
{
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double leastContrast = 4.5;

// Hues of the classes: blue, green, violet, orange, red; None is the text's own color.
constexpr int hues[] {0, 210, 140, 270, 30, 0};

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor classColor(StatusClass statusClass, const QPalette &palette)
{
    if (statusClass == StatusClass::None)
        return palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const int step = isDark(palette) ? 5 : -5;
    const double ground = luminance(base);
    // From the middle towards the text until it can be read on this base.
    int lightness = 128;
    QColor color;
    do {
        color = QColor::fromHsl(hues[size_t(statusClass)], 190, std::clamp(lightness, 0, 255));
        lightness += step;
    } while (luminanceRatio(luminance(color), ground) < leastContrast && lightness > -5 && lightness < 260);
    return color;
}

QColor readable(const QColor &color, const QColor &text, const QColor &ground)
{
    QColor result = color;
    for (double share = 0.1; contrast(result, ground) < leastContrast && share <= 1; share += 0.1)
        result = mixed(text, color, share);
    return result;
}

QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto part = [&](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {part(color.red(), ground.red()), part(color.green(), ground.green()),
            part(color.blue(), ground.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    return luminanceRatio(luminance(a), luminance(b));
}

} // namespace statusbook
