// SPDX-License-Identifier: MIT
#include "catalog/catalogparser.h"

#include "catalog/entryids.h"

#include <algorithm>

namespace statusbook {

namespace {

constexpr qsizetype mostProblems = 1000;
constexpr int mostReopenedFences = 16; // each costs another pass over what follows it
constexpr qsizetype longestHeading = 1000;
// What is longer is no entry to read: to lay it out as a page takes minutes.
constexpr qsizetype longestLine = 16 << 10;
constexpr qsizetype longestEntry = 64 << 10;
constexpr qsizetype longestQuote = 40; // of the file, in a message
constexpr qsizetype unreadableBlock = 4096;

// The bytes of the character that `text` begins with; 0 where that is not UTF-8.
qsizetype characterLength(QByteArrayView text)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(text.size(), 4); ++length) {
        if (text.first(length).isValidUtf8())
            return length;
    }
    return 0;
}

// The first byte that is not UTF-8, or is NUL; -1 where there is none.
qsizetype firstUnreadable(QByteArrayView text)
{
    const qsizetype nul = text.indexOf('\0');
    const QByteArrayView head = nul < 0 ? text : text.first(nul);
    if (head.isValidUtf8())
        return nul;
    // Whole blocks of characters first: to look at each one is slow.
    qsizetype good = 0;
    while (head.size() - good > unreadableBlock) {
        qsizetype end = good + unreadableBlock;
        while (end > good && (uchar(head[end]) & 0xc0) == 0x80)
            --end;
        if (end == good || !head.sliced(good, end - good).isValidUtf8())
            break;
        good = end;
    }
    while (const qsizetype length = characterLength(head.sliced(good)))
        good += length;
    return good;
}

QString shortened(QByteArrayView text)
{
    return QString::fromUtf8(text).left(longestQuote);
}

} // namespace

std::shared_ptr<const CatalogFile> CatalogParser::parse(QByteArray text, const QString &name,
                                                        const QString &prefix,
                                                        const QString &readError)
{
    const std::shared_ptr<CatalogFile> file(new CatalogFile);
    file->m_text = std::move(text);
    file->m_name = name;
    file->m_prefix = prefix;
    CatalogParser parser(*file);
    if (!readError.isEmpty()) {
        parser.error(0, 0, readError);
        return file;
    }
    parser.normalize();
    parser.findEntries();
    parser.dropUnreadable();
    parser.nameEntries();
    if (file->m_text.isEmpty())
        parser.error(0, 0, QStringLiteral("is empty; an entry begins with a line `# 404 Not Found`"));
    else if (file->m_entries.empty() && !hasErrors(file->m_problems))
        parser.error(0, 0, QStringLiteral("has no entry; one begins with a line `# 404 Not Found`"));
    parser.reportMore();
    return file;
}

void CatalogParser::normalize()
{
    QByteArray &text = m_file.m_text;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.contains('\r'))
        text.replace("\r\n", "\n");
}

void CatalogParser::findEntries()
{
    int reopened = 0;
    MarkdownLines lines(m_file.m_text);
    while (true) {
        while (lines.next()) {
            if (lines.kind() == MarkdownLines::Kind::Entry)
                beginEntry(lines);
            else if (m_longLine == 0 && lines.line().size() > longestLine)
                m_longLine = lines.number();
            else if (lines.kind() == MarkdownLines::Kind::Section)
                m_inFacts = m_inEntry && lines.title() == "Facts";
            else if (m_inFacts && lines.kind() == MarkdownLines::Kind::Text)
                checkFact(lines);
        }
        if (!lines.insideFence())
            break;
        warning(lines.fenceLine(), 1,
                QStringLiteral("this code fence is never closed and ends with its entry; "
                               "close it with a line like it"));
        if (++reopened > mostReopenedFences)
            break;
        if (m_longLine > lines.fenceLine())
            m_longLine = 0; // it may belong to another entry
        lines.reopenAsText();
    }
    endEntry(m_file.m_text.size());
}

