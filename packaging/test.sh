#!/bin/sh
# SPDX-License-Identifier: MIT
# test.sh: installs what is missing, builds, and runs every test, and those of the layers below the
# window once more under the address and undefined behaviour sanitizers.
# test.sh --sanitizers: those of the window, the terminal and the translations as well.
# test.sh --packages: makes the packages and tests them, in a clean Debian 12 too.
# test.sh --desktop: asks GNOME Shell and KRunner, with what was built installed or, where
# STATUSBOOK_PREFIX says so, what is installed there.
# test.sh --fuzz: runs each fuzzer for a short while (STATUSBOOK_FUZZ_RUNS in tests/fuzz).

. "$(dirname "$0")/common.sh"
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES $TEST_PACKAGES

case ${1:-} in
--sanitizers)
    shift
    build asan
    say "testing build/asan"
    exec ctest --preset asan -j "$(nproc)" -LE 'e2e|bench|reference' "$@"
    ;;
--fuzz)
    shift
    # shellcheck disable=SC2086 # a list of words
    install_packages $FUZZ_PACKAGES
    build fuzz fuzzers
    say "fuzzing in build/fuzz"
    exec ctest --preset fuzz "$@"
    ;;
--packages)
    shift
    # shellcheck disable=SC2086 # a list of words
    install_packages $PACKAGE_TEST_PACKAGES
    packaging/package.sh
    say "testing build/packages"
    exec ctest --preset release -C Package -L package -j "$(nproc)" "$@"
    ;;
--desktop)
    shift
    # shellcheck disable=SC2086 # a list of words
    install_packages $SHELL_PACKAGES
    build dev statusbook statusbook-cli statusbook-search-provider pages icons
    say "testing in GNOME Shell and KRunner"
    # The first start of a shell that was just installed may answer nothing at all.
    exec ctest --preset dev -C Shells -L shells --repeat until-pass:3 "$@"
    ;;
esac

build dev
say "testing build/dev"
ctest --preset dev -j "$(nproc)" "$@"

# A window takes the sanitizers longer to build than all that is below it.
build asan layer_tests
say "testing build/asan"
ctest --preset asan -j "$(nproc)" -L layer "$@"
