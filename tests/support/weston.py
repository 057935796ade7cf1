# SPDX-License-Identifier: MIT
"""A Wayland compositor without a screen, on a session of its own. It has no keyboard and gives no
window the focus: what needs one is tried in GNOME Shell (tests/shells)."""

import os
import re
import subprocess

from desktop import BIN, NO_LEAKS, Desktop, wait_for

SOCKET = "statusbook-0"
PLAIN = """[shell]
background-color=0xff204060
panel-position=none
locking=false
"""


class Weston(Desktop):
    def _start_servers(self):
        os.environ.pop("DISPLAY", None)
        self._start_bus()
        width, height = self.screen.split("x")
        config = os.path.join(self.home, "weston.ini")
        with open(config, "w", encoding="utf-8") as file:
            file.write(PLAIN)
        self.start(["weston", "--backend=headless-backend.so", "--use-pixman", "--config=" + config,
                    "--debug", "--idle-time=0", "--socket=" + SOCKET, "--width=" + width,
                    "--height=" + height])
        wait_for(lambda: os.path.exists(os.path.join(os.environ["XDG_RUNTIME_DIR"], SOCKET)),
                 "the compositor")
        os.environ["WAYLAND_DISPLAY"] = SOCKET
        self.protocol = os.path.join(self.home, "protocol")

    def start_statusbook(self, *arguments, **environment):
        """Starts the program, which writes down what it says to the compositor."""
        # The graphics driver leaks, and is unloaded by the time that a suppression would name it.
        with open(self.protocol, "wb") as file:
            return self.start(["env", NO_LEAKS, os.path.join(BIN, "statusbook"), *arguments],
                              stderr=file,
                              env=os.environ | {"WAYLAND_DEBUG": "1"} | environment)

    def said(self, request):
        """The arguments of each such request, as the program wrote them."""
        with open(self.protocol, encoding="utf-8", errors="replace") as file:
            return re.findall(rf"-> \w+@\d+\.{request}\((.*)\)$", file.read(), re.MULTILINE)

    def screenshot(self, path):
        folder = os.path.join(self.home, "picture")
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["weston-screenshooter"], cwd=folder, check=True)
        name, = os.listdir(folder)
        os.rename(os.path.join(folder, name), path)
