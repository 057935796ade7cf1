#!/bin/sh
# SPDX-License-Identifier: MIT
# package.sh: installs what is missing, builds, and makes the packages in build/packages: .deb, .rpm
# and a .tar.gz that runs from any folder.

. "$(dirname "$0")/common.sh"
# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES $PACKAGE_PACKAGES
build release statusbook statusbook-cli statusbook-search-provider pages icons
rm -rf build/packages
say "making the packages"
cpack --config build/release/CPackConfig.cmake >build/release/cpack.log 2>&1 || {
    cat build/release/cpack.log >&2
    exit 1
}
rm -rf build/packages/_CPack_Packages
ls build/packages
