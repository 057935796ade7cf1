# SPDX-License-Identifier: MIT
"""What people type finds the entry that is meant."""

import concurrent.futures
import os
import unittest

from reference import DATA, cli, entries, items


def shared():
    """Phrase -> ids that share it knowingly, from shared-phrases.txt."""
    found = {}
    for line in (DATA / "shared-phrases.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            phrase, ids = line.split("\t")
            found[phrase] = ids.split()
    return found


def phrases():
    """(id, phrase) of all entries."""
    return [(entry["id"], phrase) for entry in entries() for phrase in items(entry, "Found by")]


def first_found(phrase):
    line = cli("search", "--format", "tsv", "--limit", "1", "--", phrase)
    return line.split("\t")[1]


class Phrases(unittest.TestCase):
    def test_each_code_has_some(self):
        for entry in entries():
            if "." not in entry["code"]:  # people search a substatus of IIS by its number
                with self.subTest(entry["id"]):
                    self.assertGreaterEqual(len(items(entry, "Found by")), 4)
                    self.assertLessEqual(len(items(entry, "Found by")), 12)

    def test_lower_case_and_once(self):
        for entry in entries():
            with self.subTest(entry["id"]):
                found_by = items(entry, "Found by")
                self.assertEqual([phrase.lower() for phrase in found_by], found_by)
                self.assertEqual(len(set(found_by)), len(found_by))

    def test_find_their_entry_first(self):
        known = shared()
        asked = [(id_, phrase) for id_, phrase in phrases() if id_ not in known.get(phrase, [])]
        self.assertGreater(len(asked), 1000)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            answers = pool.map(first_found, [phrase for _, phrase in asked])
        for (id_, phrase), answer in zip(asked, answers):
            with self.subTest(phrase):
                self.assertEqual(answer, id_)

    def test_shared_ones_find_one_of_those_that_share_it(self):
        for phrase, ids in shared().items():
            with self.subTest(phrase):
                self.assertEqual(first_found(phrase), ids[0])
                self.assertGreater(len(ids), 1)
                self.assertTrue({id_ for id_, typed in phrases() if typed == phrase} & set(ids))


if __name__ == "__main__":
    unittest.main()
