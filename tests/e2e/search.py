# SPDX-License-Identifier: MIT
"""Search and list, by key alone and read by a screen reader."""

import unittest

from desktop import wait_for
from windowtest import WindowTest


class Search(WindowTest):
    def test_takes_text_at_once_and_shows_the_first_result(self):
        self.wait_for_focus("Search")
        self.type("40")
        self.wait_for_row("400 Bad Request, client error")
        self.wait_for_page("400 Bad Request")
        self.type("4")
        self.wait_for_row("404 Not Found, client error")
        self.wait_for_page("404 Not Found")
        self.wait_for_window("404 Not Found")
        self.assertEqual(self.reader.focus(), "Search")

    def test_walks_the_list_while_the_field_keeps_the_focus(self):
        self.type("40")
        self.wait_for_row("400 Bad Request, client error")
        self.press("Down")
        self.wait_for_row("401 Unauthorized, client error")
        self.wait_for_page("401 Unauthorized")
        self.press("Down", "Up", "Up")
        self.wait_for_row("400 Bad Request, client error")
        self.press("Next")
        wait_for(lambda: self.reader.selected_row() in self.reader.rows()[4:], "a page further")
        self.press("Prior")
        self.wait_for_row("400 Bad Request, client error")
        self.assertEqual(self.reader.focus(), "Search")
        self.assertEqual(self.query(), "40")

    def test_walks_the_list_from_the_page(self):
        self.type("40")
        self.press("Return")
        self.wait_for_focus("Page")
        self.press("alt+Down", "alt+Down")
        self.wait_for_page("402 Payment Required")
        self.press("alt+Up")
        self.wait_for_page("401 Unauthorized")
        self.wait_for_row("401 Unauthorized, client error")
        self.assertEqual(self.reader.focus(), "Page")

    def test_goes_from_pane_to_pane(self):
        self.type("404")
        self.wait_for_row("404 Not Found, client error")
        for pane in ("Show", "Status codes", "Page", "Search"):
            self.press("F6")
            self.wait_for_pane(pane)
        for pane in ("Page", "Status codes", "Show", "Search"):
            self.press("shift+F6")
            self.wait_for_pane(pane)

    def test_goes_through_all_panes_by_tab(self):
        self.type("404")
        self.wait_for_row("404 Not Found, client error")
        for pane in ("Show", "Status codes", "Page"):
            self.press_until("Tab", lambda pane=pane: self.is_in(pane), pane, times=6)

    def test_typing_anywhere_goes_on_with_the_search(self):
        self.type("4")
        self.press("Return")
        self.wait_for_focus("Page")
        self.type("0")
        self.wait_for_focus("Search")
        self.wait_for_query("40")
        self.press("F6", "F6")
        self.wait_for_pane("Status codes")
        self.type("4")
        self.wait_for_query("404")
        self.press("F6")
        self.wait_for_pane("Show")
        self.type(".")
        self.wait_for_query("404.")
        self.wait_for_focus("Search")

    def test_escape_works_in_stages_from_each_pane(self):
        self.open("200")
        self.press("Escape", "Escape")
        self.wait_for_query("")
        for steps in range(4):
            with self.subTest(steps=steps):
                self.type("404")
                self.wait_for_row("404 Not Found, client error")
                self.press(*["F6"] * steps or ["End"])
                self.wait_for_pane(("Search", "Show", "Status codes", "Page")[steps])
                if steps > 0:
                    self.press("Escape")
                    self.wait_for_focus("Search")
                    self.assertEqual(self.query(), "404")
                self.press("Escape")
                self.wait_for_query("")
                self.wait_for_page("404 Not Found")
                self.press("Escape")
                self.wait_for_page("200 OK")
                self.wait_for_row("200 OK, successful")

    def test_three_keys_go_to_the_field_and_select_all_of_it(self):
        self.type("404")
        for key in ("ctrl+l", "ctrl+k", "slash"):
            for steps in (1, 2, 3):
                with self.subTest(key=key, steps=steps):
                    self.wait_for_focus("Search")
                    self.press(*["F6"] * steps)
                    self.wait_for_pane(("Show", "Status codes", "Page")[steps - 1])
                    self.press(key)
                    self.wait_for_focus("Search")
                    wait_for(lambda: self.reader.selection_of(
                        self.reader.find("text", "Search")) == "404", "all of it selected")

    def test_commands_work_from_the_field(self):
        self.type("404")
        self.wait_for_row("404 Not Found, client error")
        self.press("Home", "ctrl+d")
        self.wait_for_row("404 Not Found, client error, bookmark")
        self.assertEqual(self.query(), "404")

    def test_says_in_words_that_nothing_was_found(self):
        self.type("404")
        self.wait_for_page("404 Not Found")
        self.press("ctrl+a")
        self.type("zzqqxx")
        text = self.wait_for_page("Nothing found")
        self.assertIn("“zzqqxx”", text)
        self.assertNotIn("404", text)
        self.assertEqual(self.reader.selected_row(), "")
        self.wait_until_said("0 results")

    def test_offers_the_nearest_spelling(self):
        self.type("teapto")
        self.wait_for_row("418 (Unused), client error")
        self.wait_until_said("did you mean")

    def test_answers_an_unassigned_number_by_its_class(self):
        self.type("432")
        self.wait_for_page("432 Unassigned client error")
        self.assertEqual(self.reader.selected_row(), "")

    def test_tells_how_many_were_found(self):
        self.wait_until_said(f"{len(self.reader.rows())} entries")
        self.type("gateway")
        wait_for(self.reader.selected_row, "a result")
        self.wait_until_said(f"{len(self.reader.rows())} results")

    def test_understands_a_pasted_line_of_a_log(self):
        self.desktop.copy('203.0.113.9 - - [01/Feb/2026:10:00:00 +0000] "GET /a HTTP/1.1" 410 12')
        self.press("ctrl+v")
        self.wait_for_row("410 Gone, client error")

    def is_in(self, pane):
        """A row of tabs is called like the one that is selected."""
        return self.reader.focus() == (self.reader.selected_filter() if pane == "Show" else pane)

    def wait_for_pane(self, pane):
        wait_for(lambda: self.is_in(pane), f"the pane {pane!r}")

    def wait_for_query(self, text):
        wait_for(lambda: self.query() == text, f"the query {text!r}")


