#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""pseudo.py FOLDER: writes FOLDER/statusbook_xx.qm, a language in which every string stands in
brackets, with accents and longer by 40 %. What is read without brackets was not translated; what
is cut has no room for German. STATUSBOOK_TRANSLATION=FOLDER/statusbook_xx.qm statusbook shows it."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                      "..", "..", "resources", "translations")
MODEL = "statusbook_de.ts"  # it has all messages, and as many plural forms as English
LRELEASE = os.environ.get("LRELEASE", "/usr/lib/qt6/bin/lrelease")

OPENING, CLOSING = "⟦⟧"
ACCENTS = str.maketrans("aceilnosuyACEINOSUY", "áçéîļñöšüýÀÇÉÎÑÖŠÜÝ")
FILLER = "àêïôù éñåç "  # with blanks, to break lines at
KEPT = re.compile(r"%(?:\d+|n)|<[^<>]*>|&\w")  # placeholders, tags, mnemonics


def pseudo(source):
    """`source` in the language that nobody speaks."""
    if not source.strip():
        return source
    words = KEPT.sub("", source)
    accented, end = "", 0
    for kept in KEPT.finditer(source):
        accented += source[end:kept.start()].translate(ACCENTS) + kept[0]
        end = kept.end()
    accented += source[end:].translate(ACCENTS)
    more = -(-len(words) * 2 // 5)
    filler = (FILLER * (more // len(FILLER) + 1))[:more].strip()
    return OPENING + accented + filler + CLOSING


def write(folder):
    tree = ElementTree.parse(os.path.join(FOLDER, MODEL))
    tree.getroot().set("language", "en")  # for its plural forms
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = pseudo(message.findtext("source"))
    path = os.path.join(folder, "statusbook_xx.ts")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    subprocess.run([LRELEASE, "-silent", path], check=True)
    os.remove(path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(sys.argv[1])
