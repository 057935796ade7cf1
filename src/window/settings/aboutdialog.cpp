// SPDX-License-Identifier: MIT
#include "window/settings/aboutdialog.h"

#include "ui_aboutdialog.h"
#include "window/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>

namespace statusbook {

namespace {

constexpr int iconLines = 4; // the icon is as high as so many lines of text
constexpr int tabLetters = 80;
constexpr int tabLines = 14;

QString item(const QString &name, const QString &what)
{
    return u"<li><b>" + name.toHtmlEscaped() + u"</b>: " + what.toHtmlEscaped() + u"</li>";
}

// Its paragraphs each as one line, which the widget breaks where it has to.
QString licence()
{
    QFile file(QStringLiteral(":/LICENSE"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression lineEnd(QStringLiteral("(?<!\\n)\\n(?!\\n|$)"));
    return QString::fromUtf8(file.readAll()).replace(lineEnd, QStringLiteral(" "));
}

} // namespace

AboutDialog::AboutDialog(const Reference &reference, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    showHead();
    m_ui->reference->setHtml(referenceHtml(reference));
    m_ui->libraries->setHtml(librariesHtml());
    m_ui->licence->setPlainText(licence());
    const QFontMetrics metrics(font());
    m_ui->tabs->setMinimumSize(metrics.averageCharWidth() * tabLetters,
                               metrics.lineSpacing() * tabLines);
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::showHead()
{
    const int side = QFontMetrics(font()).lineSpacing() * iconLines;
    m_ui->icon->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->name->setFont(large);
    m_ui->version->setText(tr("Version %1").arg(QApplication::applicationVersion()));
}

QString AboutDialog::referenceHtml(const Reference &reference)
{
    return u"<p>" + tr("%Ln entries, last changed on %1.", nullptr, int(reference.entries))
                        .arg(reference.dataVersion).toHtmlEscaped()
        + u"</p><p>" + tr("The facts come from:").toHtmlEscaped() + u"</p><ul>"
        + item(tr("IANA"), tr("the HTTP Status Code Registry, as of %1")
                               .arg(reference.registryDate))
        + item(tr("RFCs"),
               tr("those that the registry names, RFC 9110 (HTTP Semantics) before all"))
        + item(tr("Servers and vendors"), tr("their documentation or source, for unofficial codes"))
        + item(tr("Languages and libraries"), tr("their source, for the names of constants"))
        + u"</ul><p>"
        + tr("The explanations are written for Statusbook. Each entry names its own sources.")
              .toHtmlEscaped()
        + u"</p>";
}

QString AboutDialog::librariesHtml()
{
    return u"<ul>"
        + item(QStringLiteral("Qt %1").arg(QLatin1StringView(qVersion())),
               tr("window, text and icons; GNU LGPL, version 3"))
        + item(QStringLiteral("md4c"), tr("reads Markdown; MIT licence"))
        + item(QStringLiteral("Snowball"), tr("finds the stems of words; BSD licence, 3 clauses"))
        + u"</ul>";
}

} // namespace statusbook