class List(WindowTest):
    def test_groups_all_entries_by_class_in_order(self):
        rows = self.reader.rows()
        numbers = [row.split()[0] for row in rows]
        registered = [int(number) for number in numbers if number.isdigit()]
        self.assertEqual([number // 100 for number in registered],
                         sorted(number // 100 for number in registered))
        for row in ("100 Continue, informational", "200 OK, successful", "302 Found, redirection",
                    "404 Not Found, client error", "503 Service Unavailable, server error"):
            self.assertIn(row, rows)

    def test_tells_whose_an_unofficial_code_is(self):
        self.type("nginx client closed request")
        wait_for(lambda: self.reader.selected_row().startswith("499 ")
                 and "nginx" in self.reader.selected_row(), "499 of nginx")

    def test_filters_by_key_and_counts_in_the_tabs(self):
        everything = len(self.reader.rows())
        self.assertEqual(self.reader.filters()[0], f"All, {everything} entries")
        for key, tab, first in ((2, "Informational", "100 Continue"), (6, "Server error", "500 ")):
            self.press(f"ctrl+{key}")
            wait_for(lambda tab=tab: self.reader.selected_filter().startswith(tab),
                     f"the tab {tab}")
            rows = self.reader.rows()
            self.assertTrue(rows[0].startswith(first), rows[0])
            self.assertEqual(self.reader.selected_filter(),
                             f"{tab}, {len(rows)} entries")
        self.press("ctrl+7")
        wait_for(lambda: "Unofficial" in self.reader.selected_filter(), "the tab")
        self.assertFalse([row for row in self.reader.rows() if row.startswith("404 Not Found")])
        self.press("ctrl+1")
        wait_for(lambda: len(self.reader.rows()) == everything, "all of them")

    def test_a_filter_holds_while_searching_and_says_what_is_elsewhere(self):
        self.press("ctrl+6")
        self.type("404")
        text = self.wait_for_page("Nothing found")
        self.assertIn("5xx", text)
        self.press("Return")
        self.wait_for_focus("Page")
        self.press("Tab", "Return")
        self.wait_for_row("404 Not Found, client error")
        self.assertTrue(self.reader.selected_filter().startswith("All"))

    def test_tells_of_a_bookmark_with_its_row(self):
        self.press("ctrl+8")
        self.wait_for_page("No bookmarks yet")
        self.press("ctrl+1")
        self.open("404")
        self.press("ctrl+d")
        self.wait_until_said("Bookmarked")
        self.wait_for_row("404 Not Found, client error, bookmark")
        self.press("ctrl+8")
        wait_for(lambda: self.reader.rows() == ["404 Not Found, client error, bookmark"],
                 "it alone")
        self.assertEqual(self.reader.selected_filter(), "Bookmarks, 1 entry")


if __name__ == "__main__":
    unittest.main()
