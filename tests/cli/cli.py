#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""statusbook-cli as people and scripts run it: what it writes where, and how it exits."""

import json
import os
import pathlib
import pty
import re
import subprocess
import tempfile
import termios
import unittest

BIN = pathlib.Path(os.environ["STATUSBOOK_BIN"])
SOURCE = pathlib.Path(os.environ["STATUSBOOK_SOURCE"])
PROGRAM = str(BIN / "statusbook-cli")
SEED = str(SOURCE / "tests/data/status-descriptions.md")
KEYS = {"id", "code", "phrase", "class", "state", "definedBy", "explanation", "facts", "sections",
        "constants", "catalog"}
ANSWER = "404 Not Found\nClient error, registered\n\nThe requested resource could not be found"


def environment(**changes):
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    return {**kept, **changes}


def run(*arguments, **changes):
    """The exit status and the bytes on both outputs, decoded strictly."""
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=60,
                          stdin=subprocess.DEVNULL, env=environment(**changes))
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def run_on_terminal(*arguments, columns=80, **changes):
    """What a terminal of so many columns is sent."""
    terminal, side = pty.openpty()
    termios.tcsetwinsize(side, (24, columns))
    with subprocess.Popen([PROGRAM, *arguments], stdin=side, stdout=side, stderr=side,
                          env=environment(**changes)) as process:
        os.close(side)
        sent = b""
        try:
            while piece := os.read(terminal, 65536):
                sent += piece
        except OSError:
            pass  # Linux's way of saying that the other side has closed
        os.close(terminal)
        assert process.wait(timeout=60) == 0
    return sent.decode().replace("\r\n", "\n")


def entries_of_404(text):
    return len(re.findall("^404 Not Found$", text, re.MULTILINE))


class Cli(unittest.TestCase):
    maxDiff = None

    def found(self, *arguments, **changes):
        status, out, err = run(*arguments, **changes)
        self.assertEqual((status, err), (0, ""))
        return out

    def refused(self, message, *arguments):
        self.assertEqual(run(*arguments), (2, "", f"statusbook-cli: {message}\n"
                                           "statusbook-cli: see 'statusbook-cli --help'\n"))


class Show(Cli):
    def test_text(self):
        out = self.found("show", "404")
        self.assertTrue(out.startswith(ANSWER), out)
        self.assertIn("\nState", out)
        self.assertIn("\nConstants\n", out)
        self.assertNotIn("\x1b", out)

    def test_text_is_80_columns_wide_in_a_pipe(self):
        explanation = self.found("show", "405").split("\n\n")[1]
        self.assertGreater(explanation.count("\n"), 0)
        self.assertLessEqual(max(map(len, explanation.split("\n"))), 80)

    def test_markdown_is_the_catalogs(self):
        out = self.found("show", "404", "--format=markdown")
        self.assertIn(out, (SOURCE / "resources/catalog/4xx.md").read_text())
        self.assertTrue(out.startswith("# 404 Not Found\n\n"))

    def test_html(self):
        out = self.found("show", "404", "--format", "html")
        self.assertTrue(out.startswith("<h1>404 Not Found</h1>\n"))
        self.assertIn('<a href="statusbook:410">410</a>', out)

    def test_json(self):
        entry = json.loads(self.found("show", "404", "--format=json"))
        self.assertEqual(set(entry), KEYS)
        self.assertEqual((entry["id"], entry["class"], entry["state"]),
                         ("404", "client error", "registered"))
        self.assertIn({"library": "Go net/http", "name": "http.StatusNotFound",
                       "deprecated": False}, entry["constants"])

    def test_json_is_a_line_for_each_entry(self):
        lines = self.found("show", "404", "410", "--format=json").splitlines()
        self.assertEqual([json.loads(line)["code"] for line in lines], ["404", "410"])

    def test_every_entry_of_a_code(self):
        lines = self.found("show", "499", "--format=json").splitlines()
        ids = [json.loads(line)["id"] for line in lines]
        self.assertIn("499-nginx", ids)
        self.assertGreater(len(set(ids)), 1)
        self.assertEqual({id.split("-")[0] for id in ids}, {"499"})

    def test_id(self):
        self.assertEqual(self.found("show", "499-nginx").count("\nDefined by"), 1)

    def test_every_number_has_an_answer(self):
        for code in ("000", "298", "600", "999"):
            self.assertTrue(self.found("show", code).startswith(code))

    def test_nothing_found(self):
        self.assertEqual(run("show", "nonsense"),
                         (1, "", "statusbook-cli: no entry for 'nonsense'\n"))

    def test_limit(self):
        for limit in (0, 1, 3):
            out = self.found("show", "404", "499", "--format=json", f"--limit={limit}")
            self.assertEqual(len(out.splitlines()), limit)

    def test_the_rest_is_shown(self):
        status, out, err = run("show", "nonsense", "404")
        self.assertEqual((status, err), (1, "statusbook-cli: no entry for 'nonsense'\n"))
        self.assertTrue(out.startswith(ANSWER))


