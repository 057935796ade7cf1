// SPDX-License-Identifier: MIT
#include "models/texts.h"

#include "catalog/catalogfile.h"
#include "search/codepattern.h"

#include <QCoreApplication>

namespace statusbook {

namespace {

// For lupdate: the strings stand in a context of their own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString textOf(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::None:
        return {};
    case StatusClass::Informational:
        return Texts::tr("Informational");
    case StatusClass::Successful:
        return Texts::tr("Successful");
    case StatusClass::Redirection:
        return Texts::tr("Redirection");
    case StatusClass::ClientError:
        return Texts::tr("Client error");
    case StatusClass::ServerError:
        return Texts::tr("Server error");
    }
    Q_UNREACHABLE();
}

QString textOf(State state)
{
    switch (state) {
    case State::Unstated:
        return {};
    case State::Registered:
        return Texts::tr("Registered");
    case State::Temporary:
        return Texts::tr("Registered for a time");
    case State::Unused:
        return Texts::tr("Unused");
    case State::Obsolete:
        return Texts::tr("Obsolete");
    case State::Unofficial:
        return Texts::tr("Unofficial");
    case State::Historic:
        return Texts::tr("Historic");
    case State::Folklore:
        return Texts::tr("Folklore");
    case State::Unassigned:
        return Texts::tr("Unassigned");
    }
    Q_UNREACHABLE();
}

QString groupOf(const Status &status)
{
    if (!isThreeDigits(status.code()))
        return status.file().title();
    const QString name = textOf(status.statusClass());
    return name.isEmpty() ? Texts::tr("Outside the classes")
                          : QChar::fromLatin1(status.code()[0]) + u"xx " + name;
}

QString vendorOf(const Status &status)
{
    if (isRegistered(status.state()))
        return {};
    return QString::fromUtf8(definerIn(status.text().fact("Defined by")));
}

} // namespace statusbook
