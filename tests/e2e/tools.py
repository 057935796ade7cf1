# SPDX-License-Identifier: MIT
"""Compare, guide, explain, export, print and the lists of keys: by key, read by a screen reader."""

import os
import unittest

from desktop import wait_for
from windowtest import WindowTest


class Compare(WindowTest):
    def setUp(self):
        super().setUp()
        self.open("404")
        self.press("ctrl+shift+d")
        self.wait_for_window("Compare Status Codes")

    def test_compares_what_is_typed_with_what_is_shown(self):
        self.wait_for_focus("Status codes to compare")
        self.press("End")
        self.type(" 410")
        text = self.wait_for_text("Comparison", "410 Gone")
        self.assertIn("404 Not Found", text)
        self.assertIn("≠", text)
        self.press("alt+d")
        shorter = wait_for(lambda: (t := self.text("Comparison")) != text and t, "fewer rows")
        self.assertLess(len(shorter), len(text))
        self.press("alt+p")
        self.wait_until_said("Comparison copied")
        self.assertIn("410 Gone", self.desktop.clipboard("text/html"))

    def test_has_ready_sets(self):
        self.wait_for_focus("Status codes to compare")
        self.press("Tab", "Down")
        self.press_until("Down", lambda: "502 Bad Gateway" in self.text("Comparison"),
                         "the set of gateways", times=7)
        self.assertIn("504 Gateway Timeout", self.text("Comparison"))

    def test_says_what_it_does_not_know(self):
        self.press("End")
        self.type(" 410 zzq")
        self.wait_for_text("Comparison", "Nothing is known of “zzq”.")

    def test_leads_back_to_an_entry(self):
        self.press("End")
        self.type(" 410")
        self.wait_for_text("Comparison", "410 Gone")
        self.press_until("Tab", lambda: self.reader.focus() == "Comparison", "the page", times=4)
        self.press_until("Tab", lambda: "410" in self.reader.selection_of(
            self.reader.find("label", "Comparison")), "the link", times=4)
        self.press("Return")
        self.wait_for_page("410 Gone")
        self.press("Escape")
        self.wait_for_window("410 Gone")


class WhichStatus(WindowTest):
    def test_asks_until_a_code_with_its_reason(self):
        self.press("ctrl+t")
        self.wait_for_window("Which Status Should I Send?")
        self.wait_until_said("How does the request end?")
        self.press("3")
        self.wait_until_said("What is in the way?")
        self.press("1")
        self.wait_until_said("What about the client?")
        self.press("1")
        self.wait_for_focus("Show 401")
        self.wait_until_said("401 Unauthorized")

        self.press("BackSpace")
        self.wait_until_said("What about the client?")
        self.press("alt+Left")
        self.wait_until_said("What is in the way?")
        self.press("BackSpace")
        self.wait_until_said("How does the request end?")

        self.press("4", "2")
        self.wait_for_focus("Show 503")
        self.press("Return")
        self.wait_for_page("503 Service Unavailable")
        self.press("Escape")
        self.wait_for_window("503 Service Unavailable")


