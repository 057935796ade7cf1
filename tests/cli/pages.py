#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The man pages: well formed, complete, and true of what the programs write; and that they and the
completions are installed where the shells and man look."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

PROGRAM = os.path.join(os.environ["STATUSBOOK_BIN"], "statusbook-cli")
PAGES = pathlib.Path(os.environ["STATUSBOOK_PAGES"])
BUILD = PAGES.parents[1]
NAMES = ("statusbook-cli", "statusbook")
RESPONSE = b"HTTP/1.1 405 Method Not Allowed\nServer: x\n\n"  # without Allow
# Printed bold in the section on JSON, but no keys.
NO_KEYS = {"null", "show", "list", "search", "explain", "check", "status-line", "access-log",
           "message", "error", "warning"}


def run(*arguments, text=b""):
    return subprocess.run([PROGRAM, *arguments], input=text, capture_output=True).stdout.decode()


def source(name):
    return (PAGES / f"{name}.1").read_text().replace("\\-", "-")


def section(page, title):
    return re.search(rf'^\.S[SH] "?{title}"?\n(.*?)(?=^\.S[SH]|\Z)', page, re.M | re.S)[1]


def keys(value):
    """Every key in it, except for those that a catalog chose."""
    if isinstance(value, list):
        return {key for item in value for key in keys(item)}
    if not isinstance(value, dict):
        return set()
    return set(value).union(*(keys(item) for key, item in value.items() if key != "facts"))


class Pages(unittest.TestCase):
    def test_form(self):
        for name in NAMES:
            page = str(PAGES / f"{name}.1")
            for command in (["mandoc", "-Tlint", page],
                            ["man", "--warnings", "-E", "UTF-8", "-l", page]):
                with self.subTest(command):
                    done = subprocess.run(command, capture_output=True, text=True,
                                          env={**os.environ, "MANWIDTH": "80"})
                    output = done.stdout if command[0] == "mandoc" else ""
                    self.assertEqual((done.returncode, done.stderr, output), (0, "", ""))

    def test_every_command_and_option_is_there(self):
        for name in NAMES:
            told = subprocess.run([os.path.join(os.path.dirname(PROGRAM), name), "--help"],
                                  capture_output=True, text=True,
                                  env={"XDG_DATA_HOME": "/nowhere"}).stdout
            options = set(re.findall(r"--[a-z-]+", told[told.index("\nOptions:"):]))
            page = section(source(name), "OPTIONS")
            self.assertEqual(set(re.findall(r"^\.TP\n.*\\fB(--[a-z-]+)\\fR", page, re.M)), options)
        commands = re.findall(r"^  ([a-z]+) ", run("--help"), re.M)
        page = section(source("statusbook-cli"), "COMMANDS")
        self.assertEqual(re.findall(r"^\.TP\n\\fB([a-z]+)\\fR", page, re.M), commands)

    def test_json_keys_are_documented(self):
        entry = json.loads(run("show", "404", "--format=json"))
        match = json.loads(run("search", "404", "--format=json", "--limit=1"))
        listed = json.loads(run("list", "4xx", "--format=json"))
        explained = json.loads(run("explain", "--format=json", text=RESPONSE))
        self.assertTrue(explained["findings"])
        problem = json.loads(run("check", "/nowhere", "--format=json"))
        written = keys([entry, match, listed, explained, problem])
        page = section(source("statusbook-cli"), "JSON")
        bold = {word for line in re.findall(r"^\.(?:B|BR|RB) (.*)$", page, re.M)
                for word in re.findall(r"[A-Za-z-]+", re.sub(r'"[^"]*"', " ", line))}
        self.assertEqual(bold - NO_KEYS - {"and"}, written - NO_KEYS)
        self.assertLessEqual(NO_KEYS & written, bold)

    def test_tsv_columns_are_documented(self):
        page = section(source("statusbook-cli"), "TSV")
        for command, *arguments in (("search", "404"), ("list", "registered")):
            columns = re.search(rf"^\.B {command}\n(.*)$", page, re.M)[1].split(", ")
            row = run(command, *arguments, "--format=tsv").splitlines()[0].split("\t")
            self.assertEqual(len(row), len(columns))
            self.assertEqual(row[columns.index("ID")], row[columns.index("CODE")])

    def test_version_and_date(self):
        version = run("--version").split()[1]
        date = json.loads(run("list", "1xx", "--format=json"))["dataVersion"]
        for name in NAMES:
            self.assertIn(f' 1 {date} "Statusbook {version}" ', source(name))

    def test_installed(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["cmake", "--install", BUILD, "--prefix", folder], check=True,
                           capture_output=True)
            share = pathlib.Path(folder, "share")
            for name in NAMES:
                for path in (f"man/man1/{name}.1", f"bash-completion/completions/{name}",
                             f"zsh/vendor-completions/_{name}",
                             f"fish/vendor_completions.d/{name}.fish"):
                    self.assertGreater((share / path).stat().st_size, 0)
            self.assertFalse(pathlib.Path(folder, "bin/statusbook-pages").exists())


if __name__ == "__main__":
    unittest.main()
