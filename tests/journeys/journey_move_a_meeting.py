# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A styrer finds a meeting, moves it one day and takes that back, by keyboard."""

import os
import subprocess

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    styrer = Person(program, file)
    styrer.find("label", "Holmestrand kommune")
    styrer.search("nærværsteam mars")
    styrer.find("list item", "Nærværsteam, tirsdag")
    styrer.keys("Down", "Return")
    before = wait_for("a meeting on a Tuesday", lambda: details(styrer, "tirsdag"))
    styrer.keys("alt+Right")
    styrer.find("push button", "Bare denne datoen")
    styrer.keys("Return")
    wait_for("the meeting on Wednesday", lambda: details(styrer, "onsdag"))
    styrer.keys("ctrl+z")
    after = wait_for("the meeting on Tuesday again", lambda: details(styrer, "tirsdag"))
    print("moved and back:", before, "/", after)
    styrer.leave()


def details(person, weekday):
    """The day that the details say, when it is such a one."""
    for label in person.all("label"):
        if label.name.startswith(weekday) and "mars" in label.name and "uke" in label.name:
            return label.name
    return None


go(journey)
