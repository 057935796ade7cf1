// SPDX-License-Identifier: MIT
#pragma once

#include "splitmix.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace statusbook {

/// 60,000 words, made up and inflected (-s, -ed, -ing), among them those of words.txt, that are
/// drawn as often as words of a language are: the one of rank r in proportion to 1 / (r + 3).
class Vocabulary
{
public:
    explicit Vocabulary(quint64 seed);

    [[nodiscard]] QByteArrayView draw(SplitMix &random) const;
    /// A word that sounds like one of the vocabulary and is not in it.
    [[nodiscard]] QByteArray absent(SplitMix &random) const;

private:
    void addSums();

    std::vector<QByteArray> m_words; // by rank
    std::vector<quint64> m_sums;     // of the weights up to and with each word
};

} // namespace statusbook
