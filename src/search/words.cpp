// SPDX-License-Identifier: MIT
#include "search/words.h"

#include <libstemmer.h>

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace statusbook {

namespace {

// 0: separates; 1: an apostrophe; else the folded character. Only for ASCII.
constexpr std::array<char, 128> foldedAscii = [] {
    std::array<char, 128> table {};
    for (uchar c = 'a'; c <= 'z'; ++c)
        table[c] = table[c & 0x5fU] = char(c);
    for (uchar c = '0'; c <= '9'; ++c)
        table[c] = char(c);
    table['\''] = 1;
    return table;
}();

// A letter or digit of ASCII.
bool isPlain(char c)
{
    return uchar(c) < 0x80 && foldedAscii[uchar(c)] > 1;
}

struct Decoded {
    char32_t character = 0xfffd;
    qsizetype size = 1;
};

// Bytes that are no UTF-8 count as U+FFFD each.
Decoded decode(QByteArrayView text, qsizetype at)
{
    const uchar lead = uchar(text[at]);
    const qsizetype size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    if (size == 1 || at + size > text.size())
        return {};
    char32_t character = lead & (0xff >> (size + 1));
    for (qsizetype i = 1; i < size; ++i) {
        const uchar trail = uchar(text[at + i]);
        if ((trail & 0xc0) != 0x80)
            return {};
        character = (character << 6) | (trail & 0x3f);
    }
    constexpr std::array<char32_t, 5> smallest {0, 0, 0x80, 0x800, 0x10000};
    if (character < smallest[size_t(size)] || character > QChar::LastValidCodePoint)
        return {};
    return {character, size};
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || c == 0x200d;
}

bool isWordOfItsOwn(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

// Appends the folded form of a letter or digit.
void appendFolded(QByteArray &word, char32_t c)
{
    const QString decomposed = QChar::decomposition(c);
    if (decomposed.isEmpty()) {
        const char32_t lower = QChar::toCaseFolded(c);
        word += QString::fromUcs4(&lower, 1).toUtf8();
        return;
    }
    for (const char32_t part : decomposed.toUcs4()) {
        // Neither accents nor the slash of a fraction or the parentheses around a number.
        if (part != c && QChar::isLetterOrNumber(part))
            appendFolded(word, part);
    }
}

} // namespace

bool WordReader::next()
{
    m_word.resize(0);
    m_wordIsOver = false;
    const qsizetype last = m_end;
    while (m_next < m_text.size()) {
        m_begin = m_next;
        const bool taken = take();
        if (!m_word.isEmpty()) {
            m_end = m_next;
            while (!m_wordIsOver && m_next < m_text.size() && take())
                m_end = m_next;
            m_hyphenated = last > 0 && m_begin == last + 1 && m_text[last] == '-';
            return true;
        }
        if (!taken && m_next == m_begin)
            ++m_next;
    }
    return false;
}

bool WordReader::take()
{
    const uchar lead = uchar(m_text[m_next]);
    if (lead >= 0x80)
        return takeOther();
    const char c = foldedAscii[lead];
    if (c == 0)
        return false;
    if (c == 1) {
        ++m_next;
        return true;
    }
    const qsizetype begin = m_next;
    while (m_next < m_text.size() && isPlain(m_text[m_next]))
        ++m_next;
    const qsizetype known = m_word.size();
    m_word.resize(known + m_next - begin);
    std::transform(m_text.begin() + begin, m_text.begin() + m_next, m_word.begin() + known,
                   [](char each) { return foldedAscii[uchar(each)]; });
    return true;
}

bool WordReader::takeOther()
{
    const Decoded next = decode(m_text, m_next);
    if (isMark(next.character) || next.character == 0x2019) { // and the typographic apostrophe
        m_next += next.size;
        return true;
    }
    if (!QChar::isLetterOrNumber(next.character)) {
        if (m_word.isEmpty())
            m_next += next.size;
        return false;
    }
    if (isWordOfItsOwn(next.character)) {
        if (!m_word.isEmpty())
            return false;
        m_wordIsOver = true;
    }
    m_next += next.size;
    appendFolded(m_word, next.character);
    return true;
}

QByteArray folded(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (WordReader reader(text); reader.next();) {
        if (!result.isEmpty())
            result += ' ';
        result += reader.word();
    }
    return result;
}

Stemmer::Stemmer() : m_stemmer(sb_stemmer_new("english", nullptr))
{
    Q_CHECK_PTR(m_stemmer);
}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_stemmer);
}

QByteArrayView Stemmer::stem(QByteArrayView word) const
{
    const sb_symbol *stem = sb_stemmer_stem(
        m_stemmer, reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
    return {reinterpret_cast<const char *>(stem), qsizetype(sb_stemmer_length(m_stemmer))};
}

} // namespace statusbook
