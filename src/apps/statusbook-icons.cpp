// SPDX-License-Identifier: MIT
// statusbook-icons SVG FOLDER SIZE...: draws an icon as FOLDER/SIZExSIZE/apps/NAME.png, as icon
// themes have it, with the renderer that draws it in the window. Runs when Statusbook is built.
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int smallestFile = 0; // of PNG's qualities

bool draw(QSvgRenderer &svg, int size, const QString &path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path, "PNG", smallestFile);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        fputs("statusbook-icons: SVG FOLDER SIZE... are needed\n", stderr);
        return 1;
    }
    const QString source = QFile::decodeName(argv[1]);
    QSvgRenderer svg(source);
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArrayView(argv[i]).toInt();
        const QString path = QStringLiteral("%1/%2x%2/apps/%3.png")
                                 .arg(QFile::decodeName(argv[2]), QString::number(size),
                                      QFileInfo(source).completeBaseName());
        if (!svg.isValid() || size <= 0 || !draw(svg, size, path)) {
            fprintf(stderr, "statusbook-icons: %s cannot be drawn as %s\n", argv[1],
                    qUtf8Printable(path));
            return 1;
        }
    }
    return 0;
}
