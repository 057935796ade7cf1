// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace statusbook {

/// Steele's SplitMix64: the same numbers for a seed on every machine and with every library.
class SplitMix
{
public:
    explicit SplitMix(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// From 0 to before `end`, which is small against 2^64.
    quint64 below(quint64 end) { return next() % end; }

private:
    quint64 m_state;
};

} // namespace statusbook
