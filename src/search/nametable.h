// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace statusbook {

/// What a name is to its entry.
enum class NameKind : quint8 {
    Phrase,        ///< the reason phrase
    AlsoCalled,    ///< a former name, or the wording of a server
    FoundBy,       ///< what people type
    Constant,      ///< its name in a library
    RequiredField, ///< a field that the response has to carry
    RelatedField,
    Property, ///< what it does, as people call it: "cacheable"
    Origin,   ///< who defined it
};

/// The names of all entries, folded; each is a document of its own, numbered in the order of
/// entries. Filled with add(), then sorted once, then asked.
class NameTable
{
public:
    struct Name {
        quint32 entry;
        quint32 begin; // in the table's text
        quint16 size;
        NameKind kind;
        quint8 share; ///< of how many of its kind it is one, in this entry
    };

    /// The number of the name; names longer than 65,535 bytes are cut.
    quint32 add(QByteArrayView folded, quint32 entry, NameKind kind, qsizetype share = 1);
    void sort();

    [[nodiscard]] quint32 size() const { return quint32(m_names.size()); }
    [[nodiscard]] const Name &operator[](quint32 number) const { return m_names[number]; }
    [[nodiscard]] QByteArrayView text(const Name &name) const
    {
        return QByteArrayView(m_text).sliced(name.begin, name.size);
    }

    [[nodiscard]] size_t countWithPrefix(QByteArrayView prefix) const;

    /// Calls `visit(number)` for each name that is `text`. False where no name begins with it.
    template <typename Visit>
    bool forEachThatIs(QByteArrayView wanted, Visit visit) const
    {
        auto at = firstNotBefore(wanted);
        const bool isBeginning
            = at != m_sorted.end() && text(m_names[*at]).startsWith(wanted);
        for (; at != m_sorted.end() && text(m_names[*at]) == wanted; ++at)
            visit(*at);
        return isBeginning;
    }

    /// Calls `visit(name)` for each name that begins with `prefix`, in the alphabet's order.
    template <typename Visit>
    void forEachWithPrefix(QByteArrayView prefix, Visit visit) const
    {
        for (auto at = firstNotBefore(prefix);
             at != m_sorted.end() && text(m_names[*at]).startsWith(prefix); ++at)
            visit(m_names[*at]);
    }

    /// Calls `visit(number)` for each name that stands in the folded `text` as it is.
    template <typename Visit>
    void forEachWithin(QByteArrayView text, Visit visit) const
    {
        const auto endOfWord = [text](qsizetype from) {
            const qsizetype blank = text.indexOf(' ', from);
            return blank < 0 ? text.size() : blank;
        };
        for (qsizetype begin = 0; begin < text.size(); begin = endOfWord(begin) + 1) {
            qsizetype end = endOfWord(begin);
            while (forEachThatIs(text.sliced(begin, end - begin), visit) && end < text.size())
                end = endOfWord(end + 1);
        }
    }

private:
    [[nodiscard]] std::vector<quint32>::const_iterator firstNotBefore(QByteArrayView string) const;

    QByteArray m_text;
    std::vector<Name> m_names;
    std::vector<quint32> m_sorted;
};

} // namespace statusbook
