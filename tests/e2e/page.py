# SPDX-License-Identifier: MIT
"""Page, pictures and copying, by key alone and read by a screen reader."""

import json
import signal
import unittest

from desktop import END_SIGNALS, wait_for
from windowtest import WindowTest


class Page(WindowTest):
    def test_finds_in_the_page(self):
        self.open("404")
        times = self.text("Page").lower().count("resource")
        self.assertGreater(times, 2)
        self.press("ctrl+f")
        self.wait_for_focus("Find in page")
        self.type("resource")
        self.wait_until_said(f"1 of {times}")
        self.press("Return")
        self.wait_until_said(f"2 of {times}")
        self.press("shift+Return", "shift+Return")
        self.wait_until_said(f"{times} of {times}, continued from the end")
        self.press("Return")
        self.wait_until_said(f"1 of {times}, continued from the top")
        self.press("Escape")
        self.wait_for_focus("Page")
        self.assertEqual(self.reader.selection_of(self.reader.page()).lower(), "resource")
        wait_for(lambda: not self.reader.says(f"1 of {times}"), "the end of the find bar")

    def test_says_what_stands_nowhere_on_the_page(self):
        self.open("404")
        self.press("ctrl+f")
        self.wait_for_focus("Find in page")
        self.type("zzqq")
        self.wait_until_said("Not found on this page")

    def test_goes_back_and_forward(self):
        self.open("404")
        self.open("503")
        self.press("alt+Left")
        self.wait_for_page("404 Not Found")
        self.press("alt+Right")
        self.wait_for_page("503 Service Unavailable")

    def test_goes_back_by_the_mouse(self):
        self.open("404")
        self.open("503")
        self.desktop.click(*self.reader.middle_of_word(self.reader.page(), "Service"), button=8)
        self.wait_for_page("404 Not Found")
        self.desktop.click(*self.reader.middle_of_word(self.reader.page(), "Found"), button=9)
        self.wait_for_page("503 Service Unavailable")

    def test_keeps_the_zoom(self):
        self.open("404")
        before = self.height_of_title()
        self.press("ctrl+plus", "ctrl+plus", "ctrl+plus")
        large = wait_for(lambda: (h := self.height_of_title()) > before * 1.2 and h, "large text")
        self.restart()
        self.open("404")
        wait_for(lambda: self.height_of_title() == large, "the same size")
        self.press("ctrl+0")
        wait_for(lambda: self.height_of_title() == before, "the first size")

    def test_keeps_the_window(self):
        self.open("404")
        self.desktop.resize(900, 600)
        wait_for(lambda: self.desktop.size_of_window() == (900, 600), "the new size")
        self.restart()
        wait_for(lambda: self.desktop.size_of_window() == (900, 600), "the size of before")

    def test_keeps_the_window_at_the_end_of_a_session(self):
        self.open("404")
        for number in END_SIGNALS:
            with self.subTest(number):
                before = self.height_of_title()
                self.press("ctrl+plus")
                large = wait_for(lambda: (h := self.height_of_title()) > before and h, "large text")
                self.program.send_signal(number)  # before it is written by itself
                self.assertEqual(self.program.wait(30), 0)
                self.restart()
                self.open("404")
                wait_for(lambda: self.height_of_title() == large, "the same size")

    def test_ends_in_the_middle_of_a_question(self):
        self.open("404")
        self.press("ctrl+n")
        self.wait_for_window("Note")
        self.type("unsaved")
        self.press("Escape")
        self.wait_until_said("Close without saving the note?")
        self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(30), 0)

    def test_copies_code_by_key(self):
        self.open("404")
        self.press_until("Tab", lambda: self.reader.focus() == "Copy code", "the button", times=80)
        self.press("Return")
        self.wait_until_said("HTTP message copied, with CR LF at the ends of lines")
        copied = self.desktop.clipboard("UTF8_STRING")
        self.assertRegex(copied, r"^[A-Z]+ \S+ HTTP/1\.1\r\nHost: ")
        self.assertNotIn("\n", copied.replace("\r\n", ""))

    def test_follows_links_by_key(self):
        self.open("404")
        self.press_until("Tab", lambda: self.reader.selection_of(self.reader.page()) == "410",
                         "the link", times=30)
        self.press("Return")
        self.wait_for_page("410 Gone")
        self.press("alt+Left")
        self.wait_for_page("404 Not Found")

    def height_of_title(self):
        return self.reader.height_of_line(self.reader.page(), 0)


