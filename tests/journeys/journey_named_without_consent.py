# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A styrer takes up a child by name before anybody has consented: the window says what is
missing and lets nothing be recorded."""

import os
import subprocess

import pyatspi

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    styrer = Person(program, file)
    styrer.find("label", "Holmestrand kommune")
    places = [item.name for item in styrer.all("list item", under=styrer.find("list", "Steder"))]
    styrer.keys(f"alt+{places.index('Saker') + 1}")
    styrer.focus("push button", "Ny sak")
    styrer.keys("space")
    styrer.find("push button", "Legg til saken")
    styrer.keys("Down")  # how: with consent
    styrer.sees("Velg barnet.")
    styrer.keys("Tab", "B", "i", "r", "e", "t")
    add = styrer.find("push button", "Legg til saken")
    wait_for("the child is chosen",
             lambda: add.getState().contains(pyatspi.STATE_SENSITIVE))
    styrer.press("push button", "Legg til saken")
    styrer.sees("Biret")
    styrer.focus("push button", "Ny drøfting")
    styrer.keys("space")
    print(styrer.sees("Saken kan ikke drøftes slik.") and "refused")
    record = styrer.find("push button", "Før inn")
    if record.getState().contains(pyatspi.STATE_SENSITIVE):
        raise AssertionError("a discussion by name without consent could be recorded")
    missing = [label.name for label in styrer.all("label") if "har ikke samtykket" in label.name]
    if not missing:
        raise AssertionError("nobody says who has not consented")
    print(missing[0])
    styrer.keys("Escape")
    styrer.leave()


go(journey)
