#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""kill.py KEEPER KILLS: what was said to be kept is there after a kill -9 at any moment, one after
the other over the same files. KEEPER is made with keeper.h. The moments come from a fixed seed and
the machine's mood.

A kill between writing and renaming leaves QSaveFile's temporary file, "notes.md.aBcDeF". It is not
swept up at the next start: "notes.md.backup" has such a name, too, another window may be writing one
at that moment, and nothing reads it, for a catalog's name ends in ".md"."""

import os
import random
import subprocess
import sys
import tempfile
import time
import unittest

SEED = 404
STATED = 17  # lines that say what is kept
LINES = 24  # at most behind them, until a kill
MEMORY = "/dev/shm"  # a kill is no loss of power: what the disk has got does not matter
KEPT = ("notes.md", "bookmarks.txt", "s.ini")


class Kill(unittest.TestCase):
    keeper, kills = None, 0

    def one_life(self, folder, number, chance):
        """Starts, checks, writes a while and is killed."""
        process = subprocess.Popen([self.keeper, folder, str(number)], stdout=subprocess.PIPE,
                                   text=True)
        lines, longest = [], 0.0
        with process.stdout:
            try:
                for count in range(STATED + chance.randrange(LINES)):
                    before = time.monotonic()
                    lines.append(process.stdout.readline())
                    if count >= STATED:
                        longest = max(longest, time.monotonic() - before)
                time.sleep(chance.random() * longest)  # somewhere between two lines
            finally:
                process.kill()
            lines += process.stdout.readlines()
        self.assertEqual(process.wait(60), -9, f"{number}: it ended by itself: {lines[-3:]}")
        return [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]

    def test_what_is_kept_is_kept(self):
        chance = random.Random(SEED)
        kept, wanted, confirmed = {}, {}, 0
        with tempfile.TemporaryDirectory(dir=MEMORY if os.path.isdir(MEMORY) else None) as folder:
            for life in range(self.kills):
                for verb, what, text in self.one_life(folder, 1 + 1000 * life, chance):
                    if verb == "is":
                        self.assertIn(text, {kept.get(what, text if life == 0 else ""),
                                             wanted.get(what, kept.get(what, ""))},
                                      f"seed {SEED}, life {life}: {what}")
                        kept[what] = text
                        wanted.pop(what, None)
                    elif verb == "will":
                        wanted[what] = text
                    else:
                        kept[what] = wanted.pop(what)
                        self.assertEqual(text, kept[what])
                        confirmed += 1
            left = [name for _, _, names in os.walk(folder) for name in names if name not in KEPT]
        self.assertGreater(confirmed, 3 * self.kills)  # they lived long enough to write something
        print(f"{confirmed} confirmed, {self.kills} kills, {len(left)} temporary files left")


if __name__ == "__main__":
    Kill.keeper, Kill.kills = sys.argv[1], int(os.environ.get("STATUSBOOK_KILLS", sys.argv[2]))
    unittest.main(argv=sys.argv[:1])
