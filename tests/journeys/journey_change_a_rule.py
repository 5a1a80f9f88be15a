# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An adviser changes when an arena meets, sees what moved, and takes it back."""

import os
import subprocess

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    adviser = Person(program, file)
    adviser.find("label", "Holmestrand kommune")
    adviser.search("nærværsteam arena")
    adviser.find("list item", "Nærværsteam – Arena")
    adviser.keys("Return")
    adviser.sees("26 møter i skoleåret")

    def choose_wednesday():
        adviser.focus("text", "Begynner")
        adviser.keys("shift+Tab")  # to the weekday before it
        adviser.keys("o")  # onsdag
        return adviser.shows("onsdag 2. desember")

    wait_for("Wednesdays in the preview", choose_wednesday)
    adviser.press("push button", "De har alltid vært slik: Rett dem")
    adviser.sees("Nærværsteam: 26 dager flyttet fra tirsdag til onsdag")
    adviser.keys("alt+2")
    adviser.sees("Nærværsteam, onsdag 2. desember")
    adviser.keys("ctrl+z")
    adviser.sees("Nærværsteam, tirsdag 1. desember")
    adviser.leave()


go(journey)
