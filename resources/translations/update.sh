#!/bin/sh
# SPDX-License-Identifier: MIT
# update.sh [FOLDER]: brings the .ts files of FOLDER (this one) to what src and ui say now. Strings
# that went away are dropped. English is what the code says: only its plural forms are translated.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "${1:-$here}" && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
cd "$here/../.."

update() {
    "$lupdate" -silent -no-obsolete -locations none -source-language en "$@"
}

set --
for file in "$folder"/statusbook_*.ts; do
    [ "$file" = "$folder/statusbook_en.ts" ] || set -- "$@" "$file"
done
update src ui -ts "$@"
update -pluralonly src ui -ts "$folder/statusbook_en.ts"
