# SPDX-License-Identifier: MIT
"""The files that make the desktop know the program name the same things as the code does, and where
it was installed."""

import configparser
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(os.environ["STATUSBOOK_SOURCE"])
BUILD = pathlib.Path(os.environ["STATUSBOOK_BIN"]).parents[1]
FILES = SOURCE / "packaging/linux/desktop"
NAMES = dict(re.findall(r'QLatin1StringView (\w+)\("(.*)"\);',
                        (SOURCE / "src/desktop/names.h").read_text("utf-8")))
VERSION = re.search(r"project\(statusbook VERSION ([\d.]+)",
                    (SOURCE / "CMakeLists.txt").read_text("utf-8"))[1]


def read(name):
    parser = configparser.ConfigParser(interpolation=None, strict=True, delimiters=["="])
    parser.optionxform = str
    with open(FILES / name, encoding="utf-8") as file:
        parser.read_file(file)
    return parser


class DesktopFiles(unittest.TestCase):
    application = NAMES["applicationName"]

    def test_dbus_services(self):
        for name, program in ((self.application, "@bindir@/statusbook --service"),
                              (NAMES["providerName"], "@libexecdir@/statusbook-search-provider")):
            service = read(name + ".service.in")["D-BUS Service"]
            self.assertEqual(dict(service), {"Name": name, "Exec": program})

    def test_services_name_where_they_were_installed(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["cmake", "--install", BUILD, "--prefix", folder], check=True,
                           capture_output=True)
            services = pathlib.Path(folder, "share/dbus-1/services")
            programs = {re.search("^Exec=(.*)$", service.read_text(), re.M)[1].split()[0]
                        for service in services.iterdir()}
            self.assertEqual(programs, {f"{folder}/bin/statusbook",
                                        f"{folder}/libexec/statusbook-search-provider"})
            for program in programs:
                self.assertTrue(os.access(program, os.X_OK))

    def test_one_version(self):
        changes = (SOURCE / "CHANGELOG.md").read_text("utf-8")
        newest = re.search(r"^## (.*?) \((?:unreleased, )?(.*?)\)$", changes, re.M).groups()
        self.assertEqual(newest[0], VERSION)
        metainfo = BUILD / f"packaging/linux/desktop/{self.application}.metainfo.xml"
        release = ElementTree.parse(metainfo).find("releases/release")
        self.assertEqual((release.get("version"), release.get("date")), newest)

    def test_gnome(self):
        provider = read(self.application + ".search-provider.ini")["Shell Search Provider"]
        self.assertEqual(dict(provider), {
            "DesktopId": self.application + ".desktop", "BusName": NAMES["providerName"],
            "ObjectPath": NAMES["searchProviderPath"], "Version": "2"})

    def test_krunner(self):
        runner = read(self.application + ".runner.desktop")["Desktop Entry"]
        self.assertEqual(runner["X-Plasma-DBusRunner-Service"], NAMES["providerName"])
        self.assertEqual(runner["X-Plasma-DBusRunner-Path"], NAMES["runnerPath"])
        self.assertEqual(runner["Icon"], self.application)

    def test_desktop_entry(self):
        desktop = read(self.application + ".desktop")
        entry = desktop["Desktop Entry"]
        # D-Bus derives the object's path from the name (Desktop Entry Specification, D-Bus).
        self.assertEqual(NAMES["applicationPath"], "/" + self.application.replace(".", "/"))
        self.assertEqual(entry["DBusActivatable"], "true")
        self.assertEqual(entry["Icon"], self.application)
        self.assertEqual(entry["MimeType"], "x-scheme-handler/statusbook;")
        # GNOME Shell would offer the program alone for them, before the entry.
        self.assertNotRegex(entry["Keywords"], r"\d")
        self.assertEqual(entry["Actions"], NAMES["newWindowAction"] + ";")
        self.assertEqual(desktop["Desktop Action " + NAMES["newWindowAction"]]["Exec"],
                         "statusbook --" + NAMES["newWindowAction"])


if __name__ == "__main__":
    unittest.main()
