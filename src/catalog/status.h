// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/facts.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace statusbook {

class CatalogFile;

/// The class of a status code: its first digit (RFC 9110, section 15).
enum class StatusClass : quint8 {
    None, ///< not a status code: 000 to 099, 600 to 999, E1001
    Informational,
    Successful,
    Redirection,
    ClientError,
    ServerError,
};

/// Who stands behind an entry; the first word of its fact State.
enum class State : quint8 {
    Unstated, ///< the catalog does not say (a company's own codes)
    Registered,
    Temporary, ///< registered until a date
    Unused,
    Obsolete,
    Unofficial,
    Historic,
    Folklore,
    Unassigned, ///< no entry: the answer of its class
};

/// The class of a code such as "404" or "404.13". A number outside 100 to 599 has none.
[[nodiscard]] StatusClass classOf(QByteArrayView code);
/// "client error"; empty for None.
[[nodiscard]] QLatin1StringView nameOf(StatusClass statusClass);
/// "registered"; empty for Unstated.
[[nodiscard]] QLatin1StringView nameOf(State state);
/// The state that a fact's value begins with; Unstated where it begins with none of them.
[[nodiscard]] State parseState(QByteArrayView value);
/// True for the states of the IANA registry.
[[nodiscard]] bool isRegistered(State state);

struct Section {
    QByteArrayView title;
    QByteArrayView text; ///< Markdown without blank lines around it
};

/// The parts of an entry, in the file's order.
struct StatusText {
    QByteArrayView explanation; ///< Markdown without blank lines around it
    QList<Fact> facts;
    QList<Section> sections;

    /// The value of a fact, empty where the entry does not state it.
    [[nodiscard]] QByteArrayView fact(QByteArrayView name) const;
};

/// Where an entry lies in the text of its catalog file.
struct EntryRecord {
    quint32 begin = 0; ///< of the heading, in bytes
    quint32 end = 0;   ///< where the next entry begins
    quint32 line = 0;  ///< of the heading, from 1
    // In bytes behind `begin`; code and phrase stand in the heading.
    quint16 codeBegin = 0;
    quint16 codeSize = 0;
    quint16 phraseBegin = 0;
    quint16 phraseSize = 0;
    State state = State::Unstated;
    bool namesDefiner = false; ///< the id carries who defined it
};

/// One entry of a catalog: a view of the file's text, which it keeps alive.
class Status
{
public:
    Status(std::shared_ptr<const CatalogFile> file, const EntryRecord &record)
        : m_file(std::move(file)), m_record(record)
    {
    }

    /// What names this entry for ever, unique in a Catalog: "404", "499-nginx", "acme:E1001".
    [[nodiscard]] QString id() const;
    [[nodiscard]] QByteArrayView code() const;   ///< "404"
    [[nodiscard]] QByteArrayView phrase() const; ///< "Not Found"
    [[nodiscard]] StatusClass statusClass() const { return classOf(code()); }
    [[nodiscard]] State state() const { return m_record.state; }
    /// Who defined it, without the link: "RFC 9110, section 15.5.5", "nginx".
    [[nodiscard]] QString definedBy() const;

    /// The entry as its file wrote it, heading included, without blank lines around it.
    [[nodiscard]] QByteArrayView markdown() const;
    /// The same in its parts; costs a pass over the entry.
    [[nodiscard]] StatusText text() const;

    [[nodiscard]] const CatalogFile &file() const { return *m_file; }
    [[nodiscard]] qint64 line() const { return m_record.line; }

    /// "404 Not Found", as on the wire.
    [[nodiscard]] QString title() const;

private:
    std::shared_ptr<const CatalogFile> m_file;
    EntryRecord m_record;
};

/// CODE and PHRASE of a heading's text; both empty where it begins with no code. A code has a
/// digit in it or is written in capitals ("404.13", "E1001", "INVALID_TOKEN"), and at most 64
/// bytes.
struct Heading {
    QByteArrayView code;
    QByteArrayView phrase;
};
[[nodiscard]] Heading parseHeading(QByteArrayView title);

/// The parts of an entry's Markdown, heading included.
[[nodiscard]] StatusText splitEntry(QByteArrayView markdown);

/// `text` without blank lines and blanks at its ends. The indentation of the first line stays.
[[nodiscard]] QByteArrayView withoutBlankLines(QByteArrayView text);

} // namespace statusbook
