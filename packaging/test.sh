#!/bin/sh
# SPDX-License-Identifier: MIT
# test.sh: installs what is missing, builds, and runs every test; then those of the layers below the
# window, and a short run of each fuzzer, under clang's address and undefined behaviour sanitizers;
# then lets clazy and clang-tidy read the sources.
# test.sh --sanitizers: every test under the sanitizers, but for the benchmarks.
# test.sh --packages: makes the packages and tests them, in a clean Debian 12 too.
# test.sh --desktop: asks GNOME Shell and KRunner, with the package installed for as long.

. "$(dirname "$0")/common.sh"
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES $TEST_PACKAGES

case ${1:-} in
--sanitizers)
    shift
    # shellcheck disable=SC2086 # a list of words
    install_packages $CLANG_PACKAGES
    build asan
    say "testing build/asan"
    exec ctest --preset asan -j "$(nproc)" -LE bench "$@"
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
    packaging/package.sh
    install_for_now build/packages/*.deb
    say "testing in GNOME Shell and KRunner"
    STATUSBOOK_PREFIX=/usr ctest --preset release -C Shells -L shells "$@"
    exit
    ;;
esac

build dev
say "testing build/dev"
ctest --preset dev -j "$(nproc)" "$@"

# shellcheck disable=SC2086 # a list of words
install_packages $CLANG_PACKAGES
# A window takes the sanitizers longer to build than all that is below it.
build asan layer_tests
say "testing build/asan"
ctest --preset asan -j "$(nproc)" -L layer "$@"

say "reading src with clazy and clang-tidy"
build check
