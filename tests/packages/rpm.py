# SPDX-License-Identifier: MIT
"""The .rpm holds what the .deb holds, but for what Debian alone wants."""

import unittest

from packages import VERSION, content, package, run

LICENCE = "/usr/share/licenses/statusbook/LICENSE"
OF_DEBIAN = ("/usr/share/doc/", "/usr/share/lintian/")


def query(*arguments):
    return run("rpm", "-qp", *arguments, str(package(".rpm"))).splitlines()


class Rpm(unittest.TestCase):
    def test_content(self):
        wanted = {path.removesuffix(".gz") for path in content(package(".deb"))
                  if not path.startswith(OF_DEBIAN)} | {LICENCE}
        # Folders of ours are listed too.
        listed = {line.split(" ", 1)[1] for line in query("--qf", "[%{FILEMODES:perms} %{FILENAMES}\\n]")
                  if not line.startswith("d")}
        self.assertEqual({path.removesuffix(".gz") for path in listed}, wanted)

    def test_folders_of_others_stay_theirs(self):
        folders = [line.split(" ", 1)[1]
                   for line in query("--qf", "[%{FILEMODES:perms} %{FILENAMES}\\n]")
                   if line.startswith("d")]
        self.assertEqual(folders, ["/usr/share/licenses/statusbook"])

    def test_head(self):
        self.assertEqual(query("--qf", "%{NAME} %{VERSION} %{LICENSE}"),
                         [f"statusbook {VERSION} MIT"])

    def test_libraries_are_required(self):
        required = "\n".join(query("--requires"))
        for library in ("libQt6Widgets.so.6", "libQt6Svg.so.6", "libQt6DBus.so.6", "libmd4c.so.0",
                        "libstemmer.so.0d"):
            self.assertIn(library, required)


if __name__ == "__main__":
    unittest.main()
