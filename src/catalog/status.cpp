// SPDX-License-Identifier: MIT
#include "catalog/status.h"

#include "catalog/catalogfile.h"
#include "catalog/characters.h"
#include "catalog/markdownlines.h"

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

constexpr qsizetype longestCode = 64;

constexpr std::array<QLatin1StringView, 6> classNames {
    QLatin1StringView(),
    QLatin1StringView("informational"),
    QLatin1StringView("successful"),
    QLatin1StringView("redirection"),
    QLatin1StringView("client error"),
    QLatin1StringView("server error"),
};

constexpr std::array<QLatin1StringView, 9> stateNames {
    QLatin1StringView(),
    QLatin1StringView("registered"),
    QLatin1StringView("temporary"),
    QLatin1StringView("unused"),
    QLatin1StringView("obsolete"),
    QLatin1StringView("unofficial"),
    QLatin1StringView("historic"),
    QLatin1StringView("folklore"),
    QLatin1StringView("unassigned"),
};

bool isCode(QByteArrayView token)
{
    if (token.isEmpty() || token.size() > longestCode)
        return false;
    if (std::any_of(token.begin(), token.end(), isDigit))
        return true;
    return token.size() > 1 && std::all_of(token.begin(), token.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    });
}

// "AWS Elastic Load Balancing (wire)" #=> "aws-elastic-load-balancing"
QString slug(QByteArrayView definedBy)
{
    QString result;
    const QString definer = QString::fromUtf8(definerIn(definedBy));
    for (const QChar c : definer) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            result += c.toLower();
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

} // namespace

StatusClass classOf(QByteArrayView code)
{
    const bool number = code.size() >= 3 && isDigit(code[0]) && isDigit(code[1])
        && isDigit(code[2]) && (code.size() == 3 || code[3] == '.');
    if (!number || code[0] < '1' || code[0] > '5')
        return StatusClass::None;
    return StatusClass(code[0] - '0');
}

QLatin1StringView nameOf(StatusClass statusClass)
{
    return classNames[size_t(statusClass)];
}

QLatin1StringView nameOf(State state)
{
    return stateNames[size_t(state)];
}

State parseState(QByteArrayView value)
{
    for (size_t i = 1; i < stateNames.size(); ++i) {
        const QByteArrayView name(stateNames[i].data(), stateNames[i].size());
        if (value.startsWith(name)
            && (value.size() == name.size() || !std::isalpha(uchar(value[name.size()]))))
            return State(i);
    }
    return State::Unstated;
}

bool isRegistered(State state)
{
    return state >= State::Registered && state <= State::Obsolete;
}

QByteArrayView StatusText::fact(QByteArrayView name) const
{
    const auto found = std::find_if(
        facts.begin(), facts.end(), [&](const Fact &fact) { return fact.name == name; });
    return found == facts.end() ? QByteArrayView() : found->value;
}

Heading parseHeading(QByteArrayView title)
{
    // Marks of byte order that nobody sees make no code of its own.
    while (title.startsWith("\xef\xbb\xbf"))
        title = title.sliced(3);
    qsizetype end = 0;
    while (end < title.size() && !isBlank(title[end]))
        ++end;
    const QByteArrayView code = title.first(end);
    return isCode(code) ? Heading {code, title.sliced(end).trimmed()} : Heading {};
}

QByteArrayView withoutBlankLines(QByteArrayView text)
{
    // No other spaces: without them a line "#\v" would become a heading.
    const auto isSpace = [](char c) { return isBlank(c) || c == '\n' || c == '\r'; };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size() && isSpace(text[i]); ++i) {
        if (text[i] == '\n')
            begin = i + 1;
    }
    qsizetype end = text.size();
    while (end > begin && isSpace(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

StatusText splitEntry(QByteArrayView markdown)
{
    StatusText result;
    QByteArrayView title;
    qsizetype begin = 0;
    bool inHeading = true;
    const auto close = [&](qsizetype end) {
        const QByteArrayView text = markdown.sliced(begin, end - begin);
        if (inHeading) {
            result.explanation = withoutBlankLines(text);
        } else if (title == "Facts") {
            for (MarkdownLines lines(text); lines.next();) {
                if (const auto fact = parseFact(lines.line()))
                    result.facts.append(*fact);
            }
        } else {
            result.sections.append({title, withoutBlankLines(text)});
        }
    };
    bool first = true;
    for (MarkdownLines lines(markdown); lines.next(); first = false) {
        if (first) {
            begin = lines.after();
        } else if (lines.kind() == MarkdownLines::Kind::Section) {
            close(lines.begin());
            title = lines.title();
            begin = lines.after();
            inHeading = false;
        }
    }
    close(markdown.size());
    return result;
}

QByteArrayView Status::code() const
{
    return m_file->entryText(m_record).sliced(m_record.codeBegin, m_record.codeSize);
}

QByteArrayView Status::phrase() const
{
    return m_file->entryText(m_record).sliced(m_record.phraseBegin, m_record.phraseSize);
}

QString Status::id() const
{
    QString id = m_file->prefix() + QString::fromUtf8(code());
    if (m_record.namesDefiner) {
        if (const QString definer = slug(text().fact("Defined by")); !definer.isEmpty())
            id += u'-' + definer;
    }
    return id;
}

QString Status::definedBy() const
{
    return QString::fromUtf8(plainInline(text().fact("Defined by")));
}

QByteArrayView Status::markdown() const
{
    return withoutBlankLines(m_file->entryText(m_record));
}

StatusText Status::text() const
{
    return splitEntry(m_file->entryText(m_record));
}

QString Status::title() const
{
    QString title = QString::fromUtf8(code());
    if (!phrase().isEmpty())
        title += u' ' + QString::fromUtf8(phrase());
    return title;
}

} // namespace statusbook
