# SPDX-License-Identifier: MIT
"""The packages that packaging/package.sh made."""

import os
import pathlib
import re
import subprocess
import tempfile

SOURCE = pathlib.Path(os.environ["STATUSBOOK_SOURCE"])
FOLDER = SOURCE / "build/packages"
ID = "org.statusbook.Statusbook"
VERSION = re.search(r"project\(statusbook VERSION ([\d.]+)",
                    (SOURCE / "CMakeLists.txt").read_text("utf-8"))[1]


def package(ending):
    """The path of the one package of a kind."""
    found = sorted(FOLDER.glob("*" + ending))
    if len(found) != 1:
        raise AssertionError(f"not one {ending} in {FOLDER}, but {found}")
    return found[0]


def run(*command, **options):
    """Runs a command that has to succeed: what it writes."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", **options)
    if done.returncode:
        raise AssertionError(f"{command} gave {done.returncode}:\n{done.stdout}")
    return done.stdout


def as_root(*command, **options):
    """As whom alone one may install, even in a folder."""
    return run(*([] if os.geteuid() == 0 else ["sudo", "-n"]), *map(str, command), **options)


def folder_of_root(test_class):
    """A folder for files of root's, which goes with the tests."""
    folder = tempfile.mkdtemp(prefix="root-", dir=SOURCE / "build")
    test_class.addClassCleanup(as_root, "rm", "-rf", "--one-file-system", folder)
    os.chmod(folder, 0o755)
    return pathlib.Path(folder)


def field(deb, name):
    return run("dpkg-deb", "-f", str(deb), name).strip()


def content(deb):
    """Every path of a .deb but folders, with a link's target."""
    listed = run("dpkg-deb", "-c", str(deb)).splitlines()
    return sorted(line.split(None, 5)[5][1:] for line in listed if not line.startswith("d"))
