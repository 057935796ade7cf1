#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The benchmark itself, on a catalog small enough for every day: that it measures each engine and
generates the same for the same seed. How fast anything is says CONTRIBUTING.md, "Measuring"."""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["STATUSBOOK_BENCH"]
ENGINES = ["ours", "porter", "trigram", "scan"]
ENTRIES = 2000
QUERIES = 40


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, check=True,
                          timeout=280, stdin=subprocess.DEVNULL).stdout.decode()


class SearchBench(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.folder.name)
        cls.catalog = folder / "catalog.md"
        cls.queries = folder / "queries.txt"
        cls.times = folder / "times.tsv"
        cls.catalog.write_text(run("--generate", ENTRIES), "utf-8")
        cls.queries.write_text(run("--generate-queries", QUERIES, "--catalog", cls.catalog),
                               "utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def compare(self, *options):
        """The rows by engine, and what follows the table."""
        lines = run("--catalog", self.catalog, "--queries", self.queries, "--times", self.times,
                    *options).splitlines()
        header = lines[0].split("\t")
        rows = [line.split("\t") for line in lines[1:] if "\t" in line]
        return ({row[0]: dict(zip(header, row, strict=True)) for row in rows},
                [line for line in lines[1:] if "\t" not in line])

    def test_catalog_is_like_a_companys(self):
        text = self.catalog.read_text("utf-8")
        entries = re.findall(r"^# (E\d{7})(( \S+){2,5})\n\n(\S+( \S+){4,14})\.$", text, re.MULTILINE)
        self.assertEqual(len({entry[0] for entry in entries}), ENTRIES)
        self.assertAlmostEqual(len(text) / ENTRIES, 85, delta=5)

    def test_same_seed_same_text(self):
        self.assertEqual(run("--generate", ENTRIES, "--seed", 1), self.catalog.read_text("utf-8"))
        self.assertNotEqual(run("--generate", ENTRIES, "--seed", 2),
                            self.catalog.read_text("utf-8"))

    def test_queries_are_one_a_line(self):
        queries = self.queries.read_text("utf-8").splitlines()
        self.assertEqual(len(queries), QUERIES)
        self.assertTrue(all(queries))
        self.assertTrue(any(re.fullmatch(r"E\d{3,7}", query) for query in queries))

    def test_every_engine_is_measured(self):
        rows, rest = self.compare()
        self.assertEqual(list(rows), ENGINES)
        keys = len(self.queries.read_text("utf-8").replace("\n", ""))
        for engine, row in rows.items():
            with self.subTest(engine=engine):
                self.assertEqual(int(row["entries"]), ENTRIES)
                self.assertGreater(float(row["build_seconds"]), 0)
                self.assertGreater(float(row["resident_mib"]), 0)
                self.assertGreaterEqual(float(row["peak_mib"]), 0)
                self.assertEqual(float(row["db_mib"]) > 0, engine in ("porter", "trigram"))
                self.assertGreater(float(row["max_ms"]), 0)
                self.assertLessEqual(float(row["p50_ms"]), float(row["p99_ms"]))
                self.assertLessEqual(float(row["p99_ms"]), float(row["max_ms"]))
        self.assertEqual(len(rest), 1)
        self.assertRegex(rest[0], rf"^slower_than_porter: \d+ of {keys} keys, worst ratio \d+\.\d\d$")
        self.assertEqual(len(self.times.read_text("utf-8").splitlines()), keys + 1)

    def test_sample_is_the_same_for_each_engine(self):
        rows, rest = self.compare("--engines", "ours,scan", "--sample", 7)
        self.assertEqual((list(rows), rest), (["ours", "scan"], []))
        first = self.times.read_text("utf-8").splitlines()
        self.compare("--engines", "scan", "--sample", 7)
        second = self.times.read_text("utf-8").splitlines()
        self.assertEqual([line.split("\t")[0] for line in first],
                         [line.split("\t")[0] for line in second])
        self.assertEqual(len(first), 7 + 1)


if __name__ == "__main__":
    unittest.main()
