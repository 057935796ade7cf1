# SPDX-License-Identifier: MIT
"""What the desktop reads in the package: valid, and true of what lies beside it."""

import configparser
import pathlib
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

from packages import ID, SOURCE, VERSION, package, run

# AppStream would like its ids in small letters. Ours is a name on the bus and the application's id
# everywhere, and its last part is spelled as the D-Bus specification does it.
TOLERATED = "cid-contains-uppercase-letter"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PICTURES = SOURCE / "packaging/linux/screenshots"
LANGUAGES = {path.stem.removeprefix("statusbook_")
             for path in (SOURCE / "resources/translations").glob("statusbook_*.ts")}
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entry(path, section="Desktop Entry"):
    parser = configparser.ConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str
    parser.read(path, "utf-8")
    return parser[section]


def size_of_png(data):
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise AssertionError("no PNG")
    return struct.unpack(">II", data[16:24])


class Metadata(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        run("dpkg-deb", "-x", str(package(".deb")), str(cls.folder))
        cls.share = cls.folder / "usr/share"
        cls.metainfo = cls.share / f"metainfo/{ID}.metainfo.xml"

    def assertValid(self, path):
        done = subprocess.run(["appstreamcli", "validate", "--pedantic", "--no-net", "--no-color",
                               str(path)], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        complaints = [line.strip() for line in done.stdout.splitlines()
                      if line.strip()[:2] in ("E:", "W:", "I:", "P:")]
        self.assertEqual([line for line in complaints if TOLERATED not in line], [])

    def test_desktop_entries(self):
        done = subprocess.run(["desktop-file-validate", self.share / f"applications/{ID}.desktop"],
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))

    def test_appstream(self):
        self.assertValid(self.metainfo)

    def test_appstream_with_pictures(self):
        """As it is where an address for them is set: valid too, and each of them is there."""
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder, "script.cmake")
            script.write_text(f'include({SOURCE}/packaging/linux/desktop/metainfo.cmake)\n'
                              'screenshots_at("https://statusbook.invalid" xml)\n'
                              f'file(WRITE {folder}/xml "${{xml}}")\n')
            run("cmake", "-P", str(script))
            xml = pathlib.Path(folder, "xml").read_text("utf-8")
            whole = pathlib.Path(folder, self.metainfo.name)
            before, after = self.metainfo.read_text("utf-8").split("  <provides>")
            whole.write_text(f"{before}{xml}  <provides>{after}", "utf-8")
            self.assertValid(whole)
        images = [image.text for image in ElementTree.fromstring(xml).iter("image")]
        self.assertEqual({image.removeprefix("https://statusbook.invalid/") for image in images},
                         {path.name for path in PICTURES.iterdir()})

    def test_nothing_is_made_up(self):
        """There is no homepage, and nobody to write to."""
        root = ElementTree.parse(self.metainfo).getroot()
        for name in ("url", "update_contact", "screenshots"):
            self.assertIsNone(root.find(name))

    def test_what_is_provided_is_there(self):
        root = ElementTree.parse(self.metainfo).getroot()
        provides = root.find("provides")
        self.assertEqual({path.name for path in (self.folder / "usr/bin").iterdir()},
                         {binary.text for binary in provides.findall("binary")})
        self.assertEqual({path.stem for path in (self.share / "dbus-1/services").iterdir()},
                         {bus.text for bus in provides.findall("dbus")})
        self.assertTrue((self.share / "applications" / root.find("launchable").text).exists())
        self.assertEqual(provides.find("mediatype").text + ";",
                         entry(self.share / f"applications/{ID}.desktop")["MimeType"])

    def test_services_start_what_is_there(self):
        for service in (self.share / "dbus-1/services").iterdir():
            program = entry(service, "D-BUS Service")["Exec"].split()[0]
            self.assertTrue((self.folder / program.removeprefix("/")).stat().st_mode & 0o111)

    def test_icons(self):
        icons = self.share / "icons/hicolor"
        seen = set()
        for size in SIZES:
            data = (icons / f"{size}x{size}/apps/{ID}.png").read_bytes()
            self.assertEqual(size_of_png(data), (size, size))
            seen.add(data)
        self.assertEqual(len(seen), len(SIZES))
        for path in (f"scalable/apps/{ID}.svg", f"symbolic/apps/{ID}-symbolic.svg"):
            self.assertIn("<svg", (icons / path).read_text("utf-8"))

    def test_languages(self):
        """The desktop speaks all that the window speaks."""
        root = ElementTree.parse(self.metainfo).getroot()
        self.assertEqual({lang.text for lang in root.iter("lang")}, LANGUAGES)
        others = LANGUAGES - {"en"}
        self.assertEqual({summary.get(XML_LANGUAGE) for summary in root.findall("summary")},
                         others | {None})
        for path in (f"applications/{ID}.desktop", f"krunner/dbusplugins/{ID}.desktop"):
            translated = entry(self.share / path)
            self.assertEqual({key[len("Comment["):-1] for key in translated
                              if key.startswith("Comment[")}, others)

    def test_one_version(self):
        release = ElementTree.parse(self.metainfo).getroot().find("releases/release")
        self.assertEqual(release.get("version"), VERSION)
        changelog = run("zcat", str(self.share / "doc/statusbook/changelog.Debian.gz"))
        self.assertTrue(changelog.startswith(f"statusbook ({VERSION}-0statusbook1) "))
        said = run(str(self.folder / "usr/bin/statusbook-cli"), "--version")
        self.assertIn(VERSION, said)

    def test_pictures_are_small(self):
        for path in PICTURES.iterdir():
            data = path.read_bytes()
            self.assertGreaterEqual(size_of_png(data)[0], 1000)
            self.assertLess(len(data), 60_000)


if __name__ == "__main__":
    unittest.main()
