# SPDX-License-Identifier: MIT
"""What a start costs: instructions until the window is painted for the first time and until the page
of an answer is (valgrind), and resident memory once it is idle; the floor is an empty window of the
same kinds of widgets. On a real X server."""

import os
import re
import statistics
import subprocess

from desktop import BIN, Desktop

PROBE = os.environ["STATUSBOOK_FIRSTPAINT"]
EMPTY = [os.environ["STATUSBOOK_EMPTYWINDOW"]]
STATUSBOOK = [os.path.join(BIN, "statusbook")]
QUERY = [*STATUSBOOK, "404"]
IDLE = "4000"  # milliseconds: the index is made and all is quiet


def run(command, environment):
    # Accessibility is what a desktop without a screen reader has: off.
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "QT_HASH_SEED": "0",
                                "LD_PRELOAD": PROBE} | environment
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300,
                          check=True)


def instructions(command, **environment):
    told = run(["valgrind", "--tool=cachegrind", "--cache-sim=no",
                "--cachegrind-out-file=/dev/null", *command], environment).stderr
    return int(re.search(r"I\s+refs:\s+([\d,]+)", told)[1].replace(",", "")) / 1e6


def memory(command):
    told = run(command, {"FIRSTPAINT_IDLE": IDLE}).stdout
    return int(re.search(r"resident (\d+)", told)[1]) / 1024


def rows(runs):
    def median(measured, *arguments, **options):
        return statistics.median(measured(*arguments, **options) for _ in range(runs))

    with Desktop():
        empty = median(instructions, EMPTY)
        yield "start: first paint", "M instr", median(instructions, STATUSBOOK), empty
        yield "start with a query: first paint", "M instr", median(instructions, QUERY), empty
        yield ("start with a query: answer painted", "M instr",
               median(instructions, QUERY, FIRSTPAINT_TITLE="404"), empty)
        yield "memory when idle", "MiB", median(memory, STATUSBOOK), median(memory, EMPTY)
