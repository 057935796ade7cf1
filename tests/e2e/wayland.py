# SPDX-License-Identifier: MIT
"""The window on Wayland: it says which program it belongs to, is drawn, serves a second start."""

import os
import subprocess
import unittest

from desktop import BIN, wait_for
from weston import Weston

ID = '"org.statusbook.Statusbook"'


class Wayland(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.weston = cls.enterClassContext(Weston())

    def setUp(self):
        program = self.weston.start_statusbook("404")
        self.addCleanup(self.weston.stop, program)
        self.wait_for_title("404 Not Found")

    def wait_for_title(self, title):
        wait_for(lambda: (self.weston.said("set_title") or [""])[-1] == f'"{title} - Statusbook"',
                 f"the title {title!r}")

    def test_the_window_has_the_programs_id(self):
        wait_for(lambda: self.weston.said("set_app_id"), "the id")
        self.assertEqual(set(self.weston.said("set_app_id")), {ID})

    # A picture of the empty screen has one color and takes a few hundred bytes.
    def test_the_window_is_drawn(self):
        path = os.path.join(self.weston.home, "now.png")

        def size_of_picture():
            self.weston.screenshot(path)
            return os.path.getsize(path)
        wait_for(lambda: size_of_picture() > 20000, "something to see")
        self.weston.keep_picture("wayland window")

    def test_a_second_start_goes_to_the_window(self):
        second = subprocess.run([os.path.join(BIN, "statusbook"), "too", "many", "requests"],
                                env=os.environ | {"XDG_ACTIVATION_TOKEN": "a token"},
                                capture_output=True, text=True, timeout=60)
        self.assertEqual((second.returncode, second.stdout, second.stderr), (0, "", ""))
        self.wait_for_title("429 Too Many Requests")


if __name__ == "__main__":
    unittest.main()
