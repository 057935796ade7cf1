// SPDX-License-Identifier: MIT
#include "generate.h"

#include "splitmix.h"
#include "vocabulary.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace statusbook {

namespace {

// From `least` to `most`, the fewer the likelier.
quint64 fewOf(quint64 least, quint64 most, SplitMix &random)
{
    const quint64 range = most - least + 1;
    return least + std::min(random.below(range), random.below(range));
}

void appendWords(QByteArray &text, quint64 count, const Vocabulary &vocabulary, SplitMix &random)
{
    const qsizetype begin = text.size();
    for (quint64 i = 0; i < count; ++i) {
        if (i > 0)
            text += ' ';
        text += vocabulary.draw(random);
    }
    text[begin] = char(std::toupper(uchar(text[begin])));
}

// A letter left out, doubled, changed, or swapped with its neighbour; never the first one.
QByteArray misspelled(QByteArray word, SplitMix &random)
{
    if (word.size() < 4)
        return word;
    const auto at = qsizetype(1 + random.below(quint64(word.size() - 2)));
    switch (random.below(4)) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, word[at]);
    case 2:
        word[at] = char('a' + random.below(26));
        return word;
    default:
        std::swap(word[at], word[at + 1]);
        return word;
    }
}

// One to four words of an entry, half of the time from its phrase's beginning on.
QList<QByteArray> wordsOf(QByteArrayView entry, SplitMix &random)
{
    const QByteArray plain = entry.toByteArray().toLower().replace('\n', ' ').replace('.', ' ');
    QList<QByteArray> words = plain.simplified().split(' ');
    words.removeFirst(); // the code
    const auto count = std::min(qsizetype(1 + random.below(4)), words.size());
    if (random.below(2) == 0)
        return words.first(count);
    while (words.size() > count)
        words.removeAt(qsizetype(random.below(quint64(words.size()))));
    return words;
}

} // namespace

bool writeCatalog(QIODevice &out, quint32 entries, quint64 seed)
{
    const Vocabulary vocabulary(seed);
    SplitMix random(seed + 1);
    QByteArray text = "# Synthetic catalog\n";
    for (quint32 number = 1; number <= entries; ++number) {
        text += "\n# E" + QByteArray::number(number).rightJustified(7, '0') + ' ';
        appendWords(text, fewOf(2, 5, random), vocabulary, random);
        text += "\n\n";
        appendWords(text, fewOf(5, 15, random), vocabulary, random);
        text += ".\n";
        if (text.size() < 1 << 20 && number < entries)
            continue;
        if (out.write(text) != text.size())
            return false;
        text.clear();
    }
    return true;
}

QList<QByteArray> makeQueries(const QByteArray &catalog, quint32 count, quint64 seed)
{
    std::vector<QByteArrayView> entries;
    for (qsizetype at = catalog.indexOf("\n# E"); at >= 0;) {
        const qsizetype end = catalog.indexOf("\n# E", at + 1);
        entries.push_back(QByteArrayView(catalog).sliced(
            at + 3, (end < 0 ? catalog.size() : end) - at - 3));
        at = end;
    }
    QList<QByteArray> queries;
    if (entries.empty())
        return queries;
    const Vocabulary vocabulary(seed);
    SplitMix random(seed + 2);
    while (queries.size() < qsizetype(count)) {
        const QByteArrayView entry = entries[random.below(entries.size())];
        const quint64 kind = random.below(10);
        if (kind == 0) {
            queries.append(entry.first(qsizetype(4 + random.below(5))).toByteArray());
            continue;
        }
        QList<QByteArray> words = wordsOf(entry, random);
        QByteArray &one = words[qsizetype(random.below(quint64(words.size())))];
        if (kind == 1 || kind == 2)
            one = misspelled(one, random);
        else if (kind == 3)
            one = vocabulary.absent(random);
        queries.append(words.join(' '));
    }
    return queries;
}

} // namespace statusbook
