# SPDX-License-Identifier: MIT
"""The bundled reference as statusbook-cli gives it to scripts, and the facts it is tested against."""

import csv
import functools
import json
import os
import pathlib
import re
import subprocess

CLI = pathlib.Path(os.environ["STATUSBOOK_BIN"]) / "statusbook-cli"
SOURCE = pathlib.Path(os.environ["STATUSBOOK_SOURCE"])
DATA = SOURCE / "tests" / "data"
REGISTERED_STATES = ("registered", "temporary", "unused", "obsolete")


def cli(*arguments):
    """What statusbook-cli prints; it must have found something."""
    run = subprocess.run([CLI, *arguments], capture_output=True, encoding="utf-8", check=False)
    if run.returncode != 0 or run.stderr:
        raise AssertionError(f"statusbook-cli {arguments}: {run.returncode}, {run.stderr}")
    return run.stdout


@functools.cache
def listing():
    return json.loads(cli("list", "--format", "json"))


def entries():
    return listing()["entries"]


def registered():
    """Code -> entry, of the codes in the registry."""
    return {entry["code"]: entry for entry in entries() if entry["state"] in REGISTERED_STATES}


@functools.cache
def facts(name):
    """The rows of a table of facts, as dictionaries."""
    with open(DATA / "facts" / f"{name}.tsv", encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def items(entry, fact):
    """The items of a fact without their remarks: "A (x); B" -> ["A", "B"]."""
    value = entry["facts"].get(fact, "")
    whole = re.split(r"; (?![^()]*\))", value) if value else []
    return [re.sub(r"(?<=\S) \(.*\)$", "", item) for item in whole]


def section(entry, title):
    return next((part["text"] for part in entry["sections"] if part["title"] == title), "")


def markdown(entry):
    """Everything people read of an entry, in the file's order."""
    texts = [entry["explanation"], *entry["facts"].values()]
    return "\n\n".join(texts + [part["text"] for part in entry["sections"]])
