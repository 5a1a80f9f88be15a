# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rektor's hour: three cases in one Ressursteam, typed while people talk, by keys alone;
what is there to be read is read as a screen reader does. Afterwards nothing of what was
typed can be read on the disk."""

import os
import subprocess

from inameeting import agenda, choose, dialog, no_dialog, nothing_is_left, texts
from person import Person, go, wait_for

ANONYMOUS = "Eleven er urolig i store grupper og trekker seg unna."
NAMED = "Hun strever med lesing og blir fort sliten."
SYSTEM = "Ansatte ber om felles rutiner ved mye borte."
TYPED = [ANONYMOUS, NAMED, SYSTEM, "Hva kan vi prøve i høst?", "Begynn i det små.",
         "Samling hver mandag", "Det tar for lang tid.", "Teamet ble enige om tre tiltak."]
CASES = [ANONYMOUS, NAMED, SYSTEM]


def journey(program, home):
    file = os.path.join(home, "rektor.tvers")
    subprocess.run([program, "example", "--pack", "vestby", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    rektor = Person(program, file)
    rektor.find("label", "Vestby kommune")
    begin(rektor)
    bring_up(rektor)
    put_off_the_others(rektor)
    for number, about in enumerate(CASES):
        discuss(rektor, number, about)
    finish(rektor)
    rektor.leave()
    nothing_is_left(home, TYPED)


def begin(rektor):
    """A Ressursteam of today at the school, with everybody there."""
    rektor.keys("alt+5", "Return", "alt+n")
    dialog(rektor)
    choose(rektor, "Ressursteam skole")
    rektor.keys("alt+v")
    choose(rektor, "Sørlia")
    rektor.keys("Return")
    rektor.sees("Ressursteam skole, Sørlia ungdomsskole")
    rektor.keys("alt+l")
    rektor.sees("Før møtet kan ferdigstilles")


def bring_up(rektor):
    """Each there and then: how it is talked of, what it is about, who brought it up."""
    new_case(rektor)
    rektor.keys("alt+g")
    rektor.types("Oda er urolig.")  # a pupil of the file
    rektor.sees("Stopp: «Oda»")
    rektor.keys("ctrl+a")
    add(rektor, ANONYMOUS)
    new_case(rektor)
    choose(rektor, "Med samtykke")
    rektor.keys("alt+b")
    choose(rektor, "Oda")
    add(rektor, NAMED)
    new_case(rektor)
    choose(rektor, "Systemnivå")  # about the unit itself
    add(rektor, SYSTEM)


def new_case(rektor):
    rektor.keys("alt+s", "n")  # a case, from the menu: a new one
    dialog(rektor)


def add(rektor, about):
    before = agenda(rektor).nRows
    rektor.keys("alt+g")
    rektor.types(about)
    rektor.keys("alt+m")
    rektor.types("kontaktlærer")
    rektor.keys("alt+l")
    no_dialog(rektor)
    wait_for("the case on the agenda", lambda: agenda(rektor).nRows == before + 1)


def put_off_the_others(rektor):
    rektor.keys("alt+k", "Home")
    for _ in range(agenda(rektor).nRows - len(CASES)):
        rektor.keys("p", "Down")


def discuss(rektor, number, about):
    """From the agenda to the case: what was said, decided and is to be done; and back."""
    rektor.keys("alt+k", "End", *["Up"] * (len(CASES) - 1 - number), "alt+aring")
    rektor.find("push button", "Ny drøfting")
    wait_for("the case", lambda: about in texts(rektor))
    rektor.keys("alt+d")
    dialog(rektor)
    if about != SYSTEM:
        rektor.keys("alt+s", "Down")  # the guardians were asked, and said yes
    rektor.keys("alt+f")
    no_dialog(rektor)
    rektor.sees("Ressursteam skole, ")  # in the meeting it came from
    rektor.types("Hva kan vi prøve i høst?")
    rektor.keys(*["Tab"] * 8)
    rektor.types("Begynn i det små.")
    if about == ANONYMOUS:
        rektor.keys("Tab", "space")  # it fits more than five children
    rektor.keys("Tab", "Down", "Down")
    rektor.sees("Anbefaling: Tiltak i virksomheten")
    agree(rektor)
    rektor.keys("alt+5", "alt+k", "t")


def agree(rektor):
    """The five fields: what, who, until when, the problem, and when it is evaluated."""
    rektor.keys("alt+k")
    dialog(rektor)
    rektor.types("Samling hver mandag")
    rektor.keys("Tab")
    rektor.types("kontaktlærer")
    rektor.keys("Tab", "Tab", "Tab")
    rektor.types("Det tar for lang tid.")
    rektor.keys("Tab", "space")
    rektor.sees("Alle fem feltene")
    rektor.keys("alt+l")
    no_dialog(rektor)


def finish(rektor):
    wait_for("nothing missing", lambda: not rektor.shows("Før møtet kan ferdigstilles"))
    rektor.keys("alt+t")
    rektor.types("Teamet ble enige om tre tiltak.")
    rektor.keys("alt+g")
    dialog(rektor)
    rektor.keys("alt+f")
    rektor.sees("Møtet er ferdigstilt. For hver linje")  # for the archive, or later
    rektor.keys("Escape")
    rektor.sees("Ferdigstilt av")


go(journey)
