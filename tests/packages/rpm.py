# SPDX-License-Identifier: MIT
"""The .rpm holds what the .deb holds, but for what Debian alone wants, and is installed, upgraded and
erased: in a folder, beside nothing that it depends on."""

import gzip
import pathlib
import stat
import tempfile
import unittest

from packages import VERSION, as_root, content, folder_of_root, package, run

LICENCE = "/usr/share/licenses/statusbook/LICENSE"
OF_DEBIAN = ("/usr/share/doc/", "/usr/share/lintian/")
OLDER = """
Name: statusbook
Version: 0.0.1
Release: 0
Summary: What was there before
License: MIT
%description
%files
/usr/bin/statusbook-cli
/usr/share/statusbook
"""


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


def files(folder):
    """What is in a folder: mode and bytes by path, none of it compressed."""
    found = {}
    for path in (folder / "usr").rglob("*"):
        if not path.is_dir():
            name, data = f"/{path.relative_to(folder)}", path.read_bytes()
            if name.endswith(".gz"):
                name, data = name.removesuffix(".gz"), gzip.decompress(data)
            found[name] = stat.filemode(path.stat().st_mode), data
    return found


def older(folder):
    """A package of a former version, with a file that there is no more."""
    root = folder / "root"
    for path in ("usr/bin/statusbook-cli", "usr/share/statusbook/former"):
        (root / path).parent.mkdir(parents=True)
        (root / path).write_text("former\n")
    (folder / "spec").write_text(OLDER)
    run("rpmbuild", "-bb", "--quiet", f"--buildroot={root}", f"--define=_topdir {folder}",
        str(folder / "spec"))
    return next(folder.rglob("*.rpm"))


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = folder_of_root(cls)
        cls.rpm("--initdb")

    @classmethod
    def rpm(cls, *arguments):
        return as_root("rpm", "--root", cls.root, "--dbpath", "/database", *arguments)

    def install(self, path):
        self.rpm("--upgrade", "--nodeps", path)

    def erase(self):
        self.rpm("--erase", "statusbook")
        self.assertEqual(files(self.root), {})
        self.assertEqual([path for path in self.root.rglob("*") if path.name == "statusbook"], [])

    def test_same_files_as_of_the_deb(self):
        with tempfile.TemporaryDirectory() as folder:
            run("dpkg-deb", "-x", str(package(".deb")), folder)
            wanted = {path: file for path, file in files(pathlib.Path(folder)).items()
                      if not path.startswith(OF_DEBIAN)}
        self.install(package(".rpm"))
        installed = files(self.root)
        self.assertEqual(installed.pop(LICENCE)[0], "-rw-r--r--")
        self.assertEqual(set(installed), set(wanted))
        self.assertEqual([path for path in wanted if installed[path] != wanted[path]], [])
        self.erase()

    def test_upgrade(self):
        with tempfile.TemporaryDirectory() as folder:
            self.install(older(pathlib.Path(folder)))
        self.assertEqual(len(files(self.root)), 2)
        self.install(package(".rpm"))
        self.assertEqual(self.rpm("-q", "--qf", "%{VERSION} ", "statusbook"), VERSION + " ")
        self.assertEqual(self.rpm("--verify", "--nodeps", "statusbook"), "")
        self.assertFalse((self.root / "usr/share/statusbook").exists())
        said = run(str(self.root / "usr/bin/statusbook-cli"), "show", "404")
        self.assertIn("404 Not Found", said)
        self.erase()


if __name__ == "__main__":
    unittest.main()
