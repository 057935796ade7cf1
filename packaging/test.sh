#!/bin/sh
# SPDX-License-Identifier: MIT
# test.sh: installs what is missing, builds, and runs every test, once as people work on it and
# once under the address and undefined behaviour sanitizers.

. "$(dirname "$0")/common.sh"
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES $TEST_PACKAGES
for preset in dev asan; do
    build "$preset"
    say "testing build/$preset"
    ctest --preset "$preset" -j "$(nproc)" "$@"
done
