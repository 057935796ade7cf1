# SPDX-License-Identifier: MIT
"""Where an entry leads: to other entries and to its sources."""

import re
import unittest
import urllib.parse

from reference import entries, items, listing, markdown, registered

HOSTS = {
    "chromium.googlesource.com",
    "datatracker.ietf.org",
    "developer.salesforce.com",
    "developers.arcgis.com",
    "developers.cloudflare.com",
    "developers.google.com",
    "docs.aws.amazon.com",
    "docs.cdp.coinbase.com",
    "docs.github.com",
    "github.com",
    "httpd.apache.org",
    "independentsoft.de",
    "laravel.com",
    "learn.microsoft.com",
    "lists.w3.org",
    "nextjs.org",
    "nginx.org",
    "shopify.dev",
    "www.alibabacloud.com",
    "www.rfc-editor.org",
    "www.w3.org",
}
RFC_PATH = re.compile(r"/rfc/rfc(\d+)\.html")


def links(entry):
    """(text, address) of each link."""
    return re.findall(r"\[([^\]]*)\]\(([^)]*)\)", without_code(markdown(entry)))


def without_code(text):
    text = re.sub(r"^```[\s\S]*?^```", "", text, flags=re.MULTILINE)
    return re.sub(r"`[^`]*`", "", text)


class SeeAlso(unittest.TestCase):
    def test_leads_to_an_entry(self):
        known = {entry["id"] for entry in entries()}
        for entry in entries():
            with self.subTest(entry["id"]):
                others = items(entry, "See also")
                self.assertLessEqual(set(others), known)
                self.assertEqual(len(set(others)), len(others))
                self.assertNotIn(entry["id"], others)

    def test_each_entry_has_it(self):
        for entry in entries():
            with self.subTest(entry["id"]):
                self.assertTrue(items(entry, "See also"))

    def test_says_the_difference(self):
        for entry in entries():
            with self.subTest(entry["id"]):
                for item in entry["facts"]["See also"].split("; "):
                    self.assertRegex(item, r"^\S+ \(.+\)$")

    def test_registered_codes_name_each_other(self):
        for code, entry in registered().items():
            for other in items(entry, "See also"):
                with self.subTest(f"{code} and {other}"):
                    self.assertIn(other, registered())
                    self.assertIn(code, items(registered()[other], "See also"))


class Links(unittest.TestCase):
    def test_are_https_to_a_known_host(self):
        for entry in entries():
            for _, address in links(entry):
                with self.subTest(f"{entry['id']}: {address}"):
                    self.assertRegex(address, r"^[!-~]+$")
                    parts = urllib.parse.urlsplit(address)
                    self.assertEqual(parts.scheme, "https")
                    self.assertIn(parts.netloc, HOSTS)
                    self.assertTrue(parts.path)

    def test_no_bare_addresses(self):
        for entry in entries():
            with self.subTest(entry["id"]):
                text = re.sub(r"\]\([^)]*\)", "]", without_code(markdown(entry)))
                self.assertNotRegex(text, r"https?://\S")

    def test_to_an_rfc_lead_to_the_one_they_name(self):
        for entry in entries():
            for text, address in links(entry):
                parts = urllib.parse.urlsplit(address)
                if parts.netloc != "www.rfc-editor.org":
                    continue
                with self.subTest(f"{entry['id']}: {text}"):
                    number = RFC_PATH.fullmatch(parts.path)[1]
                    if named := re.search(r"RFC (\d+)", text):
                        self.assertEqual(named[1], number)
                    if parts.fragment:
                        # "sections 13 and 15.5.13" leads to one of the two.
                        numbers = re.findall(r"[A-Z]|[\d.]*\d", re.sub(r"RFC \d+", "", text))
                        section = re.fullmatch(r"(?:section|appendix)-([\w.]+)", parts.fragment)[1]
                        self.assertIn(section, numbers)

    def test_hosts_are_all_in_use(self):
        used = {urllib.parse.urlsplit(address).netloc
                for entry in entries() for _, address in links(entry)}
        self.assertEqual(HOSTS - used, set())


class Sources(unittest.TestCase):
    def test_each_entry_has_one(self):
        for entry in entries():
            with self.subTest(entry["id"]):
                self.assertTrue(entry["facts"].get("Source"))

    def test_registered_ones_name_the_registry(self):
        for code, entry in registered().items():
            with self.subTest(code):
                self.assertIn(f"IANA registry of {listing()['registryDate']}",
                              entry["facts"]["Source"])

    def test_registered_ones_link_their_definition(self):
        for code, entry in registered().items():
            with self.subTest(code):
                self.assertIn("](https://", entry["facts"]["Defined by"])


if __name__ == "__main__":
    unittest.main()
