#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [QUERY...]: installs what is missing, builds, and starts Statusbook.
# Without a display QUERY is answered on the terminal.

. "$(dirname "$0")/common.sh"
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES
build release statusbook
exec build/release/src/apps/statusbook "$@"
