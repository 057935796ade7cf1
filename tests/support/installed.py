# SPDX-License-Identifier: MIT
"""Statusbook as it is installed, for desktops that look for it themselves: in STATUSBOOK_PREFIX,
where that is set, as by a package, or else installed from the build for the time of the test."""

import os
import subprocess
import tempfile

from desktop import BIN


def make_known(test_class):
    """Puts the programs and their files where a desktop that is started after this finds them."""
    prefix = os.environ.get("STATUSBOOK_PREFIX")
    if not prefix:
        prefix = test_class.enterClassContext(
            tempfile.TemporaryDirectory(prefix="statusbook-installed-"))
        subprocess.run(["cmake", "--install", os.path.join(BIN, "../.."), "--prefix", prefix],
                       check=True, stdout=subprocess.DEVNULL)
    os.environ["PATH"] = os.path.join(prefix, "bin") + ":" + os.environ["PATH"]
    os.environ["XDG_DATA_DIRS"] = os.path.join(prefix, "share") + ":/usr/local/share:/usr/share"
