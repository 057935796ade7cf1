# SPDX-License-Identifier: MIT
"""How long a desktop waits: for the first answer of a search provider that does not run yet, and for
a second start of the program; the floor is the least Qt program that does such a thing. Files warm."""

import os
import signal
import statistics
import subprocess
import time

from desktop import Desktop, wait_for
from sessionbus import (BUS, NAME, PROVIDER, PROVIDER_NAME, SEARCH_PROVIDER, SessionBus, call,
                        connect)

from gi.repository import GLib

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


def milliseconds(task, expected):
    begin = time.perf_counter()
    result = task()
    passed = (time.perf_counter() - begin) * 1000
    assert result == expected, result
    return passed


def first_answers(runs):
    times = {what: [] for what in QUESTIONS}
    with SessionBus({PROVIDER_NAME: PROVIDER, BARE_NAME: BARE}) as bus:
        for run in range(runs + 1):
            for what, (target, terms, answer) in QUESTIONS.items():
                passed = milliseconds(lambda: bus.call(target, "GetInitialResultSet",  # noqa: B023
                                                       GLib.Variant("(as)", (terms,)))[0], answer)  # noqa: B023
                if run > 0:  # the first one warms the files
                    times[what].append(passed)
                os.kill(bus.process_of(target[0]), signal.SIGKILL)
                wait_for(lambda: not bus.has_owner(target[0]), "the name to be free")  # noqa: B023
    return {what: statistics.median(each) for what, each in times.items()}


def second_starts(runs):
    times = {"bare": [], "query": []}
    with Desktop() as desktop:
        desktop.start_statusbook()
        bus = connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        assert call(bus, BUS, "NameHasOwner", GLib.Variant("(s)", (NAME,)))[0]
        for run in range(runs + 1):
            for what, command in (("bare", [BARE, NAME]), ("query", [PROGRAM, "404"])):
                passed = milliseconds(
                    lambda: subprocess.run(command, check=False).returncode, 0)  # noqa: B023
                if run > 0:
                    times[what].append(passed)
        bus.close_sync()
    return {what: statistics.median(each) for what, each in times.items()}


def rows(runs):
    cold = first_answers(runs)
    for what in list(QUESTIONS)[1:]:
        yield f"provider, cold: {what}", "ms", cold[what], cold["bare"]
    second = second_starts(runs)
    yield "second start, with a query", "ms", second["query"], second["bare"]
