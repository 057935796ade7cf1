# SPDX-License-Identifier: MIT
"""A desktop of its own for a test: X server, window manager, session bus, accessibility bus and
home folder, all private and all ended with it."""

import os
import shutil
import signal
import subprocess
import tempfile
import time

BIN = os.environ["STATUSBOOK_BIN"]
PATIENCE = 30  # seconds; sanitizers are slow
# What tells a program to end, but for what this test was itself started to ignore.
END_SIGNALS = [number for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
               if signal.getsignal(number) != signal.SIG_IGN]
NO_LEAKS = "ASAN_OPTIONS=detect_leaks=0"  # for a program in which they cannot be looked for


def wait_for(question, what):
    """The first true answer of `question`; fails with `what` when patience ends."""
    end = time.monotonic() + PATIENCE
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {PATIENCE} s in vain for {what}")
        time.sleep(0.05)


class Desktop:
    def __init__(self, screen="1280x800"):
        self.screen = screen

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix="statusbook-e2e-")
        self.processes = []
        runtime = os.path.join(self.home, "run")
        os.mkdir(runtime, 0o700)
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(name, None)
        os.environ.update(HOME=self.home, XDG_RUNTIME_DIR=runtime,
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        try:
            self._start_servers()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _start_servers(self):
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", self.screen + "x24",
                    "-noreset"], pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as numbers:
            os.environ["DISPLAY"] = ":" + numbers.readline().strip()
        self._start_bus()
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        self.start(["openbox"])
        wait_for(lambda: "_NET_SUPPORTING_WM_CHECK(WINDOW)" in subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True).stdout,
            "the window manager")

    def _start_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"],
                         stdout=subprocess.PIPE)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def __exit__(self, *_):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def start_statusbook(self, *arguments, **environment):
        """Starts the program and waits for its window to be active."""
        program = self.start([os.path.join(BIN, "statusbook"), *arguments], stderr=None,
                             env=os.environ | environment)
        wait_for(lambda: "Statusbook" in self.active_window(), "the window")
        return program

    def stop(self, process):
        process.terminate()
        self.wait_for_end(process)

    def wait_for_end(self, process):
        """A program that ends by itself otherwise than well, as one in which a sanitizer found
        something, fails its test."""
        status = process.wait(PATIENCE)
        self.processes.remove(process)
        if status not in (0, -signal.SIGKILL):
            raise AssertionError(f"{process.args[0]} ended with {status}")

    def data(self, *names):
        """A path in the folder of what a person keeps."""
        return os.path.join(self.home, ".local/share/statusbook", *names)

    def settings(self):
        """The path of the file of settings."""
        return os.path.join(self.home, ".config/statusbook/statusbook.ini")

    def forget(self):
        """As if the program had never run here."""
        shutil.rmtree(self.data(), ignore_errors=True)
        shutil.rmtree(os.path.dirname(self.settings()), ignore_errors=True)

    def active_window(self):
        """The title of the window that has the keyboard."""
        return subprocess.run(["xdotool", "getactivewindow", "getwindowname"],
                              capture_output=True, text=True).stdout

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)

    def size_of_window(self):
        """Width and height of the window that has the keyboard."""
        shown = subprocess.run(["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
                               capture_output=True, text=True).stdout
        values = dict(line.split("=") for line in shown.split())
        return int(values.get("WIDTH", 0)), int(values.get("HEIGHT", 0))

    def resize(self, width, height):
        """Of the window that has the keyboard."""
        subprocess.run(["xdotool", "getactivewindow", "windowsize", str(width), str(height)],
                       check=True)

    def click(self, x, y, button=1):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", str(button)], check=True)

    def double_click(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "--repeat", "2", "--delay",
                        "50", "1"], check=True)

    def keep_picture(self, name):
        """A picture to look at, in STATUSBOOK_SCREENSHOTS or until the desktop ends."""
        folder = os.environ.get("STATUSBOOK_SCREENSHOTS", self.home)
        os.makedirs(folder, exist_ok=True)
        self.screenshot(os.path.join(os.path.abspath(folder), name + ".png"))

    def screenshot(self, path):
        """For looking at a failure by hand."""
        subprocess.run(["import", "-window", "root", path], check=True)

    def copy(self, text):
        """Puts text on the clipboard, as another X client does."""
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def clipboard(self, target):
        """What another X client reads; empty where the clipboard has no such type."""
        return subprocess.run(["xclip", "-selection", "clipboard", "-o", "-t", target],
                              capture_output=True, timeout=PATIENCE).stdout.decode()
