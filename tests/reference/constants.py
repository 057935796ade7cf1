# SPDX-License-Identifier: MIT
"""The names of codes in languages and libraries."""

import unittest

from reference import DATA, SOURCE, entries, facts


def written(template, code, name):
    return template.replace("{name}", name).replace("{code}", code)


def expected(row):
    """The constants of a row, library by library in the table's order, the preferred first."""
    constants = []
    for library in facts("constants-sources"):
        for name in filter(None, row[library["column"]].split("|")):
            constants.append({
                "library": library["library"],
                "name": written(library["copy_template"], row["code"], name.removeprefix("~")),
                "deprecated": name.startswith("~"),
            })
    return constants


class Constants(unittest.TestCase):
    def test_bundled_tables_are_the_tested_ones(self):
        for name in ("constants.tsv", "constants-sources.tsv"):
            with self.subTest(name):
                bundled = (SOURCE / "resources" / "catalog" / name).read_bytes()
                self.assertEqual(bundled, (DATA / "facts" / name).read_bytes())

    def test_libraries_are_the_columns(self):
        columns = list(facts("constants")[0])
        self.assertEqual(columns[1:-1], [row["column"] for row in facts("constants-sources")])

    def test_of_each_code(self):
        by_code = {row["code"]: expected(row) for row in facts("constants")}
        for entry in entries():
            if entry["id"] == entry["code"]:
                with self.subTest(entry["id"]):
                    self.assertEqual(entry["constants"], by_code.get(entry["code"], []))

    def test_no_vendor_entry_borrows_those_of_its_number(self):
        for entry in entries():
            if entry["id"] != entry["code"]:
                with self.subTest(entry["id"]):
                    self.assertEqual(entry["constants"], [])


if __name__ == "__main__":
    unittest.main()
