// SPDX-License-Identifier: MIT
#include "search/matchtext.h"

#include "catalog/markdownlines.h"

#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace statusbook {

namespace {

constexpr qsizetype contextLength = 120; // characters; a row shows no more
constexpr qsizetype contextBefore = 30;

struct ByteSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
};

// The same places in QString::fromUtf8(text).
QList<TextRange> toUtf16(QByteArrayView text, const std::vector<ByteSpan> &spans)
{
    // fromUtf8() drops U+FEFF at the beginning, a decoder piece by piece must keep it elsewhere.
    qsizetype counted = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype position = 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const auto utf16 = [&](qsizetype at) {
        const QString piece = decoder(text.sliced(counted, at - counted));
        counted = at;
        return position += piece.size();
    };
    QList<TextRange> ranges;
    for (const ByteSpan &span : spans) {
        const qsizetype begin = utf16(span.begin);
        ranges.append({begin, utf16(span.end) - begin});
    }
    return ranges;
}

// "- one", "2. two": the text of the item.
QByteArrayView withoutListMark(QByteArrayView line)
{
    line = line.trimmed();
    qsizetype mark = 0;
    while (mark < line.size() && line[mark] >= '0' && line[mark] <= '9')
        ++mark;
    const char last = mark < line.size() ? line[mark] : '\0';
    const bool isMark = mark == 0 ? last == '-' || last == '*' || last == '+'
                                  : last == '.' || last == ')';
    if (isMark && mark + 1 < line.size() && line[mark + 1] == ' ')
        return line.sliced(mark + 2).trimmed();
    return line;
}

// The line of the entry in which most of the words stand, the first of several.
class ContextFinder
{
public:
    ContextFinder(const WordMatcher &matcher, int wanted) : m_matcher(matcher), m_wanted(wanted) {}

    void offer(QByteArrayView markdown)
    {
        if (m_best.words >= m_wanted)
            return;
        const QByteArray line = plainInline(markdown);
        WordMatcher::Found found = m_matcher.find(line);
        if (found.words > m_best.words) {
            m_best = std::move(found);
            m_line = QString::fromUtf8(line);
        }
    }

    void offerLines(QByteArrayView markdown)
    {
        for (MarkdownLines lines(markdown); lines.next();)
            offer(withoutListMark(lines.line()));
    }

    void putInto(MatchText &match)
    {
        if (m_best.words == 0)
            return;
        shorten();
        match.context = m_line;
        match.contextRanges = m_best.ranges;
    }

private:
    // Cuts a long line to the part around its first match.
    void shorten()
    {
        if (m_line.size() <= contextLength)
            return;
        qsizetype begin = std::max<qsizetype>(m_best.ranges.first().begin - contextBefore, 0);
        if (begin > 0) {
            const qsizetype space = m_line.indexOf(u' ', begin);
            if (space > 0 && space < m_best.ranges.first().begin)
                begin = space + 1;
        }
        qsizetype end = std::min(begin + contextLength, m_line.size());
        if (begin > 0 && m_line[begin].isLowSurrogate())
            --begin;
        if (end < m_line.size() && m_line[end].isLowSurrogate())
            --end;
        const QString before = begin > 0 ? QStringLiteral("… ") : QString();
        const QString after = end < m_line.size() ? QStringLiteral(" …") : QString();
        m_line = before + m_line.sliced(begin, end - begin) + after;
        QList<TextRange> kept;
        for (const TextRange &range : std::as_const(m_best.ranges)) {
            if (range.begin >= begin && range.begin < end) {
                kept.append({range.begin - begin + before.size(),
                             std::min(range.length, end - range.begin)});
            }
        }
        m_best.ranges = kept;
    }

    const WordMatcher &m_matcher;
    int m_wanted;
    WordMatcher::Found m_best;
    QString m_line;
};

// Words that have to stand side by side: a code ("404 13") or what is quoted.
struct Sequence {
    QList<QByteArray> words;
    bool isBeginning = false; // of a code: "40"
};

// In "4096" no code begins with 40.
bool beginsCode(QByteArrayView beginning, QByteArrayView word)
{
    const bool isNumber = beginning[0] >= '0' && beginning[0] <= '9';
    return word.startsWith(beginning) && (!isNumber || classOf(word) != StatusClass::None);
}

QList<Sequence> sequencesOf(const SearchQuery &query)
{
    QList<Sequence> sequences;
    for (const QByteArray &code : query.codes())
        sequences.append({folded(code).split(' '), query.isBeginning() && !code.isEmpty()});
    for (const QByteArray &quoted : query.quoted())
        sequences.append({quoted.split(' '), false});
    return sequences;
}

std::vector<ByteSpan> sequencesIn(QByteArrayView text, const QList<Sequence> &sequences)
{
    std::vector<std::pair<QByteArray, ByteSpan>> words;
    for (WordReader reader(text); reader.next();)
        words.push_back({reader.word().toByteArray(), {reader.begin(), reader.end()}});
    std::vector<ByteSpan> spans;
    const auto mark = [&](size_t first, size_t last) {
        const ByteSpan span {words[first].second.begin, words[last].second.end};
        if (!spans.empty() && spans.back().end > span.begin)
            spans.back().end = std::max(spans.back().end, span.end);
        else
            spans.push_back(span);
    };
    for (size_t i = 0; i < words.size(); ++i) {
        for (const Sequence &sequence : sequences) {
            const auto length = size_t(sequence.words.size());
            const bool isThere = i + length <= words.size()
                && std::equal(sequence.words.begin(), sequence.words.end(), words.begin() + i,
                              [](const QByteArray &word, const auto &read) {
                                  return word == read.first;
                              });
            if (isThere)
                mark(i, i + length - 1);
            else if (sequence.isBeginning && length == 1
                     && beginsCode(sequence.words[0], words[i].first))
                mark(i, i);
        }
    }
    return spans;
}

