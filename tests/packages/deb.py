# SPDX-License-Identifier: MIT
"""The .deb: what is in it, how large it is, what lintian says of it."""

import os
import re
import tempfile
import unittest

from packages import SOURCE, VERSION, content, field, package, run

LARGEST = 1_000_000  # bytes
GOLDEN = SOURCE / "tests/packages/golden/deb.txt"
NEEDED = {"libqt6core6", "libqt6dbus6", "libqt6gui6", "libqt6printsupport6", "libqt6svg6",
          "libqt6widgets6", "libmd4c0", "libmd4c-html0", "libstemmer0d"}


class Deb(unittest.TestCase):
    deb = package(".deb")

    def test_size(self):
        self.assertLess(self.deb.stat().st_size, LARGEST)

    def test_content(self):
        paths = "\n".join(content(self.deb)) + "\n"
        if os.environ.get("STATUSBOOK_GOLDEN") == "write":
            GOLDEN.write_text(paths, "utf-8")
        self.assertEqual(paths, GOLDEN.read_text("utf-8"))

    def test_lintian(self):
        """Overrides are explained where they stand, and each of them is used."""
        said = run("lintian", "--allow-root", "--pedantic", "--display-info", "--fail-on",
                   "error,warning,info,pedantic", str(self.deb))
        self.assertEqual(said, "")

    def test_fields(self):
        self.assertEqual(field(self.deb, "Version"), VERSION + "-0statusbook1")
        depends = {re.match(r"\S+", part.strip())[0]
                   for part in field(self.deb, "Depends").split(",")}
        self.assertLessEqual(NEEDED, depends)
        self.assertFalse([name for name in depends if name.endswith("-dev")])

    def test_programs_are_stripped(self):
        with tempfile.TemporaryDirectory() as folder:
            run("dpkg-deb", "-x", str(self.deb), folder)
            for path in ("bin/statusbook", "bin/statusbook-cli",
                         "libexec/statusbook-search-provider"):
                sections = run("readelf", "-S", "-W", os.path.join(folder, "usr", path))
                self.assertNotIn(".symtab", sections)
                self.assertNotIn(".debug", sections)

    def test_man_pages_are_of_programs_on_the_path(self):
        paths = content(self.deb)
        pages = {os.path.basename(path).removesuffix(".1.gz") for path in paths
                 if path.startswith("/usr/share/man/")}
        programs = {os.path.basename(path) for path in paths if path.startswith("/usr/bin/")}
        self.assertEqual(pages, programs)


if __name__ == "__main__":
    unittest.main()