class Explain(WindowTest):
    response = ("HTTP/1.1 401 Unauthorized\nDate: Sun, 01 Feb 2026 10:00:00 GMT\n"
                "Content-Length: 0\n\n")

    def test_says_what_a_pasted_response_lacks(self):
        self.press("ctrl+e")
        self.wait_for_window("Explain a Response")
        self.desktop.copy(self.response)
        self.press("ctrl+v")
        text = self.wait_for_text("What the text says", "There is no WWW-Authenticate")
        self.assertIn("401 Unauthorized", text)
        self.assertIn("RFC 9110, section 15.5.2", text)

    def test_lines_pasted_into_the_search_are_explained(self):
        self.desktop.copy("* Connected to example.com\n> GET / HTTP/1.1\n>\n"
                          "< HTTP/1.1 301 Moved Permanently\n< Content-Length: 0\n<\n")
        self.wait_for_focus("Search")
        self.press("ctrl+v")
        self.wait_for_window("Explain a Response")
        text = self.wait_for_text("What the text says", "301 Moved Permanently")
        self.assertIn("Location", text)
        self.assertEqual(self.query(), "")

    def test_lists_every_status_of_a_log(self):
        self.press("ctrl+e")
        self.wait_for_window("Explain a Response")
        line = '203.0.113.9 - - [01/Feb/2026:10:00:00 +0000] "GET /a HTTP/1.1" {} 12\n'
        self.desktop.copy("".join(line.format(code) for code in (404, 503, 404)))
        self.press("ctrl+v")
        text = self.wait_for_text("What the text says", "503 Service Unavailable")
        self.assertRegex(text, r"404 Not Found · 2 times")
        self.press_until("Tab", lambda: "404" in self.reader.selection_of(
            self.reader.find("label", "What the text says")), "the link", times=6)
        self.press("Return")
        self.wait_for_page("404 Not Found")

    def test_says_that_a_text_has_no_status(self):
        self.press("ctrl+e")
        self.wait_for_window("Explain a Response")
        self.type("nothing here")
        self.wait_for_text("What the text says", "No HTTP status was found in the text.")


class Export(WindowTest):
    def begin(self, file, what=None, form=None):
        self.press("ctrl+shift+s")
        self.wait_for_window("Export")
        if what:
            self.press("alt+w", what)
        if form:
            self.press("alt+o", form)
        self.press("alt+f", "ctrl+a")
        self.type(file)
        self.press("Return")

    def test_exports_an_entry(self):
        self.open("404")
        file = os.path.join(self.desktop.home, "not-found.html")
        self.begin(file)
        self.wait_until_said(f"Exported to {file}")
        with open(file, encoding="utf-8") as html:
            self.assertIn("404 Not Found", html.read())

    def test_exports_everything_as_a_catalog(self):
        entries = len(self.reader.rows())
        file = os.path.join(self.desktop.home, "all.md")
        self.begin(file, what="End", form="Down")
        self.wait_until_said(f"Exported to {file}")
        with open(file, encoding="utf-8") as markdown:
            headings = [line for line in markdown if line.startswith("# ")]
        self.assertGreaterEqual(len(headings), entries)

    def test_says_why_it_cannot_write(self):
        self.open("404")
        self.begin("/proc/not-found.html")  # not even root writes there
        self.wait_until_said("“/proc/not-found.html” cannot be written")
        self.assertIn("Export", self.desktop.active_window())

    def test_can_be_cancelled(self):
        file = os.path.join(self.desktop.home, "all.pdf")
        self.begin(file, what="End", form="End")
        self.wait_until_said("Being written …")
        self.press("Escape")
        self.wait_until_said("The export was cancelled; nothing was written.")
        self.assertFalse(os.path.exists(file))


class Printing(WindowTest):
    environment = {"CUPS_SERVER": "localhost:9"}  # nobody listens there

    def test_says_that_there_is_no_printer(self):
        self.open("404")
        self.press("ctrl+p")
        self.wait_until_said("There is no printer. A PDF can be exported instead.")

    def test_shows_the_paper_before(self):
        self.open("404")
        self.press("ctrl+shift+p")
        self.wait_for_window("Print Preview")
        self.press("Escape")
        self.wait_for_window("404 Not Found")


class Help(WindowTest):
    def test_lists_the_keys(self):
        self.press("F1")
        self.wait_for_window("Keyboard Shortcuts")
        self.type("bookmark")
        wait_for(lambda: "Print" not in self.keys(), "a shorter list")
        self.assertEqual(self.keys()[self.keys().index("Bookmark") + 1], "Ctrl+D")
        self.press("Escape")
        self.wait_for_focus("Search")

    def test_tells_of_itself_and_its_data(self):
        self.press("alt+h", "a")
        self.wait_for_window("About")
        self.assertIn("Registry, as of 2025-09-15", self.wait_for_text("Reference", "IANA"))

    def keys(self):
        return self.reader.names("tree", "Keyboard shortcuts")


if __name__ == "__main__":
    unittest.main()
