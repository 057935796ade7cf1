# SPDX-License-Identifier: MIT
"""What a person keeps, through kills, other editors, rubbish and small screens."""

import os
import unittest

from desktop import wait_for
from windowtest import WindowTest


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".new", path)  # as editors do


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class KeepingTest(WindowTest):
    def kill_and_start(self):
        """Power fails; then a new day."""
        self.program.kill()
        self.restart()

    def take_note(self, text):
        self.press("ctrl+n")
        self.wait_for_window("Note")
        self.type(text)
        self.press("ctrl+Return")


class Marks(KeepingTest):
    def test_a_bookmark_survives_a_kill(self):
        self.open("404")
        self.press("ctrl+d")
        self.wait_until_said("Bookmarked")
        self.kill_and_start()
        self.type("404")
        self.wait_for_row("404 Not Found, client error, bookmark")
        self.press("ctrl+d")
        self.wait_until_said("Bookmark removed")
        self.kill_and_start()
        self.type("404")
        self.wait_for_row("404 Not Found, client error")

    def test_a_note_survives_a_kill(self):
        self.open("404")
        self.take_note("ask the gateway first")
        self.wait_for_window("404 Not Found")
        self.kill_and_start()
        self.open("404")
        text = self.wait_for_text("Page", "ask the gateway first")
        self.assertLess(text.index("404 Not Found"), text.index("Your note"))
        self.assertLess(text.index("Your note"), text.index("ask the gateway first"))

    def test_a_note_shows_at_once(self):
        self.open("404")
        self.take_note("ask the gateway first")
        self.wait_for_text("Page", "ask the gateway first")
        self.assertEqual(self.reader.focus(), "Page")


class Files(KeepingTest):
    @property
    def notes(self):
        return self.desktop.data("catalogs", "notes.md")

    def test_a_note_of_an_editor_meanwhile_is_kept(self):
        self.open("404")
        self.press("ctrl+n")
        self.wait_for_window("Note")
        self.type("mine")
        write(self.notes, "# 503 Service Unavailable\n\ntheirs\n")
        self.press("ctrl+Return")
        self.wait_for_text("Page", "mine")
        self.assertIn("theirs", read(self.notes))
        self.open("503")
        self.wait_for_text("Page", "theirs")

    def test_another_note_on_the_same_entry_is_shown_first(self):
        self.open("404")
        self.press("ctrl+n")
        self.wait_for_window("Note")
        self.type("mine")
        write(self.notes, "# 404 Not Found\n\ntheirs\n")
        self.press("ctrl+Return")
        self.wait_until_said("The file has another note by now")
        self.assertEqual(self.text("What the file says now", "text").strip(), "theirs")
        self.assertIn("theirs", read(self.notes))
        self.press("ctrl+Return")
        self.wait_for_text("Page", "mine")
        self.assertNotIn("theirs", read(self.notes))

    def test_a_catalog_comes_and_goes_while_the_window_runs(self):
        catalog = self.desktop.data("catalogs", "acme.md")
        self.type("E1001")
        self.wait_for_page("Nothing found")
        write(catalog, "# E1001 Payment declined\n\nThe **bank** said no.\n")
        self.wait_for_row("E1001 Payment declined")
        self.wait_for_text("Page", "The bank said no.")
        os.remove(catalog)
        self.wait_for_page("Nothing found")
        self.assertEqual(self.reader.selected_row(), "")
        self.press("ctrl+a")
        self.type("404")
        self.wait_for_row("404 Not Found, client error")

    def test_a_catalog_that_goes_takes_its_page_along(self):
        catalog = self.desktop.data("catalogs", "acme.md")
        write(catalog, "# E1001 Payment declined\n\nThe **bank** said no.\n")
        self.type("E1001")
        self.wait_for_row("E1001 Payment declined")
        self.press("Escape")
        wait_for(lambda: self.query() == "", "the end of the search")
        self.wait_for_window("E1001 Payment declined")
        os.remove(catalog)
        self.wait_until_said("Map of all codes")
        wait_for(lambda: "E1001" not in self.desktop.active_window(), "another title")
        self.assertEqual(self.reader.selected_row(), "")

    def test_a_catalog_in_rubbish_is_told_of(self):
        write(self.desktop.data("catalogs", "acme.md"),
              "# E1001 Payment declined\n\nNo.\n\n## Facts\n\n- State: odd\n")
        self.wait_until_said("acme.md:7:")
        self.type("E1001")
        self.wait_for_row("E1001 Payment declined")


    def test_a_problem_leads_to_its_line(self):
        catalog = self.desktop.data("catalogs", "acme.md")
        good = "# E1001 Payment declined\n\n" + "No.\n\n" * 200
        write(catalog, good + "## Facts\n\n- State: odd\n\n# E1002\n")
        self.wait_until_said("acme.md:405:")
        self.press("ctrl+shift+m")
        self.wait_for_window("Problems")
        wait_for(lambda: self.line_shown() == "- State: odd", "the line")
        self.press("Down")
        wait_for(lambda: self.line_shown() == "# E1002", "the line of the next")
        self.press("ctrl+c")
        self.wait_until_said("Problem copied")
        self.assertRegex(self.desktop.clipboard("UTF8_STRING"), "acme.md:407:1: .*no phrase")
        write(catalog, good)
        self.wait_until_said("There are no problems any more.")
        self.press("Escape")
        self.wait_for_focus("Search")
        self.assertFalse(self.reader.says("acme.md:"))

    def line_shown(self):
        """The line of the file that the cursor is in."""
        node = self.reader.find("text", "Text of the file")
        text = self.reader.text_of(node)
        return text[self.reader.line_start(node, text):].split("\n")[0]


class Rubbish(KeepingTest):
    def prepare(self):
        write(self.desktop.settings(), "\x00[[[\nno key\n=\n[preferences\n\xff\n")

    def test_starts_with_defaults_and_says_so(self):
        self.wait_until_said("The settings cannot be read")
        self.type("404")
        self.wait_for_row("404 Not Found, client error")


class OddSettings(KeepingTest):
    def prepare(self):
        write(self.desktop.settings(), "[preferences]\ntheme=mauve\nfavoriteCopy=@Invalid()\n"
              "[window]\nzoom=many\ngeometry=@ByteArray(x)\nsplitter=7\n")

    def test_starts_with_defaults_and_says_so(self):
        self.wait_until_said("The setting preferences/theme makes no sense and is not used.")
        self.open("404")
        self.press("ctrl+shift+c")
        self.wait_for_clipboard("404 Not Found")


if __name__ == "__main__":
    unittest.main()
