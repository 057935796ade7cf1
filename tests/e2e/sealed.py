#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What a catalog holds makes the programs open nothing, fetch nothing and run nothing: strace watches
whole runs over one that tries."""

import os
import re
import subprocess
import sys
import tempfile
import unittest

from desktop import BIN, NO_LEAKS, wait_for
from windowtest import WindowTest

CALLS = "trace=network,execve,execveat,openat,?open,?openat2"
MARK = "trap"  # in the name of everything that a catalog names, and of nothing else

PROVOKING = r"""# Provoking

- Date: 2026-01-01
- Source: [x](file:///tmp/trap.md) ![y](trap.png)

# E1 Pictures

Seen ![remote](http://127.0.0.1:9/trap.png) ![local](file://FOLDER/trap.png) ![near](trap.png)
![data](data:image/svg+xml,%3Cimage%20href='file://FOLDER/trap.svg'/%3E) ![][r] ![code](:/trap.png)

[r]: FOLDER/trap.png "t"

# E2 Links

[hover1](http://127.0.0.1:9/trap) [hover2](file://FOLDER/trap.txt) [hover3](trap.md)
[hover4](javascript:open('file://FOLDER/trap.txt')) [hover5](ftp://127.0.0.1:9/trap)
[hover6](//127.0.0.1:9/trap) [hover7](statusbook:trap) [hover8](mailto:trap@localhost)
[hover9](exec:FOLDER/trap.sh) <file://FOLDER/trap.txt> <http://127.0.0.1:9/trap>

# E3 Tags

<img src="file://FOLDER/trap.png"><img src="http://127.0.0.1:9/trap.png"> <br>

<iframe src="file://FOLDER/trap.html"></iframe>

<link rel="stylesheet" href="file://FOLDER/trap.css">
<style>@import url("file://FOLDER/trap.css"); body { background: url(FOLDER/trap.png) }</style>

<script src="http://127.0.0.1:9/trap.js">open("FOLDER/trap.txt")</script>

<table background="FOLDER/trap.png"><tr><td>cell</td></tr></table>

&lt;img src="FOLDER/trap.png"&gt;

``` "><img src="FOLDER/trap.png">
<img src="FOLDER/trap.png">
```

# E4 <img src="FOLDER/trap.png"> ![p](FOLDER/trap.png)

Seen.

## Facts

- Defined by: [<img src="FOLDER/trap.png">](file://FOLDER/trap.txt)
- See also: ![a](FOLDER/trap.png) (![b](FOLDER/trap.png)); <img src="FOLDER/trap.png">
- Found by: <img src="FOLDER/trap.png">; ![c](http://127.0.0.1:9/trap.png)

## <img src="FOLDER/trap.png"> ![s](FOLDER/trap.png)

Seen.

# E5 """ + "\u202edesrever\u202c \u2066odd\u2069" + """

Seen.

# E6 Quotes

QUOTES seen

# E7 Lists

LISTSseen

# E8 Brackets

BRACKETS

# E9 The End

Seen.
"""
LAST = 9


def catalog(folder):
    text = PROVOKING.replace("FOLDER", folder)
    text = text.replace("QUOTES", ">" * 10_000).replace("LISTS", "- " * 5_000)
    return text.replace("BRACKETS", "[" * 10_000 + "seen" + "](trap.md)" * 500)


def offences(trace):
    """What a run did that it must not do."""
    found = re.findall(r"^\d+ +socket\((?!AF_UNIX).*", trace, re.M)
    found += re.findall(r"^\d+ +connect\((?!.*sa_family=AF_UNIX).*", trace, re.M)
    found += re.findall(rf'^\d+ +open(?:at|at2)?\(.*{MARK}.*', trace, re.M)
    return found + re.findall(r"^\d+ +execve(?:at)?\(.*", trace, re.M)[1:]  # the first is its own


def reached(trace):
    """The sockets that a run connected to."""
    return set(re.findall(r'connect\(.*sun_path=(@?"[^"]*")', trace))


class Sealed(WindowTest):
    content = staticmethod(catalog)

    def prepare(self):
        folder = tempfile.TemporaryDirectory(prefix="sealed-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        for name in ("png", "svg", "txt", "md", "css", "html", "js", "sh"):
            with open(os.path.join(self.folder, f"{MARK}.{name}"), "w") as file:
                file.write("# E99 Opened\n")
        self.catalog = os.path.join(self.folder, "provoking.md")
        with open(self.catalog, "w") as file:
            file.write(self.content(self.folder))
        self.trace = os.path.join(self.folder, "trace")

    def watched(self, *command):
        # LeakSanitizer and strace both want to trace.
        return ["strace", "-E", NO_LEAKS, "-f", "-qq", "-s", "4096", "-e", CALLS, "-o", self.trace, *command]

    def start(self):
        program = os.path.join(BIN, "statusbook")
        self.program = self.desktop.start(self.watched(program, "--catalog", self.catalog),
                                          stderr=None, cwd=self.folder)
        wait_for(lambda: "Statusbook" in self.desktop.active_window(), "the window")
        self.wait_for_focus("Search")

    def quit(self):
        self.press("ctrl+q")
        self.desktop.wait_for_end(self.program)
        self.program = None

    def read_trace(self):
        with open(self.trace, errors="replace") as file:
            return file.read()

    def assertSealed(self, trace):
        self.assertIn("provoking.md", trace)  # so that something was watched
        self.assertEqual(offences(trace), [])

    def hover(self):
        """Points at each word of the page that looks like a link."""
        for word in sorted(set(re.findall(r"hover\d", self.text("Page")))):
            x, y = self.reader.middle_of_word(self.reader.page(), word)
            subprocess.run(["xdotool", "mousemove", "--sync", str(x), str(y)], check=False,
                           timeout=5)

    def test_the_window(self):
        for number in range(1, LAST + 1):
            self.open(f"E{number}")
            wait_for(lambda: "seen" in self.text("Page").lower()
                     or "hover" in self.text("Page") or "cell" in self.text("Page"), "the page")
            self.hover()
        self.assertNotRegex(self.text("Page"), "[\u202a-\u202e\u2066-\u2069]")
        self.quit()
        trace = self.read_trace()
        self.assertSealed(trace)
        expected = re.compile(r'@?"(/tmp/\.X11-unix/X\d+|.*/at-spi/bus.*|.*dbus.*)"')
        sockets = reached(trace)
        self.assertTrue(any("X11" in socket for socket in sockets), sockets)
        self.assertEqual([socket for socket in sockets if not expected.fullmatch(socket)], [])

    def test_the_terminal(self):
        program = os.path.join(BIN, "statusbook-cli")
        own = ("--no-bundled", "--catalog", self.catalog)
        codes = [f"E{number}" for number in range(1, LAST + 1)]
        self.press("ctrl+q")
        self.desktop.wait_for_end(self.program)
        self.program = None
        runs = [["show", *codes, f"--format={form}", *own]
                for form in ("text", "markdown", "html", "json")]
        runs += [["list", *own], ["search", "trap", *own], ["check", self.catalog],
                 ["explain", self.catalog]]
        for arguments in runs:
            with self.subTest(arguments[0]):
                done = subprocess.run(self.watched(program, *arguments), cwd=self.folder,
                                      capture_output=True, timeout=60)
                self.assertIn(done.returncode, (0, 1), done.stderr)
                trace = self.read_trace()
                self.assertSealed(trace)
                self.assertEqual(reached(trace), set())

    def test_what_is_watched_for_is_seen(self):
        """The check itself: a program that does all of it is found out."""
        self.quit()
        script = ("import os, socket, subprocess; open('trap.txt'); subprocess.run(['true']);"
                  "s = socket.socket(); s.settimeout(1); s.connect_ex(('127.0.0.1', 9))")
        subprocess.run(self.watched(sys.executable, "-c", script), cwd=self.folder, check=True)
        found = "\n".join(offences(self.read_trace()))
        for part in ("socket(AF_INET", "connect(", f"{MARK}.txt", "execve("):
            self.assertIn(part, found)


class LongLine(Sealed):
    @staticmethod
    def content(_folder):
        return "# E1 Long\n\n" + "x" * 50_000_000 + "\n\n# E2 Behind It\n\nStill here.\n"

    def test_the_window(self):
        self.open("E2")
        self.wait_for_text("Page", "Still here.")
        self.wait_until_said("this line is longer than 16 KiB and its entry is left out")
        self.quit()
        self.assertSealed(self.read_trace())

    def test_the_terminal(self):
        self.quit()
        done = subprocess.run([os.path.join(BIN, "statusbook-cli"), "show", "E2", "--no-bundled",
                               "--catalog", self.catalog], capture_output=True, text=True,
                              timeout=60)
        self.assertIn("Still here.", done.stdout)
        self.assertIn("this line is longer than 16 KiB", done.stderr)

    test_what_is_watched_for_is_seen = None


if __name__ == "__main__":
    unittest.main()
