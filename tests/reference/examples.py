# SPDX-License-Identifier: MIT
"""The example messages are what they would be on the wire."""

import base64
import email.utils
import functools
import hashlib
import http.client
import http.server
import io
import json
import re
import unittest
import xml.etree.ElementTree

from reference import entries, registered, section

# Requests that break a rule because the entry is about just that.
INCOMPLETE = {
    "408": "the client stalls in the middle of its content",
    "417": "the client holds its content back",
}
NO_LENGTH = {"411": "the missing Content-Length is the point"}
BROKEN_CONTENT = {"400": "the syntax error is the point"}
# Entries without a message of their code.
NO_MESSAGE = {"208": "a status inside a 207, never of a response"}

REQUIRED = {
    101: ["Upgrade", "Connection"],
    226: ["IM", "ETag"],
    401: ["WWW-Authenticate"],
    405: ["Allow"],
    407: ["Proxy-Authenticate"],
    426: ["Upgrade", "Connection"],
}
SHOULD_HAVE = {
    301: ["Location"],
    302: ["Location"],
    303: ["Location"],
    307: ["Location"],
    308: ["Location"],
    416: ["Content-Range"],
}
FIELD_LINE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+: \S(.*\S)?")
WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3


class Request(http.server.BaseHTTPRequestHandler):
    """A request as a server of the standard library reads it, without a socket."""

    # The base class would handle a connection here.
    def __init__(self, wire):  # pylint: disable=super-init-not-called
        self.problem = None
        self.rfile = io.BytesIO(wire)
        self.raw_requestline = self.rfile.readline()
        self.parse_request()
        self.content = self.rfile.read()

    def send_error(self, code, message=None, explain=None):
        self.problem = f"{code} {message}"


class Stream(io.BytesIO):
    """What HTTPResponse takes for a socket."""

    def makefile(self, *_):
        return self


class Message:
    def __init__(self, entry, text, asked):
        self.code = entry["code"]
        head, blank, content = text.partition("\n\n")
        self.has_blank_line = bool(blank)
        self.lines = head.split("\n")
        self.content = content.encode()
        self.asked = asked  # the request that a response answers
        self.is_response = self.lines[0].startswith("HTTP/")
        self.fields = http.client.parse_headers(io.BytesIO(
            "".join(line + "\r\n" for line in self.lines[1:] + [""]).encode()))

    @property
    def wire(self):
        return "".join(line + "\r\n" for line in self.lines + [""]).encode() + self.content

    @property
    def method(self):
        return self.lines[0].split(" ")[0]

    @property
    def status(self):
        return int(self.lines[0].split(" ")[1])

    def may_have_content(self):
        return not (self.status < 200 or self.status in (204, 205, 304)
                    or self.asked.method == "HEAD" or self.is_tunnel())

    def is_tunnel(self):
        return self.asked.method == "CONNECT" and self.status < 300

    def __str__(self):
        return f"{self.code}: {self.lines[0]}"


@functools.cache
def messages():
    found = []
    for entry in entries():
        asked = None
        fences = re.findall(r"^```(.*)\n([\s\S]*?)\n```$", section(entry, "Example"), re.MULTILINE)
        for info, text in fences:
            assert info == "http", f"{entry['id']}: ```{info}"
            message = Message(entry, text if "\n\n" in text else text + "\n", asked)
            found.append(message)
            if not message.is_response:
                asked = message
    return found


def requests():
    return [message for message in messages() if not message.is_response]


def responses():
    return [message for message in messages() if message.is_response]


def final_responses():
    return [message for message in responses() if message.status >= 200]


class EveryMessage(unittest.TestCase):
    def test_has_fields_and_a_blank_line(self):
        for message in messages():
            with self.subTest(str(message)):
                self.assertTrue(message.has_blank_line)
                for line in message.lines[1:]:
                    self.assertRegex(line, f"^{FIELD_LINE.pattern}$")

    def test_dates_exist(self):
        for message in messages():
            for name in ("Date", "Expires", "Last-Modified", "If-Modified-Since",
                         "If-Unmodified-Since"):
                if value := message.fields[name]:
                    with self.subTest(f"{message}, {name}"):
                        date = email.utils.parsedate_to_datetime(value)
                        self.assertEqual(email.utils.format_datetime(date, usegmt=True), value)

    def test_content_is_what_it_is_called(self):
        for message in messages():
            kind = message.fields.get_content_type()
            if not message.content or not message.is_response and message.code in BROKEN_CONTENT:
                continue
            with self.subTest(str(message)):
                self.assertTrue(message.fields["Content-Type"])
                if kind.endswith(("/json", "+json")):
                    json.loads(message.content)
                elif kind.endswith(("/xml", "+xml")):
                    xml.etree.ElementTree.fromstring(message.content)

    def test_problem_details_repeat_the_status(self):
        for message in responses():
            if message.fields.get_content_type() == "application/problem+json":
                with self.subTest(str(message)):
                    said = json.loads(message.content).get("status", message.status)
                    self.assertEqual(said, message.status)


