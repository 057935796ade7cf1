// SPDX-License-Identifier: MIT
#include "search/reasonphrases.h"

#include "catalog/bundled.h"
#include "catalog/catalog.h"

#include <QHash>

namespace statusbook {

namespace {

using Phrases = QHash<QByteArray, QList<QByteArray>>;

// Read once, when the first number in a paste has a word behind it.
const Phrases &phrases()
{
    static const Phrases known = [] {
        Phrases all;
        const Catalog catalog(bundledFiles());
        for (qsizetype at = 0; at < catalog.size(); ++at) {
            const Status status = catalog.at(at);
            QList<QByteArray> &names = all[status.code().toByteArray()];
            names.append(status.phrase().toByteArray());
            const StatusText text = status.text();
            for (const FactItem &item : factItems(text.fact("Also called")))
                names.append(plainInline(item.text));
        }
        return all;
    }();
    return known;
}

PhraseMatch agreement(const PasteLine &line, qsizetype first, const PasteLine &phrase)
{
    bool asWritten = true;
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        if (!equals(line.word(first + at), phrase.word(at)))
            return {};
        if (at > 0 && line.gapBefore(first + at).size() > 3)
            return {};
        asWritten = asWritten && line.word(first + at) == phrase.word(at);
    }
    return {phrase.size(), asWritten && phrase.size() > 0};
}

} // namespace

PhraseMatch reasonPhraseBehind(const PasteLine &line, qsizetype at)
{
    qsizetype first = at + 1;
    if (equals(line.word(first), "message") || equals(line.word(first), "reason"))
        ++first;
    if (first >= line.size() || line.isNumber(first) || line.gapBefore(first).size() > 5)
        return {};
    PhraseMatch best;
    const auto known = phrases().constFind(line.word(at).toByteArray());
    if (known == phrases().constEnd())
        return {};
    for (const QByteArray &phrase : *known) {
        const PhraseMatch match = agreement(line, first, PasteLine(phrase));
        if (match.words > best.words)
            best = match;
    }
    return best;
}

} // namespace statusbook
