# SPDX-License-Identifier: MIT
# Read by run.sh, package.sh and test.sh: where the project is, and that what it needs is installed.

set -eu
cd "$(dirname "$0")/.."

BUILD_PACKAGES="g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libgl-dev libmd4c-dev libmd4c-html0-dev libstemmer-dev fonts-dejavu-core
    qt6-translations-l10n qt6-wayland"
TEST_PACKAGES="python3 xvfb openbox xdotool xclip x11-utils dbus dbus-x11 at-spi2-core
    gir1.2-atspi-2.0 python3-gi hunspell hunspell-en-us libsqlite3-dev
    bash zsh fish mandoc man-db groff-base weston strace valgrind"
SHELL_PACKAGES="gnome-shell gsettings-desktop-schemas python3-dbusmock
    plasma-workspace breeze-icon-theme imagemagick"
PACKAGE_PACKAGES="binutils dpkg-dev file rpm"
PACKAGE_TEST_PACKAGES="appstream debootstrap desktop-file-utils lintian"
CLANG_PACKAGES="clang clang-tidy clazy libclang-rt-14-dev"

say() {
    echo "statusbook: $*" >&2
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "become root or install sudo for this:"
        say "$@"
        exit 1
    fi
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages PACKAGE...: those of them that are missing.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [ "${STATUSBOOK_PACKAGES:-}" = present ] && return
        say "this is no Debian system, so nothing is installed. Debian 12 calls what is needed:"
        echo "$@" | fmt -w 76 | sed 's/^/    /' >&2
        say "install them, then call this again with STATUSBOOK_PACKAGES=present"
        exit 1
    fi
    missing=""
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "installing$missing"
    # shellcheck disable=SC2086 # a list of words
    as_root env DEBIAN_FRONTEND=noninteractive sh -c \
        'apt-get -qq update && apt-get -qq install -y --no-install-recommends "$@" >/dev/null' \
        sh $missing </dev/null
}

# install_for_now DEB: until the script ends.
install_for_now() {
    name=$(dpkg-deb -f "$1" Package)
    if is_installed "$name"; then
        say "$name is installed already. Remove it, or ask with it:"
        say "STATUSBOOK_PREFIX=/usr ctest --preset release -C Shells -L shells"
        exit 1
    fi
    say "installing $1 until the tests have ended"
    trap 'say "removing $name"; as_root dpkg --purge "$name" >/dev/null' EXIT
    trap 'exit 1' HUP INT TERM
    as_root dpkg --install "$1" >/dev/null
}

# build PRESET [TARGET...]: quiet where nothing has changed.
build() {
    preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "configuring build/$preset"
        cmake --preset "$preset" >"/tmp/statusbook-configure.$$" 2>&1 || {
            cat "/tmp/statusbook-configure.$$" >&2
            rm -f "/tmp/statusbook-configure.$$"
            exit 1
        }
        rm -f "/tmp/statusbook-configure.$$"
    fi
    say "building build/$preset"
    cmake --build --preset "$preset" ${1+--target "$@"} -- --quiet >&2
}
