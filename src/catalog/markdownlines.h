// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace statusbook {

/// Walks Markdown line by line and tells headings from text, as far as a catalog needs it:
/// ATX headings of level 1 and 2 outside code fences (CommonMark 0.30, sections 4.2 and 4.5).
///
///     for (MarkdownLines lines(text); lines.next();)
///         if (lines.kind() == MarkdownLines::Kind::Entry) ...
class MarkdownLines
{
public:
    enum class Kind {
        Text,    ///< everything else outside fences
        Entry,   ///< `# ...`
        Section, ///< `## ...`
        Code,    ///< a fence or a line within it
    };

    explicit MarkdownLines(QByteArrayView text) : m_text(text) {}

    /// Goes to the next line; false after the last one.
    bool next();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The line without its line break.
    [[nodiscard]] QByteArrayView line() const { return m_text.sliced(m_begin, m_end - m_begin); }
    /// What follows the marks of a heading, trimmed; empty for other lines.
    [[nodiscard]] QByteArrayView title() const;
    [[nodiscard]] qsizetype begin() const { return m_begin; } ///< where the line begins, in bytes
    [[nodiscard]] qsizetype after() const { return m_next; }  ///< where the next line begins
    [[nodiscard]] qint64 number() const { return m_number; }  ///< of the line, from 1

    [[nodiscard]] bool insideFence() const { return m_fence.length > 0; }
    [[nodiscard]] qint64 fenceLine() const { return m_fence.number; }
    /// Goes back to the fence that was never closed and takes its line for text.
    void reopenAsText();

private:
    struct Fence {
        char mark = 0;
        qsizetype length = 0; // 0: not inside a fence
        qsizetype after = 0;
        qint64 number = 0;
    };

    void classify();

    QByteArrayView m_text;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
    qint64 m_number = 0;
    Kind m_kind = Kind::Text;
    Fence m_fence;
};

} // namespace statusbook
