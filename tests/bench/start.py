#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What a start costs: instructions until the window is painted for the first time (valgrind) and
resident memory once it is idle, each as a ratio to an empty window of the same kinds of widgets.
Medians of RUNS (1) runs in turn, on a real X server. That both windows are painted is all that can
fail."""

import os
import re
import statistics
import subprocess
import unittest

from desktop import BIN, Desktop

RUNS = int(os.environ.get("RUNS", "1"))
PROBE = os.environ["STATUSBOOK_FIRSTPAINT"]
PROGRAMS = {
    "empty": [os.environ["STATUSBOOK_EMPTYWINDOW"]],
    "statusbook": [os.path.join(BIN, "statusbook")],
    "statusbook 404": [os.path.join(BIN, "statusbook"), "404"],
}
IDLE = 4000  # milliseconds: the index is made and all is quiet


def run(command, **environment):
    # Accessibility is what a desktop without a screen reader has: off.
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "QT_HASH_SEED": "0",
                                "LD_PRELOAD": PROBE} | environment
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300,
                          check=True)


def instructions(command):
    told = run(["valgrind", "--tool=cachegrind", "--cache-sim=no",
                "--cachegrind-out-file=/dev/null", *command]).stderr
    return int(re.search(r"I\s+refs:\s+([\d,]+)", told)[1].replace(",", ""))


def memory(command):
    return int(re.search(r"resident (\d+)", run(command, FIRSTPAINT_IDLE=str(IDLE)).stdout)[1])


class Start(unittest.TestCase):
    def measure(self, title, unit, scale, measured):
        figures = {name: [] for name in PROGRAMS}
        with Desktop():
            for _ in range(RUNS):
                for name, command in PROGRAMS.items():
                    figures[name].append(measured(command) / scale)
        floor = statistics.median(figures["empty"])
        print(f"\n{title}, {RUNS} runs")
        for name, each in figures.items():
            median = statistics.median(each)
            self.assertGreater(median, 0)
            print(f"  {name:16} {median:9.1f} {unit}  x {median / floor:.3f}"
                  f"  {median - floor:+.1f} {unit}")

    def test_first_paint(self):
        self.measure("instructions to the first paint", "M", 1e6, instructions)

    def test_idle_memory(self):
        self.measure("resident memory when idle", "MiB", 1024, memory)


if __name__ == "__main__":
    unittest.main()
