# SPDX-License-Identifier: MIT
"""The .deb in a clean Debian 12: installed with nothing but what it says it depends on, upgraded,
run, removed; nothing is missing and nothing left behind.

The root with what it depends on is kept in build/debian as an archive, so that the next test begins
with unpacking it. The mirror is the one that this machine installs from."""

import glob
import hashlib
import os
import pathlib
import re
import shutil
import tempfile
import unittest

from desktop import Desktop, wait_for
from packages import SOURCE, VERSION, as_root, content, field, folder_of_root, package, run

SUITE = "bookworm"
BESIDES = "dbus-daemon"  # a session bus, which every desktop has
CACHE = SOURCE / "build/debian"
PROGRAMS = ("/usr/bin/statusbook", "/usr/bin/statusbook-cli",
            "/usr/libexec/statusbook-search-provider")
NOBODY = "65534:65534"
# What dpkg, apt and this test write by themselves.
NOT_COMPARED = ("/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/tmp", "/proc", "/sys",
                "/dev", "/etc/resolv.conf", "/etc/ld.so.cache")
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/tmp/home",
               "DEBIAN_FRONTEND": "noninteractive"}


def mirror():
    for _ in range(2):
        listed = run("apt-get", "indextargets", "--format",
                     "$(REPO_URI) $(ORIGIN) $(LABEL) $(COMPONENT)", "Created-By: Packages")
        if found := re.search(r"^(\S+) Debian Debian main$", listed, re.M):
            return found[1]
        as_root("apt-get", "-qq", "update")  # a container may have no lists
    raise AssertionError("apt-get knows no mirror of Debian")


