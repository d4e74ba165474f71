"""The accessibility bus of a desktop, as a screen reader uses it (AT-SPI)."""

import time

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

_PROPERTIES = "org.freedesktop.DBus.Properties"
_THING = "org.a11y.atspi.Accessible"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


class Bus:
    """A connection; things are pairs of a name and a path."""

    def __init__(self):
        session = open_dbus_connection(bus="SESSION")
        there = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(there, "GetAddress"))
        session.close()
        self._connection = open_dbus_connection(bus=reply.body[0])

    def call(self, thing, interface, method, signature=None, body=()):
        """What a method answers."""
        name, path = thing
        message = new_method_call(
            DBusAddress(path, name, interface), method, signature, body
        )
        reply = self._connection.send_and_get_reply(message, timeout=20)
        if reply.header.message_type.name == "error":
            raise RuntimeError(reply.body)
        return reply.body

    def _get(self, thing, name):
        return self.call(thing, _PROPERTIES, "Get", "ss", (_THING, name))[0][1]

    def children(self, thing):
        """What is in it."""
        return self.call(thing, _THING, "GetChildren")[0]

    def line(self, thing):
        """Role, name and description."""
        role = self.call(thing, _THING, "GetRoleName")[0]
        return role, self._get(thing, "Name"), self._get(thing, "Description")

    def application(self, seconds=30):
        """The one program on the bus, as soon as it is there."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = self.children(_ROOT)
            if found and self.children(found[0]):
                return found[0]
            time.sleep(0.2)
        raise TimeoutError("no program has come to the bus")

    def walk(self, thing, depth=0):
        """Everything below: (depth, role, name, description)."""
        yield depth, *self.line(thing)
        for child in self.children(thing):
            yield from self.walk(child, depth + 1)


if __name__ == "__main__":
    bus = Bus()
    for depth, role, name, more in bus.walk(bus.application()):
        print(f"{'  ' * depth}{role} “{name}”{f' ({more})' if more else ''}")
