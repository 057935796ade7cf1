#!/bin/sh
# SPDX-License-Identifier: MIT
# coverage.sh [CTEST-OPTION...]: which lines of each layer the tests reach. All but the benchmarks
# run unless options say otherwise, as -LE 'bench|e2e'. The lines one by one are in
# build/coverage/lines.html.

. "$(dirname "$0")/common.sh"
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES $TEST_PACKAGES gcovr
# Before the build and without what it makes of pages: what runs then counts as well.
if [ -d build/coverage ]; then
    find build/coverage -name '*.gcda' -delete
    find build/coverage/packaging/linux -maxdepth 1 -type f -name '*statusbook*' -delete
fi
build coverage
[ $# -gt 0 ] || set -- -LE bench
say "testing build/coverage"
failed=0
ctest --preset coverage -j "$(nproc)" "$@" || failed=1

# Inline functions are counted where the linker took them from, the tests among them.
say "counting"
gcovr -j "$(nproc)" --root . --object-directory build/coverage --filter 'src/' \
    --exclude-unreachable-branches --html-details build/coverage/lines.html \
    --csv build/coverage/lines.csv build/coverage
awk -F, '
    $1 !~ /^src\// { next }
    {
        split($1, path, "/")
        layer = path[2]
        lines[layer] += $2
        reached[layer] += $3
        below = layer == "window" ? "window" : "below the window"
        lines[below "*"] += $2
        reached[below "*"] += $3
    }
    END {
        for (layer in lines)
            printf "%-18s %6d of %6d lines  %5.1f %%\n", layer, reached[layer], lines[layer],
                100 * reached[layer] / lines[layer]
    }' build/coverage/lines.csv | grep -v '^window\*' | sed 's/\*/ /' | sort
exit $failed
