# SPDX-License-Identifier: MIT
"""The .rpm holds what the .deb holds, but for what Debian alone wants."""

import unittest

from packages import VERSION, content, package, run

LICENCE = "/usr/share/licenses/statusbook/LICENSE"
OF_DEBIAN = ("/usr/share/doc/", "/usr/share/lintian/")


def query(*arguments):
    return run("rpm", "-qp", *arguments, str(package(".rpm"))).splitlines()


def paths(are_folders):
    listed = [line.split(" ", 1) for line in query("--qf", "[%{FILEMODES:perms} %{FILENAMES}\\n]")]
    return [path for mode, path in listed if mode.startswith("d") == are_folders]


class Rpm(unittest.TestCase):
    def test_content(self):
        wanted = {path.removesuffix(".gz") for path in content(package(".deb"))
                  if not path.startswith(OF_DEBIAN)} | {LICENCE}
        self.assertEqual({path.removesuffix(".gz") for path in paths(are_folders=False)}, wanted)

    def test_folders_of_others_stay_theirs(self):
        self.assertEqual(paths(are_folders=True), ["/usr/share/licenses/statusbook"])

    def test_head(self):
        self.assertEqual(query("--qf", "%{NAME} %{VERSION} %{LICENSE} %{PREFIXES}"),
                         [f"statusbook {VERSION} MIT (none)"])
        self.assertIn("Type or paste what you have", query("--qf", "%{DESCRIPTION}")[0])

    def test_libraries_are_required(self):
        required = "\n".join(query("--requires"))
        for library in ("libQt6Widgets.so.6", "libQt6Svg.so.6", "libQt6DBus.so.6", "libmd4c.so.0",
                        "libstemmer.so.0d"):
            self.assertIn(library, required)


if __name__ == "__main__":
    unittest.main()
