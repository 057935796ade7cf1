// SPDX-License-Identifier: MIT
#include "window/copy/copying.h"

#include "render/plaintext.h"
#include "render/textwriter.h"
#include "window/copy/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace statusbook {

namespace {


} // namespace

Copying::Copying(std::function<std::optional<Status>()> current, QObject *parent)
    : QObject(parent), m_current(std::move(current))
{
}

QString Copying::nameOf(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Number:
        return tr("&Number");
    case CopyFormat::Title:
        return tr("Number and &Phrase");
    case CopyFormat::StatusLine:
        return tr("&Status Line");
    case CopyFormat::Markdown:
        return tr("&Markdown");
    case CopyFormat::Html:
        return tr("&HTML");
    case CopyFormat::PlainText:
        return tr("Plain &Text");
    case CopyFormat::Json:
        return tr("&JSON");
    case CopyFormat::Link:
        return tr("&Link");
    case CopyFormat::Constant:
        return tr("&Constant");
    }
    Q_UNREACHABLE();
}

void Copying::fill(QMenu &menu)
{
    for (const CopyFormat format : copyFormats) {
        if (format == CopyFormat::Constant) {
            QMenu *constants = menu.addMenu(nameOf(format));
            connect(constants, &QMenu::aboutToShow, this, [this, constants] {
                fillConstants(*constants);
            });
        } else {
            menu.addAction(nameOf(format), this, [this, format] { copyAs(format); });
        }
    }
}

void Copying::fillConstants(QMenu &menu)
{
    menu.clear();
    const auto status = m_current();
    for (const Constant &constant : status ? constantsOf(*status) : QList<Constant>()) {
        if (!constant.deprecated)
            menu.addAction(constant.name + u'\t' + constant.library, this,
                           [this, name = constant.name] { copyText(name); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No library has a name for it"))->setEnabled(false);
}

void Copying::copyWhole()
{
    const auto status = m_current();
    if (!status)
        return;
    QGuiApplication::clipboard()->setMimeData(entryForClipboard(*status).release());
    emit copied(tr("%1 copied as a whole").arg(status->title()));
}

void Copying::copyAs(CopyFormat format, const QString &library)
{
    const auto status = m_current();
    if (!status)
        return;
    const QString text = statusbook::copied(*status, format, library);
    if (text.isEmpty())
        emit copied(tr("%1 has no name for %2").arg(library, status->title()));
    else
        copyText(text);
}

void Copying::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(tr("“%1” copied").arg(abridged(text)));
}

} // namespace statusbook
