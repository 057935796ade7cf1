#!/bin/sh
# SPDX-License-Identifier: MIT
# test.sh: installs what is missing, builds, and runs every test, and those of the layers once more
# under the address and undefined behaviour sanitizers.
# test.sh --fuzz: runs each fuzzer for a short while instead (STATUSBOOK_FUZZ_RUNS in tests/fuzz).

. "$(dirname "$0")/common.sh"
case "${1:-}" in
--fuzz)
    shift
    # shellcheck disable=SC2086 # a list of words
    install_packages $BUILD_PACKAGES $FUZZ_PACKAGES
    build fuzz fuzzers
    say "fuzzing in build/fuzz"
    ctest --preset fuzz "$@"
    exit
    ;;
esac
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES $TEST_PACKAGES
build dev
say "testing build/dev"
ctest --preset dev -j "$(nproc)" "$@"

# The sanitizers see what the layers' own tests and the terminal's do; the desktop's are slow there.
build asan
say "testing build/asan"
ctest --preset asan -j "$(nproc)" -LE 'e2e|bench|reference' "$@"