class Search(Cli):
    def test_text(self):
        self.assertEqual(self.found("search", "teapot").splitlines()[0].split()[0], "418")

    def test_words_are_one_query(self):
        self.assertEqual(self.found("search", "not", "found"), self.found("search", "not found"))

    def test_tsv(self):
        rows = [row.split("\t") for row in
                self.found("search", "not found", "--format=tsv").splitlines()]
        self.assertEqual(rows[0][:4], ["1", "404", "404", "Not Found"])
        self.assertEqual({len(row) for row in rows}, {6})
        self.assertEqual([row[0] for row in rows], [str(n + 1) for n in range(len(rows))])

    def test_json(self):
        lines = self.found("search", "not found", "--format=json").splitlines()
        results = [json.loads(line) for line in lines]
        self.assertEqual(set(results[0]), {"rank", "id", "code", "phrase", "origin", "tier"})
        self.assertEqual((results[0]["rank"], results[0]["id"]), (1, "404"))

    def test_limit(self):
        for limit in (0, 1, 3):
            out = self.found("search", "error", "--format=tsv", f"--limit={limit}")
            self.assertEqual(len(out.splitlines()), limit)

    def test_nothing_found(self):
        self.assertEqual(run("search", "qqqqzzzz"),
                         (1, "", "statusbook-cli: nothing found for 'qqqqzzzz'\n"))

    def test_what_is_too_long_is_cut_with_a_word(self):
        _, _, err = run("search", "not found " * 200)
        self.assertIn("too long", err)
        _, _, err = run("search", "not found " * 100)
        self.assertNotIn("too long", err)

    def test_odd_queries_end(self):
        queries = {"long": "a" * 100_000, "many words": "not found " * 10_000,
                   "emoji": "\N{TEAPOT}\N{ZERO WIDTH JOINER}\U0001f600",
                   "combining marks": "e" + "\u0301" * 1000, "right to left": "لم يتم العثور",
                   "override": "\u202e404", "marks": "%1 %2 \"'<>&", "empty": "",
                   "not UTF-8": b"\xff\xfe", "odd emoji": "a" + "\U0001f600" * 100,
                   "long emoji": "\U0001f600" * 25_000}
        for intent, query in queries.items():
            for command in ("search", "show"):
                with self.subTest(intent, command=command):
                    status, out, err = run(command, query)
                    self.assertIn(status, (0, 1))
                    self.assertEqual(bool(out), status == 0)
                    # that nothing was found, and that the query was cut
                    was_cut = command == "search" and len(query) > 1000
                    self.assertEqual(err.count("\n"), status + was_cut)
                    self.assertLess(len(err), 300)
                    self.assertNotIn("\u202e", err)
                    self.assertNotIn("?", err)


