// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls with each input, and replay.cpp with each file of the corpus. Every target
/// of this folder defines it; what has to hold for any input at all is said with require().
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace statusbook {

inline QByteArrayView inputOf(const uint8_t *data, size_t size)
{
    return {data, qsizetype(size)};
}

/// Ends the program, with `what` was broken, as a sanitizer does.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "broken: %s\n", what);
    abort();
}

/// True where `part` is empty or a view of `whole`.
inline bool liesIn(QByteArrayView part, QByteArrayView whole)
{
    return part.isEmpty() || (part.begin() >= whole.begin() && part.end() <= whole.end());
}

} // namespace statusbook
