# SPDX-License-Identifier: MIT
"""The .ts files: up to date with the code, complete, and with nothing lost that a program needs."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from collections import Counter

import ts

FOLDER = os.path.join(os.environ["STATUSBOOK_SOURCE"], "resources", "translations")
NAMES = sorted(name for name in os.listdir(FOLDER) if name.endswith(".ts"))

# The plural forms that stand for one number alone, which may be said without it: "the result".
ONE_NUMBER = {"ar": {0, 1, 2}, "de": {0}, "en": {0}, "es": {0}}

ELLIPSIS = re.compile(r"…\s*(\(&.\))?$")  # "Export …(&E)" too
MNEMONIC = re.compile(r"&(?=[^\s&])")
PLACEHOLDER = re.compile(r"%(?:\d+|L?n)")
TAG = re.compile(r"</?\w[^<>]*>")


def losses(source, text, may_lack_number=False):
    """What `text` lacks or has beyond `source`, in words."""
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    if may_lack_number:
        wanted.discard("%Ln")
        found.discard("%Ln")
    if wanted != found:
        yield f"placeholders {sorted(found)}, not {sorted(wanted)}"
    if Counter(TAG.findall(source)) != Counter(TAG.findall(text)):
        yield f"tags {TAG.findall(text)}, not {TAG.findall(source)}"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "a mnemonic (&) here or there alone"
    if bool(ELLIPSIS.search(source)) != bool(ELLIPSIS.search(text)):
        yield "an ellipsis here or there alone"
    if source.count("\n") != text.count("\n") and not TAG.search(source):
        yield "other lines"


class Files(unittest.TestCase):
    def check_each(self, check):
        """Calls `check` with a file's name and a message, for all."""
        for name in NAMES:
            for message in ts.read(os.path.join(FOLDER, name)):
                with self.subTest(file=name, context=message.context, source=message.source):
                    check(name, message)

    def test_have_what_the_code_says(self):
        with tempfile.TemporaryDirectory() as copy:
            for name in NAMES:
                shutil.copy(os.path.join(FOLDER, name), copy)
            subprocess.run([os.path.join(FOLDER, "update.sh"), copy], check=True)
            for name in NAMES:
                with self.subTest(file=name):
                    with open(os.path.join(copy, name)) as new:
                        with open(os.path.join(FOLDER, name)) as old:
                            self.assertMultiLineEqual(old.read(), new.read(),
                                                      "run resources/translations/update.sh")

    def test_are_complete(self):
        def check(_, message):
            self.assertEqual(message.type, "")
            for form in message.forms:
                self.assertNotEqual(form.strip(), "")

        self.check_each(check)

    def test_lose_nothing(self):
        def check(name, message):
            lone = ONE_NUMBER.get(ts.language(name), set())
            for number, form in enumerate(message.forms):
                if form:  # the empty are told above
                    may_lack_number = message.is_plural and number in lone
                    self.assertEqual(list(losses(message.source, form, may_lack_number)), [], form)

        self.check_each(check)

    def test_losses_are_seen(self):
        for source, text in [("%1 of %2", "%1"), ("%Ln results", "results"), ("a", "%1"),
                             ("as <b>4xx</b>", "wie <b>4xx"), ("<a href=\"x\">", "<a href=\"y\">"),
                             ("&File", "Datei"), ("File", "&Datei"), ("E …", "E"), ("E", "E …"),
                             ("a\nb", "a b")]:
            with self.subTest(source=source, text=text):
                self.assertEqual(len(list(losses(source, text))), 1)
        self.assertEqual(list(losses("&Export …", "エクスポート …(&E)")), [])
        self.assertEqual(list(losses("%Ln results", "one result", True)), [])


if __name__ == "__main__":
    unittest.main()
