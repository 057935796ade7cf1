# SPDX-License-Identifier: MIT
"""What a screen reader finds on the accessibility bus. Import it after the desktop is up: the
bindings connect to the bus of their environment."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
MANY = {"list", "menu bar", "tree", "page tab list"}  # what is in them is asked for by name


def _children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def _walk(node):
    yield node
    if node.get_role_name() not in MANY:
        for child in _children(node):
            yield from _walk(child)


def _is(node, state):
    return node.get_state_set().contains(state)


def application(name="statusbook"):
    """A program's root, None until it is on the bus."""
    for child in _children(Atspi.get_desktop(0)):
        if child.get_name() == name:
            child.set_cache_mask(Atspi.Cache.NONE)  # no main loop here hears of changes
            return child
    return None


def _first(accepts):
    try:
        root = application()
        for node in _walk(root) if root else ():
            if accepts(node):
                return node
    except GLib.Error:
        pass  # it changed under us; ask again
    return None


def find(role, name=None):
    """The first object of a role (and name), None where there is none (yet)."""
    return _first(lambda node: node.get_role_name() == role and name in (None, node.get_name()))


def focus():
    """The name of what has the focus, "" where nothing has."""
    node = _first(lambda node: _is(node, State.FOCUSED))
    return node.get_name() if node else ""


def says(text):
    """Whether a label, a message or a dialog that is seen says `text`."""
    return _first(lambda node: text in node.get_name() and _is(node, State.SHOWING)) is not None


def names(role, name=None):
    """The names of what is in a list or a row of tabs."""
    try:
        node = find(role, name)
        return [child.get_name() for child in _children(node)] if node else []
    except GLib.Error:
        return []


def selected(role, name=None):
    """The name of what is selected in a list or a row of tabs, "" where nothing is."""
    try:
        node = find(role, name)
        for child in _children(node) if node else ():
            if _is(child, State.SELECTED):
                return child.get_name()
    except GLib.Error:
        pass
    return ""


def current(role, name):
    """The name of the item in a list that has the focus."""
    try:
        node = find(role, name)
        for child in _children(node) if node else ():
            if _is(child, State.FOCUSED):
                return child.get_name()
    except GLib.Error:
        pass
    return ""


def description_in(role, name, item):
    """What is said of an item in a list behind its name; None where there is no such item."""
    try:
        node = find(role, name)
        for child in _children(node) if node else ():
            if child.get_name() == item:
                return child.get_description()
    except GLib.Error:
        pass
    return None


def filters():
    """The names of the tabs; a row of tabs itself is called like the one that is selected."""
    return [name for name in names("page tab list") if "entr" in name]


def selected_filter():
    tabs = find("page tab list")
    return tabs.get_name() if tabs else ""


def rows():
    """The accessible names of the list's rows."""
    return names("list", "Status codes")


def selected_row():
    """The accessible name of the list's selected row, "" where there is none."""
    return selected("list", "Status codes")


def page():
    """The page's text object."""
    return find("label", "Page")  # Qt's role for text that is read, not written


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if node else ""
    except GLib.Error:
        return ""


def line_start(node, text):
    """Where the line of its cursor begins in the text of a text object."""
    caret = Atspi.Text.get_caret_offset(node) if node else 0
    return text.rfind("\n", 0, caret) + 1


def selection_of(node):
    """The first selected text of a text object."""
    if not node or Atspi.Text.get_n_selections(node) == 0:
        return ""
    chosen = Atspi.Text.get_selection(node, 0)
    return Atspi.Text.get_text(node, chosen.start_offset, chosen.end_offset)


def attributes_at(node, offset):
    return Atspi.Text.get_attribute_run(node, offset, True)[0]


def height_of_line(node, offset):
    """In pixels, of the text at an offset."""
    return Atspi.Text.get_character_extents(node, offset, Atspi.CoordType.SCREEN).height


def extents_of(node):
    """Where an object stands on the screen."""
    return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)


def middle_of_word(node, word):
    """Where the first such word stands on the screen."""
    offset = text_of(node).index(word)
    begin = Atspi.Text.get_character_extents(node, offset, Atspi.CoordType.SCREEN)
    end = Atspi.Text.get_character_extents(node, offset + len(word) - 1, Atspi.CoordType.SCREEN)
    return (begin.x + end.x + end.width) // 2, begin.y + begin.height // 2


def listed(program):
    """What lists of another program hold: pairs of name and description."""
    def items(node):
        if node.get_role_name() == "list item" and node.get_name():
            yield node.get_name(), node.get_description()
        else:
            for child in _children(node):
                yield from items(child)
    try:
        root = application(program)
        return list(items(root)) if root else []
    except GLib.Error:
        return []


def press_button(program, name):
    """Presses the first button of this name; false where there is none."""
    def buttons(node):
        if node.get_role_name() == "push button" and node.get_name() == name:
            yield node
        for child in _children(node):
            yield from buttons(child)
    try:
        root = application(program)
        button = next(buttons(root), None) if root else None
        return button is not None and Atspi.Action.do_action(button, 0)
    except GLib.Error:
        return False
