// SPDX-License-Identifier: MIT
#include "models/texts.h"

#include "catalog/catalogfile.h"
#include "search/codepattern.h"

#include <QCoreApplication>

namespace statusbook {

namespace {

// For lupdate: the strings stand in a context of their own.
struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString textOf(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::None:
        return {};
    case StatusClass::Informational:
        return StatusTexts::tr("Informational");
    case StatusClass::Successful:
        return StatusTexts::tr("Successful");
    case StatusClass::Redirection:
        return StatusTexts::tr("Redirection");
    case StatusClass::ClientError:
        return StatusTexts::tr("Client error");
    case StatusClass::ServerError:
        return StatusTexts::tr("Server error");
    }
    Q_UNREACHABLE();
}

QString groupOf(const Status &status)
{
    if (!isThreeDigits(status.code()))
        return status.file().title();
    const QString name = textOf(status.statusClass());
    return name.isEmpty() ? StatusTexts::tr("Outside the classes")
                          : QChar::fromLatin1(status.code()[0]) + u"xx " + name;
}

QString vendorOf(const Status &status)
{
    if (isRegistered(status.state()))
        return {};
    return QString::fromUtf8(definerIn(status.text().fact("Defined by")));
}

} // namespace statusbook
