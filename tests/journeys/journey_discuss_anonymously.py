# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rektor begins an anonymous case: a name that is typed is stopped, the text without it is
saved; the case is discussed, something is decided, a measure agreed, done and evaluated."""

import os
import subprocess

import pyatspi

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    rektor = Person(program, file)
    rektor.find("label", "Holmestrand kommune")
    to_place(rektor, "Saker")
    new_case(rektor)
    discuss(rektor)
    agree(rektor)
    evaluate(rektor)
    rektor.leave()


def to_place(person, name):
    """The places have their numbers as keys."""
    person.find("list item", name)
    places = [item.name for item in person.all("list item", under=person.find("list", "Steder"))]
    person.keys(f"alt+{places.index(name) + 1}")


def new_case(rektor):
    rektor.focus("push button", "Ny sak")
    rektor.keys("space")
    about = "Hva det gjelder"
    rektor.write("text", about, "Biret er mye borte fra skolen.")
    print(rektor.sees("Stopp: «Biret»") and "the name was stopped")
    add = rektor.find("push button", "Legg til saken")
    if can_be_pressed(add):
        raise AssertionError("a case with a name in it could be added")
    rektor.write("text", about, "Et barn som er mye borte fra skolen.")
    wait_for("the case without the name can be added", lambda: can_be_pressed(add))
    rektor.press("push button", "Legg til saken")
    rektor.sees("Neste: Vurder samtykke")


def discuss(rektor):
    rektor.focus("push button", "Ny drøfting")
    rektor.keys("space")
    rektor.sees("Svar på om det er spurt om samtykke")
    record = rektor.find("push button", "Før inn")
    if can_be_pressed(record):
        raise AssertionError("nobody said whether consent was assessed")
    choose(rektor, "Ikke vurdert ennå", 1, under=dialog(rektor))  # asked, and they said yes
    wait_for("the rule to allow it", lambda: can_be_pressed(record))
    rektor.press("push button", "Før inn")
    rektor.write("text", "Råd fra teamet", "Fast følge fra porten, sa Berit.")
    rektor.sees("Stopp: «Berit»")
    rektor.write("text", "Råd fra teamet", "Fast følge fra porten.")
    rektor.keys("Tab")
    choose(rektor, "Ingenting ennå", 2)  # measures in the unit
    rektor.sees("Anbefaling: Tiltak i virksomheten")
    rektor.sees("Dette er en anbefaling")


def agree(rektor):
    rektor.focus("push button", "Legg til tiltak")
    rektor.keys("space")
    rektor.write("text", "Hva som skal gjøres", "Fast følge fra porten", under=dialog(rektor))
    rektor.write("text", "Ansvarlig (rolle)", "kontaktlærer", under=dialog(rektor))
    rektor.sees("Før møtet ferdigstilles, trengs også")
    rektor.press("push button", "Lagre")
    rektor.sees("Mangler: Problemet")
    rektor.press("push button", "Ferdigstill drøftingen")
    rektor.sees("Den kan ikke ferdigstilles ennå")


def evaluate(rektor):
    to_place(rektor, "Tiltak")
    rektor.sees("1 åpent tiltak")
    rektor.keys("Tab", "Tab", "Home")  # past what is shown, to the first in the table
    rektor.sees("Gå til sak")
    rektor.write("text", "Problemet", "Vanskelige overganger")
    rektor.keys("Tab")
    rektor.press("check box", "Evalueres")
    rektor.press("push button", "Kryss av")
    rektor.sees("Gjort, skal evalueres")
    rektor.press("push button", "Evaluert")
    rektor.sees("0 åpne tiltak")
    print("agreed, done and evaluated")


def choose(person, now, number, under=None):
    """Combo boxes are called what is chosen in them, and reached with Tab only; the lines
    are counted from the first."""
    wanted = person.find("combo box", now, under)
    for _ in range(60):
        if has(wanted, pyatspi.STATE_FOCUSED):
            break
        person.keys("Tab")
    wait_for(f"the focus on «{now}»", lambda: has(wanted, pyatspi.STATE_FOCUSED))
    person.keys("Home", *["Down"] * number)


def has(thing, state):
    return thing.getState().contains(state)


def can_be_pressed(thing):
    return has(thing, pyatspi.STATE_SENSITIVE)


def dialog(person):
    return wait_for("a dialog", lambda: next(iter(person.all("dialog")), None))


go(journey)
