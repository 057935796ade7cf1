// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct sb_stemmer;

namespace statusbook {

/// Reads UTF-8 text word by word, each folded so that what people type meets what is written:
/// case, accents and width are gone, apostrophes are dropped, everything else that is no letter
/// or digit separates. Han and Kana characters are a word each.
///
///     "I'm a Teapot (Überlauf)" #=> "im" "a" "teapot" "uberlauf"
class WordReader
{
public:
    explicit WordReader(QByteArrayView text) : m_text(text) {}

    bool next();

    [[nodiscard]] QByteArrayView word() const { return m_word; }
    /// Where the word stands in the text, in bytes.
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    /// True where only a hyphen stands between this word and the one before: "Time-out".
    [[nodiscard]] bool hyphenated() const { return m_hyphenated; }

private:
    // Adds what stands at m_next to the word; false where a word ends there.
    bool take();
    bool takeOther();

    QByteArrayView m_text;
    QByteArray m_word;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
    bool m_hyphenated = false;
    bool m_wordIsOver = false; // after a character that is a word of its own
};

/// The folded words of a text with a space between them.
[[nodiscard]] QByteArray folded(QByteArrayView text);

/// The English stem of a folded word (Snowball, "Porter 2"): "requests" #=> "request".
/// Not to be called from several threads at once with one Stemmer.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)

    /// Valid until the next call.
    [[nodiscard]] QByteArrayView stem(QByteArrayView word) const;

private:
    ::sb_stemmer *m_stemmer;
};

} // namespace statusbook
