# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A styrer runs a meeting, says who came, treats an item, finishes it, and opens it again:
only with a reason. By keyboard and by what a screen reader finds."""

import os
import subprocess

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    styrer = Person(program, file)
    styrer.find("label", "Holmestrand kommune")
    styrer.keys("alt+5")
    styrer.press("push button", "Åpne møtet")
    styrer.find("push button", "Ferdigstill møte")
    styrer.press("push button", "Legg til punkt")
    styrer.find("label", "Hva skal tas opp?")
    styrer.keys("R", "u", "t", "i", "n", "e", "r", "Return")
    styrer.press("push button", "Alle møtte")
    wait_for("what is missing", lambda: styrer.shows("Oppgi om punktet er behandlet"))
    wait_for("nothing missing", lambda: treats(styrer))
    styrer.press("push button", "Ferdigstill møte")
    styrer.find("label", "Møtet blir låst.")
    styrer.write("text", "Hvem gjør det", "styrer")
    styrer.press("push button", "Ferdigstill", under=dialog(styrer))
    styrer.find("label", "Møtet er ferdigstilt. For hver linje")  # for the archive, or later
    styrer.press("push button", "Lukk", under=dialog(styrer))
    styrer.sees("Ferdigstilt av styrer")
    styrer.press("push button", "Åpne igjen")
    styrer.find("label", "Begrunnelsen står ved møtet")
    styrer.write("text", "Hvem gjør det", "styrer")
    again = styrer.find("push button", "Åpne igjen", under=dialog(styrer))
    assert not is_enabled(again), "opened without a reason"
    styrer.write("text", "Begrunnelse", "PPT kom likevel")
    wait_for("the button", lambda: is_enabled(again))
    styrer.press("push button", "Åpne igjen", under=dialog(styrer))
    styrer.sees("PPT kom likevel")
    styrer.leave()


def treats(person):
    """T says of the chosen item that it was treated; then nothing is missing."""
    person.keys("alt+k", "t")
    return not person.shows("Før møtet kan ferdigstilles")


def dialog(person):
    return wait_for("a dialog", lambda: next(iter(person.all("dialog")), None))


def is_enabled(thing):
    import pyatspi
    return thing.getState().contains(pyatspi.STATE_ENABLED)


go(journey)