class List(Cli):
    def codes(self, *arguments):
        return [row.split("\t")[1] for row in self.found("list", "--format=tsv", *arguments)
                .splitlines()]

    def test_all(self):
        codes = self.codes()
        self.assertEqual(len(self.found("list").splitlines()), len(codes))
        self.assertLess(codes.index("100"), codes.index("404"))
        numbers = [code for code in codes if re.fullmatch(r"\d{3}", code)]
        self.assertEqual(numbers, sorted(numbers))

    def test_class(self):
        codes = self.codes("4xx")
        self.assertIn("404", codes)
        self.assertEqual({code[0] for code in codes}, {"4"})
        self.assertEqual(self.codes("4XX"), codes)

    def test_state(self):
        codes = self.codes("unofficial")
        self.assertIn("499", codes)
        self.assertNotIn("404", codes)

    def test_class_and_state(self):
        self.assertEqual(set(self.codes("5xx", "unofficial")),
                         {code for code in self.codes("unofficial") if code[0] == "5"})

    def test_json(self):
        listed = json.loads(self.found("list", "--format=json"))
        self.assertEqual(set(listed), {"registryDate", "dataVersion", "entries"})
        self.assertRegex(listed["registryDate"], r"^\d{4}-\d\d-\d\d$")
        self.assertEqual([entry["code"] for entry in listed["entries"]], self.codes())
        self.assertEqual(set(listed["entries"][0]), KEYS)

    def test_json_of_nothing(self):
        status, out, err = run("list", "--no-bundled", "--format=json")
        self.assertEqual((status, err, json.loads(out)["entries"]), (1, "", []))

    def test_limit(self):
        self.assertEqual(self.codes("--limit=2"), self.codes()[:2])

    def test_unknown_class(self):
        self.assertEqual(run("list", "6xx"), (2, "", "statusbook-cli: '6xx' is neither a class "
                                              "(4xx) nor a state (unofficial)\n"))


class Usage(Cli):
    def test_help(self):
        out = self.found("--help")
        for word in ("show", "search", "list", "--format", "--limit", "--catalog", "--no-bundled",
                     "--version", "0 found, 1 nothing found, 2"):
            self.assertIn(word, out)
        self.assertEqual(self.found("-h"), out)

    def test_help_of_a_command(self):
        for command in ("show", "search", "list", "explain", "check"):
            out = self.found(command, "--help")
            self.assertTrue(out.startswith(f"Usage: statusbook-cli {command} "), out)
            self.assertEqual("--catalog" in out, command != "check")
            self.assertEqual("--explain" in out, command == "search")
            self.assertEqual(self.found("--help", command), out)
        self.refused("there is no command 'shwo'", "shwo", "--help")

    def test_version(self):
        version = re.search(r"project\(statusbook VERSION ([\d.]+)",
                            (SOURCE / "CMakeLists.txt").read_text())[1]
        self.assertEqual(self.found("--version"), f"statusbook-cli {version}\n")

    def test_wrong_use(self):
        self.refused("a command is missing")
        self.refused("there is no command 'shwo'", "shwo", "404")
        self.refused("'show' needs CODE...", "show")
        self.refused("'search' needs WORDS...", "search")
        self.refused("'check' needs FILE...", "check")
        self.refused("'check' has no option '--catalog'", "check", "x", "--catalog=x")
        self.refused("'show' has no option '--explain'", "show", "404", "--explain")
        self.refused("Unknown option 'color'.", "show", "--color", "404")
        self.refused("Missing value after '--catalog'.", "show", "404", "--catalog")
        self.refused("'show' has no format 'tsv', only text, markdown, html, json",
                     "show", "404", "--format=tsv")
        self.refused("'search' has no format 'html', only text, json, tsv",
                     "search", "x", "--format=html")
        for limit in ("-1", "x", "", "1.5", "9" * 30):
            self.refused(f"--limit takes a number from 0, not '{limit}'", "list",
                         f"--limit={limit}")


