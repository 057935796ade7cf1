# SPDX-License-Identifier: MIT
"""What people type is written as they type it; tst_foundby sees that it finds its entry."""

import re
import unittest

from reference import entries, items


def plain(text):
    """Without case, marks and apostrophes, as the search reads it."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower().replace("'", "")))


class Phrases(unittest.TestCase):
    def test_each_code_has_some(self):
        for entry in entries():
            if "." not in entry["code"]:  # people search a substatus of IIS by its number
                with self.subTest(entry["id"]):
                    self.assertGreaterEqual(len(items(entry, "Found by")), 4)
                    self.assertLessEqual(len(items(entry, "Found by")), 90)

    def test_lower_case_and_once(self):
        for entry in entries():
            with self.subTest(entry["id"]):
                found_by = items(entry, "Found by")
                self.assertEqual([phrase.lower() for phrase in found_by], found_by)
                self.assertEqual(len(set(found_by)), len(found_by))

    def test_none_is_a_name_already(self):
        for entry in entries():
            names = [entry["phrase"], *items(entry, "Also called")]
            with self.subTest(entry["id"]):
                self.assertEqual({plain(name) for name in names}
                                 & {plain(phrase) for phrase in items(entry, "Found by")}, set())


if __name__ == "__main__":
    unittest.main()
