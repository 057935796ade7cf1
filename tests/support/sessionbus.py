# SPDX-License-Identifier: MIT
"""A session bus of its own for a test, with services that it starts on demand."""

import os
import shutil
import subprocess
import tempfile

from gi.repository import Gio, GLib

from desktop import BIN, wait_for

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


def connect(address):
    """A client of a bus, which does not end this program when it is cut off."""
    connection = Gio.DBusConnection.new_for_address_sync(
        address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
        | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
    connection.set_exit_on_close(False)
    return connection


def call(connection, target, method, parameters=None, timeout=60000):
    """The unpacked answer; raises GLib.Error for a D-Bus error."""
    name, path, interface = target
    return connection.call_sync(name, path, interface, method, parameters, None,
                                Gio.DBusCallFlags.NONE, timeout, None).unpack()


BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def has_owner(connection, name):
    return call(connection, BUS, "NameHasOwner", GLib.Variant("(s)", (name,)))[0]


class FakeService:
    """Stands for another program on the bus: remembers what it is called with."""

    def __init__(self, connection, name, path, xml):
        self.calls = []
        self.connection = connection
        connection.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0],
                                   self._called, None, None)
        call(connection, BUS, "RequestName", GLib.Variant("(su)", (name, 4)))

    def _called(self, _connection, _sender, _path, _interface, method, parameters, invocation):
        self.calls.append((method, *parameters.unpack()))
        invocation.return_value(None)

    def wait(self):
        def answer():
            while GLib.MainContext.default().iteration(False):
                pass
            return self.calls and self.calls.pop(0)
        return wait_for(answer, "a call")


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
        """Another client."""
        return connect(self.address)

    def start(self, *command, **options):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   env=self.environment, text=True, **options)
        self.processes.append(process)
        return process

    def call(self, target, method, parameters=None):
        return call(self.connection, target, method, parameters)

    def has_owner(self, name):
        return has_owner(self.connection, name)

    def process_of(self, name):
        return self.call(BUS, "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))[0]


APPLICATION = (NAME, PATH, "org.freedesktop.Application")
APPLICATION_XML = """<node><interface name="org.freedesktop.Application">
<method name="Activate"><arg type="a{sv}" direction="in"/></method>
<method name="Open"><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/></method>
<method name="ActivateAction"><arg type="s" direction="in"/><arg type="av" direction="in"/>
<arg type="a{sv}" direction="in"/></method></interface></node>"""
SEARCH_PROVIDER = (PROVIDER_NAME, PATH + "/SearchProvider", "org.gnome.Shell.SearchProvider2")
RUNNER = (PROVIDER_NAME, PATH + "/Runner", "org.kde.krunner1")
