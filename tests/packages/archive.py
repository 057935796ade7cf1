# SPDX-License-Identifier: MIT
"""The .tar.gz runs from any folder, and makes the desktop know where it is."""

import os
import pathlib
import subprocess
import tempfile
import unittest

from desktop import Desktop, wait_for
from packages import ID, VERSION, package, run
from sessionbus import APPLICATION, BUS, NAME, SEARCH_PROVIDER, call, connect

from gi.repository import GLib


class Archive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        strange = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()),
                               "a strange & földer's name")
        strange.mkdir()
        run("tar", "-xzf", str(package(".tar.gz")), "-C", str(strange))
        cls.folder = strange / package(".tar.gz").name.removesuffix(".tar.gz")
        cls.data = pathlib.Path(cls.desktop.home, ".local/share")
        # A bus that reads services there: it asks the system, not HOME, where a home is.
        daemon = cls.desktop.start(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
            env={**os.environ, "XDG_DATA_HOME": str(cls.data)})
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        cls.bus = connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        cls.addClassCleanup(cls.bus.close_sync)

    def integrate(self, *arguments):
        self.assertEqual(run(str(self.folder / "integrate.sh"), *arguments, env=os.environ), "")
        call(self.bus, BUS, "ReloadConfig")

    def wait_for_title(self, title):
        wait_for(lambda: self.desktop.active_window().startswith(title), f"the window {title!r}")

    def test_content(self):
        top = {path.name for path in self.folder.iterdir()}
        self.assertEqual(top, {"README", "bin", "integrate.sh", "libexec", "share"})
        # Nothing in it says where it is: that is what integrate.sh is for.
        for path in self.folder.rglob("*"):
            self.assertNotIn(path.name, ("dbus-1", "applications", "metainfo"))
            if path.is_file():
                self.assertNotIn(str(package(".tar.gz").parents[1]).encode(), path.read_bytes())

    def test_terminal(self):
        said = run(str(self.folder / "bin/statusbook-cli"), "show", "404")
        self.assertIn("404 Not Found", said)
        self.assertIn(VERSION, run(str(self.folder / "bin/statusbook-cli"), "--version"))

    def test_window(self):
        program = self.desktop.start([str(self.folder / "bin/statusbook"), "404"])
        self.wait_for_title("404 Not Found")
        self.desktop.stop(program)

    def test_desktop(self):
        """Both services are started by the bus, from the folder with the strange name."""
        self.integrate()
        entry = self.data / f"applications/{ID}.desktop"
        self.assertEqual(run("desktop-file-validate", str(entry)), "")
        execs = [line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec=")]
        self.assertEqual(execs, [f'Exec="{self.folder}/bin/statusbook" {argument}'
                                 for argument in ("%u", "--new-window")])
        call(self.bus, BUS, "UpdateActivationEnvironment", GLib.Variant("(a{ss})", (
            {name: os.environ[name] for name in ("DISPLAY", "HOME", "XDG_RUNTIME_DIR")},)))
        found = call(self.bus, SEARCH_PROVIDER, "GetInitialResultSet",
                     GLib.Variant("(as)", (["404"],)))
        self.assertIn("404", found[0][0])
        call(self.bus, APPLICATION, "Open", GLib.Variant("(asa{sv})", (["statusbook:410"], {})))
        self.wait_for_title("410 Gone")
        for name in (NAME, SEARCH_PROVIDER[0]):
            parameter = GLib.Variant("(s)", (name,))
            os.kill(call(self.bus, BUS, "GetConnectionUnixProcessID", parameter)[0], 15)
        wait_for(lambda: not self.desktop.active_window(), "the end of the window")
        self.integrate("--remove")
        self.assertEqual([path for path in self.data.rglob("*") if ID in path.name], [])

    def test_what_cannot_be_named_is_refused(self):
        twin = self.folder.parent / "100 %"
        twin.mkdir()
        run("cp", str(self.folder / "integrate.sh"), str(twin))
        done = subprocess.run([str(twin / "integrate.sh")], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("cannot be named", done.stderr)


if __name__ == "__main__":
    unittest.main()
