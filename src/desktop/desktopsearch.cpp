// SPDX-License-Identifier: MIT
#include "desktop/desktopsearch.h"

#include "render/plaintext.h"
#include "render/textwriter.h"
#include "search/codepattern.h"
#include "search/entrynames.h"
#include "search/words.h"

#include <algorithm>

namespace statusbook {

namespace {

constexpr qsizetype longestText = 2000; // UTF-16 code units: a log line; no text to look up
constexpr qsizetype shortestBeginning = 4; // bytes of a name that is not complete
constexpr qsizetype longestSummary = 200;  // UTF-16 code units

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// True where each word of the query that says something, but for the codes, is a word of one of
// the entry's names: "404 page", but not "room 404" or "500 km".
bool saysAll(const Status &status, const SearchQuery &query)
{
    QByteArray names(" ");
    for (const EntryName &name : entryNames(status, status.text()))
        names += folded(name.text) + ' ';
    return std::all_of(query.words().begin(), query.words().end(), [&](const auto &word) {
        return word.weak || query.codes().contains(word.text)
            || names.contains(QByteArray(' ' + word.text + (word.unfinished ? "" : " ")));
    });
}

// Most of what people type in a desktop's search is the name of a program or a file. A single
// word has to be a name here or begin a registered phrase; several may be spread over one, or be
// half of another name.
bool isCertain(const SearchResult &result, const Status &status, const SearchQuery &query)
{
    const QList<SearchQuery::Word> &words = query.words();
    const auto telling = std::count_if(words.begin(), words.end(), [](const auto &word) {
        return !word.weak && !saysOnlyStatus(word.text);
    });
    const qsizetype length = query.foldedStrong().size();
    const bool areSeveral = telling > 1 && length > shortestBeginning;
    const bool isAsTyped = result.score > 0.5F; // without leaving words out
    switch (result.tier) {
    case Tier::Phrase:
        return true;
    case Tier::Constant:
        return result.score > 1; // the whole of it
    case Tier::Name:
        return telling > 0 && length >= shortestBeginning && isAsTyped;
    case Tier::PhraseStart:
        return telling > 0 && length >= shortestBeginning && isAsTyped
            && (areSeveral || isRegistered(status.state()));
    case Tier::PhraseWords:
        return areSeveral;
    case Tier::NameStart: // the score is one by the length of the name
        return areSeveral && result.score * float(length) > 0.5F;
    case Tier::NameWords:
        return areSeveral && result.score > 0.5F;
    default:
        return false;
    }
}

} // namespace

DesktopSearch::DesktopSearch(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog))
{
}

QList<DesktopSearch::Match> DesktopSearch::search(QStringView text)
{
    if (text.size() > longestText)
        return {};
    const SearchQuery query = SearchQuery::parse(text);
    switch (query.kind()) {
    case SearchQuery::Kind::Everything:
        return {};
    case SearchQuery::Kind::CodeClass: {
        // "success" and "information" alone are about anything.
        const bool isMeant = !hasLetter(text) || text.trimmed().contains(u' ')
            || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return isMeant ? ofClass(query.statusClass()) : QList<Match>();
    }
    case SearchQuery::Kind::Codes:
        return withCodes(query, text);
    case SearchQuery::Kind::Words:
        if (auto matches = withCodes(query, text); !matches.isEmpty())
            return matches;
        return named(query);
    }
    Q_UNREACHABLE();
}

QList<DesktopSearch::Match> DesktopSearch::withCodes(const SearchQuery &query,
                                                     QStringView text) const
{
    const bool isBare = !hasLetter(text);
    if (isBare && (query.codes().size() > 1 || query.codes().value(0) != text.trimmed().toUtf8()))
        return {}; // "300/200" and "500-100" are sums
    QList<Match> matches;
    for (const QByteArray &code : query.codes()) {
        for (const Status &status : m_catalog->lookUp(QString::fromUtf8(code))) {
            if (matches.size() == mostMatches)
                return matches;
            const bool isMeant = query.kind() == SearchQuery::Kind::Codes
                ? !isBare || status.state() != State::Unassigned
                : saysAll(status, query);
            if (isMeant)
                matches.append({status, !isBare});
        }
    }
    return matches;
}

QList<DesktopSearch::Match> DesktopSearch::ofClass(StatusClass statusClass) const
{
    QList<Match> matches;
    for (qsizetype i = 0; i < m_catalog->size() && matches.size() < mostMatches; ++i) {
        if (const Status status = m_catalog->at(i); status.statusClass() == statusClass)
            matches.append({status, false});
    }
    return matches;
}

QList<DesktopSearch::Match> DesktopSearch::named(const SearchQuery &query)
{
    prepare();
    QList<Match> matches;
    for (const SearchResult &result : m_index->search(query, mostMatches).ranked) {
        const bool isWhole = result.tier <= Tier::Name;
        if (matches.size() == mostMatches
            || (!isWhole && !matches.isEmpty() && matches.first().isWhole))
            break; // who typed a name means that one
        Status status = m_catalog->at(result.entry);
        if (isCertain(result, status, query))
            matches.append({std::move(status), isWhole});
    }
    return matches;
}

std::optional<Status> DesktopSearch::find(const QString &id) const
{
    auto status = m_catalog->find(id);
    return status ? status : unassigned(id.toUtf8());
}

void DesktopSearch::prepare()
{
    if (!m_index)
        m_index = std::make_unique<const SearchIndex>(m_catalog, SearchIndex::Progress(),
                                                      SearchIndex::Extent::Names);
}

QString summaryOf(const Status &status)
{
    const QString text = withoutControls(markdownToText(status.text().explanation));
    QString sentence = text.section(u'\n', 0, 0);
    // A period within a sentence ("e.g. a proxy") is followed by no capital.
    for (qsizetype at = sentence.indexOf(u". "); at >= 0; at = sentence.indexOf(u". ", at + 1)) {
        if (at + 2 < sentence.size() && !sentence[at + 2].isLower()) {
            sentence.truncate(at + 1);
            break;
        }
    }
    const QString kind = kindOf(status);
    return kind + (kind.isEmpty() || sentence.isEmpty() ? u"" : u". ")
        + abridged(sentence, longestSummary);
}

} // namespace statusbook
