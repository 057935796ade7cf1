// SPDX-License-Identifier: MIT
#include "render/textwriter.h"

#include <md4c.h>

#include <QStringList>

#include <algorithm>

namespace statusbook {

namespace {

const QLatin1StringView boldOn("\x1b[1m");
const QLatin1StringView boldOff("\x1b[22m");

// Marks where bold begins and ends until lines are broken, so that escapes take no columns.
constexpr QChar boldOnMark(0xe000);
constexpr QChar boldOffMark(0xe001);

constexpr qsizetype deepestIndent = 40; // deeper lists are not indented any further
const QLatin1StringView codeIndent("    ");

qsizetype columns(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return c != boldOnMark && c != boldOffMark && !c.isLowSurrogate() && !c.isMark();
    });
}

// Receives md4c's calls and builds the text, block by block.
class TextWriter
{
public:
    explicit TextWriter(const TextStyle &style) : m_style(style) {}

    [[nodiscard]] QString write(QByteArrayView markdown)
    {
        MD_PARSER parser {};
        parser.flags = MD_DIALECT_COMMONMARK | MD_FLAG_NOHTML;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<TextWriter *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<TextWriter *>(self)->leaveBlock(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<TextWriter *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<TextWriter *>(self)->leaveSpan(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<TextWriter *>(self)->addText(type, {text, qsizetype(size)});
            return 0;
        };
        const QByteArray terminated = markdown.toByteArray(); // see markdownToHtml()
        if (md_parse(terminated.data(), MD_SIZE(terminated.size()), &parser, this) != 0)
            return withoutControls(QString::fromUtf8(markdown));
        flush();
        QString text = withoutControls(std::move(m_text));
        text.replace(boldOnMark, m_style.escapes ? QString(boldOn) : QString());
        text.replace(boldOffMark, m_style.escapes ? QString(boldOff) : QString());
        return text;
    }

private:
    struct List {
        bool isOrdered = false;
        unsigned next = 1;
        bool isTight = true;
        qsizetype indent = 0;      // of its bullets
        qsizetype bulletWidth = 0; // of its last item
    };

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            beginList(false, 1, static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0);
            break;
        case MD_BLOCK_OL: {
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            beginList(true, list->start, list->is_tight != 0);
            break;
        }
        case MD_BLOCK_LI:
            flush();
            if (!m_lists.isEmpty()) {
                List &list = m_lists.last();
                m_bullet = list.isOrdered ? QString::number(list.next++) + u". "
                                          : QStringLiteral("- ");
                list.bulletWidth = m_bullet.size();
            }
            break;
        case MD_BLOCK_CODE:
            endText();
            m_inCode = true;
            break;
        case MD_BLOCK_H:
            endText();
            m_line += boldOnMark;
            break;
        case MD_BLOCK_P:
            endText();
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.removeLast();
            break;
        case MD_BLOCK_CODE:
            flush();
            m_inCode = false;
            break;
        case MD_BLOCK_H:
            m_line += boldOffMark;
            flush();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
            flush();
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_STRONG) {
            m_line += boldOnMark;
        } else if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            m_address = addressText(href);
            m_linkBegin = m_line.size();
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_STRONG) {
            m_line += boldOffMark;
        } else if (type == MD_SPAN_A) {
            const bool saysItself = QStringView(m_line).sliced(m_linkBegin) == m_address;
            if (!saysItself && !m_address.isEmpty())
                m_line += u" <" + m_address + u'>';
        }
    }

    void addText(MD_TEXTTYPE type, QByteArrayView text)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_line += QChar(QChar::ReplacementCharacter);
            break;
        case MD_TEXT_BR:
            m_line += u'\n';
            break;
        case MD_TEXT_SOFTBR:
            m_line += u' ';
            break;
        case MD_TEXT_ENTITY:
            m_line += entity(text);
            break;
        default:
            m_line += QString::fromUtf8(text).remove(boldOnMark).remove(boldOffMark);
        }
    }

    static QString addressText(const MD_ATTRIBUTE &address)
    {
        QString text;
        for (int i = 0; address.substr_offsets[i] < address.size; ++i) {
            const MD_OFFSET begin = address.substr_offsets[i];
            const QByteArrayView part(address.text + begin, address.substr_offsets[i + 1] - begin);
            text += address.substr_types[i] == MD_TEXT_ENTITY ? entity(part)
                                                              : QString::fromUtf8(part);
        }
        return text.remove(boldOnMark).remove(boldOffMark);
    }

    static QString entity(QByteArrayView text)
    {
        if (text == "&amp;")
            return QStringLiteral("&");
        if (text == "&lt;")
            return QStringLiteral("<");
        if (text == "&gt;")
            return QStringLiteral(">");
        if (text == "&quot;")
            return QStringLiteral("\"");
        if (text == "&nbsp;")
            return QString(QChar(QChar::Nbsp));
        return QString::fromUtf8(text);
    }

    void beginList(bool isOrdered, unsigned start, bool isTight)
    {
        flush();
        // A list right below its item's text stays with it where the list around it is tight.
        m_startsBlock = m_lists.isEmpty() || !m_lists.last().isTight;
        m_lists.append({isOrdered, start, isTight, indentation(), 0});
    }

    // Of the text within the innermost item.
    [[nodiscard]] qsizetype indentation() const
    {
        return m_lists.isEmpty()
            ? 0
            : std::min(m_lists.last().indent + m_lists.last().bulletWidth, deepestIndent);
    }

    // Makes room for a block, which may be the first of its item and then stands behind the bullet.
    void endText()
    {
        if (!m_line.isEmpty())
            flush();
    }

    // Ends the block that is being written.
    void flush()
    {
        if (m_inCode) {
            while (m_line.endsWith(u'\n'))
                m_line.chop(1);
        }
        if (m_line.isEmpty() && m_bullet.isEmpty())
            return;
        const bool joinsBlock = !m_lists.isEmpty() && m_lists.last().isTight && !m_startsBlock;
        if (!m_text.isEmpty())
            m_text += joinsBlock ? QStringLiteral("\n") : QStringLiteral("\n\n");
        m_startsBlock = false;
        QString rest(indentation(), u' ');
        QString first
            = m_bullet.isEmpty() ? rest : QString(m_lists.last().indent, u' ') + m_bullet;
        if (m_inCode) {
            first += codeIndent;
            rest += codeIndent;
            m_text += first + m_line.split(u'\n').join(u'\n' + rest);
        } else {
            m_text += wrapped(m_line, first, rest);
        }
        m_bullet.clear();
        m_line.clear();
    }

    [[nodiscard]] QString wrapped(const QString &text, const QString &first,
                                  const QString &rest) const
    {
        QString result = first;
        qsizetype column = columns(first);
        bool atStart = true;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (!atStart) {
                result += u'\n' + rest;
                column = columns(rest);
            }
            bool lineStart = true;
            for (const QStringView word : line.split(u' ')) {
                const qsizetype width = columns(word);
                if (!lineStart && m_style.width > 0 && column + 1 + width > m_style.width) {
                    result += u'\n' + rest;
                    column = columns(rest);
                } else if (!lineStart) {
                    result += u' ';
                    ++column;
                }
                result += word;
                column += width;
                lineStart = false;
            }
            atStart = false;
        }
        return result;
    }

    TextStyle m_style;
    QString m_text;
    QString m_line;   // of the block that is being written
    QString m_bullet; // of the item that begins with it
    QString m_address;
    qsizetype m_linkBegin = 0;
    QList<List> m_lists;
    bool m_startsBlock = false; // a blank line goes in front of the next item
    bool m_inCode = false;
};

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0)
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (isControl(c))
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString abridged(QStringView text, qsizetype longest)
{
    // Blanks are only looked for in what may be shown, and an ellipsis tells of the rest.
    const bool isLong = text.size() > longest;
    QString line = withoutControls(text.first(isLong ? longest - 1 : text.size()).toString());
    if (isLong && line.back().isHighSurrogate())
        line.chop(1);
    line = line.simplified();
    return isLong ? line + u'…' : line;
}

QString markdownToText(QByteArrayView markdown, const TextStyle &style)
{
    return TextWriter(style).write(markdown);
}

QString inlineToText(QByteArrayView markdown)
{
    return markdownToText(markdown).replace(u'\n', u' ');
}

QString bold(const QString &text, const TextStyle &style)
{
    return style.escapes ? boldOn + text + boldOff : text;
}

} // namespace statusbook
