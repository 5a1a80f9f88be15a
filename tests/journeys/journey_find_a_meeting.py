# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rektor finds a meeting by its day, with the keyboard alone."""

import os
import subprocess

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    rektor = Person(program, file)
    rektor.find("label", "Holmestrand kommune")
    rektor.search("nærværsteam mars")
    rektor.find("list item", "Nærværsteam, tirsdag")
    rektor.keys("Down", "Return")
    chosen = wait_for("the meeting's details",
                      lambda: [t for t in rektor.all("label") if "mars" in t.name and "uke" in t.name])
    print("found:", chosen[0].name)
    rektor.leave()


go(journey)
