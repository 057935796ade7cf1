#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""screenshots.py FOLDER [NAME...]: a picture of every view, in every way to look at it, as
FOLDER/WAY-VIEW.png, to be looked at by a person. NAMEs choose ways and views. The programs are those
of STATUSBOOK_BIN, build/dev/src/apps without it."""

import hashlib
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.normpath(os.path.join(HERE, "..", ".."))
sys.path.insert(0, os.path.join(SOURCE, "tests", "support"))
os.environ.setdefault("STATUSBOOK_BIN", os.path.join(SOURCE, "build", "dev", "src", "apps"))

import pseudo  # noqa: E402
from desktop import BIN, Desktop, wait_for  # noqa: E402

RESPONSE = ["HTTP/1.1 405 Method Not Allowed", "Date: Sun, 06 Nov 1994 08:49:37 GMT",
            "Content-Type: text/html"]
BROKEN = "# 999\n\nNo phrase.\n\n# What is no entry\n\nText.\n"


@dataclass
class Way:
    """How the views are looked at."""
    screen: str = "1280x800"
    theme: str = "light"
    environment: dict = field(default_factory=dict)
    is_mirrored: bool = False


WAYS = {
    "light": Way(),
    "dark": Way(theme="dark"),
    "arabic": Way(environment={"LANGUAGE": "ar"}, is_mirrored=True),
    "double": Way(screen="2560x1600", environment={"QT_SCALE_FACTOR": "2"}),
    "pseudo": Way(environment={"STATUSBOOK_TRANSLATION": "statusbook_xx.qm"}),
}


class Hand:
    """What a person does, and waits for."""

    def __init__(self, desktop, way):
        self.desktop, self.way = desktop, way
        self.type, self.press = desktop.type, desktop.press

    def active(self):
        return subprocess.run(["xdotool", "getactivewindow"], capture_output=True).stdout.strip()

    def open(self, *keys):
        """Presses keys that bring up another window."""
        before = self.active()
        self.press(*keys)
        wait_for(lambda: self.active() not in (before, b""), "a window")
        time.sleep(0.5)  # it has the keyboard, but may not have its content

    def search(self, text):
        self.type(text)
        self.settle()

    def picture(self):
        return subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"],
                              capture_output=True, check=True).stdout

    def settle(self):
        """Until two pictures in a row are the same; a blinking cursor may keep them from it."""
        last = b""
        for _ in range(10):
            time.sleep(0.2)
            now = hashlib.sha256(self.picture()).digest()
            if now == last:
                return
            last = now


def page(hand):
    hand.search("404")
    hand.press("Return")


def bookmarks(hand):
    hand.press("ctrl+8")


def find(hand):
    page(hand)
    hand.press("ctrl+f")
    hand.type("server")


def explain(hand):
    hand.open("ctrl+e")
    for line in RESPONSE:
        hand.type(line)
        hand.press("Return")


def compare(hand):
    hand.open("ctrl+shift+d")
    hand.type("301 302 303 307 308")


def guide(hand):
    hand.open("ctrl+t")


def guide_end(hand):
    hand.open("ctrl+t")
    for _ in range(2):  # It worked; the thing asked for
        hand.press("1")
        hand.settle()


def about(hand):
    hand.press("alt", "Right" if hand.way.is_mirrored else "Left", "Down", "Down")
    hand.open("Return")


def note(hand):
    page(hand)
    hand.open("ctrl+n")
    hand.type("Ours answers with a picture.")


def export(hand):
    page(hand)
    hand.open("ctrl+shift+s")


def preview(hand):
    page(hand)
    hand.open("ctrl+shift+p")


def menu(hand):
    hand.press("alt", "Down", *["Left" if hand.way.is_mirrored else "Right"] * 5)


VIEWS = {
    "map": lambda hand: None,
    "map-of-query": lambda hand: (hand.search("redirect"), hand.press("ctrl+m")),
    "list": lambda hand: hand.search("too many requests"),
    "page": page,
    "nothing": lambda hand: hand.search("zzqqxx"),
    "bookmarks": bookmarks,
    "problems": lambda hand: None,
    "find": find,
    "menu": menu,
    "explain": explain,
    "compare": compare,
    "guide": guide,
    "guide-end": guide_end,
    "preferences": lambda hand: hand.open("ctrl+comma"),
    "shortcuts": lambda hand: hand.open("F1"),
    "about": about,
    "export": export,
    "note": note,
    "preview": preview,
}


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)
    return path


def take(desktop, way, view, path):
    write(os.path.join(desktop.home, ".config", "statusbook", "statusbook.ini"),
          f"[preferences]\ntheme={way.theme}\n")
    catalogs = os.path.join(desktop.home, "catalogs")
    arguments = []
    if view == "problems":
        arguments = ["--catalog", write(os.path.join(catalogs, "mine.md"), BROKEN),
                     "--catalog", os.path.join(catalogs, "none.md")]
    hand = Hand(desktop, way)
    program = desktop.start([os.path.join(BIN, "statusbook"), *arguments], stderr=None)
    wait_for(desktop.active_window, "the window")
    hand.settle()
    VIEWS[view](hand)
    hand.settle()
    desktop.screenshot(path)
    desktop.stop(program)
    wait_for(lambda: not desktop.active_window(), "the end of the window")


def main(folder, *names):
    folder = os.path.abspath(folder)
    os.makedirs(folder, exist_ok=True)
    chosen_ways = [way for way in WAYS if way in names] or list(WAYS)
    chosen_views = [view for view in VIEWS if view in names] or list(VIEWS)
    for name in chosen_ways:
        way = WAYS[name]
        with Desktop(way.screen) as desktop:
            pseudo.write(desktop.home)
            os.chdir(desktop.home)  # where the pseudo translation is
            os.environ.update(way.environment)
            for view in chosen_views:
                take(desktop, way, view, os.path.join(folder, f"{name}-{view}.png"))
            for key in way.environment:
                del os.environ[key]
            os.chdir(folder)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