class Requests(unittest.TestCase):
    def test_are_understood_by_a_server(self):
        for message in requests():
            with self.subTest(str(message)):
                request = Request(message.wire)
                self.assertIsNone(request.problem)
                self.assertEqual(request.request_version, "HTTP/1.1")
                self.assertEqual(len(request.headers), len(message.lines) - 1)
                self.assertEqual(request.content, message.content)

    def test_name_one_host(self):
        for message in requests():
            with self.subTest(str(message)):
                self.assertEqual(len(message.fields.get_all("Host")), 1)

    def test_content_has_its_length(self):
        for message in requests():
            if message.code in INCOMPLETE and message.fields["Transfer-Encoding"]:
                continue
            with self.subTest(str(message)):
                length = message.fields["Content-Length"]
                if length is None:
                    self.assertEqual(message.content, b"")
                else:
                    self.assertEqual(int(length), len(message.content))

    def test_methods_with_content_announce_it(self):
        for message in requests():
            if message.method in ("POST", "PUT", "PATCH"):
                with self.subTest(str(message)):
                    if message.code not in INCOMPLETE and message.code not in NO_LENGTH:
                        self.assertIsNotNone(message.fields["Content-Length"])

    def test_conditions_of_a_get_are_met_by_304_only(self):
        for message in responses():
            if message.status == 304:
                with self.subTest(str(message)):
                    self.assertIn(message.asked.method, ("GET", "HEAD"))
                    self.assertTrue(message.asked.fields["If-None-Match"]
                                    or message.asked.fields["If-Modified-Since"])


class Responses(unittest.TestCase):
    def test_answer_a_request(self):
        for message in responses():
            with self.subTest(str(message)):
                self.assertIsNotNone(message.asked)

    def test_status_line(self):
        for message in responses():
            with self.subTest(str(message)):
                self.assertRegex(message.lines[0], r"^HTTP/1\.1 [1-5]\d\d \S.*$")

    def test_are_read_by_a_client(self):
        for message in final_responses():
            with self.subTest(str(message)):
                stream = Stream(message.wire)
                response = http.client.HTTPResponse(stream, method=message.asked.method)
                response.begin()
                self.assertEqual(response.status, message.status)
                self.assertEqual(len(response.headers), len(message.lines) - 1)
                if not message.is_tunnel():
                    self.assertEqual(response.read(), message.content)

    def test_interim_ones_are_read_before_the_final_one(self):
        for message in responses():
            if message.status < 200:
                with self.subTest(str(message)):
                    final = b"HTTP/1.1 299 Final\r\n\r\n"
                    response = http.client.HTTPResponse(Stream(message.wire + final))
                    response.begin()
                    # A 100 is the one that http.client skips.
                    expected = 299 if message.status == 100 else message.status
                    self.assertEqual(response.status, expected)

    def test_final_ones_are_dated(self):
        for message in final_responses():
            with self.subTest(str(message)):
                self.assertEqual(len(message.fields.get_all("Date", [])), 1)

    def test_content_has_its_length(self):
        for message in final_responses():
            with self.subTest(str(message)):
                length = message.fields["Content-Length"]
                if message.may_have_content():
                    self.assertEqual(length, str(len(message.content)))
                elif message.status == 205:
                    self.assertEqual(length, "0")  # RFC 9110, section 15.3.6
                elif message.status == 204 or message.is_tunnel():
                    self.assertIsNone(length)  # RFC 9110, section 8.6

    def test_no_content_where_none_is_allowed(self):
        for message in responses():
            if not message.may_have_content():
                with self.subTest(str(message)):
                    self.assertEqual(message.content, b"")

    def test_interim_ones_have_no_content_fields(self):
        for message in responses():
            if message.status < 200:
                with self.subTest(str(message)):
                    self.assertNotIn("Content-Length", message.fields)
                    self.assertNotIn("Transfer-Encoding", message.fields)

    def test_have_the_fields_of_their_status(self):
        for message in responses():
            with self.subTest(str(message)):
                needed = REQUIRED.get(message.status, []) + SHOULD_HAVE.get(message.status, [])
                for name in needed:
                    self.assertIn(name, message.fields)

    def test_part_says_which_part(self):
        for message in responses():
            if message.status == 206:
                with self.subTest(str(message)):
                    if message.fields.get_content_type() == "multipart/byteranges":
                        self.assertNotIn("Content-Range", message.fields)
                    else:
                        first, last, whole = map(int, re.fullmatch(
                            r"bytes (\d+)-(\d+)/(\d+)", message.fields["Content-Range"]).groups())
                        self.assertEqual(last - first + 1, len(message.content))
                        self.assertLess(last, whole)

    def test_no_part_says_how_long_the_whole_is(self):
        for message in responses():
            if message.status == 416:
                with self.subTest(str(message)):
                    self.assertRegex(message.fields["Content-Range"], r"^bytes \*/\d+$")

    def test_upgrade_goes_with_connection(self):
        for message in messages():
            if message.fields["Upgrade"]:
                with self.subTest(str(message)):
                    self.assertIn("upgrade", message.fields["Connection"].lower())

    def test_websocket_key_is_answered(self):
        answers = [message for message in responses() if message.fields["Sec-WebSocket-Accept"]]
        self.assertTrue(answers)
        for message in answers:
            key = message.asked.fields["Sec-WebSocket-Key"] + WEBSOCKET_GUID
            accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
            self.assertEqual(message.fields["Sec-WebSocket-Accept"], accept)


class Coverage(unittest.TestCase):
    def test_each_registered_code_has_a_message(self):
        shown = {(message.code, str(message.status)) for message in responses()}
        for code in registered():
            with self.subTest(code):
                self.assertEqual((code, code) in shown, code not in NO_MESSAGE)

    def test_exceptions_are_still_needed(self):
        codes = {message.code for message in requests()}
        for code in INCOMPLETE | NO_LENGTH | BROKEN_CONTENT:
            self.assertIn(code, codes)


if __name__ == "__main__":
    unittest.main()
