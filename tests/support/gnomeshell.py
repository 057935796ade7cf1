# SPDX-License-Identifier: MIT
"""GNOME Shell without a screen, on a session of its own: what it shows is asked of it in its own
language, and keys are pressed on a keyboard that it has for this."""

import json
import os

from gi.repository import GLib

from desktop import Desktop, wait_for
from sessionbus import BUS, call, connect

SHELL = ("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell")
SCREENSHOT = ("org.gnome.Shell.Screenshot", "/org/gnome/Shell/Screenshot",
              "org.gnome.Shell.Screenshot")
SOCKET = "statusbook-0"

# As in a home that has been used. New folders in these have the shell look for programs, and read
# its search providers anew, seconds later: a search that is under way then ends without ours.
HOME_FOLDERS = (".config/dconf", ".config/ibus", ".config/statusbook", ".local/share/applications")

# No banner over the search's results: root, as whom this may run, is warned by one.
PREPARE = """
globalThis.results = Main.overview._overview.controls._searchController._searchResults;
globalThis.keyboard = imports.gi.Clutter.get_default_backend().get_default_seat()
    .create_virtual_device(imports.gi.Clutter.InputDeviceType.KEYBOARD_DEVICE);
Main.messageTray.bannerBlocked = true; true"""

# Null until every provider has answered for this text and the answers are drawn.
SHOWN = """
(() => {
    if (results._terms.join(' ') !== TEXT || results._searchTimeoutId || results.searchInProgress)
        return null;
    const ours = results._providers.find(p => p.id === 'org.statusbook.Statusbook.desktop');
    const shown = ours.display.visible ? ours.display._content.get_children() : [];
    return { first: results._defaultResult?.metaInfo.name ?? '',
             ours: shown.map(row => [row.metaInfo.name, row.metaInfo.description]) };
})()"""

WINDOWS = """
global.get_window_actors().map(actor => actor.meta_window).map(window => ({
    id: window.get_id(), title: window.get_title(), focus: window.has_focus(),
    application: imports.gi.Shell.WindowTracker.get_default().get_window_app(window).get_id() }))"""

# What starts programs gives them this, the right to come to the front, at the time of a click: now.
TOKEN = """
global.create_app_launch_context(imports.gi.GLib.get_monotonic_time() / 1000, -1)
    .get_startup_notify_id(
        imports.gi.Gio.DesktopAppInfo.new('org.statusbook.Statusbook.desktop'), [])"""


class GnomeShell(Desktop):
    def _start_servers(self):
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            os.environ.pop(name, None)
        os.environ.update(XDG_SESSION_TYPE="wayland", XDG_CURRENT_DESKTOP="GNOME")
        for folder in HOME_FOLDERS:
            os.makedirs(os.path.join(self.home, folder))
        self._start_bus()
        # The shell asks logind for much at its start and needs an answer.
        self.start(["/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "logind"])
        self.bus = connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self._wait_for_name("org.freedesktop.login1")
        self.start(["gnome-shell", "--headless", "--unsafe-mode", "--no-x11", "--wayland-display",
                    SOCKET, "--virtual-monitor", self.screen],
                   env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS":
                                     os.environ["DBUS_SESSION_BUS_ADDRESS"]})
        self._wait_for_name("org.gnome.Shell")
        # As gnome-session does for what D-Bus starts.
        os.environ["WAYLAND_DISPLAY"] = SOCKET
        call(self.bus, BUS, "UpdateActivationEnvironment",
             GLib.Variant("(a{ss})", ({"WAYLAND_DISPLAY": SOCKET},)))
        wait_for(lambda: self._answers("Main.layoutManager._startingUp === false"), "the shell")
        self.evaluate(PREPARE)

    def _wait_for_name(self, name):
        wait_for(lambda: call(self.bus, BUS, "NameHasOwner", GLib.Variant("(s)", (name,)))[0], name)

    def _answers(self, script):
        try:
            return self.evaluate(script)
        except (GLib.Error, AssertionError):
            return False

    def __exit__(self, *what):
        if hasattr(self, "bus") and not self.bus.is_closed():
            self.bus.close_sync()
        super().__exit__(*what)

    def evaluate(self, script):
        """The value of a JavaScript expression in the shell."""
        succeeded, value = call(self.bus, SHELL, "Eval", GLib.Variant("(s)", (script,)))
        if not succeeded:
            raise AssertionError(f"the shell: {value}")
        return json.loads(value) if value else None

    def press_key(self, symbol, modifier=None):
        """By the numbers that X11 has for them (keysyms)."""
        held = [symbol] if modifier is None else [modifier, symbol]
        self.evaluate(f"""
            for (const key of {held})
                keyboard.notify_keyval(imports.gi.GLib.get_monotonic_time(), key, 1);
            for (const key of {held[::-1]})
                keyboard.notify_keyval(imports.gi.GLib.get_monotonic_time(), key, 0);""")

    def type_text(self, text):
        for letter in text:
            self.press_key(ord(letter))

    def windows(self):
        return self.evaluate(WINDOWS)

    def token(self):
        return self.evaluate(TOKEN)

    def close_windows(self):
        self.evaluate("global.get_window_actors().forEach("
                      "actor => actor.meta_window.delete(global.get_current_time()))")
        wait_for(lambda: not self.windows(), "all windows to be gone")

    def wait_until_still(self):
        wait_for(lambda: self._overview_is("!Main.overview.visible"), "the overview to be gone")

    def _overview_is(self, state):
        return self.evaluate(state + " && !Main.overview.animationInProgress")

    def leave_overview(self):
        self.evaluate("Main.overview.hide()")
        self.wait_until_still()

    def search(self, text):
        """Types a text in the overview: the names and descriptions of our results, and the name of
        the result that Enter runs, ours or another's."""
        self.leave_overview()
        self.evaluate("Main.overview.show()")
        wait_for(lambda: self._overview_is("Main.overview.visible"), "the overview")
        self.type_text(text)
        script = SHOWN.replace("TEXT", json.dumps(text))
        shown = wait_for(lambda: self.evaluate(script), f"the shell's answers for {text!r}")
        return [tuple(each) for each in shown["ours"]], shown["first"]

    def clipboard_text(self):
        """What a Wayland client would paste, "" where that is no text."""
        self.evaluate("""globalThis.pasted = undefined;
            imports.gi.St.Clipboard.get_default().get_text(imports.gi.St.ClipboardType.CLIPBOARD,
                (clipboard, text) => { globalThis.pasted = text ?? ''; });""")
        wait_for(lambda: self.evaluate("pasted !== undefined"), "the clipboard")
        return self.evaluate("pasted")

    def screenshot(self, path):
        succeeded, _ = call(self.bus, SCREENSHOT, "Screenshot",
                            GLib.Variant("(bbs)", (False, False, path)))
        if not succeeded:
            raise AssertionError("the shell took no picture")
