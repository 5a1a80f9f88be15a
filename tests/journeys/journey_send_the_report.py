# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The evening before 15 December: a styrer opens Tvers, writes the experiences, finishes the
report and sends it. Every press and every field is a step; more than eight are too many."""

import os
import subprocess

import pyatspi

from person import Person, go, wait_for

MOST_STEPS = 8


class Counting(Person):
    """Counts what a person does: presses, keys that choose, texts that are written."""

    steps = 0

    def press(self, *what, **where):
        self.steps += 1
        super().press(*what, **where)

    def write(self, *what, **where):
        self.steps += 1
        super().write(*what, **where)

    def choose(self, *keys):
        self.steps += 1
        self.keys(*keys)


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--out", file], check=True,
                   stdout=subprocess.DEVNULL)
    styrer = Counting(program, file)
    styrer.find("label", "Holmestrand kommune")
    own_unit(styrer)
    to_place(styrer, "Rapporter")
    styrer.sees("Utkast. Frist:")
    styrer.write("text", "Erfaringer", "Møtene gir oss råd tidlig.")
    styrer.press("push button", "Ferdigstill")
    styrer.press("push button", "Ferdigstill", under=dialog(styrer))
    styrer.sees("Ikke sendt ennå")
    styrer.press("push button", "Send")
    styrer.find("label", "Er rapporten sendt?")
    styrer.press("push button", "Den er sendt", under=dialog(styrer))
    styrer.sees("Sendt ")
    left = [name for name in os.listdir(documents(home)) if name.startswith("Halvårsrapport")]
    assert sorted(os.path.splitext(name)[1] for name in left) == [".eml", ".pdf"], left
    print(styrer.steps, "steps")
    assert styrer.steps <= MOST_STEPS
    styrer.leave()


def own_unit(styrer):
    """The unit that the window shows is chosen by keyboard: what is typed finds it."""
    choice = styrer.find("combo box", "Hele kommunen")

    def reached():
        styrer.keys("Tab")
        return choice.getState().contains(pyatspi.STATE_FOCUSED)

    wait_for("the focus on the unit", reached)
    styrer.choose("Down")
    wait_for("a unit", lambda: choice.name != "Hele kommunen")


def to_place(styrer, name):
    places = [item.name for item in styrer.all("list item", under=styrer.find("list", "Steder"))]
    styrer.choose(f"alt+{places.index(name) + 1}")


def documents(home):
    folder = os.path.join(home, "Documents")
    return folder if os.path.isdir(folder) else home


def dialog(styrer):
    return wait_for("a dialog", lambda: next(
        iter(list(styrer.all("dialog")) + list(styrer.all("alert"))), None))


go(journey)
