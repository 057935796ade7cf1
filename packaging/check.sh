#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh [--tool clazy|clang-tidy] [--since COMMIT | FILE...]: what the compiler does not see, told
# by clazy (level 1) and clang-tidy (.clang-tidy). Over FILEs, over what differs from COMMIT, or else
# over all of src. Nothing is compiled.

. "$(dirname "$0")/common.sh"

tools="clazy clang-tidy"
if [ "${1:-}" = --tool ]; then
    tools=$2
    shift 2
fi

# The sources that stand for these files: a header is read with the source of its name.
sources() {
    sed 's/\.h$/.cpp/' | grep '^src/.*\.cpp$' | sort -u | while read -r file; do
        [ ! -f "$file" ] || echo "$file"
    done
}

if [ "${1:-}" = --since ]; then
    files=$(git diff --name-only --diff-filter=d "$2" -- src | sources)
elif [ $# -gt 0 ]; then
    files=$(printf '%s\n' "$@" | sources)
else
    files=$(find src -name '*.cpp' | sources)
fi
if [ -z "$files" ]; then
    say "nothing to check"
    exit 0
fi

# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES clang clang-tidy clazy
build tidy autogen

# over COMMAND...: called with each file, a processor each; silent about files without findings.
over() {
    echo "$files" | xargs -n 1 -P "$(nproc)" sh -c '
        for file; do :; done
        findings=$("$@" 2>&1) || { echo "$findings"; echo "statusbook: see $file"; exit 1; }' sh "$@"
}

failed=""
for tool in $tools; do
    say "$tool over $(echo "$files" | wc -l) files"
    case $tool in
    clazy)
        over clazy-standalone -p build/tidy --checks=level1 --header-filter="$PWD/src/" \
            --ignore-dirs='.*_autogen.*' || failed="$failed $tool"
        ;;
    *)
        over "$tool" -p build/tidy --quiet --warnings-as-errors='*' || failed="$failed $tool"
        ;;
    esac
done
[ -z "$failed" ] || { say "findings of$failed"; exit 1; }
