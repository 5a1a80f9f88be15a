# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Thursday of whoever sits in «På tvers» for all kindergartens: three of them in a row, an
hour each. Opened, attended, one child discussed without a name, finished; by keys alone."""

import datetime
import os
import subprocess

from inameeting import agenda, choose, dialog, no_dialog, nothing_is_left, texts
from person import Person, go, wait_for

KINDERGARTENS = [
    ("Solsikken barnehage", 12, "Barnet leker mest alene og sier lite i samlingen."),
    ("Eikenøtta barnehage", 13, "Overgangene er vanskelige, mest før måltidet."),
    ("Granstua barnehage", 14, "Språket er svakt på norsk og godt på morsmålet."),
]
ADVICE = "Prøv en fast voksen i seks uker."
MINUTES = "Gruppa ble enige om hva som prøves først."
TYPED = [about for _, _, about in KINDERGARTENS] + [ADVICE, MINUTES]


def journey(program, home):
    file = os.path.join(home, "torsdag.tvers")
    subprocess.run([program, "example", "--unused", "--pack", "holmestrand", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    person = Person(program, file)
    person.find("label", "Holmestrand kommune")
    person.keys("alt+5", "Return")
    for unit, hour, about in KINDERGARTENS:
        begin(person, unit, hour)
        bring_up(person, about)
        discuss(person, about)
        finish(person)
    person.leave()
    nothing_is_left(home, TYPED)


def thursday():
    """The last one, or the next where that was in the school year before."""
    today = datetime.date.today()
    last = today - datetime.timedelta(days=(today.weekday() - 3) % 7)
    begins = datetime.date(today.year if today.month > 7 else today.year - 1, 8, 1)
    return last if last >= begins else last + datetime.timedelta(days=7)


def begin(person, unit, hour):
    """A meeting of that hour; only kindergartens are there to choose among."""
    person.keys("alt+n")
    dialog(person)
    choose(person, "«På tvers»-møte i barnehage")
    person.keys("alt+v")
    choose(person, unit)
    person.keys("alt+d")
    person.types(f"{thursday():%d.%m.%Y}")
    person.keys("Tab", "space", "Tab")
    person.types(f"{hour}00")
    person.keys("Tab")
    person.types(f"{hour + 1}00")
    person.keys("Return")
    no_dialog(person)
    person.sees(f"«På tvers»-møte i barnehage, {unit}")
    person.keys("alt+l")  # all came


def bring_up(person, about):
    before = agenda(person).nRows
    person.keys("alt+s", "n")
    dialog(person)
    person.keys("alt+g")
    person.types(about)
    person.keys("alt+m")
    person.types("pedagogisk leder")
    person.keys("alt+l")
    no_dialog(person)
    wait_for("the case on the agenda", lambda: agenda(person).nRows == before + 1)


def discuss(person, about):
    """From the agenda to the case: asked for consent, advised, decided; and back."""
    person.keys("alt+k", "End", "alt+aring")
    person.find("push button", "Ny drøfting")
    wait_for("the case", lambda: about in texts(person))
    person.keys("alt+d")
    dialog(person)
    person.keys("alt+s", "Down", "alt+f")  # the guardians were asked, and said yes
    no_dialog(person)
    person.sees("«På tvers»-møte i barnehage, ")
    person.types("Hva kan vi prøve?")
    person.keys(*["Tab"] * 8)
    person.types(ADVICE)
    person.keys("Tab", "space")  # it fits more than five children
    person.keys("Tab", "Down", "Down")
    person.sees("Tiltak i virksomheten")
    person.keys("alt+5", "alt+k", "t")


def finish(person):
    wait_for("nothing missing", lambda: not person.shows("Før møtet kan ferdigstilles"))
    person.keys("alt+t")
    person.types(MINUTES)
    person.keys("alt+g")
    dialog(person)
    person.keys("alt+f")
    person.sees("Møtet er ferdigstilt. For hver linje")
    person.keys("Escape")
    person.sees("Ferdigstilt av")
    person.keys("Escape")  # back to the list


go(journey)
