#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""table.py [WORD...]: what Statusbook costs, in one table: start, answer, keys, pages, copies, the
index and the desktop's waits, each beside the least that could be and as a ratio to it, measured in
the same run. WORDs choose from start, window, index, desktop. Medians of RUNS (1) runs; waits, which
are short, of 20 times as many. That all of it runs is all that can fail."""

import os
import pathlib
import subprocess
import sys
import tempfile

import desktop_start
import start

RUNS = int(os.environ.get("RUNS", "1"))
ENTRIES = os.environ.get("ENTRIES", "20000")  # of the catalog that is indexed


def table_of(command, **environment):
    """What a program prints as TSV: rows by their first cell."""
    told = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True,
                          timeout=280, check=True).stdout
    lines = [line.split("\t") for line in told.splitlines() if "\t" in line]
    return {line[0]: dict(zip(lines[0], line, strict=True)) for line in lines[1:]}


def window_rows(_):
    times = table_of([os.environ["STATUSBOOK_WINDOW_BENCH"]], QT_QPA_PLATFORM="offscreen")
    for what in ("key", "page", "copy"):
        for share in ("p50", "p99"):
            yield (f"{what}, {share}", "ms cpu", float(times[what][share]),
                   float(times[f"{what} (floor)"][share]))


def index_rows(_):
    program = os.environ["STATUSBOOK_BENCH"]
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder) / "catalog.md"
        queries = pathlib.Path(folder) / "queries.txt"
        for path, arguments in ((catalog, ["--generate", ENTRIES]),
                                (queries, ["--generate-queries", "20", "--catalog", catalog])):
            path.write_bytes(subprocess.run([program, *arguments], capture_output=True,
                                            check=True).stdout)
        engines = table_of([program, "--catalog", catalog, "--queries", queries])
    ours = engines["ours"]
    for floor in ("scan", "porter"):
        yield (f"index of {ENTRIES} entries ({floor})", "s", float(ours["build_seconds"]),
               float(engines[floor]["build_seconds"]))
        yield (f"search in them, p99 ({floor})", "ms", float(ours["p99_ms"]),
               float(engines[floor]["p99_ms"]))


SOURCES = {
    "start": start.rows,
    "window": window_rows,
    "index": index_rows,
    "desktop": lambda runs: desktop_start.rows(20 * runs),
}


def main():
    print(f"{'what':36} {'ours':>9} {'floor':>9}  unit      ratio", flush=True)
    for name in sys.argv[1:] or SOURCES:
        for what, unit, ours, floor in SOURCES[name](RUNS):
            print(f"{what:36} {ours:9.2f} {floor:9.2f}  {unit:8} {ours / floor:6.2f}", flush=True)


if __name__ == "__main__":
    main()
