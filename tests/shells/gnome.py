# SPDX-License-Identifier: MIT
"""Statusbook in GNOME Shell's overview: what it shows, what Enter opens, and that the window comes
to the front and copies on Wayland."""

import os
import subprocess
import unittest

import installed
from desktop import wait_for
from gnomeshell import GnomeShell
from sessionbus import APPLICATION, call

from gi.repository import GLib

RETURN, CONTROL = 0xff0d, 0xffe3  # keysyms
ID = "org.statusbook.Statusbook"


class Overview(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        installed.make_known(cls)
        cls.shell = cls.enterClassContext(GnomeShell())

    def setUp(self):
        self.shell.leave_overview()

    def tearDown(self):
        self.shell.close_windows()

    def statusbook(self, *arguments, **environment):
        return self.shell.start(["statusbook", *arguments], env=os.environ | environment)

    def wait_for_front(self, title):
        """The window of this title, once it has the keyboard."""
        def front():
            return next((window for window in self.shell.windows()
                         if window["focus"] and window["title"].startswith(title)), None)
        return wait_for(front, f"{title!r} to come to the front")

    def run_first(self, text):
        self.shell.search(text)
        self.shell.press_key(RETURN)

    def cover(self):
        """Another window in front of all."""
        other = self.statusbook("--new-window", "500")
        self.addCleanup(self.shell.wait_for_end, other)
        self.wait_for_front("500 Internal Server Error")

    def test_shows_what_is_meant(self):
        for text, name, description in (
                ("404", "404 Not Found", "Client error, registered. The requested resource"),
                ("too many requests", "429 Too Many Requests", "Client error, registered. "),
                ("teapot", "418 (Unused)", "Client error, unused. \"I'm a teapot.\"")):
            with self.subTest(text=text):
                ours, first = self.shell.search(text)
                self.shell.keep_picture("gnome " + text)
                self.assertEqual([row[0] for row in ours], [name])
                self.assertTrue(ours[0][1].startswith(description), ours)
                # Were a number a keyword of the desktop entry, Enter would open the program alone.
                self.assertEqual(first, name)
        installed.assert_answers(self, self.shell.bus)

    def test_leaves_the_rest_to_others(self):
        for text in ("firefox", "12*3", "holiday photos 2023"):
            with self.subTest(text=text):
                ours, _ = self.shell.search(text)
                self.shell.keep_picture("gnome " + text.replace("*", "x"))
                self.assertEqual(ours, [])

    def test_enter_opens_the_entry(self):
        self.run_first("too many requests")
        window = self.wait_for_front("429 Too Many Requests")
        self.shell.wait_until_still()
        self.shell.keep_picture("gnome window")
        self.assertEqual(window["application"], ID + ".desktop")

    # The shell's search gives no token, and without one no window that there is comes to the front.
    def test_enter_brings_the_window_to_the_front(self):
        self.run_first("too many requests")
        self.wait_for_front("429 Too Many Requests")
        self.cover()
        self.run_first("teapot")
        self.wait_for_front("418 (Unused)")
        self.assertEqual(len(self.shell.windows()), 2)
        self.shell.evaluate("global.display.focus_window.minimize()")
        self.wait_for_front("500 Internal Server Error")
        self.run_first("404")
        self.wait_for_front("404 Not Found")

    def test_what_was_copied_before_stays(self):
        self.shell.evaluate("imports.gi.St.Clipboard.get_default().set_text("
                            "imports.gi.St.ClipboardType.CLIPBOARD, 'from elsewhere')")
        self.run_first("404")
        self.wait_for_front("404 Not Found")
        self.assertEqual(self.shell.clipboard_text(), "from elsewhere")

    def test_a_token_brings_a_second_start_to_the_front(self):
        first = self.statusbook("404")
        self.addCleanup(self.shell.wait_for_end, first)
        window = self.wait_for_front("404 Not Found")
        self.cover()
        token = self.shell.token()
        second = subprocess.run(["statusbook", "410"], timeout=60,
                                env=os.environ | {"XDG_ACTIVATION_TOKEN": token})
        self.assertEqual(second.returncode, 0)
        # The same window, and not one that was made anew for it.
        self.assertEqual(self.wait_for_front("410 Gone")["id"], window["id"])

    def test_copies(self):
        first = self.statusbook("402")
        self.addCleanup(self.shell.wait_for_end, first)
        self.wait_for_front("402 Payment Required")

        def paste():
            # Again: the program may not have the keyboard yet.
            self.shell.press_key(ord("c"), CONTROL)
            return self.shell.clipboard_text()
        wait_for(lambda: "Reserved for future use" in paste(), "the entry")
        self.cover()

        def copied():  # again: the program may not know yet that another window has the keyboard
            call(self.shell.bus, APPLICATION, "ActivateAction", GLib.Variant("(sava{sv})", (
                "copy", [GLib.Variant("s", "404"), GLib.Variant("s", "title")], {})))
            return self.shell.clipboard_text()
        wait_for(lambda: copied() == "404 Not Found", "what was copied")


if __name__ == "__main__":
    unittest.main()
