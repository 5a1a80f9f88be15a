# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An adviser makes the meeting plan, locks one meeting, hears that somebody is away,
takes the change, and sees the meeting in the calendar. By keyboard."""

import os
import subprocess

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    adviser = Person(program, file)
    adviser.find("label", "Holmestrand kommune")
    adviser.keys("alt+4")
    adviser.press("push button", "Lag møteplan")
    adviser.find("push button", "Lag planen")
    adviser.keys("Return")
    print(adviser.find("label", "Alle 108 møter har plass").name)
    adviser.focus("table", "Møteplan")
    adviser.keys("ctrl+Home")
    first = wait_for("the first meeting in the details", lambda: details(adviser))
    adviser.keys("l")
    adviser.find("push button", "Lås opp")
    adviser.keys("Right")  # another round of the same kindergarten
    before = wait_for("the next meeting in the details",
                      lambda: details(adviser) not in (None, first) and details(adviser))
    person = adviser.find("label", "Må komme: ").name.split(": ")[1].split(",")[0]
    somebody_is_away(adviser, person, before)
    print(wait_for("what changes", lambda: what_changes(adviser)))
    adviser.keys("Return")
    after = wait_for("the meeting elsewhere",
                     lambda: details(adviser) not in (None, before) and details(adviser))
    adviser.find("label", "Alle 108 møter har plass")
    print("moved:", before, "→", after)
    adviser.press("push button", "Vis i kalenderen")
    adviser.sees(", ".join(after.split(",")[:1]))
    adviser.leave()


def somebody_is_away(adviser, person, meeting):
    """Says in the dialog who is away on the day of the meeting."""
    adviser.focus("push button", "Noe har endret seg")
    adviser.keys("space", "Down", "Return")
    adviser.find("push button", "Se hva som endres")
    adviser.keys(*person.split()[0])  # a list goes to what one types
    day, month, year = meeting.split(",")[0].split(" ")[1:4]
    adviser.write("text", "Fra", f"{day} {month} {year}", under=dialog(adviser))
    adviser.keys("Tab")
    adviser.press("push button", "Se hva som endres")


def what_changes(person):
    """What the dialog says of old and new, when it is there."""
    for label in person.all("label", under=dialog(person)):
        if "flyttes." in label.name:
            return label.name
    return None


def dialog(person):
    for window in person.tvers:
        if window.getRoleName() == "dialog":
            return window
    return None


def details(person):
    """When the chosen meeting is, as the details say."""
    for label in person.all("label"):
        if label.name.startswith("torsdag ") and "–" in label.name:
            return label.name
    return None


go(journey)
