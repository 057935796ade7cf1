# SPDX-License-Identifier: MIT
"""Themes, preferences, large letters, and the other direction of writing."""

import unittest

from desktop import wait_for
from windowtest import WindowTest


class Preferences(WindowTest):
    def test_a_dark_theme_applies_and_is_kept(self):
        self.open("404")
        light = self.color_of_text()
        self.press("ctrl+comma")
        self.wait_for_window("Preferences")
        self.press("alt+t", "End")
        wait_for(lambda: self.color_of_text() > light + 64, "brighter text")
        self.press("Escape")
        self.wait_for_window("404 Not Found")
        self.restart()
        self.open("404")
        wait_for(lambda: self.color_of_text() > light + 64, "brighter text again")

    def test_unofficial_codes_can_be_left_out(self):
        wait_for(lambda: "Unofficial, 0 entries" not in self.reader.filters(), "some")
        self.press("ctrl+comma")
        self.wait_for_window("Preferences")
        self.press("alt+u")
        wait_for(lambda: "Unofficial, 0 entries" in self.reader.filters(), "none")

    def color_of_text(self):
        """From 0, black, to 255, of the line under the title."""
        page = self.reader.page()
        line = self.reader.text_of(page).index("\n") + 1
        color = self.reader.attributes_at(page, line).get("fg-color", "0,0,0")
        return sum(int(part) for part in color.split(",")) / 3


class Scaled(WindowTest):
    """Everything thrice as large, as for one who sees little."""

    environment = {"QT_SCALE_FACTOR": "3"}

    def test_the_window_fits_and_is_used(self):
        self.open("404")
        width, height = self.desktop.size_of_window()
        self.assertLessEqual(width, 1280)
        self.assertLessEqual(height, 800)
        self.press("ctrl+c")
        self.wait_until_said("404 Not Found copied as a whole")


class RightToLeft(WindowTest):
    def start(self):
        super().start("-reverse")

    def test_the_page_stands_left_of_the_list(self):
        self.open("404")
        rows = self.reader.extents_of(self.reader.find("list", "Status codes"))
        page = self.reader.extents_of(self.reader.page())
        self.assertLess(page.x, rows.x)


if __name__ == "__main__":
    unittest.main()
