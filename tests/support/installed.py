# SPDX-License-Identifier: MIT
"""Statusbook as it is installed, for desktops that look for it themselves: in STATUSBOOK_PREFIX,
where that is set, as by a package, or else installed from the build for the time of the test."""

import os
import subprocess
import tempfile

from desktop import BIN
from sessionbus import BUS, PROVIDER_NAME, call

from gi.repository import GLib


def make_known(test_class):
    """Puts the programs and their files where a desktop that is started after this finds them."""
    prefix = os.environ.get("STATUSBOOK_PREFIX")
    if not prefix:
        prefix = test_class.enterClassContext(
            tempfile.TemporaryDirectory(prefix="statusbook-installed-"))
        subprocess.run(["cmake", "--install", os.path.join(BIN, "../.."), "--prefix", prefix],
                       check=True, stdout=subprocess.DEVNULL)
    test_class.prefix = prefix
    os.environ["PATH"] = os.path.join(prefix, "bin") + ":" + os.environ["PATH"]
    os.environ["XDG_DATA_DIRS"] = os.path.join(prefix, "share") + ":/usr/local/share:/usr/share"


def assert_answers(test, bus):
    """It is what was made known that has answered on this bus."""
    process, = call(bus, BUS, "GetConnectionUnixProcessID", GLib.Variant("(s)", (PROVIDER_NAME,)))
    test.assertEqual(os.readlink(f"/proc/{process}/exe"),
                     os.path.join(test.prefix, "libexec/statusbook-search-provider"))
