# SPDX-License-Identifier: MIT
"""The search provider as GNOME Shell and KRunner call it: a real process that D-Bus starts, on a
bus of its own, with everything that a client can do wrong."""

import os
import random
import subprocess
import time
import unittest

from desktop import END_SIGNALS, wait_for
from sessionbus import (APPLICATION_XML, NAME, PATH, PROVIDER, PROVIDER_NAME, RUNNER,
                        SEARCH_PROVIDER, FakeService, SessionBus)

from gi.repository import Gio, GLib

FREEDESKTOP = "org.freedesktop.DBus.Error."


def strings(*texts):
    return GLib.Variant("(as)", (list(texts),))


def libraries():
    return subprocess.run(["ldd", PROVIDER], capture_output=True, text=True, check=True).stdout


def is_sanitized():
    """Whether it keeps for a while what was freed."""
    with open(PROVIDER, "rb") as file:
        return b"__asan_init" in file.read()


def memory_of(process):
    """Resident, in KiB."""
    with open(f"/proc/{process}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))


KLIPPER = """<node><interface name="org.kde.klipper.klipper">
<method name="setClipboardContents"><arg type="s" direction="in"/></method></interface></node>"""


class Served(unittest.TestCase):
    """D-Bus starts the provider at the first call."""

    def setUp(self):
        self.bus = self.enterContext(SessionBus({PROVIDER_NAME: PROVIDER}))

    def find(self, *terms):
        return self.bus.call(SEARCH_PROVIDER, "GetInitialResultSet", strings(*terms))[0]

    def match(self, query):
        return self.bus.call(RUNNER, "Match", GLib.Variant("(s)", (query,)))[0]

    def assertRefused(self, error, target, method, parameters):
        with self.assertRaises(GLib.Error) as raised:
            self.bus.call(target, method, parameters)
        self.assertEqual(Gio.dbus_error_get_remote_error(raised.exception), FREEDESKTOP + error)

    def application(self):
        service = FakeService(self.bus.connect(), NAME, PATH, APPLICATION_XML)
        self.addCleanup(service.connection.close_sync)
        return service


class GnomeShell(Served):
    def test_answers_what_is_meant(self):
        self.assertEqual(self.find("404"), ["404"])
        self.assertEqual(self.find("http", "404"), ["404"])
        self.assertEqual(self.find("too", "many", "requests"), ["429"])
        self.assertEqual(self.find("teapot"), ["418"])
        self.assertEqual(self.find("firefox"), [])
        self.assertEqual(self.find("42"), [])
        self.assertEqual(self.find("1234"), [])

    def test_a_longer_text_may_find_more(self):
        self.assertEqual(self.find("40"), [])
        self.assertEqual(self.bus.call(SEARCH_PROVIDER, "GetSubsearchResultSet",
                                       GLib.Variant("(asas)", ([], ["404"])))[0], ["404"])
        self.assertEqual(self.bus.call(SEARCH_PROVIDER, "GetSubsearchResultSet",
                                       GLib.Variant("(asas)", (["404"], ["404", "km"])))[0], [])

    def test_every_id_gets_its_meta(self):
        ids = ["404", "nowhere", "499-nginx", "", "250", "404", "statusbook:404", "4\n\x1b[31m4"]
        metas = self.bus.call(SEARCH_PROVIDER, "GetResultMetas", strings(*ids))[0]
        self.assertEqual([meta["id"] for meta in metas], ids)
        self.assertEqual(metas[0], {
            "id": "404", "name": "404 Not Found", "gicon": NAME,
            "description": "Client error, registered. The requested resource could not be found "
                           "but may be available again in the future."})
        self.assertEqual(metas[2]["name"], "499 Client Closed Request")
        self.assertIn("250", metas[4]["name"])
        for nothing in (1, 3, 6, 7):
            self.assertEqual(metas[nothing]["description"], "There is no such entry.")
            self.assertNotIn("\x1b", metas[nothing]["name"])

    def test_a_result_opens_in_the_window_with_its_search(self):
        application = self.application()
        self.bus.call(SEARCH_PROVIDER, "ActivateResult",
                      GLib.Variant("(sasu)", ("499-nginx", ["nginx", "499"], 4711)))
        token = {"desktop-startup-id": "statusbook_TIME4711"}
        self.assertEqual(application.wait(), (
            "Open", ["statusbook:search?q=nginx%20499", "statusbook:499-nginx"], token))
        self.bus.call(SEARCH_PROVIDER, "ActivateResult",
                      GLib.Variant("(sasu)", ("gone", ["404"], 4711)))
        self.assertEqual(application.wait(), ("Open", ["statusbook:search?q=404"], token))
        self.bus.call(SEARCH_PROVIDER, "LaunchSearch", GLib.Variant("(asu)", (["a+b", "c"], 0)))
        self.assertEqual(application.wait()[1], ["statusbook:search?q=a%2Bb%20c"])

    def test_without_an_application_nothing_happens(self):
        self.bus.call(SEARCH_PROVIDER, "ActivateResult",
                      GLib.Variant("(sasu)", ("404", ["404"], 1)))
        self.assertEqual(self.find("404"), ["404"])


class KRunner(Served):
    def test_a_match_stands_below_applications_and_sums(self):
        (identifier, text, icon, kind, relevance, properties), = self.match("404")
        self.assertEqual((identifier, text, icon), ("404", "404 Not Found", NAME))
        self.assertLess(kind, 50)  # KRunner's type of a calculator's result
        self.assertLess(relevance, 0.7)
        self.assertTrue(properties["subtext"].startswith("Client error, registered. "))
        actions = self.bus.call(RUNNER, "Actions")[0]
        self.assertEqual(properties["actions"], [action[0] for action in actions])
        self.assertGreater(self.match("http 404")[0][4], relevance)

    def test_the_order_is_the_relevance(self):
        relevances = [match[4] for match in self.match("http 000")]
        self.assertGreater(len(relevances), 1)
        self.assertEqual(sorted(set(relevances), reverse=True), relevances)
        self.assertTrue(all(0 < relevance <= 1 for relevance in relevances))

    def test_actions_speak_the_persons_language(self):
        with SessionBus({PROVIDER_NAME: "/usr/bin/env LC_ALL=de_DE.UTF-8 " + PROVIDER}) as bus:
            texts = [action[1] for action in bus.call(RUNNER, "Actions")[0]]
        self.assertEqual(texts, ["Nummer kopieren", "Nummer und Statustext kopieren",
                                 "Als Markdown kopieren"])

    def test_what_is_not_meant_is_not_answered(self):
        for query in ("", " ", "42", "1234", "2+2", "firefox", "x" * 100000):
            with self.subTest(query=query[:20]):
                self.assertEqual(self.match(query), [])

    def test_config_and_teardown(self):
        self.assertEqual(self.bus.call(RUNNER, "Config")[0], {"MinLetterCount": 2})
        self.bus.call(RUNNER, "Teardown")

    def run_match(self, identifier, action):
        self.bus.call(RUNNER, "Run", GLib.Variant("(ss)", (identifier, action)))

    def test_running_a_match_opens_it(self):
        application = self.application()
        self.match("too many")
        self.bus.call(RUNNER, "SetActivationToken", GLib.Variant("(s)", ("token",)))
        self.run_match("429", "")
        self.assertEqual(application.wait(), (
            "Open", ["statusbook:search?q=too%20many", "statusbook:429"],
            {"activation-token": "token"}))
        self.run_match("gone", "")
        self.assertEqual(application.wait(), ("Open", ["statusbook:search?q=too%20many"], {}))

    def test_klipper_copies(self):
        klipper = FakeService(self.bus.connect(), "org.kde.klipper", "/klipper", KLIPPER)
        self.addCleanup(klipper.connection.close_sync)
        for action, start in (("copy-number", "404"), ("copy-title", "404 Not Found"),
                              ("copy-markdown", "# 404 Not Found\n\nThe requested")):
            self.run_match("404", action)
            method, text = klipper.wait()
            self.assertEqual(text[:len(start)], start)
            self.assertEqual(text == start, action != "copy-markdown")

    def test_without_klipper_the_window_copies(self):
        application = self.application()
        self.run_match("499-nginx", "copy-title")
        self.assertEqual(application.wait(),
                         ("ActivateAction", "copy", ["499-nginx", "title"], {}))

    def test_unknown_actions_and_matches_do_nothing(self):
        application = self.application()
        self.run_match("404", "no-such-action")
        self.run_match("gone", "copy-title")
        self.run_match("404", "copy-number")
        self.assertEqual(application.wait()[2], ["404", "number"])


class BadInput(Served):
    def test_wrong_types_get_an_error(self):
        for target, method, parameters in (
                (SEARCH_PROVIDER, "GetInitialResultSet", GLib.Variant("(s)", ("404",))),
                (SEARCH_PROVIDER, "GetInitialResultSet", None),
                (SEARCH_PROVIDER, "GetResultMetas", GLib.Variant("(au)", ([404],))),
                (SEARCH_PROVIDER, "ActivateResult", GLib.Variant("(sas)", ("404", []))),
                (SEARCH_PROVIDER, "called", None),
                (SEARCH_PROVIDER, "deleteLater", None),
                (RUNNER, "Match", GLib.Variant("(as)", (["404"],))),
                (RUNNER, "Run", GLib.Variant("(s)", ("404",)))):
            with self.subTest(method=method, parameters=str(parameters)):
                self.assertRefused("UnknownMethod", target, method, parameters)
        self.assertRefused("UnknownObject", (PROVIDER_NAME, "/nowhere", RUNNER[2]), "Match",
                           GLib.Variant("(s)", ("404",)))
        self.assertEqual(self.find("404"), ["404"])

    def test_terms_of_any_kind(self):
        for terms in ([], [""], ["", ""], [" "] * 100, ["x"] * 10000, ["404"] * 10000,
                      ["\ufffd\U0010ffff\u202e"], ["y" * 5_000_000], ["%", "\n", "\t\x01"]):
            with self.subTest(terms=terms[:1], count=len(terms)):
                self.assertEqual(self.find(*terms), [])
        self.assertEqual(self.find("404"), ["404"])

    def test_ids_of_any_kind(self):
        ids = ["404", "z" * 1_000_000, "404" * 1000] + [f"gone-{i}" for i in range(10000)]
        metas = self.bus.call(SEARCH_PROVIDER, "GetResultMetas", strings(*ids))[0]
        self.assertEqual(len(metas), len(ids))
        self.assertLess(max(len(meta["name"]) for meta in metas), 100)

    def test_a_thousand_calls_at_once(self):
        queries = ["404", "too many requests", "firefox"]
        answers = {}

        def take(connection, result, number):
            answers[number] = len(connection.call_finish(result).unpack()[0])

        self.match("404")  # it runs: of calls that have to wait for a start the bus keeps but 512
        for number in range(1000):
            self.bus.connection.call(*RUNNER, "Match", GLib.Variant("(s)", (queries[number % 3],)),
                                     None, Gio.DBusCallFlags.NONE, 60000, None, take, number)
        context = GLib.MainContext.default()
        wait_for(lambda: [context.iteration(False) for _ in range(100)] and len(answers) == 1000,
                 "all answers")
        self.assertEqual([answers[number] for number in range(1000)], [1, 1, 0] * 333 + [1])

    def test_clients_that_go_away(self):
        for _ in range(50):
            client = self.bus.connect()
            client.call(*SEARCH_PROVIDER, "GetInitialResultSet", strings("too many requests"), None,
                        0, -1, None, None)
            client.flush_sync()
            client.close_sync()
        self.assertEqual(self.find("404"), ["404"])

    def test_it_does_not_grow(self):
        def ask():
            for query in ("404", "too many requests", "firefox", "x" * 1000):
                self.match(query)
                self.find(query)
            self.bus.call(SEARCH_PROVIDER, "GetResultMetas", strings("404", "gone"))
            self.bus.call(RUNNER, "Run", GLib.Variant("(ss)", ("404", "copy-number")))

        for _ in range(100):
            ask()
        process = self.bus.process_of(PROVIDER_NAME)
        before = memory_of(process)
        for _ in range(500):
            ask()
        if not is_sanitized():
            self.assertLess(memory_of(process) - before, 1024)


class ComingAndGoing(unittest.TestCase):
    def test_it_leaves_when_nobody_asks(self):
        with SessionBus() as bus:
            process = bus.start(PROVIDER, "--idle", "0.5")
            wait_for(lambda: bus.has_owner(PROVIDER_NAME), "the provider")
            for _ in range(10):  # each question is a new beginning
                time.sleep(0.1)
                bus.call(SEARCH_PROVIDER, "GetInitialResultSet", strings("404"))
            self.assertIsNone(process.poll())
            self.assertEqual(process.wait(20), 0)
            self.assertFalse(bus.has_owner(PROVIDER_NAME))

    def test_no_question_is_lost_while_it_leaves(self):
        """Who asks in the moment in which it goes is answered, by it or by the next one."""
        with SessionBus({PROVIDER_NAME: PROVIDER + " --idle 0.02"}) as bus:
            chance = random.Random(1)
            processes = set()
            for _ in range(100):
                self.assertEqual(
                    bus.call(SEARCH_PROVIDER, "GetInitialResultSet", strings("404"))[0], ["404"])
                if bus.has_owner(PROVIDER_NAME):
                    try:
                        processes.add(bus.process_of(PROVIDER_NAME))
                    except GLib.Error:
                        pass  # it has just gone
                time.sleep(chance.uniform(0.015, 0.03))
            self.assertGreater(len(processes), 1)

    def test_a_second_provider_leaves_at_once(self):
        with SessionBus() as bus:
            bus.start(PROVIDER)
            wait_for(lambda: bus.has_owner(PROVIDER_NAME), "the provider")
            second = bus.start(PROVIDER)
            self.assertEqual(second.wait(20), 1)
            self.assertIn("another program serves", second.stderr.read())
            self.assertEqual(bus.call(SEARCH_PROVIDER, "GetInitialResultSet", strings("404"))[0],
                             ["404"])

    def test_the_bus_goes_away(self):
        with SessionBus() as bus:
            process = bus.start(PROVIDER)
            wait_for(lambda: bus.has_owner(PROVIDER_NAME), "the provider")
            bus.daemon.kill()
            self.assertEqual(process.wait(20), 0)

    def test_without_a_bus(self):
        environment = dict(os.environ, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
        result = subprocess.run([PROVIDER], env=environment, capture_output=True, text=True,
                                timeout=20)
        self.assertEqual(result.returncode, 1)
        self.assertIn("there is no session bus", result.stderr)

    def test_it_ends_when_told(self):
        for number in END_SIGNALS:
            with self.subTest(number), SessionBus() as bus:
                process = bus.start(PROVIDER)
                wait_for(lambda: bus.has_owner(PROVIDER_NAME), "the provider")
                process.send_signal(number)
                self.assertEqual(process.wait(20), 0)

    def test_options(self):
        for arguments, status in ((["--version"], 0), (["--help"], 0), (["--idle", "0"], 2),
                                  (["--idle", "nan"], 2), (["--idle", "soon"], 2), (["--what"], 1)):
            with self.subTest(arguments=arguments):
                result = subprocess.run([PROVIDER, *arguments], capture_output=True, text=True,
                                        timeout=20)
                self.assertEqual(result.returncode, status)

    def test_it_loads_no_gui(self):
        self.assertIn("libQt6DBus", libraries())
        for foreign in ("libQt6Gui", "libQt6Widgets", "libQt6Network", "libX11", "libxcb"):
            self.assertNotIn(foreign, libraries())


if __name__ == "__main__":
    unittest.main()
