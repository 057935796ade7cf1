# SPDX-License-Identifier: MIT
"""One window for every start: second starts, addresses, D-Bus activation, tokens, and what happens
where there is no bus or nobody answers."""

import os
import signal
import subprocess
import time
import unittest

from desktop import BIN, Desktop, wait_for
from sessionbus import (APPLICATION, APPLICATION_XML, BUS, NAME, PATH, FakeService, call, connect,
                        has_owner)

from gi.repository import Gio, GLib

PROGRAM = os.path.join(BIN, "statusbook")


class Instance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.bus = connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        cls.addClassCleanup(cls.bus.close_sync)

    def setUp(self):
        self.addCleanup(self.stop_all)
        self.running = []

    def stop_all(self):
        for process in self.running:
            process.send_signal(signal.SIGCONT)
            self.desktop.stop(process)
        wait_for(lambda: not has_owner(self.bus, NAME), "the name to be free")
        wait_for(lambda: not self.windows(), "all windows to be gone")

    def launch(self, *arguments, **environment):
        process = self.desktop.start([PROGRAM, *arguments], env=dict(os.environ, **environment))
        self.running.append(process)
        return process

    def open_window(self, *arguments):
        process = self.launch(*arguments)
        wait_for(lambda: "Statusbook" in self.desktop.active_window(), "the window")
        return process

    def start_again(self, *arguments, **options):
        """Runs a second start to its end."""
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60,
                              stdin=subprocess.DEVNULL, **options)

    def windows(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Statusbook"],
                              capture_output=True, text=True).stdout.split()

    def wait_for_title(self, title):
        wait_for(lambda: self.desktop.active_window().startswith(title), f"the window {title!r}")

    def call(self, method, signature, *arguments):
        return call(self.bus, APPLICATION, method, GLib.Variant(signature, arguments))

    def assertRefused(self, words, method, signature, *arguments):
        with self.assertRaises(GLib.Error) as raised:
            self.call(method, signature, *arguments)
        self.assertEqual(Gio.dbus_error_get_remote_error(raised.exception),
                         "org.freedesktop.DBus.Error.InvalidArgs")
        self.assertIn(words, str(raised.exception))

    # Second starts

    def test_a_second_start_is_one_query(self):
        self.open_window("404")
        for arguments, title in ((["too", "many", "requests"], "429 Too Many Requests"),
                                 (["statusbook:499-nginx"], "499 Client Closed Request"),
                                 (["statusbook:4%304"], "404 Not Found"),
                                 (["statusbook:search?q=digital+cash"], "402 Payment Required"),
                                 ([], "402 Payment Required")):
            with self.subTest(arguments=arguments):
                second = self.start_again(*arguments)
                self.assertEqual((second.returncode, second.stdout, second.stderr), (0, "", ""))
                self.wait_for_title(title)
        self.assertEqual(len(self.windows()), 1)

    def test_a_second_start_brings_its_catalogs(self):
        self.open_window("404")
        folder = os.path.join(self.desktop.home, "else where")
        os.mkdir(folder)
        with open(os.path.join(folder, "acme 100%.md"), "w") as file:
            file.write("# E1001 Coyote Late\n\nThe coyote came too late.\n")
        self.assertEqual(self.start_again("--catalog", "acme 100%.md", "coyote late", cwd=folder)
                         .returncode, 0)
        self.wait_for_title("E1001 Coyote Late")

    def test_an_entry_may_wait_for_its_catalog(self):
        path = os.path.join(self.desktop.home, "acme.md")
        with open(path, "w") as file:
            file.write("# E7 Anvil Missing\n\nThe anvil was not delivered.\n")
        self.open_window("--catalog", path, "statusbook:acme:E7")
        self.wait_for_title("E7 Anvil Missing")

    def test_the_window_comes_to_the_front(self):
        self.open_window("404")
        window = wait_for(self.windows, "the window")[0]
        other = self.desktop.start(["xev", "-geometry", "400x300"])
        wait_for(lambda: "Event Tester" in self.desktop.active_window(), "another window")
        self.desktop.press("a")  # the person is busy there
        self.assertEqual(self.start_again("410").returncode, 0)
        self.wait_for_title("410 Gone")
        subprocess.run(["xdotool", "windowminimize", "--sync", window], check=True)
        wait_for(lambda: "Event Tester" in self.desktop.active_window(), "the other window")
        self.assertEqual(self.start_again("409").returncode, 0)
        self.wait_for_title("409 Conflict")
        other.kill()
        self.desktop.wait_for_end(other)

    def test_a_new_window_stays_alone(self):
        self.open_window("404")
        self.launch("--new-window", "410")
        self.wait_for_title("410 Gone")
        self.assertEqual(len(self.windows()), 2)
        self.start_again("409")  # goes to the first one
        self.wait_for_title("409 Conflict")
        self.assertEqual(len(self.windows()), 2)

    def test_a_new_window_leaves_the_name_to_others(self):
        self.open_window("--new-window")
        self.assertFalse(has_owner(self.bus, NAME))

    def test_many_starts_at_once_are_one(self):
        started = [self.launch("404") for _ in range(6)]
        wait_for(lambda: sum(process.poll() is None for process in started) == 1, "one to be left")
        self.assertEqual({process.poll() for process in started}, {None, 0})
        self.wait_for_title("404 Not Found")
        self.assertEqual(len(self.windows()), 1)

    def test_tokens_go_with_the_request(self):
        service = FakeService(connect(os.environ["DBUS_SESSION_BUS_ADDRESS"]), NAME, PATH,
                              APPLICATION_XML)
        second = self.launch("404", XDG_ACTIVATION_TOKEN="for-wayland",
                             DESKTOP_STARTUP_ID="for-x11_TIME1")
        self.assertEqual(service.wait(), (
            "Open", ["statusbook:search?q=404"],
            {"activation-token": "for-wayland", "desktop-startup-id": "for-x11_TIME1"}))
        self.assertEqual(second.wait(60), 0)
        second = self.launch()
        self.assertEqual(service.wait(), ("Activate", {}))
        self.assertEqual(second.wait(60), 0)
        service.connection.close_sync()

    # Where it has to start by itself

    def test_who_does_not_answer_is_not_waited_for(self):
        first = self.open_window("404")
        first.send_signal(signal.SIGSTOP)
        self.launch("410")
        self.wait_for_title("410 Gone")

    def test_without_a_bus_it_starts(self):
        for address in ("unix:path=/nowhere", "nonsense", ""):
            with self.subTest(address=address):
                program = self.launch("410", DBUS_SESSION_BUS_ADDRESS=address)
                self.wait_for_title("410 Gone")
                program.terminate()
                program.wait(60)
                wait_for(lambda: not self.windows(), "the window to be gone")

    def test_the_bus_may_go_away(self):
        daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        with daemon.stdout as output:
            address = output.readline().strip()
            program = self.launch("404", DBUS_SESSION_BUS_ADDRESS=address)
            self.wait_for_title("404 Not Found")
            daemon.kill()
            daemon.wait()
        time.sleep(0.5)
        self.desktop.press("ctrl+l")
        self.desktop.type("410")
        self.wait_for_title("410 Gone")
        self.assertIsNone(program.poll())

    # What is refused

    def test_a_bad_address_is_refused_in_words(self):
        for _ in range(2):  # without a window, and with one
            for address, words in (("statusbook://404", "names a host or a path"),
                                   ("statusbook:", "names no entry"),
                                   ("statusbook:40%zz", "not percent-encoded")):
                with self.subTest(address=address):
                    result = self.start_again(address)
                    self.assertEqual(result.returncode, 2)
                    self.assertIn(words, result.stderr)
            if not self.running:
                self.open_window("404")
        self.wait_for_title("404 Not Found")

    def test_bad_calls_get_an_error_and_change_nothing(self):
        program = self.open_window("404")
        self.assertRefused("names no entry", "Open", "(asa{sv})", ["statusbook:410", "statusbook:"],
                           {})
        self.assertRefused("neither", "Open", "(asa{sv})", ["https://example.com/"], {})
        self.assertRefused("neither", "Open", "(asa{sv})", ["410"], {})
        self.assertRefused("more than", "Open", "(asa{sv})", ["statusbook:410"] * 5000, {})
        self.assertRefused("no action", "ActivateAction", "(sava{sv})", "explode", [], {})
        for parameters in ([], [GLib.Variant("s", "404")], [GLib.Variant("i", 404)] * 2,
                           [GLib.Variant("s", "404"), GLib.Variant("s", "gif")],
                           [GLib.Variant("as", ["404"])] * 2):
            self.assertRefused("takes the id of an entry", "ActivateAction", "(sava{sv})", "copy",
                               parameters, {})
        self.call("Open", "(asa{sv})", [], {"activation-token": GLib.Variant("i", 7)})
        self.call("Activate", "(a{sv})", {"desktop-startup-id": GLib.Variant("as", ["x"])})
        self.wait_for_title("404 Not Found - Statusbook")
        self.assertIsNone(program.poll())

    def test_an_entry_that_is_gone_is_said_to_be(self):
        self.open_window("404")
        self.call("Open", "(asa{sv})", ["statusbook:gone"], {})
        self.wait_for_title("404 Not Found")

    # The desktop

    def test_copying_for_others(self):
        self.open_window("404")
        self.call("ActivateAction", "(sava{sv})", "copy",
                  [GLib.Variant("s", "499-nginx"), GLib.Variant("s", "title")], {})
        wait_for(lambda: self.desktop.clipboard("UTF8_STRING") == "499 Client Closed Request",
                 "the line on the clipboard")
        self.wait_for_title("499 Client Closed Request")

    def test_another_window_on_demand(self):
        program = self.open_window("404")
        self.call("ActivateAction", "(sava{sv})", "new-window", [], {})
        wait_for(lambda: len(self.windows()) == 2, "the second window")
        for window in self.windows():
            process = subprocess.run(["xdotool", "getwindowpid", window], capture_output=True,
                                     text=True, check=True).stdout
            if int(process) != program.pid:
                os.kill(int(process), signal.SIGKILL)

    def test_the_bus_starts_it(self):
        services = os.path.join(os.environ["XDG_RUNTIME_DIR"], "dbus-1/services")
        os.makedirs(services, exist_ok=True)
        with open(os.path.join(services, NAME + ".service"), "w") as file:
            file.write(f"[D-BUS Service]\nName={NAME}\nExec={PROGRAM} --service\n")
        call(self.bus, BUS, "ReloadConfig")
        call(self.bus, BUS, "UpdateActivationEnvironment", GLib.Variant("(a{ss})", (
            {name: os.environ[name] for name in ("DISPLAY", "HOME", "XDG_RUNTIME_DIR")},)))
        call(self.bus, BUS, "StartServiceByName", GLib.Variant("(su)", (NAME, 0)))
        process = call(self.bus, BUS, "GetConnectionUnixProcessID", GLib.Variant("(s)", (NAME,)))[0]
        self.addCleanup(os.kill, process, signal.SIGKILL)
        time.sleep(1)
        self.assertEqual(self.windows(), [])  # it does not show itself unasked
        self.call("Open", "(asa{sv})", ["statusbook:search?q=too%20many", "statusbook:429"], {})
        self.wait_for_title("429 Too Many Requests")


if __name__ == "__main__":
    unittest.main()
