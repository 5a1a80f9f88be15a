# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the desk: starts Tvers, finds things by role and name, does them.

Everything goes through the accessibility tree, or the keyboard: what a screen
reader cannot find, a journey cannot do. Waiting is always for something to be
true, never for time to pass by itself.
"""

import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds for something to become true, on a busy machine


class Lost(AssertionError):
    """Something that should be there is not."""


def wait_for(what, question):
    """The first true answer to question(), asked again and again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except Exception:  # things vanish while one looks at them
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise Lost(what)


class Person:
    def __init__(self, program, *arguments):
        self.window = subprocess.Popen([program, *arguments])
        self.tvers = wait_for("Tvers on the accessibility bus", self._application)
        # Keys go where the window manager says, and it takes its time.
        wait_for("the window in front", lambda: any(
            window.getState().contains(pyatspi.STATE_ACTIVE) for window in self.tvers))

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.name == "Tvers" and application.childCount:
                return application
        return None

    def all(self, role=None, under=None):
        """Everything shown, in reading order."""

        def walk(thing):
            for child in thing:
                if child is None:
                    continue
                if role is None or child.getRoleName() == role:
                    yield child
                if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
                    yield from walk(child)

        return walk(under or self.tvers)

    def find(self, role, name, under=None):
        """The one with this role whose name begins so."""

        def look():
            for thing in self.all(role, under):
                if thing.name.startswith(name) and is_shown(thing):
                    return thing
            return None

        try:
            return wait_for(f"{role} «{name}»", look)
        except Lost:
            names = [(t.getRoleName(), t.name) for t in self.all() if t.name and is_shown(t)]
            raise Lost(f"{role} «{name}» is not among {names}") from None

    def press(self, role, name, under=None):
        action = self.find(role, name, under).queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        for wanted in ("press", "click", "toggle", "showmenu"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise Lost(f"{role} «{name}» can only {names}")

    def focus(self, role, name, under=None):
        thing = self.find(role, name, under)
        thing.queryComponent().grabFocus()
        wait_for(f"the focus on {role} «{name}»", lambda: has_focus(thing))
        return thing

    def write(self, role, name, text, under=None):
        field = self.find(role, name, under)
        field.queryComponent().grabFocus()
        field.queryEditableText().setTextContents(text)

    def keys(self, *keys):
        """Keys as xdotool names them, to whatever has the focus."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def types(self, text):
        """Letter by letter, to whatever has the focus."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "12", text], check=True)

    def search(self, text):
        """Goes to the search field by its key and puts the text there."""
        self.keys("ctrl+f")
        field = self.find("text", "Søk")
        wait_for("the focus in the search field",
                 lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
        field.queryEditableText().setTextContents(text)

    def focused(self):
        for thing in self.all():
            if thing.getState().contains(pyatspi.STATE_FOCUSED):
                return thing
        return None

    def shows(self, text):
        """Something shown has this in its name, now."""
        return any(text in thing.name and is_shown(thing) for thing in self.all())

    def sees(self, text):
        """Something shown comes to have this in its name."""
        return wait_for(f"«{text}» on the screen", lambda: self.shows(text))

    def cells(self, table):
        grid = table.queryTable()
        return [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)]
                for row in range(grid.nRows)]

    def leave(self):
        self.keys("ctrl+q")
        if self.window.wait(PATIENCE) != 0:
            raise Lost("a good end")


def has_focus(thing):
    """It, or the one of its lines that is the current one."""
    return any(one.getState().contains(pyatspi.STATE_FOCUSED) for one in [thing, *thing])


def is_shown(thing):
    return thing.getState().contains(pyatspi.STATE_SHOWING)


def go(journey):
    """Runs journey(program, home) and says how it ended."""
    try:
        journey(sys.argv[1], os.environ["HOME"])
    except Lost as lost:
        print("LOST:", lost, flush=True)
        sys.exit(1)
    print("arrived", flush=True)
