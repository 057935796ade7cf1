# SPDX-License-Identifier: MIT
"""The files that make the desktop know the program name the same things as the code does."""

import configparser
import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ["STATUSBOOK_SOURCE"])
FILES = SOURCE / "packaging/linux/desktop"
NAMES = dict(re.findall(r'QLatin1StringView (\w+)\("(.*)"\);',
                        (SOURCE / "src/desktop/names.h").read_text("utf-8")))


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