// Without weak words, and without those that only count where they are quoted.
QList<SearchQuery::Word> wordsToMark(const SearchQuery &query)
{
    QList<QByteArray> quoted;
    for (const QByteArray &phrase : query.quoted())
        quoted += phrase.split(' ');
    QList<SearchQuery::Word> words = query.words();
    words.removeIf([&](const SearchQuery::Word &word) {
        return word.weak || quoted.contains(word.text);
    });
    return words;
}

QList<TextRange> united(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        const qsizetype end = range.begin + range.length;
        if (result.isEmpty() || result.last().begin + result.last().length <= range.begin)
            result.append(range);
        else
            result.last().length = std::max(result.last().length, end - result.last().begin);
    }
    return result;
}

} // namespace

WordMatcher::WordMatcher(const QList<SearchQuery::Word> &words) : m_words(words)
{
    for (const SearchQuery::Word &word : words)
        m_stems.append(m_stemmer.stem(word.text).toByteArray());
}

qsizetype WordMatcher::matching(QByteArrayView word) const
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (m_words[i].text == word || (m_words[i].unfinished && word.startsWith(m_words[i].text)))
            return i;
    }
    return m_stems.indexOf(m_stemmer.stem(word).toByteArray());
}

WordMatcher::Found WordMatcher::find(QByteArrayView text) const
{
    Found found;
    std::vector<ByteSpan> spans;
    std::vector<bool> seen(size_t(m_words.size()));
    const auto mark = [&](qsizetype word, ByteSpan span) {
        if (!seen[size_t(word)])
            ++found.words;
        seen[size_t(word)] = true;
        // A compound may cover both of its parts.
        while (!spans.empty() && spans.back().end > span.begin) {
            span.begin = std::min(span.begin, spans.back().begin);
            spans.pop_back();
        }
        spans.push_back(span);
    };
    QByteArray last;
    ByteSpan lastSpan;
    qsizetype lastMatch = -1;
    for (WordReader reader(text); reader.next();) {
        const ByteSpan span {reader.begin(), reader.end()};
        const qsizetype match = matching(reader.word());
        if (match >= 0)
            mark(match, span);
        if (reader.hyphenated()) {
            last += reader.word();
            const qsizetype compound = matching(last);
            if (compound >= 0 && compound != match && compound != lastMatch)
                mark(compound, {lastSpan.begin, span.end});
        }
        last = reader.word().toByteArray();
        lastSpan = span;
        lastMatch = match;
    }
    found.ranges = toUtf16(text, spans);
    return found;
}

bool hasContext(Tier tier)
{
    return tier >= Tier::Constant && tier != Tier::Phrase && tier != Tier::PhraseStart
        && tier != Tier::PhraseWords;
}

MatchText matchText(const SearchQuery &query, const Status &status, Tier tier)
{
    MatchText match;
    for (const QByteArray &code : query.codes()) {
        if (status.code().size() >= code.size()
            && status.code().first(code.size()).compare(code, Qt::CaseInsensitive) == 0)
            match.code = {{0, QString::fromUtf8(code).size()}};
    }
    if (query.kind() != SearchQuery::Kind::Words)
        return match;

    const WordMatcher matcher(query.words());
    if (match.code.isEmpty())
        match.code = matcher.find(status.code()).ranges;
    match.phrase = matcher.find(status.phrase()).ranges;
    if (!hasContext(tier))
        return match;

    ContextFinder context(matcher, int(query.words().size()));
    const StatusText text = status.text();
    for (const QByteArrayView name : {QByteArrayView("Also called"), QByteArrayView("Found by")}) {
        for (const FactItem &item : factItems(text.fact(name)))
            context.offer(item.text);
    }
    for (const Fact &fact : text.facts) {
        if (fact.name != "Also called" && fact.name != "Found by")
            context.offer(fact.value);
    }
    context.offerLines(text.explanation);
    for (const Section &section : text.sections) {
        context.offer(section.title);
        context.offerLines(section.text);
    }
    context.putInto(match);
    return match;
}

QList<TextRange> matchesIn(const SearchQuery &query, const QString &text)
{
    // fromUtf8() would drop U+FEFF at the beginning, and the ranges would be one off.
    const qsizetype skipped = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    const QByteArray utf8 = QStringView(text).sliced(skipped).toUtf8();
    QList<TextRange> ranges;
    if (const auto words = wordsToMark(query); !words.isEmpty())
        ranges = WordMatcher(words).find(utf8).ranges;
    if (const auto sequences = sequencesOf(query); !sequences.isEmpty())
        ranges += toUtf16(utf8, sequencesIn(utf8, sequences));
    ranges = united(std::move(ranges));
    for (TextRange &range : ranges)
        range.begin += skipped;
    return ranges;
}

} // namespace statusbook