void CatalogParser::beginEntry(const MarkdownLines &lines)
{
    const Heading heading = parseHeading(lines.title());
    if (heading.code.isEmpty() && !m_seenEntry)
        return; // the catalog's own title
    endEntry(lines.begin());
    if (heading.code.isEmpty()) {
        error(lines.number(), 1,
              QStringLiteral("this heading has no code and its entry is left out; "
                             "write `# CODE PHRASE`, or `##` for a section"));
        return;
    }
    if (lines.line().size() > longestHeading) {
        error(lines.number(), 1,
              QStringLiteral("this heading is longer than %1 bytes and its entry is left out; "
                             "shorten it")
                  .arg(longestHeading));
        return;
    }
    if (heading.phrase.isEmpty())
        warning(lines.number(), 1, QStringLiteral("this heading has a code but no phrase"));
    m_entry = {};
    m_entry.begin = quint32(lines.begin());
    m_entry.line = quint32(lines.number());
    const auto behindBegin = [&](QByteArrayView part) {
        return part.isEmpty() ? quint16(0) : quint16(part.data() - lines.line().data());
    };
    m_entry.codeBegin = behindBegin(heading.code);
    m_entry.codeSize = quint16(heading.code.size());
    m_entry.phraseBegin = behindBegin(heading.phrase);
    m_entry.phraseSize = quint16(heading.phrase.size());
    m_inEntry = true;
}

void CatalogParser::endEntry(qsizetype end)
{
    if (!m_seenEntry)
        m_file.m_prefaceEnd = end;
    m_seenEntry = true;
    m_entry.end = quint32(end);
    if (m_inEntry && m_longLine > 0) {
        error(m_longLine, 1,
              QStringLiteral("this line is longer than %1 KiB and its entry is left out; break it")
                  .arg(longestLine >> 10));
    } else if (m_inEntry && end - m_entry.begin > longestEntry) {
        error(m_entry.line, 1,
              QStringLiteral("this entry is longer than %1 KiB and is left out; divide it")
                  .arg(longestEntry >> 10));
    } else if (m_inEntry) {
        m_file.m_entries.push_back(m_entry);
    }
    m_inEntry = false;
    m_longLine = 0;
    m_inFacts = false;
    m_factsSeen.clear();
}

void CatalogParser::checkFact(const MarkdownLines &lines)
{
    if (lines.line().trimmed().isEmpty())
        return;
    const qint64 line = lines.number();
    const auto fact = parseFact(lines.line());
    if (!fact) {
        warning(line, 1, QStringLiteral("this is no fact; write `- Name: value` on one line"));
        return;
    }
    const qint64 column = fact->name.data() - lines.line().data() + 1;
    const auto name = [&] { return shortened(fact->name); };
    if (!isFactName(fact->name)) {
        warning(line, column,
                QStringLiteral("unknown fact '%1'; move it to a section").arg(name()));
        return;
    }
    if (m_factsSeen.contains(fact->name))
        warning(line, column,
                QStringLiteral("fact '%1' stands twice; join them with a semicolon").arg(name()));
    else
        m_factsSeen.append(fact->name);
    if (fact->value.isEmpty())
        warning(line, column, QStringLiteral("fact '%1' has no value; leave it out").arg(name()));
    else if (fact->name == "State")
        readState(*fact, line, column);
}

void CatalogParser::readState(const Fact &fact, qint64 line, qint64 column)
{
    m_entry.state = parseState(fact.value);
    if (m_entry.state == State::Unstated)
        warning(line, column,
                QStringLiteral("unknown state '%1'; write registered, temporary, unused, "
                               "obsolete, unofficial, historic or folklore")
                    .arg(shortened(fact.value)));
}

