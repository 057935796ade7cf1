# SPDX-License-Identifier: MIT
"""Statusbook in KRunner: what it is asked and answers, what a screen reader reads there, and what
Enter and its buttons do."""

import os
import unittest

import installed
from desktop import Desktop, wait_for
from sessionbus import RUNNER, call, connect

from gi.repository import Gio, GLib

KRUNNER = ("org.kde.krunner", "/App", "org.kde.krunner.App")
MONITOR = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring")
CATEGORY = "in category HTTP status codes"


class Listener:
    """Hears what the provider is asked for on a bus, and what it answers."""

    def __init__(self, address):
        self.answers = {}  # the ids by the text
        self._asked = {}   # the text by client and number of the call
        self.connection = connect(address)
        call(self.connection, MONITOR, "BecomeMonitor", GLib.Variant("(asu)", ([], 0)))
        self.connection.add_filter(self._hear)

    def _hear(self, _connection, message, _incoming):
        kind = message.get_message_type()
        if kind == Gio.DBusMessageType.METHOD_CALL and message.get_path() == RUNNER[1] \
                and message.get_member() == "Match":
            text, = message.get_body().unpack()
            self._asked[message.get_sender(), message.get_serial()] = text
        elif kind == Gio.DBusMessageType.METHOD_RETURN:
            text = self._asked.pop((message.get_destination(), message.get_reply_serial()), None)
            if text is not None:
                self.answers[text] = [match[0] for match in message.get_body().unpack()[0]]
        return None  # for others: this connection would refuse a call, which a monitor may not


class KRunner(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        installed.make_known(cls)
        os.environ.update(XDG_CURRENT_DESKTOP="KDE", QT_XCB_GL_INTEGRATION="none",
                          QT_QUICK_BACKEND="software")
        cls.desktop = cls.enterClassContext(Desktop())
        import screenreader  # it connects to the bus that the desktop has just started
        cls.reader = screenreader
        address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        cls.listener = Listener(address)
        cls.addClassCleanup(cls.listener.connection.close_sync)
        cls.bus = connect(address)
        cls.addClassCleanup(cls.bus.close_sync)
        cls.desktop.wait_for_end(cls.desktop.start(["kbuildsycoca5"]))
        cls.desktop.start(["krunner"])
        wait_for(lambda: cls.reader.application("krunner"), "KRunner")

    def ask(self, text):
        """The ids of the provider's answer to what KRunner makes of a text."""
        self.listener.answers.pop(text, None)
        self.text = text
        self.show()
        wait_for(lambda: text in self.listener.answers, f"KRunner to ask for {text!r}")
        return self.listener.answers[text]

    def show(self):
        call(self.bus, KRUNNER, "query", GLib.Variant("(s)", (self.text,)))

    def ours(self):
        """The names and descriptions of our matches, as they are shown."""
        return [(name, description) for name, description in self.reader.listed("krunner")
                if CATEGORY in description]

    def names(self):
        return [name for name, _ in self.ours()]

    def wait_for_names(self, *names):
        """KRunner goes when another window comes to the front, as that of the last match may do
        after it was asked for this one: then it is shown again."""
        def shown():
            if self.desktop.active_window().strip() == "KRunner":
                return self.names() == list(names)
            self.show()
            return False
        wait_for(shown, f"{names} in KRunner")

    def wait_for_title(self, title):
        wait_for(lambda: self.desktop.active_window().startswith(title), f"the window {title!r}")

    def test_shows_what_is_meant(self):
        for text, identifier, name, description in (
                ("404", "404", "404 Not Found", "Client error, registered. The requested resource"),
                ("too many requests", "429", "429 Too Many Requests", "Client error, registered. "),
                ("teapot", "418", "418 (Unused)", "Client error, unused. \"I'm a teapot.\"")):
            with self.subTest(text=text):
                self.assertEqual(self.ask(text), [identifier])
                self.wait_for_names(name)
                self.desktop.keep_picture("krunner " + text)
                self.assertTrue(self.ours()[0][1].startswith(description), self.ours())
        installed.assert_answers(self, self.bus)

    def test_leaves_the_rest_to_others(self):
        for text in ("firefox", "12*3", "holiday photos 2023"):
            with self.subTest(text=text):
                self.assertEqual(self.ask(text), [])
                if text == "12*3":
                    wait_for(lambda: "36" in dict(self.reader.listed("krunner")), "the calculator")
                self.wait_for_names()
                self.desktop.keep_picture("krunner " + text.replace("*", "x"))

    def test_enter_opens_the_entry(self):
        for text, name in (("too many requests", "429 Too Many Requests"),
                           ("404", "404 Not Found")):  # then where the window is there
            self.ask(text)
            self.wait_for_names(name)
            self.desktop.press("Return")
            self.wait_for_title(name + " - Statusbook")
        self.desktop.keep_picture("krunner window")

    def test_a_button_copies(self):
        self.ask("410")
        self.wait_for_names("410 Gone")
        wait_for(lambda: self.reader.press_button("krunner", "Copy number and phrase"),
                 "the button that copies")
        wait_for(lambda: self.desktop.clipboard("UTF8_STRING") == "410 Gone", "what was copied")


if __name__ == "__main__":
    unittest.main()
