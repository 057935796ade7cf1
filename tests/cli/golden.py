#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What the programs write, byte for byte: golden/*.txt are transcripts, in which stderr's lines
begin with "2> " and the last line of a command is its exit status. After a wanted change write them
anew and read the difference:

    STATUSBOOK_GOLDEN=write ctest --preset dev -R cli_golden && git diff tests/cli/golden
"""

import os
import pathlib
import shlex
import subprocess
import tempfile
import unittest

BIN = pathlib.Path(os.environ["STATUSBOOK_BIN"])
GOLDEN = pathlib.Path(os.environ["STATUSBOOK_SOURCE"]) / "tests/cli/golden"
WRITE = os.environ.get("STATUSBOOK_GOLDEN") == "write"

CLI = {
    "help": """
        --help
        -h
        show --help
        search --help
        list --help
        explain --help
        check --help""",
    "wrong-use": """

        shwo 404
        show
        search --no-own
        check
        show 404 --colour
        show 404 --format tsv
        list 6xx
        list --limit -1
        list --limit many
        list --explain
        check acme.md --catalog x.md
        explain a b
        explain nowhere.txt
        explain .""",
    "show": """
        show E1001 --no-bundled
        show E1001 --no-bundled --no-own
        show E1001 --no-bundled --format markdown
        show E1001 --no-bundled --format html
        show E1001 --no-bundled --format json
        show 499 --no-bundled
        show 499 --no-bundled --limit 1
        show acme:499-scanner E9 --no-bundled --format json""",
    "search": """
        search invoice frozen --no-bundled
        search --no-bundled --explain --format tsv -- reader
        search reader --no-bundled --format tsv
        search reader --no-bundled --format json
        search reader --no-bundled --limit 1
        search nobody --no-bundled""",
    "list": """
        list --no-bundled
        list 4xx unofficial --no-bundled --format tsv
        list 4xx --no-bundled --limit 1 --format json
        list 1xx --no-bundled""",
    "explain": """
        explain response.txt --no-bundled
        explain response.txt --no-bundled --format json
        explain data/statusbook/catalogs/notes.md --no-bundled""",
}
WINDOW = {"window-help": """
        --help
        --version-of-what
        --catalog""",
          "no-display": """

        E1001
        --new-window statusbook:E1001
        statusbook:search?q=zzzqqqx"""}


def damaged():
    """Every kind of bad input: a name, and what the file holds."""
    begin, end = b"# 404 Not Found\n\nText.\n\n", b"\n\n# 410 Gone\n\nText.\n"
    return {
        "good.md": begin + end,
        "byte-order-mark.md": b"\xef\xbb\xbf" + begin + end,
        "byte-order-mark-alone.md": b"\xef\xbb\xbf",
        "cut-short.md": begin + "# 410 Gon\N{EURO SIGN}".encode()[:-1],
        "cr-lf.md": (begin + b"## Facts\n\n- Colour: red\n" + end).replace(b"\n", b"\r\n"),
        "duplicate.md": begin + b"# 404 Again\n\nText.\n" + end,
        "empty.md": b"",
        "entry-long.md": begin + b"# 405 Long\n" + b"\nText." * 11000 + end,
        "heading-long.md": begin + b"# 405 " + b"x" * 1000 + end,
        "heading-only.md": b"# 404\n",
        "heading-without-code.md": begin + b"# Not Allowed\n\nText.\n" + end,
        "line-of-100-mb.md": begin + b"x" * 100_000_000 + b"\n\n## Facts\n\n- Colour: red\n" + end,
        "no-entry.md": b"# Notes\n\nText.\n",
        "not-utf-8.md": begin + b"Z\xfcrich\n" + end,
        "nul.md": begin + b"a\0b\n" + end,
        "state-unknown.md": begin + b"## Facts\n\n- State: lost\n" + end,
        "fact-empty.md": begin + b"## Facts\n\n- Retry:\n" + end,
        "fact-twice.md": begin + b"## Facts\n\n- Retry: no\n- Retry: yes\n" + end,
        "fact-unknown.md": begin + b"## Facts\n\n- Colour: red\n" + end,
        "fact-without-name.md": begin + b"## Facts\n\nRetry it.\n" + end,
        "unclosed-fence.md": begin + b"```\nHTTP/1.1 404 Not Found\n" + end,
        "utf-16.md": "# 404 Not Found\n".encode("utf-16"),
    }


class Golden(unittest.TestCase):
    maxDiff = None

    def transcript(self, program, lines, folder):
        environment = {**os.environ, "XDG_DATA_HOME": str(GOLDEN / "data")}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR"):
            environment.pop(name, None)
        written = b""
        for line in lines:
            done = subprocess.run([BIN / program, *shlex.split(line)], cwd=folder, env=environment,
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
            err = b"".join(b"2> " + row for row in done.stderr.splitlines(keepends=True))
            written += f"$ {program} {line}".rstrip().encode() + b"\n" + done.stdout + err
            written += b"= %d\n\n" % done.returncode
        return written

    def compare(self, name, written):
        path = GOLDEN / f"{name}.txt"
        if WRITE:
            path.write_bytes(written)
        self.assertEqual(written.decode(), path.read_bytes().decode(), path)

    def test_outputs(self):
        for program, topics in (("statusbook-cli", CLI), ("statusbook", WINDOW)):
            for name, lines in topics.items():
                with self.subTest(name):
                    lines = [line.strip() for line in lines.split("\n")[1:]]
                    self.compare(name, self.transcript(program, lines, GOLDEN))

    def test_bad_input(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in damaged().items():
                pathlib.Path(folder, name).write_bytes(content)
            os.mkdir(f"{folder}/directory.md")
            os.mkfifo(f"{folder}/pipe.md")
            os.symlink("link-to-itself.md", f"{folder}/link-to-itself.md")
            os.symlink("missing.md", f"{folder}/link-to-nothing.md")
            names = sorted([*os.listdir(folder), "missing.md"])
            lines = [f"check {shlex.quote(name)}" for name in names]
            lines += ["check good.md byte-order-mark.md", "check nul.md good.md fact-unknown.md",
                      "check nul.md fact-unknown.md empty.md --format json",
                      "check nul.md fact-unknown.md empty.md --limit 2",
                      "check nul.md --limit 0", "check /dev/zero"]
            self.compare("check", self.transcript("statusbook-cli", lines, folder))

    def test_nothing_is_forgotten(self):
        self.assertEqual({path.stem for path in GOLDEN.glob("*.txt")} - {"response"},
                         {*CLI, *WINDOW, "check"})


if __name__ == "__main__":
    unittest.main()
