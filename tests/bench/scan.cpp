// SPDX-License-Identifier: MIT
#include "engine.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace statusbook {

namespace {

/// Looks at every byte: entries that have all words anywhere, in the catalog's order.
class Scan : public Engine
{
public:
    quint32 build(const QString &catalogPath) override
    {
        for (EntryReader reader(catalogPath); reader.next();) {
            m_begins.push_back(m_text.size());
            m_text += reader.code().toByteArray() + ' ' + reader.phrase().toByteArray() + '\n'
                + reader.text().toByteArray() + '\n';
        }
        std::transform(m_text.begin(), m_text.end(), m_text.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        });
        m_begins.push_back(m_text.size());
        return quint32(m_begins.size() - 1);
    }

    qsizetype search(const QString &typed, qsizetype limit) override
    {
        QList<QByteArray> words = typedWords(typed.toLower());
        if (words.isEmpty())
            return 0;
        // The longest first: it stands in the fewest entries.
        std::stable_sort(words.begin(), words.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        qsizetype found = 0;
        for (qsizetype at = 0; found < limit && (at = find(words.first(), at, m_text.size())) >= 0;) {
            const auto next = std::upper_bound(m_begins.begin(), m_begins.end(), at);
            const qsizetype begin = *(next - 1);
            found += std::all_of(words.begin() + 1, words.end(), [&](const QByteArray &word) {
                return find(word, begin, *next) >= 0;
            }) ? 1 : 0;
            at = *next;
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype find(QByteArrayView word, qsizetype begin, qsizetype end) const
    {
        const void *found = memmem(m_text.constData() + begin, size_t(end - begin), word.data(),
                                   size_t(word.size()));
        return found == nullptr ? -1 : static_cast<const char *>(found) - m_text.constData();
    }

    QByteArray m_text;
    std::vector<qsizetype> m_begins; // of entries, and the end
};

} // namespace

std::unique_ptr<Engine> makeScan()
{
    return std::make_unique<Scan>();
}

} // namespace statusbook
