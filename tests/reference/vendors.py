# SPDX-License-Identifier: MIT
"""The unofficial codes, the substatuses of IIS and the other names of codes."""

import re
import unittest

from reference import entries, facts, items, registered

# Rows that the table knows second-hand only and that were confirmed since: id -> by what.
CONFIRMED = {
    "000-curl": "curl's source",
    "451-microsoft-exchange-activesync": "MS-ASHTTP, an open specification of Microsoft",
    "464-aws-elastic-load-balancing": "AWS's guide of its load balancers",
    "526-cloud-foundry-gorouter": "Gorouter's source",
    "530-pantheon": "Pantheon's documentation",
} | {f"{code}-edgio": "Edgio's documentation at 0ca31c3b" for code in range(530, 549)}

# What "Seen in" must name where the table says so.
PLACES = {"wire": "wire", "log": "log", "JSON body": "JSON content",
          "library constant": "library constant"}

# Kinds of rows in former-names.tsv that are no names of the code.
NOT_NAMES = {"status of definition", "former unofficial use", "different use of the same code",
             "unchanged since RFC 1945", "unchanged; reserved", "first definition"}


def vendors(text):
    """The names in "Apache bw/limited module, cPanel; Spring", folded."""
    text = re.sub(r"\(.*?\)", "", text).lower()
    names = [name.strip() for name in re.split(r" / |[,;]", text)]
    return ["nobody" if name == "none" else name.removeprefix("some ") for name in names]


def is_of_vendor(entry, vendor):
    said = vendors(entry["definedBy"])[0]
    return any(f"{said} ".startswith(f"{name} ") or f"{name} ".startswith(f"{said} ")
               for name in vendors(vendor))


def folded(name):
    return re.sub(r"[^a-z0-9]+", " ", name.lower()).strip()


def entries_of(row):
    """Should be one; a name in parentheses is only a description."""
    return [entry for entry in entries()
            if entry["code"] == row["code"] and is_of_vendor(entry, row["vendor"])
            and (row["name"].startswith("(") or entry["phrase"] == row["name"])]


def rows_and_entries():
    return [(row, entry) for row in facts("unofficial") for entry in entries_of(row)]


class Unofficial(unittest.TestCase):
    def test_each_row_has_an_entry_of_its_own(self):
        for row in facts("unofficial"):
            with self.subTest(f"{row['code']} {row['name']} of {row['vendor']}"):
                self.assertEqual(len(entries_of(row)), 1)
        self.assertEqual(len({entry["id"] for _, entry in rows_and_entries()}), 104)

    def test_each_entry_has_a_row(self):
        numbers = {entry["id"] for entry in entries()
                   if entry["code"].isdigit() and entry not in registered().values()}
        self.assertEqual(numbers, {entry["id"] for _, entry in rows_and_entries()})

    def test_says_where_it_is_seen(self):
        for row, entry in rows_and_entries():
            seen = re.sub(r"\(.*?\)", "", entry["facts"]["Seen in"])
            with self.subTest(entry["id"]):
                for said, place in PLACES.items():
                    if row["where_seen"].startswith(said):
                        self.assertIn(place, seen)
                if "log only" in row["where_seen"]:
                    self.assertNotIn("wire", seen)

    def test_second_hand_is_called_so(self):
        for row, entry in rows_and_entries():
            with self.subTest(entry["id"]):
                if row["confidence"].startswith("second-hand") and entry["id"] not in CONFIRMED:
                    self.assertIn("second-hand", entry["facts"]["Source"])

    def test_confirmed_ones_are_second_hand_in_the_table(self):
        second_hand = {entry["id"] for row, entry in rows_and_entries()
                       if row["confidence"].startswith("second-hand")}
        self.assertLessEqual(set(CONFIRMED), second_hand)

    def test_state(self):
        for _, entry in rows_and_entries():
            with self.subTest(entry["id"]):
                folklore = entry["code"] == "218"
                self.assertIn(entry["state"],
                              ("folklore",) if folklore else ("unofficial", "historic"))


class IisSubstatus(unittest.TestCase):
    def test_exactly_the_documented_ones(self):
        documented = [row["substatus"] for row in facts("iis-substatus")]
        self.assertEqual(len(documented), 107)
        written = [entry["code"] for entry in entries() if "." in entry["code"]]
        self.assertEqual(sorted(written), sorted(documented))

    def test_each_says_what_the_wire_carries(self):
        for entry in entries():
            if "." in entry["code"]:
                with self.subTest(entry["code"]):
                    self.assertIn("Microsoft IIS", entry["definedBy"])
                    code = entry["code"].split(".")[0]
                    self.assertIn(code, entry["facts"]["Seen in"])
                    self.assertIn(code, items(entry, "See also"))


class OtherNames(unittest.TestCase):
    def test_are_in_also_called(self):
        for row in facts("former-names"):
            if row["kind"] in NOT_NAMES:
                continue
            if row["kind"] == "draft only" and row["code"] not in registered():
                continue  # no entry is about the draft
            with self.subTest(f"{row['code']} {row['name']}"):
                names = set()
                for entry in entries():
                    if entry["code"] == row["code"]:
                        names |= {folded(name) for name in items(entry, "Also called")}
                        names.add(folded(entry["phrase"]))
                self.assertIn(folded(row["name"]), names)


if __name__ == "__main__":
    unittest.main()
