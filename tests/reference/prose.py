# SPDX-License-Identifier: MIT
"""The sentences: spelled right, and each written once."""

import functools
import re
import shutil
import subprocess
import unittest

from reference import DATA, entries

LONG_SENTENCE = 12  # words
NO_PROSE = ("Defined by", "Found by", "Source")  # titles of works, and what people type


def prose(entry):
    """What people read as sentences: no code, addresses and ids, nothing that is only quoted."""
    texts = [entry["phrase"], entry["explanation"]]
    texts += [value for name, value in entry["facts"].items() if name not in NO_PROSE]
    texts += [part["text"] for part in entry["sections"]]
    text = re.sub(r"^```[\s\S]*?^```", "", "\n\n".join(texts), flags=re.MULTILINE)
    text = re.sub(r"`[^`]*`", "CODE", text)
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(r"\b\d{3}-[a-z][a-z0-9-]*", "ID", text)
    return text.replace("*", "")


@functools.cache
def unknown_words():
    """Word -> ids of the entries in which it stands; words that the dictionary does not have."""
    texts = {entry["id"]: prose(entry) for entry in entries()}
    hunspell = subprocess.run(["hunspell", "-i", "utf-8", "-d", "en_US", "-l"],
                              input="\n".join(texts.values()), capture_output=True,
                              encoding="utf-8", check=True)
    words = set(hunspell.stdout.split())
    return {word: [id_ for id_, text in texts.items()
                   if re.search(rf"\b{re.escape(word)}\b", text)] for word in words}


def sentences(entry):
    for sentence in re.split(r"(?<=[.!?])\s+|\n", prose(entry)):
        words = re.findall(r"[a-z0-9'-]+", sentence.lower())
        if len(words) >= LONG_SENTENCE:
            yield " ".join(words)


@unittest.skipUnless(shutil.which("hunspell"), "hunspell is not installed")
class Spelling(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.own = (DATA / "words.txt").read_text(encoding="utf-8").splitlines()

    def test_every_word_is_known(self):
        for word, ids in unknown_words().items():
            with self.subTest(word):
                self.assertIn(word, self.own, f"in {', '.join(ids)}")

    def test_own_words_are_sorted_and_needed(self):
        self.assertEqual(sorted(set(self.own)), self.own)
        self.assertEqual(set(self.own) - set(unknown_words()), set())


class Sentences(unittest.TestCase):
    def test_no_long_one_stands_in_two_entries(self):
        first = {}
        for entry in entries():
            for sentence in set(sentences(entry)):
                with self.subTest(sentence):
                    self.assertEqual(first.setdefault(sentence, entry["id"]), entry["id"])


if __name__ == "__main__":
    unittest.main()
