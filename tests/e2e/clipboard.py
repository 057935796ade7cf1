# SPDX-License-Identifier: MIT
"""From launch to clipboard, as a person does it: typed, read by a screen reader, pasted elsewhere."""

import unittest

from desktop import Desktop, wait_for


class FromLaunchToClipboard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        import screenreader  # it connects to the bus that the desktop has just started
        cls.reader = screenreader

    def setUp(self):
        program = self.desktop.start_statusbook()
        self.addCleanup(self.desktop.stop, program)
        wait_for(self.reader.application, "the program on the accessibility bus")

    def wait_for_row(self, name):
        wait_for(lambda: self.reader.selected_row() == name, f"the row {name!r}")

    def wait_for_clipboard(self, target, part):
        return wait_for(lambda: part in (text := self.desktop.clipboard(target)) and text,
                        f"{part!r} as {target}")

    def test_find_read_copy_paste(self):
        desktop, reader = self.desktop, self.reader

        desktop.type("digital cash")
        self.wait_for_row("402 Payment Required, client error")
        page = reader.page()
        text = wait_for(lambda: "402 Payment Required" in (t := reader.text_of(page)) and t,
                        "the page of 402")
        bold = reader.attributes_at(page, text.index("Reserved for future use"))
        plain = reader.attributes_at(page, text.index("for future use"))
        self.assertEqual(bold.get("weight"), "bold")
        self.assertNotEqual(plain.get("weight"), "bold")

        desktop.press("ctrl+c")
        html = self.wait_for_clipboard("text/html", "402 Payment Required")
        self.assertIn("<strong>Reserved</strong> for future use.", html)
        markdown = desktop.clipboard("text/markdown")
        self.assertTrue(markdown.startswith("# 402 Payment Required\n\n**Reserved** for future"))
        plain = desktop.clipboard("UTF8_STRING")
        self.assertIn("Reserved for future use. The original intention", plain)
        self.assertNotIn("**", plain)

        desktop.press("Escape")
        desktop.type("404")
        self.wait_for_row("404 Not Found, client error")
        desktop.press("Return")
        wait_for(lambda: "404 Not Found" in reader.text_of(reader.page()), "the page of 404")
        desktop.double_click(*reader.middle_of_word(reader.page(), "requested"))
        desktop.press("ctrl+c")
        wait_for(lambda: desktop.clipboard("UTF8_STRING") == "requested", "the selected word alone")

    def test_nothing_found_is_said(self):
        self.desktop.type("zzqqxx")
        wait_for(lambda: "Nothing found" in self.reader.text_of(self.reader.page()), "the words")
        self.assertEqual(self.reader.selected_row(), "")


if __name__ == "__main__":
    unittest.main()
