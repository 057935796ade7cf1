#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""How long a desktop waits: for the first answer of a search provider that does not run yet, and
for a second start of the program, each as a ratio to the least Qt program that does such a thing.
Medians of RUNS (21) runs in turn, files warm. That the answers are right is all that can fail."""

import os
import signal
import statistics
import subprocess
import time
import unittest

from desktop import Desktop, wait_for
from sessionbus import (BUS, NAME, PROVIDER, PROVIDER_NAME, SEARCH_PROVIDER, SessionBus, call,
                        connect)

from gi.repository import GLib

RUNS = int(os.environ.get("RUNS", "21"))
BARE = os.environ["STATUSBOOK_BAREBUS"]
BARE_NAME = "org.statusbook.Bare"
BARE_TARGET = (BARE_NAME, "/bare", SEARCH_PROVIDER[2])
PROGRAM = os.path.join(os.path.dirname(PROVIDER), "statusbook")

QUESTIONS = {
    "bare": (BARE_TARGET, ["404"], ["404"]),
    "a number": (SEARCH_PROVIDER, ["404"], ["404"]),
    "words": (SEARCH_PROVIDER, ["too", "many", "requests"], ["429"]),
    "nothing of ours": (SEARCH_PROVIDER, ["firefox"], []),
}


def milliseconds(task):
    begin = time.perf_counter()
    result = task()
    return (time.perf_counter() - begin) * 1000, result


def tell(title, times):
    floor = statistics.median(times["bare"])
    print(f"\n{title}, {RUNS} runs")
    for what, each in times.items():
        median = statistics.median(each)
        print(f"  {what:28} {median:6.1f} ms ({min(each):.1f}-{max(each):.1f})"
              f"  x {median / floor:.2f}")


class DesktopStart(unittest.TestCase):
    def test_first_answer(self):
        times = {what: [] for what in QUESTIONS}
        warm = []
        with SessionBus({PROVIDER_NAME: PROVIDER, BARE_NAME: BARE}) as bus:
            for run in range(RUNS + 1):
                for what, (target, terms, answer) in QUESTIONS.items():
                    ask = lambda: bus.call(target, "GetInitialResultSet",  # noqa: E731
                                           GLib.Variant("(as)", (terms,)))[0]
                    passed, result = milliseconds(ask)
                    self.assertEqual(result, answer)
                    if run > 0:  # the first one warms the files
                        times[what].append(passed)
                        warm.append(milliseconds(ask)[0])
                    os.kill(bus.process_of(target[0]), signal.SIGKILL)
                    wait_for(lambda: not bus.has_owner(target[0]), "the name to be free")
        tell("cold start to the first answer", times)
        print(f"  {'warm, with the way there':28} {statistics.median(warm):6.1f} ms")

    def test_second_start(self):
        times = {"bare": [], "a query for the window": []}
        with Desktop() as desktop:
            desktop.start_statusbook()
            bus = connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
            self.assertTrue(call(bus, BUS, "NameHasOwner", GLib.Variant("(s)", (NAME,)))[0])
            for run in range(RUNS + 1):
                for what, command in (("bare", [BARE, NAME]),
                                      ("a query for the window", [PROGRAM, "404"])):
                    run_it = lambda: subprocess.run(command, check=False)  # noqa: E731, B023
                    passed, result = milliseconds(run_it)
                    self.assertEqual(result.returncode, 0)
                    if run > 0:
                        times[what].append(passed)
            bus.close_sync()
        tell("second start, as a process", times)


if __name__ == "__main__":
    unittest.main()
