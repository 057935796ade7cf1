# SPDX-License-Identifier: MIT
"""A screen as of a netbook: everything is in sight and works."""

import unittest

from desktop import wait_for
from windowtest import WindowTest


class SmallScreen(WindowTest):
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


if __name__ == "__main__":
    unittest.main()