class Root:
    """A Debian of its own, in a folder."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def run(self, *command, user="0:0", **environment):
        given = [f"{name}={value}" for name, value in {**ENVIRONMENT, **environment}.items()]
        return as_root("chroot", "--userspec=" + user, self.path, "env", "-i", *given, *command)

    def put(self, path):
        """A file into /tmp there: its path there."""
        as_root("cp", path, self.path / "tmp")
        return f"/tmp/{path.name}"

    def files(self):
        """Every path that is compared, with what is in it."""
        script = ("find / -xdev "
                  + " ".join(f"-path {path} -prune -o" for path in NOT_COMPARED)
                  + " \\( -type f -exec md5sum {} + -o -printf '%y %p %l\\n' \\)")
        return set(self.run("sh", "-c", script).splitlines())


def make_root(root, archive, depends):
    as_root("debootstrap", "--variant=minbase", "--include=" + BESIDES, SUITE, root.path, mirror())
    root.run("sh", "-c", "echo force-unsafe-io >/etc/dpkg/dpkg.cfg.d/quick")
    root.run("apt-get", "-qq", "update")
    root.run("apt-get", "-qq", "satisfy", "-y", "--no-install-recommends", depends)
    root.run("apt-get", "clean")
    shutil.rmtree(CACHE, ignore_errors=True)
    CACHE.mkdir(parents=True)
    unfinished = archive.with_name("unfinished.tar")
    as_root("tar", "-cf", unfinished, "-C", root.path, ".")
    unfinished.rename(archive)


def clean_root(path, depends):
    """A root with what the package depends on, and nothing else."""
    root = Root(path)
    key = hashlib.sha256(f"{SUITE} {BESIDES} {depends}".encode()).hexdigest()[:16]
    archive = CACHE / f"{key}.tar"
    if archive.exists():
        as_root("tar", "-xf", archive, "-C", root.path)
    else:
        make_root(root, archive, depends)
    root.run("mkdir", "-p", "/tmp/home")
    root.run("chown", NOBODY, "/tmp/home")
    return root


def older(deb, folder):
    """The package as an older version, with a file that the new one no longer has."""
    unpacked = os.path.join(folder, "older")
    run("dpkg-deb", "-R", str(deb), unpacked)
    control = pathlib.Path(unpacked, "DEBIAN/control")
    control.write_text(re.sub("^Version: .*$", "Version: 0.0.1-0", control.read_text("utf-8"),
                              flags=re.M), "utf-8")
    former = pathlib.Path(unpacked, "usr/share/statusbook/former")
    former.parent.mkdir()
    former.write_text("gone\n")
    repacked = pathlib.Path(folder, "statusbook-older.deb")
    run("dpkg-deb", "--root-owner-group", "-b", unpacked, str(repacked))
    return repacked


class System(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.deb = package(".deb")
        cls.root = clean_root(folder_of_root(cls), field(cls.deb, "Depends"))
        cls.before = cls.root.files()
        cls.old = older(cls.deb, cls.enterClassContext(tempfile.TemporaryDirectory()))

    def tearDown(self):
        self.root.run("dpkg", "--purge", "statusbook")

    def install(self, deb):
        self.root.run("dpkg", "--install", self.root.put(deb))

    def version(self):
        return self.root.run("dpkg-query", "-W", "-f", "${Version}", "statusbook")

    def exists(self, path):
        return bool(glob.glob(glob.escape(str(self.root.path)) + path))

    def test_install_and_remove(self):
        self.install(self.deb)
        self.assertEqual(self.root.run("dpkg", "--audit"), "")
        self.assertEqual(self.root.run("dpkg", "--verify", "statusbook"), "")
        listed = self.root.run("dpkg", "-L", "statusbook").splitlines()
        self.assertLessEqual(set(content(self.deb)), set(listed))
        self.root.run("dpkg", "--remove", "statusbook")
        self.assertEqual(self.root.files() - self.before, set())  # before it is purged, too
        self.root.run("dpkg", "--purge", "statusbook")
        self.assertEqual(self.root.files(), self.before)
        self.assertFalse(self.exists("/var/lib/dpkg/info/statusbook.*"))

    def test_upgrade(self):
        self.install(self.old)
        self.assertEqual(self.version(), "0.0.1-0")
        self.assertTrue(self.exists("/usr/share/statusbook/former"))
        self.install(self.deb)
        self.assertEqual(self.version(), VERSION + "-0statusbook1")
        self.assertFalse(self.exists("/usr/share/statusbook"))
        self.assertIn("404 Not Found", self.root.run("statusbook-cli", "show", "404", user=NOBODY))
        self.root.run("dpkg", "--purge", "statusbook")
        self.assertEqual(self.root.files(), self.before)

    def test_no_library_is_missing(self):
        self.install(self.deb)
        for program in PROGRAMS:
            libraries = self.root.run("ldd", program).splitlines()
            self.assertEqual([line for line in libraries if "not found" in line], [])

    def test_programs_run(self):
        self.install(self.deb)
        for program in PROGRAMS:
            self.assertIn(VERSION, self.root.run(program, "--version", user=NOBODY))
        for command, words in ((("statusbook-cli", "search", "too many"), "429 Too Many Requests"),
                               (("statusbook", "404"), "404 Not Found")):  # without a display
            self.assertIn(words, self.root.run(*command, user=NOBODY))

    def programs_running(self):
        roots = as_root("sh", "-c", "readlink /proc/[0-9]*/root || true").splitlines()
        return roots.count(str(self.root.path))

    def test_the_bus_starts_the_provider(self):
        self.install(self.deb)
        said = self.root.run(
            "dbus-run-session", "dbus-send", "--session", "--print-reply",
            "--dest=org.statusbook.Statusbook.SearchProvider",
            "/org/statusbook/Statusbook/SearchProvider",
            "org.gnome.Shell.SearchProvider2.GetInitialResultSet", "array:string:404", user=NOBODY)
        self.assertIn('string "404"', said)
        wait_for(lambda: not self.programs_running(), "the provider to go when the bus is gone")

    def test_window(self):
        self.install(self.deb)
        with Desktop() as desktop:
            # The X server's abstract socket is reached from there without a mount.
            prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
            environment = {**ENVIRONMENT, "DISPLAY": os.environ["DISPLAY"]}
            program = desktop.start([*prefix, "chroot", "--userspec=" + NOBODY, str(self.root.path),
                                     "env", "-i", *(f"{k}={v}" for k, v in environment.items()),
                                     "statusbook", "404"], stderr=None)
            wait_for(lambda: desktop.active_window().startswith("404 Not Found"), "the window")
            desktop.press("ctrl+q")
            self.assertEqual(program.wait(30), 0)


if __name__ == "__main__":
    unittest.main()