void CatalogParser::dropUnreadable()
{
    const QByteArrayView text = m_file.m_text;
    if (firstUnreadable(text) < 0)
        return;
    const auto tell = [&](QByteArrayView part, qint64 firstLine, const QString &consequence) {
        const qsizetype at = firstUnreadable(part);
        if (at < 0)
            return false;
        const QByteArrayView before = part.first(at);
        const qint64 line = firstLine + before.count('\n');
        const QString what = part[at] == '\0' ? QStringLiteral("a NUL byte")
                                              : QStringLiteral("this is not UTF-8");
        error(line, at - before.lastIndexOf('\n'), what + consequence);
        return true;
    };
    // What the file says of itself goes on into exports, where it would take entries along.
    if (tell(m_file.preface(), 1, QStringLiteral("; save the file as UTF-8")))
        m_file.m_prefaceEnd = 0;
    auto &entries = m_file.m_entries;
    const auto gone = std::remove_if(entries.begin(), entries.end(), [&](const EntryRecord &entry) {
        return tell(m_file.entryText(entry), entry.line,
                    QStringLiteral("; the entry that begins on line %1 is left out; save the file "
                                   "as UTF-8")
                        .arg(entry.line));
    });
    entries.erase(gone, entries.end());
}

// Finds entries with one id. Only codes that stand several times cost more than a hash.
void CatalogParser::nameEntries()
{
    auto &entries = m_file.m_entries;
    const auto file = std::shared_ptr<const CatalogFile>(std::shared_ptr<void>(), &m_file);
    std::vector<std::pair<size_t, quint32>> byCode;
    byCode.reserve(entries.size());
    for (EntryRecord &entry : entries) {
        const Status status(file, entry);
        entry.namesDefiner = status.code().size() == 3 && entry.state >= State::Unofficial
            && entry.state <= State::Folklore;
        byCode.emplace_back(qHash(status.code()), quint32(&entry - entries.data()));
    }
    std::sort(byCode.begin(), byCode.end());

    std::vector<bool> duplicate(entries.size());
    const auto leaveOut = [&](size_t number) {
        duplicate[number] = true;
        error(entries[number].line, 1,
              QStringLiteral("'%1' stands twice and this entry is left out; give it "
                             "another code, or another `Defined by`")
                  .arg(QString::fromUtf8(Status(file, entries[number]).code())));
    };
    for (size_t begin = 0, end = 0; begin < byCode.size(); begin = end) {
        while (end < byCode.size() && byCode[end].first == byCode[begin].first)
            ++end;
        if (end - begin == 1)
            continue;
        EntryIds ids;
        for (size_t i = begin; i < end; ++i) {
            if (!ids.give(file, entries[byCode[i].second]))
                leaveOut(byCode[i].second);
        }
    }
    // "499-nginx" may be a code, too.
    std::vector<size_t> hyphenated;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].namesDefiner && !duplicate[i] && Status(file, entries[i]).code().contains('-'))
            hyphenated.push_back(i);
    }
    EntryIds ids;
    for (size_t i = 0; i < entries.size() && !hyphenated.empty(); ++i) {
        if (entries[i].namesDefiner && !duplicate[i])
            (void)ids.give(file, entries[i]); // those of one code are told apart above
    }
    for (const size_t i : hyphenated) {
        if (!ids.give(file, entries[i]))
            leaveOut(i);
    }
    size_t kept = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!duplicate[i])
            entries[kept++] = entries[i];
    }
    entries.resize(kept);
}

void CatalogParser::report(Problem::Severity severity, qint64 line, qint64 column,
                           const QString &message)
{
    if (m_file.m_problems.size() >= mostProblems) {
        ++m_untold;
        m_untoldErrors |= severity == Problem::Severity::Error;
        return;
    }
    m_file.m_problems.append({severity, m_file.m_name, line, column, message});
}

void CatalogParser::error(qint64 line, qint64 column, const QString &message)
{
    report(Problem::Severity::Error, line, column, message);
}

void CatalogParser::warning(qint64 line, qint64 column, const QString &message)
{
    report(Problem::Severity::Warning, line, column, message);
}

void CatalogParser::reportMore()
{
    auto &problems = m_file.m_problems;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    if (m_untold > 0)
        problems.append({m_untoldErrors ? Problem::Severity::Error : Problem::Severity::Warning,
                         m_file.m_name, 0, 0,
                         QStringLiteral("%1 more problems are not listed").arg(m_untold)});
}

} // namespace statusbook
