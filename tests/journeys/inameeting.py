# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in a meeting, by keys alone, and looks at as a screen reader does."""

import os

import pyatspi

from person import Lost, is_shown, wait_for


def choose(person, wanted):
    """In the box that has the focus, which is called what is chosen in it."""
    def chosen():
        for box in person.all("combo box"):
            if box.getState().contains(pyatspi.STATE_FOCUSED):
                return box.name
        return None

    before = wait_for("a box with the focus", chosen)
    while not before.startswith(wanted):
        person.keys("Down")
        before = wait_for(f"another line than {before}, for {wanted}",
                          lambda: chosen() != before and chosen())


def agenda(person):
    """Its table, as a screen reader has it."""
    for thing in person.all():
        if thing.name == "Saksliste" and is_shown(thing):
            try:
                return thing.queryTable()
            except NotImplementedError:
                pass
    raise Lost("the agenda")


def texts(person):
    """Everything that stands in fields."""
    found = []
    for thing in person.all("text"):
        if is_shown(thing):
            text = thing.queryText()
            found.append(text.getText(0, text.characterCount))
    return "\n".join(found)


def nothing_is_left(home, typed):
    """Neither in the file nor anywhere else under the home, however letters are written."""
    for folder, _, names in os.walk(home):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue
            with open(path, "rb") as opened:
                lies = opened.read()
            for text in typed:
                for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "utf-32-le"):
                    if text.encode(encoding) in lies:
                        raise Lost(f"no «{text}» in {path} ({encoding})")


def dialog(person):
    return wait_for("a dialog", lambda: next(iter(person.all("dialog")), None))


def no_dialog(person):
    wait_for("the dialog closed", lambda: next(iter(person.all("dialog")), None) is None)
