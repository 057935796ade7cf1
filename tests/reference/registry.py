# SPDX-License-Identifier: MIT
"""The registered codes: what the IANA registry and the specifications say of them."""

import datetime
import json
import re
import unittest

from reference import DATA, cli, entries, facts, items, listing, registered

SECTIONS = ["When you receive it", "When to send it", "Common causes", "Example",
            "Do not confuse with", "History"]
SEED_CODES = [str(code) for code in range(400, 412)]
CLASSES = {"1": "informational", "2": "successful", "3": "redirection", "4": "client error",
           "5": "server error"}


def registered_name(row):
    """Without the registry's remarks: "Not Extended (OBSOLETED)" -> "Not Extended"."""
    return re.sub(r" \((TEMPORARY|OBSOLETED).*\)$", "", row["registered_description"])


def definition(row):
    """[RFC9110, Section 15.2.1] -> "RFC 9110, section 15.2.1"."""
    reference = row["reference"].split("][")[0].strip("[]")
    document, _, part = reference.partition(", Section ")
    number = part or row["section_in_that_rfc"].split(" and ")[0]
    document = re.sub(r"^RFC(\d+)$", r"RFC \1", document)
    return f"{document}, section {number}" if number else document


class Registry(unittest.TestCase):
    def test_holds_exactly_the_registered_codes(self):
        codes = [row["code"] for row in facts("iana-http-status")]
        self.assertEqual(len(codes), 64)
        self.assertEqual(sorted(registered()), codes)

    def test_names_and_definitions(self):
        for row in facts("iana-http-status"):
            with self.subTest(row["code"]):
                entry = registered()[row["code"]]
                self.assertEqual(entry["id"], row["code"])
                self.assertEqual(entry["phrase"], registered_name(row))
                defined = entry["definedBy"].split(" (")[0]
                self.assertEqual(defined, definition(row))

    def test_states(self):
        for row in facts("iana-http-status"):
            with self.subTest(row["code"]):
                entry = registered()[row["code"]]
                description = row["registered_description"]
                if expires := re.search(r"TEMPORARY .*expires ([\d-]+)", description):
                    self.assertEqual(entry["state"], "temporary")
                    self.assertIn(f"(until {expires[1]})", entry["facts"]["State"])
                elif description == "(Unused)":
                    self.assertEqual(entry["state"], "unused")
                elif "(OBSOLETED)" in description:
                    self.assertEqual(entry["state"], "obsolete")
                else:
                    self.assertEqual(entry["state"], "registered")

    def test_classes(self):
        for code, entry in registered().items():
            with self.subTest(code):
                self.assertEqual(entry["class"], CLASSES[code[0]])

    def test_sections_in_order(self):
        for code, entry in registered().items():
            with self.subTest(code):
                titles = [part["title"] for part in entry["sections"]]
                today = ["What the standard says today"] if code in SEED_CODES else []
                self.assertEqual(titles, today + SECTIONS)
                self.assertTrue(all(part["text"].strip() for part in entry["sections"]))

    def test_dates(self):
        for key in ("registryDate", "dataVersion"):
            with self.subTest(key):
                date = listing()[key]
                self.assertEqual(datetime.date.fromisoformat(date).isoformat(), date)


def expected_cacheability(row):
    says = row["heuristically_cacheable"]
    if says.startswith("yes"):
        return "by default"
    if says.startswith("never") or "interim" in says or row["code"] == "304":
        return "never"
    return "when explicitly allowed"


def expected_content(row):
    """The words that "Content" may begin with, or nothing where no specification says it."""
    says = row["content_in_response"]
    if says.startswith("yes"):
        return ("usual", "required")
    return ("none",) if says.startswith("no (") else ()


def required_fields(row):
    """The field names in "Upgrade; Connection: Upgrade (...)"."""
    says = re.sub(r"\(.*?\)", "", row["headers_required_MUST"]).split(" and not ")[0]
    return set(re.findall(r"\b[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*\b", says))


class Properties(unittest.TestCase):
    def test_one_row_for_each_code(self):
        self.assertEqual([row["code"] for row in facts("properties")], sorted(registered()))

    def test_cacheability(self):
        for row in facts("properties"):
            entry = registered()[row["code"]]
            with self.subTest(row["code"]):
                if entry["state"] != "unused":
                    self.assertRegex(entry["facts"].get("Cacheable", ""),
                                     f"^{expected_cacheability(row)}(, | \\(|$)")

    def test_content(self):
        for row in facts("properties"):
            entry = registered()[row["code"]]
            with self.subTest(row["code"]):
                if expected := expected_content(row):
                    self.assertRegex(entry["facts"].get("Content", ""),
                                     f"^({'|'.join(expected)})(, | \\(|$)")

    def test_required_fields(self):
        for row in facts("properties"):
            entry = registered()[row["code"]]
            with self.subTest(row["code"]):
                listed = set(re.findall(r"`([^`]*)`", "; ".join(items(entry, "Required fields"))))
                self.assertLessEqual(required_fields(row), listed)
                if row["headers_required_MUST"] == "-":
                    self.assertNotIn("Required fields", entry["facts"])


class EveryNumber(unittest.TestCase):
    """Any number of three digits is answered, an unassigned one by its class."""

    @classmethod
    def setUpClass(cls):
        numbers = [f"{number:03}" for number in range(1000)]
        cls.answers = {}
        for line in cli("show", "--format", "json", *numbers).splitlines():
            answer = json.loads(line)
            cls.answers.setdefault(answer["code"], []).append(answer)

    def test_all_are_answered(self):
        self.assertEqual(sorted(self.answers), [f"{number:03}" for number in range(1000)])

    def test_entries_answer_for_their_codes(self):
        for entry in entries():
            if len(entry["code"]) == 3:
                with self.subTest(entry["id"]):
                    self.assertIn(entry, self.answers[entry["code"]])

    def test_others_are_answered_by_class(self):
        known = {entry["code"] for entry in entries()}
        for code, answers in self.answers.items():
            if code in known:
                continue
            with self.subTest(code):
                self.assertEqual(len(answers), 1)
                answer = answers[0]
                self.assertIn(code, answer["explanation"])
                self.assertNotIn("CODE", answer["explanation"])
                self.assertEqual(answer["class"], CLASSES.get(code[0]))
                self.assertNotIn(answer["state"], ("registered", "unofficial"))

    def test_unassigned_ranges_hold_no_registered_code(self):
        for row in facts("iana-unassigned"):
            for number in range(int(row["first"]), int(row["last"]) + 1):
                self.assertNotIn(str(number), registered())


class Seed(unittest.TestCase):
    """The twelve descriptions the reference began with are kept word for word."""

    def test_explanations(self):
        text = (DATA / "status-descriptions.md").read_text(encoding="utf-8")
        seed = re.findall(r"^# (\d{3}) (.*)\n\n(.*)$", text, re.MULTILINE)
        self.assertEqual([code for code, _, _ in seed], SEED_CODES)
        for code, phrase, explanation in seed:
            with self.subTest(code):
                self.assertEqual(registered()[code]["phrase"], phrase)
                self.assertEqual(registered()[code]["explanation"], explanation)


if __name__ == "__main__":
    unittest.main()
