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
        self.press("ctrl+l")
        self.type("ask the gateway first")
        self.wait_for_row("404 Not Found, client error")

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
        self.wait_for_row("E1001 Payment declined, acme")
        self.wait_for_text("Page", "The bank said no.")
        os.remove(catalog)
        self.wait_for_page("Nothing found")
        self.assertEqual(self.reader.selected_row(), "")
        self.press("ctrl+a")
        self.type("404")
        self.wait_for_row("404 Not Found, client error")
        self.assert_runs()

    def test_a_catalog_in_rubbish_is_told_of(self):
        write(self.desktop.data("catalogs", "acme.md"),
              "# E1001 Payment declined\n\nNo.\n\n## Facts\n\n- State: odd\n")
        self.wait_until_said("acme.md:7:")
        self.type("E1001")
        self.wait_for_row("E1001 Payment declined, acme")


class Rubbish(KeepingTest):
    def prepare(self):
        write(self.desktop.settings(), "\x00[[[\nno key\n=\n[preferences\ntheme=mauve\n\xff\n")

    def test_starts_with_defaults_and_says_so(self):
        self.wait_until_said("The settings in")
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


class Preferences(KeepingTest):
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
        everything = len(self.reader.rows())
        self.press("ctrl+comma")
        self.wait_for_window("Preferences")
        self.press("alt+u")
        wait_for(lambda: 0 < len(self.reader.rows()) < everything / 2, "the registered ones")

    def color_of_text(self):
        """From 0, black, to 255, of the line under the title."""
        page = self.reader.page()
        line = self.reader.text_of(page).index("\n") + 1
        color = self.reader.attributes_at(page, line).get("fg-color", "0,0,0")
        return sum(int(part) for part in color.split(",")) / 3


if __name__ == "__main__":
    unittest.main()
