# SPDX-License-Identifier: MIT
"""A test of the window as a person with a keyboard and a screen reader has it."""

import unittest

from desktop import Desktop, wait_for


class WindowTest(unittest.TestCase):
    """One desktop for the file; for each test a program that starts as on its first day."""

    screen = "1280x800"  # of the first class of the file
    environment = {}
    desktop = reader = None

    @classmethod
    def setUpClass(cls):
        if not WindowTest.desktop:
            WindowTest.desktop = unittest.enterModuleContext(Desktop(cls.screen))
            import screenreader  # it connects, once and for all, to the bus that was just started
            WindowTest.reader = screenreader

    def setUp(self):
        self.program = None
        self.addCleanup(self.end)
        self.desktop.forget()
        self.prepare()
        self.start()

    def prepare(self):
        """What is to be there before the program starts."""

    def start(self, *arguments):
        self.program = self.desktop.start_statusbook(*arguments, **self.environment)
        self.wait_for_focus("Search")

    def end(self):
        if self.program:
            self.desktop.stop(self.program)
        self.program = None

    def restart(self):
        """Quits as a person does, unless the program has ended already, and starts anew."""
        if self.program.poll() is None:
            self.press("ctrl+q")
        self.desktop.wait_for_end(self.program)
        wait_for(lambda: not self.reader.application(), "the end of the program")
        self.start()

    # What a person does.

    def type(self, text):
        self.desktop.type(text)

    def press(self, *keys):
        self.desktop.press(*keys)

    def open(self, code):
        """Looks a code up and goes to its page."""
        self.press("ctrl+l")
        self.wait_for_focus("Search")
        self.type(code)
        self.wait_for_page(code + " ")
        self.press("Return")
        self.wait_for_focus("Page")

    def press_until(self, key, question, what, times=60):
        """Presses a key again and again, as one who looks for something does."""
        for _ in range(times):
            if question():
                return
            self.press(key)
        wait_for(question, what)

    # What a person then sees or hears.

    def wait_for_row(self, name):
        wait_for(lambda: self.reader.selected_row() == name, f"the row {name!r}")

    def wait_for_focus(self, name):
        wait_for(lambda: self.reader.focus() == name, f"the focus on {name!r}")

    def wait_for_page(self, beginning):
        return self.wait_for_text("Page", beginning, starts=True)

    def wait_for_text(self, name, part, starts=False):
        """Waits until the page of this name has a text, and gives all of it."""
        def text():
            whole = self.text(name)
            return whole if (whole.startswith(part) if starts else part in whole) else ""
        return wait_for(text, f"{part!r} on {name!r}")

    def wait_until_said(self, text):
        wait_for(lambda: self.reader.says(text), f"the words {text!r}")

    def wait_for_window(self, title):
        wait_for(lambda: title in self.desktop.active_window(), f"the window {title!r}")

    def wait_for_clipboard(self, text):
        wait_for(lambda: self.desktop.clipboard("UTF8_STRING") == text, f"{text!r} to paste")

    def text(self, name, role="label"):
        return self.reader.text_of(self.reader.find(role, name))

    def query(self):
        return self.text("Search", "text")
