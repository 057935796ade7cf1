#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What was said to be kept is there after a kill -9 at any moment: 500 of them, one after the other,
over the same files. The moments come from a fixed seed and the machine's mood.

A kill between writing and renaming leaves QSaveFile's temporary file, "notes.md.aBcDeF". It is not
swept up at the next start: "notes.md.backup" has such a name, too, another window may be writing one
at that moment, and nothing reads it, for a catalog's name ends in ".md"."""

import os
import random
import subprocess
import tempfile
import time
import unittest

KEEPER = os.environ["STATUSBOOK_KEEPER"]
SEED = 404
KILLS = 500
LINES = 24  # at most, until a kill
MEMORY = "/dev/shm"  # a kill is no loss of power: what the disk has got does not matter


class Kill(unittest.TestCase):
    def one_life(self, folder, number, chance):
        """Starts, checks, writes a while and is killed."""
        process = subprocess.Popen([KEEPER, folder, str(number)], stdout=subprocess.PIPE, text=True)
        with process.stdout:
            try:
                lines = [process.stdout.readline() for _ in range(18 + chance.randrange(LINES))]
                time.sleep(chance.random() * 0.002)  # somewhere between two lines
            finally:
                process.kill()
            lines += process.stdout.readlines()
        self.assertEqual(process.wait(60), -9, f"{number}: it ended by itself: {lines[-3:]}")
        return [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]

    def test_what_is_kept_is_kept(self):
        chance = random.Random(SEED)
        kept, wanted, confirmed = {}, {}, 0
        with tempfile.TemporaryDirectory(dir=MEMORY if os.path.isdir(MEMORY) else None) as folder:
            for life in range(KILLS):
                for verb, what, text in self.one_life(folder, 1 + 1000 * life, chance):
                    if verb == "is":
                        self.assertIn(text, {kept.get(what, ""), wanted.get(what, kept.get(what, ""))},
                                      f"seed {SEED}, life {life}: {what}")
                        kept[what] = text
                        wanted.pop(what, None)
                    elif verb == "will":
                        wanted[what] = text
                    else:
                        kept[what] = wanted.pop(what)
                        self.assertEqual(text, kept[what])
                        confirmed += 1
            left = [name for name in os.listdir(folder)
                    if name not in ("notes.md", "bookmarks.txt", "statusbook.ini")]
        self.assertGreater(confirmed, 3 * KILLS)  # they lived long enough to write something
        print(f"{confirmed} confirmed, {KILLS} kills, {len(left)} temporary files left")


if __name__ == "__main__":
    unittest.main()