class Catalogs(Cli):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, content):
        path = os.path.join(self.folder.name, name)
        pathlib.Path(path).write_bytes(content)
        return path

    def bad(self, path, problem, *, others=0):
        """The catalog at `path` is told to be bad, and the bundled reference answers still."""
        status, out, err = run("show", "404", "--catalog", path)
        self.assertEqual((status, err), (2, f"{path}{problem}\n"))
        self.assertTrue(out.startswith(ANSWER), out)
        self.assertEqual(entries_of_404(out), 1 + others)

    def test_seed(self):
        out = self.found("show", "404", "--catalog", SEED)
        self.assertEqual(entries_of_404(out), 2)

    def test_seed_alone(self):
        rows = self.found("list", "--no-bundled", "--catalog", SEED, "--format=tsv").splitlines()
        self.assertEqual([row.split("\t")[0] for row in rows],
                         [f"status-descriptions:{code}" for code in range(400, 412)])

    def test_two(self):
        a, b = self.file("a.md", b"# E1 A\n"), self.file("b.md", b"# E1 B\n")
        rows = self.found("list", "--no-bundled", "--catalog", a, "--catalog", b).splitlines()
        self.assertEqual(rows, ["E1 A", "E1 B"])

    def test_missing(self):
        self.bad("/nonexistent/x.md", ": error: cannot be read: No such file or directory")

    def test_directory(self):
        self.bad(self.folder.name, ": error: is a directory; name a Markdown file")

    def test_pipe(self):
        path = os.path.join(self.folder.name, "pipe.md")
        os.mkfifo(path)
        self.bad(path, ": error: is not a regular file; name a Markdown file")

    def test_empty(self):
        self.bad(self.file("x.md", b""),
                 ": error: is empty; an entry begins with a line `# 404 Not Found`")

    def test_no_entry(self):
        self.bad(self.file("x.md", b"# Notes\n\ntext\n"),
                 ": error: has no entry; one begins with a line `# 404 Not Found`")

    def test_not_utf8(self):
        self.bad(self.file("x.md", b"# 404 Not Found\n\n# 410 B\n\nZ\xfcrich\n"),
                 ":5:2: error: this is not UTF-8; the entry that begins on line 3 is left out; "
                 "save the file as UTF-8", others=1)

    def test_own(self):
        folder = os.path.join(self.folder.name, "statusbook/catalogs")
        os.makedirs(folder)
        own = dict(XDG_DATA_HOME=self.folder.name)
        self.file(folder + "/acme.md", b"# E1 A\n\n## Facts\n\n- Colour: red\n")
        self.file(folder + "/notes.md", b"# 404\n\nAsk *Annabel*.\n\n# N1 Mine\n")
        out = self.found("show", "404", **own)  # whose warnings are left to `check`
        self.assertIn("\n\nYour note\n\nAsk Annabel.\n\nState ", out)
        self.assertIn('<h2>Your note</h2>\n<div class="note"><p>Ask <em>Annabel</em>.</p>',
                      self.found("show", "404", "--format=html", **own))
        self.assertEqual(entries_of_404(out), 1)
        self.assertEqual(self.found("list", "--no-bundled", **own), "404\nE1 A\nN1 Mine\n")
        self.assertNotIn("Annabel", self.found("show", "404", "--no-own", **own))
        self.assertEqual(self.found("search", "annabel", "--limit=1", **own).split()[0], "404")
        self.file(folder + "/broken.md", b"")
        status, out, err = run("show", "404", **own)
        self.assertEqual((status, err), (2, f"{folder}/broken.md: error: is empty; an entry begins "
                                         "with a line `# 404 Not Found`\n"))
        self.assertTrue(out.startswith(ANSWER), out)

    def test_own_that_is_named_too_is_read_once(self):
        folder = os.path.join(self.folder.name, "statusbook/catalogs")
        os.makedirs(folder)
        path = self.file(folder + "/acme.md", b"# E1 A\n")
        self.assertEqual(self.found("list", "--no-bundled", "--catalog", path,
                                    XDG_DATA_HOME=self.folder.name), "E1 A\n")

    def test_warnings_are_no_errors(self):
        path = self.file("x.md", b"# E1 A\n\n## Facts\n\n- Colour: red\n")
        status, out, err = run("list", "--no-bundled", "--catalog", path)
        self.assertEqual((status, out), (0, "E1 A\n"))
        self.assertEqual(err, f"{path}:5:3: warning: unknown fact 'Colour'; move it to a section\n")

    def test_controls_do_not_reach_the_terminal(self):
        path = self.file("x.md", b"# E1 A\x1b[2J\n\n\x1b]0;t\x07\n\n## Facts\n\n- \x1b[1mx: y\n"
                         b"- Defined by: \xe2\x80\xaez\n\n## S\x1b[3J\n")
        for command in (("show", "E1"), ("list",), ("list", "--format=tsv"), ("search", "E1"),
                        ("search", "E1", "--format=tsv")):
            with self.subTest(command):
                _, out, err = run(*command, "--no-bundled", "--catalog", path)
                self.assertIn("E1", out)
                self.assertNotRegex(out + err, "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


    def test_check_writes_a_line_whatever_the_name(self):
        path = self.file("a\n\x1b[2Jb.md", b"")
        status, out, err = run("check", path)
        self.assertEqual((status, err), (1, ""))
        self.assertEqual(out.count("\n"), 1)
        self.assertNotIn("\x1b", out)

    def test_check_agrees_with_what_reading_tells(self):
        path = self.file("x.md", b"# 404 A\n\n# 404 B\n\n## Facts\n\n- Colour: red\n")
        _, _, told = run("list", "--no-bundled", "--catalog", path)
        self.assertEqual(run("check", path), (1, told, ""))

    def test_check_of_the_seed_and_the_bundled_reference(self):
        bundled = [str(path) for path in (SOURCE / "resources/catalog").glob("[1-5iu]*.md")]
        self.assertEqual(len(bundled), 8)
        self.assertEqual(self.found("check", SEED, *bundled), "")


class Surroundings(Cli):
    missing = "/nonexistent/x.md"

    def test_locale_does_not_matter(self):
        wanted = self.found("show", "404", "405")
        for locale in ("C", "POSIX", "", "de_DE.ISO-8859-1", "nonsense"):
            with self.subTest(locale):
                self.assertEqual(self.found("show", "404", "405", LC_ALL=locale, LANG=locale),
                                 wanted)

    def test_utf8_whatever_the_locale(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "é.md")
            pathlib.Path(path).write_text("# E1 Zürich\n")
            for locale in ("C", "C.UTF-8"):
                self.assertEqual(self.found("list", "--no-bundled", "--catalog", path,
                                            "--format=tsv", LC_ALL=locale),
                                 "é:E1\tE1\tZürich\t\t\n")
            self.assertEqual(run("show", "ü", LC_ALL="C"),
                             (1, "", "statusbook-cli: no entry for 'ü'\n"))

    def test_closed_pipe(self):
        for command in (["list", "--format=json"], ["show", "404"], ["--help"],
                        ["search", "error"], ["check", self.missing]):
            process = subprocess.Popen([PROGRAM, *command], stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE, env=environment())
            process.stdout.close()
            err = process.stderr.read()
            process.stderr.close()
            self.assertEqual((process.wait(timeout=60), err), (int("check" in command), b""))

    def test_full_disk(self):
        for command in (["list", "--format=json"], ["show", "404"], ["--help"],
                        ["check", self.missing]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *command], stdout=full, stderr=subprocess.PIPE,
                                      env=environment(), timeout=60)
            self.assertEqual((done.returncode, done.stderr),
                             (2, b"statusbook-cli: the output could not be written\n"))

    def test_terminal_has_bold(self):
        self.assertTrue(run_on_terminal("show", "404").startswith("\x1b[1m404 Not Found\x1b[22m\n"))
        self.assertTrue(run_on_terminal("search", "teapot").startswith("\x1b[1m418\x1b[22m "))

    def test_terminal_without_colors(self):
        for changes in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertTrue(run_on_terminal("show", "404", **changes).startswith(ANSWER))
        self.assertIn("\x1b", run_on_terminal("show", "404", NO_COLOR=""))

    def test_formats_for_programs_have_no_escapes(self):
        for form in ("markdown", "html", "json"):
            self.assertNotIn("\x1b", run_on_terminal("show", "404", f"--format={form}"))

    def test_terminal_sets_the_width(self):
        def widest(columns):
            explanation = run_on_terminal("show", "405", columns=columns).split("\n\n")[1]
            return max(map(len, explanation.split("\n")))
        self.assertTrue(30 < widest(40) <= 40)
        self.assertTrue(80 < widest(300) <= 100)
        self.assertTrue(70 < widest(0) <= 80)

    def test_terminal_never_breaks_what_the_pipe_says(self):
        def words(text):
            return re.sub(r"\x1b\[[0-9;]*m", "", text).split()
        self.assertEqual(words(run_on_terminal("show", "404", columns=33)),
                         words(self.found("show", "404")))

    def test_no_gui_is_loaded(self):
        listed = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True).stdout
        self.assertIn("libQt6Core", listed)
        self.assertNotRegex(listed, "Qt6(Gui|Widgets|DBus)")


if __name__ == "__main__":
    unittest.main()
