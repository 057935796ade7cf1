# SPDX-License-Identifier: MIT
"""`statusbook-cli explain`: a file or a pipe in, statuses and findings out, as scripts see it."""

import json
import os
import subprocess
import tempfile
import unittest

PROGRAM = os.path.join(os.environ["STATUSBOOK_BIN"], "statusbook-cli")

RESPONSE = b"HTTP/1.1 405 Method Not Allowed\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n"
LOG = b'1.2.3.4 - - [x] "GET /a HTTP/1.1" 404 5\n1.2.3.4 - - [x] "GET /b HTTP/1.1" 404 5\n'


def explain(*arguments, text=b""):
    return subprocess.run([PROGRAM, "explain", *arguments], input=text, capture_output=True,
                          timeout=60)


class Explain(unittest.TestCase):
    def file(self, content):
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(content)
        self.addCleanup(os.unlink, file.name)
        return file.name

    def json(self, *arguments, text=b""):
        run = explain("--format", "json", *arguments, text=text)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(run.stdout.count(b"\n"), 1)
        return json.loads(run.stdout)

    def test_pipe_dash_and_file_say_the_same(self):
        piped = explain(text=RESPONSE)
        self.assertEqual(piped.returncode, 0)
        self.assertEqual(piped.stderr, b"")
        self.assertEqual(explain("-", text=RESPONSE).stdout, piped.stdout)
        self.assertEqual(explain(self.file(RESPONSE)).stdout, piped.stdout)

    def test_response_is_explained_with_what_it_lacks(self):
        lines = explain(text=RESPONSE).stdout.decode().splitlines()
        self.assertEqual(lines[0], "405 Method Not Allowed")
        self.assertTrue(lines[1])
        self.assertEqual(sum("RFC 9110, section 15.5.6" in line for line in lines), 1)
        self.assertIn("Line 1: 405: ", lines[-1])
        self.assertIn("(required, ", lines[-1])

    def test_explanation_is_one_paragraph(self):
        whole = subprocess.run([PROGRAM, "show", "404"], capture_output=True).stdout.decode()
        lines = explain(text=LOG).stdout.decode().rstrip("\n").split("\n")
        self.assertEqual(lines[0], "404 Not Found (2 times)")
        self.assertNotIn("", lines)
        self.assertIn("\n".join(lines[1:]), whole)

    def test_every_meaning_of_a_number(self):
        (status,) = self.json(text=b"upstream returned status 499")["statuses"]
        self.assertGreater(len(status["entries"]), 1)
        text = explain(text=b"upstream returned status 499").stdout.decode()
        for entry in status["entries"]:
            self.assertIn(f"{entry['code']} {entry['phrase']}", text)

    def test_unassigned_number_is_answered_by_its_class(self):
        (status,) = self.json(text=b"HTTP/1.1 471 Whatever")["statuses"]
        self.assertEqual(status["entries"][0]["class"], "client error")
        self.assertEqual(status["entries"][0]["state"], "unassigned")

    def test_unknown_substatus_is_explained_by_its_status(self):
        (status,) = self.json(text=b"HTTP Error 404.199 - x")["statuses"]
        self.assertEqual(status["code"], "404.199")
        self.assertEqual(status["entries"][0]["code"], "404")

    def test_json(self):
        told = self.json(text=LOG)
        self.assertEqual(set(told), {"kind", "cut", "statuses", "findings"})
        self.assertEqual((told["kind"], told["cut"]), ("access-log", False))
        self.assertEqual([(s["code"], s["count"]) for s in told["statuses"]], [("404", 2)])
        self.assertEqual(told["findings"], [])
        (finding,) = self.json(text=RESPONSE)["findings"]
        self.assertEqual({k: finding[k] for k in ("line", "code", "severity", "section")},
                         {"line": 1, "code": "405", "severity": "required",
                          "section": "RFC 9110, section 15.5.6"})

    def test_limit(self):
        text = b"HTTP/1.1 404 A\nHTTP/1.1 500 B\n"
        self.assertEqual(len(self.json("--limit", "1", text=text)["statuses"]), 1)

    def test_nothing_found(self):
        for text in (b"", b"connection refused on port 443", b"404"):
            run = explain(text=text)
            self.assertEqual((run.returncode, run.stdout), (1, b""))
            self.assertIn(b"no HTTP status", run.stderr)

    def test_too_long_is_cut_with_a_word(self):
        run = explain(text=b"HTTP/1.1 404 Not Found\n" + b"x" * (9 * 1024 * 1024))
        self.assertEqual(run.returncode, 0)
        self.assertIn(b"8 MiB", run.stderr)
        self.assertTrue(run.stdout.startswith(b"404 Not Found\n"))
        self.assertEqual(explain(self.file(RESPONSE.ljust(8 * 1024 * 1024))).stderr, b"")

    def test_errors(self):
        for arguments in (("/nowhere/at/all",), (tempfile.gettempdir(),), ("a", "b"),
                          ("--format", "html", "-")):
            run = explain(*arguments)
            self.assertEqual((run.returncode, run.stdout), (2, b""), arguments)
            self.assertTrue(run.stderr.startswith(b"statusbook-cli: "), run.stderr)

    def test_terminal_escapes_do_not_come_through(self):
        run = explain(text=b"HTTP/1.1 404 Not Found\nA\x1b[31m : b\nB\x1b : c\n")
        self.assertNotIn(b"\x1b", run.stdout)


if __name__ == "__main__":
    unittest.main()