class Pictures(WindowTest):
    def test_the_map_is_walked_by_key(self):
        self.press("shift+F6")
        wait_for(self.cell, "the map")
        self.assertEqual(self.cell(), "100 Continue, informational")
        self.press("Right")
        wait_for(lambda: self.cell() == "101 Switching Protocols, informational", "the next one")
        self.press("Down", "Down")
        wait_for(lambda: "redirection" in self.cell() or "successful" in self.cell(), "lower")
        self.press("End", "Home")
        wait_for(lambda: self.cell() == "100 Continue, informational", "the first one")
        self.press("Right", "Return")
        self.wait_for_page("101 Switching Protocols")
        self.wait_for_focus("Page")

    def test_the_map_tells_what_does_not_match(self):
        self.press("ctrl+m")
        self.type("gateway")
        wait_for(lambda: self.remark_on("201 Created, successful") == "does not match the search",
                 "201 dimmed")
        self.assertEqual(self.remark_on("502 Bad Gateway, server error"), "")

    def test_the_message_path_stands_in_words(self):
        self.open("504")
        self.assertRegex(self.text("Page"), r"Sent to the client by a gateway.*; seen ")

    def remark_on(self, cell):
        return self.reader.description_in("list", "Map of all codes", cell)

    def cell(self):
        return self.reader.current("list", "Map of all codes")


class Copy(WindowTest):
    def setUp(self):
        super().setUp()
        self.open("404")

    def test_copies_the_entry_in_three_types_at_once(self):
        self.press("ctrl+c")
        self.wait_until_said("404 Not Found copied as a whole")
        self.assertIn("<h1>404 Not Found</h1>", self.desktop.clipboard("text/html"))
        self.assertTrue(self.desktop.clipboard("text/markdown").startswith("# 404 Not Found\n"))
        self.assertTrue(self.desktop.clipboard("UTF8_STRING").startswith("404 Not Found\n"))

    def test_copies_what_is_selected_by_key(self):
        self.press("ctrl+Home", "ctrl+shift+Right", "ctrl+c")
        self.wait_until_said("Selection copied")
        self.assertEqual(self.desktop.clipboard("UTF8_STRING").strip(), "404")

    def test_copies_in_every_form_from_the_menu(self):
        for key, expected in (("n", "404"), ("p", "404 Not Found"),
                              ("s", "HTTP/1.1 404 Not Found")):
            with self.subTest(key=key):
                self.copy_as(key)
                self.wait_for_clipboard(expected)
                self.wait_until_said(f"“{expected}” copied")
        for key, beginning in (("m", "# 404 Not Found\n"), ("h", "<h1>404 Not Found</h1>"),
                               ("t", "404 Not Found\n"), ("j", "{")):
            with self.subTest(key=key):
                self.copy_as(key)
                text = wait_for(lambda beginning=beginning: self.desktop.clipboard(
                    "UTF8_STRING").startswith(beginning) and self.desktop.clipboard("UTF8_STRING"),
                    beginning)
        self.assertEqual(json.loads(text)["code"], "404")

    def test_copies_a_constant_from_the_menu(self):
        self.copy_as("c")
        self.press("Return")
        self.wait_until_said("copied")
        self.assertRegex(self.desktop.clipboard("UTF8_STRING"), r"(?i)not_?found")

    def test_copies_the_favorite_by_one_key(self):
        self.press("ctrl+shift+c")
        self.wait_for_clipboard("404 Not Found")

    def test_a_chosen_favorite_is_copied_and_kept(self):
        self.press("ctrl+comma")
        self.wait_for_window("Preferences")
        self.press("alt+v", "Home", "Escape")
        self.wait_for_window("404 Not Found")
        self.press("ctrl+shift+c")
        self.wait_for_clipboard("404")
        self.restart()
        self.open("503")
        self.press("ctrl+shift+c")
        self.wait_for_clipboard("503")

    def copy_as(self, key):
        self.press("alt+e", "o", key)


if __name__ == "__main__":
    unittest.main()
