# SPDX-License-Identifier: MIT
"""Keys that X11's line edits take for themselves."""

import unittest

from desktop import Desktop, wait_for


class Keys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def test_of_the_window_work_in_the_search_field(self):
        desktop = self.desktop
        self.addCleanup(desktop.stop, desktop.start_statusbook())
        desktop.type("404")
        wait_for(lambda: "404" in desktop.active_window(), "the page of 404")
        desktop.press("Home", "ctrl+k")  # all selected, not deleted
        desktop.type("410")
        wait_for(lambda: "410" in desktop.active_window(), "the page of 410")
        desktop.press("ctrl+e")
        wait_for(lambda: "Explain" in desktop.active_window(), "the dialog")


if __name__ == "__main__":
    unittest.main()
