# SPDX-License-Identifier: MIT
"""A session bus of its own for a test, with services that it starts on demand."""

import os
import shutil
import subprocess
import tempfile

from gi.repository import Gio, GLib

BIN = os.environ["STATUSBOOK_BIN"]
PROVIDER = os.path.join(BIN, "statusbook-search-provider")

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_replies_per_connection">50000</limit>
</busconfig>
"""

NAME = "org.statusbook.Statusbook"
PATH = "/org/statusbook/Statusbook"
PROVIDER_NAME = NAME + ".SearchProvider"


class SessionBus:
    def __init__(self, services=None):
        """`services`: the command lines behind names."""
        self.services = services or {}
        self.processes = []

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="statusbook-bus-")
        os.mkdir(os.path.join(self.folder, "services"))
        for name, command in self.services.items():
            with open(os.path.join(self.folder, "services", name + ".service"), "w") as file:
                file.write(f"[D-BUS Service]\nName={name}\nExec={command}\n")
        config = os.path.join(self.folder, "bus.conf")
        with open(config, "w") as file:
            file.write(CONFIGURATION.format(folder=self.folder))
        self.daemon = subprocess.Popen(
            ["dbus-daemon", "--config-file=" + config, "--nofork", "--print-address"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.daemon.stdout.readline().strip()
        self.environment = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=self.address)
        self.connection = self.connect()
        return self

    def __exit__(self, *_):
        if not self.connection.is_closed():
            self.connection.close_sync()
        for process in [*self.processes, self.daemon]:
            if process.poll() is None:
                process.terminate()
            process.wait(20)
            for stream in (process.stdout, process.stderr):
                if stream:
                    stream.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def connect(self):
        """Another client. It does not end this program when it is cut off."""
        connection = Gio.DBusConnection.new_for_address_sync(
            self.address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        connection.set_exit_on_close(False)
        return connection

    def start(self, *command, **options):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, env=self.environment, text=True,
                                   stderr=subprocess.PIPE, **options)
        self.processes.append(process)
        return process

    def ask_bus(self, method, parameters):
        return self.call(("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"),
                         method, parameters)

    def has_owner(self, name):
        return self.ask_bus("NameHasOwner", GLib.Variant("(s)", (name,)))[0]

    def process_of(self, name):
        return self.ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))[0]

    def call(self, target, method, parameters=None, connection=None, timeout=60000):
        """The unpacked answer; raises GLib.Error for a D-Bus error."""
        name, path, interface = target
        return (connection or self.connection).call_sync(
            name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, timeout,
            None).unpack()


SEARCH_PROVIDER = (PROVIDER_NAME, PATH + "/SearchProvider", "org.gnome.Shell.SearchProvider2")
RUNNER = (PROVIDER_NAME, PATH + "/Runner", "org.kde.krunner1")
