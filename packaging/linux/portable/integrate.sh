#!/bin/sh
# SPDX-License-Identifier: MIT
# integrate.sh [--remove]: makes your desktop know the Statusbook in this folder, or forget it.
# Desktop entries and D-Bus services name a program with its whole path, so that they are written
# here, below $XDG_DATA_HOME.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=org.statusbook.Statusbook
templates=$here/share/statusbook/desktop

case $here in
*['"`$\%']*)
    # Each of them means something else to D-Bus or to a desktop entry.
    echo "integrate.sh: a path with one of \" \` \$ \\ % cannot be named to the desktop: $here" >&2
    exit 2
    ;;
esac

refresh() {
    if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then
        update-desktop-database "$data/applications"
    fi
}

# fill TEMPLATE FILE: with the programs of this folder; quoted, as there may be a blank in its name.
fill() {
    mkdir -p "$(dirname "$data/$2")"
    place=$(printf '%s\n' "$here" | sed 's/[&|]/\\&/g')
    provider=statusbook-search-provider
    sed -e "s|@bindir@/statusbook|\"$place/bin/statusbook\"|" \
        -e "s|@libexecdir@/$provider|\"$place/libexec/$provider\"|" \
        -e "s|^Exec=statusbook |Exec=\"$place/bin/statusbook\" |" \
        "$templates/$1" >"$data/$2"
}

remove() {
    rm -f "$data/applications/$id.desktop" "$data/dbus-1/services/$id.service" \
        "$data/dbus-1/services/$id.SearchProvider.service" "$data/krunner/dbusplugins/$id.desktop"
    rm -f "$data"/icons/hicolor/*/apps/"$id".png "$data"/icons/hicolor/*/apps/"$id"*.svg
}

case ${1:-} in
"")
    fill $id.desktop applications/$id.desktop
    fill $id.service.in dbus-1/services/$id.service
    fill $id.SearchProvider.service.in dbus-1/services/$id.SearchProvider.service
    fill $id.runner.desktop krunner/dbusplugins/$id.desktop
    mkdir -p "$data/icons"
    cp -R "$here/share/icons/hicolor" "$data/icons/"
    ;;
--remove) remove ;;
*)
    echo "integrate.sh: it takes nothing or --remove" >&2
    exit 2
    ;;
esac
refresh
