# SPDX-License-Identifier: MIT
"""Small screens, large letters, and the other direction of writing."""

import unittest

from desktop import wait_for
from windowtest import WindowTest


class SmallScreen(WindowTest):
    """A netbook or a phone: everything is in sight and works."""

    screen = "800x480"

    def test_the_window_fits_and_is_used(self):
        self.open("404")
        self.assert_inside(self.reader.find("frame"), 800, 480)
        self.press("ctrl+f")
        self.wait_for_focus("Find in page")
        self.assert_inside(self.reader.find("text", "Find in page"), 800, 480)

    def test_the_dialogs_fit(self):
        self.open("404")
        for key, title in (("ctrl+comma", "Preferences"), ("ctrl+e", "Explain a Response"),
                           ("ctrl+t", "Which Status Should I Send?"), ("F1", "Keyboard Shortcuts"),
                           ("ctrl+shift+d", "Compare Status Codes"), ("ctrl+n", "Note"),
                           ("ctrl+shift+s", "Export")):
            with self.subTest(title=title):
                self.press(key)
                self.wait_for_window(title)
                dialog = wait_for(lambda title=title: self.reader.find("dialog", title), title)
                self.assert_inside(dialog, 800, 480)
                self.press("Escape")
                self.wait_for_window("404 Not Found")

    def assert_inside(self, node, width, height):
        box = self.reader.extents_of(node)
        self.assertGreaterEqual(min(box.x, box.y), 0)
        self.assertLessEqual(box.x + box.width, width)
        self.assertLessEqual(box.y + box.height, height)


class Scaled(WindowTest):
    """Everything thrice as large, as for one who sees little."""

    environment = {"QT_SCALE_FACTOR": "3"}

    def test_the_window_fits_and_is_used(self):
        self.open("404")
        width, height = self.desktop.size_of_window()
        self.assertLessEqual(width, 800)
        self.assertLessEqual(height, 480)
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
