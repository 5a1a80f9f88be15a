# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rektor begins an anonymous case: a name that is typed is stopped, the text without it is
saved; the case is discussed, something is decided, a measure agreed, done and evaluated."""

import os
import subprocess

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--out", file], check=True,
                   stdout=subprocess.DEVNULL)
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
    rektor.press("push button", "Ny sak")
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
    rektor.sees("Si om det er spurt om samtykke")
    record = rektor.find("push button", "Før inn")
    if can_be_pressed(record):
        raise AssertionError("nobody said whether consent was assessed")
    choose(rektor, "Samtykke", "Spurt, og de sa ja", under=dialog(rektor))
    wait_for("the rule to allow it", lambda: can_be_pressed(record))
    rektor.press("push button", "Før inn")
    rektor.write("text", "Råd fra teamet", "Fast følge fra porten, sa Berit.")
    rektor.sees("Stopp: «Berit»")
    rektor.write("text", "Råd fra teamet", "Fast følge fra porten.")
    rektor.keys("Tab")
    choose(rektor, "Konklusjon", "Tiltak i virksomheten")
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
    rektor.focus("table", "Tiltak")
    rektor.keys("ctrl+Home", "Down")
    rektor.write("text", "Problemet", "Vanskelige overganger")
    rektor.keys("Tab")
    rektor.press("check box", "Evalueres")
    rektor.press("push button", "Kryss av")
    rektor.sees("Gjort, skal evalueres")
    rektor.press("push button", "Evaluert")
    rektor.sees("0 åpne tiltak")
    print("agreed, done and evaluated")


def choose(rektor, box, wanted, under=None):
    """Combo boxes are reached with Tab, and go to what one types; the arrows here."""
    chosen = rektor.find("combo box", box, under)
    for _ in range(60):
        if has_focus(chosen):
            break
        rektor.keys("Tab")
    wait_for(f"the focus on «{box}»", lambda: has_focus(chosen))
    rektor.keys("Home")
    for _ in range(20):
        if wanted in chosen.name or wanted in text_of(chosen):
            return
        rektor.keys("Down")
    raise AssertionError(f"«{wanted}» is not in «{box}»")


def has_focus(thing):
    import pyatspi
    return thing.getState().contains(pyatspi.STATE_FOCUSED)


def can_be_pressed(thing):
    import pyatspi
    return thing.getState().contains(pyatspi.STATE_SENSITIVE)


def text_of(box):
    try:
        return box.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def dialog(person):
    return wait_for("a dialog", lambda: next(iter(person.all("dialog")), None))


go(journey)
