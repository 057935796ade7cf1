// SPDX-License-Identifier: MIT
#include "catalog/markdownlines.h"

#include "catalog/characters.h"

#include <cstring>

namespace statusbook {

namespace {

qsizetype runLength(QByteArrayView text, char mark)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == mark)
        ++length;
    return length;
}

QByteArrayView withoutIndent(QByteArrayView line)
{
    const qsizetype spaces = runLength(line, ' ');
    return spaces <= 3 ? line.sliced(spaces) : QByteArrayView(); // four make a code block
}

// The level of an ATX heading, or 0.
qsizetype headingLevel(QByteArrayView line)
{
    const qsizetype level = runLength(line, '#');
    const bool spaced = level == line.size() || isBlank(line[level]) || line[level] == '\r';
    return level <= 6 && spaced ? level : 0;
}

} // namespace

bool MarkdownLines::next()
{
    if (m_next >= m_text.size())
        return false;
    m_begin = m_next;
    const auto *start = m_text.data() + m_begin;
    const auto *lineFeed
        = static_cast<const char *>(memchr(start, '\n', size_t(m_text.size() - m_begin)));
    m_end = lineFeed ? lineFeed - m_text.data() : m_text.size();
    m_next = lineFeed ? m_end + 1 : m_end;
    ++m_number;
    classify();
    return true;
}

void MarkdownLines::classify()
{
    m_kind = insideFence() ? Kind::Code : Kind::Text;
    if (m_begin == m_end || uchar(m_text[m_begin]) > '~')
        return;
    const QByteArrayView content = withoutIndent(line());
    if (content.isEmpty())
        return;

    const char mark = content.front();
    if (mark == '`' || mark == '~') {
        const qsizetype length = runLength(content, mark);
        const QByteArrayView rest = content.sliced(length).trimmed();
        if (insideFence()) {
            if (mark == m_fence.mark && length >= m_fence.length && rest.isEmpty())
                m_fence = {};
        } else if (length >= 3 && !(mark == '`' && rest.contains('`'))) {
            m_fence = {mark, length, m_next, m_number};
            m_kind = Kind::Code;
        }
    } else if (mark == '#' && !insideFence()) {
        const qsizetype level = headingLevel(content);
        if (level == 1)
            m_kind = Kind::Entry;
        else if (level == 2)
            m_kind = Kind::Section;
    }
}

QByteArrayView MarkdownLines::title() const
{
    if (m_kind != Kind::Entry && m_kind != Kind::Section)
        return {};
    const QByteArrayView content = line().trimmed();
    QByteArrayView text = content.sliced(runLength(content, '#')).trimmed();
    // A closing run of marks is not part of the title: "## Facts ##".
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == '#')
        --end;
    if (end == 0 || text[end - 1] == ' ' || text[end - 1] == '\t')
        text = text.first(end).trimmed();
    return text;
}

void MarkdownLines::reopenAsText()
{
    m_next = m_fence.after;
    m_number = m_fence.number;
    m_fence = {};
}

} // namespace statusbook
