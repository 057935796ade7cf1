# SPDX-License-Identifier: MIT
"""What a screen reader finds on the accessibility bus. Import it after the desktop is up: the
bindings connect to the bus of their environment."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def _walk(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from _walk(child)


def application():
    """The program's root, None until it is on the bus."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name() == "statusbook":
            return child
    return None


def find(role, name=None):
    """The first object of a role (and name), None where there is none (yet)."""
    root = application()
    try:
        for node in _walk(root) if root else ():
            if node.get_role_name() == role and name in (None, node.get_name()):
                return node
    except GLib.Error:
        pass  # it changed under us; ask again
    return None


def selected_row():
    """The accessible name of the list's selected row, "" where there is none."""
    rows = find("list", "Status codes")
    try:
        for i in range(rows.get_child_count()) if rows else ():
            row = rows.get_child_at_index(i)
            if row and row.get_state_set().contains(Atspi.StateType.SELECTED):
                return row.get_name()
    except GLib.Error:
        pass
    return ""


def page():
    """The page's text object."""
    return find("label", "Page")  # Qt's role for text that is read, not written


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if node else ""


def attributes_at(node, offset):
    return Atspi.Text.get_attribute_run(node, offset, True)[0]


def middle_of_word(node, word):
    """Where the first such word stands on the screen."""
    offset = text_of(node).index(word)
    begin = Atspi.Text.get_character_extents(node, offset, Atspi.CoordType.SCREEN)
    end = Atspi.Text.get_character_extents(node, offset + len(word) - 1, Atspi.CoordType.SCREEN)
    return (begin.x + end.x + end.width) // 2, begin.y + begin.height // 2
