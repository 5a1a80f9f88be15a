# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A principal registers a child, gets a yes from both guardians, prints the form, and
withdraws in one step. Everybody is invented, and nobody can be read in the file."""

import os
import subprocess

import pyatspi

from person import Person, go, wait_for


def journey(program, home):
    file = os.path.join(home, "prove.tvers")
    subprocess.run([program, "example", "--pack", "holmestrand", "--unused", "--out", file],
                   check=True, stdout=subprocess.DEVNULL)
    principal = Person(program, file)
    principal.find("label", "Holmestrand kommune")
    column = principal.find("list", "Steder")
    places = [thing.name for thing in principal.all("list item", column)]
    principal.keys(f"alt+{places.index('Barn og samtykker') + 1}")
    register(principal)
    for name, relation in (("Runhild Fabelmo", "mor"), ("Torgrim Fabelmo", "far")):
        add_guardian(principal, name, relation)
    principal.sees("Runhild Fabelmo (mor) har ikke samtykket")
    principal.sees("barnelova")  # the paragraph stands there
    consent(principal)
    principal.sees("Ja, til")
    print("both have said yes")
    paper = print_form(principal, home)
    print("form:", os.path.getsize(paper), "bytes")
    principal.press("push button", "Trekk tilbake i dag")
    principal.sees("Samtykket er trukket fra og med i dag")
    principal.sees("Trukket tilbake")
    principal.leave()
    nothing_readable(file)


def register(principal):
    principal.press("push button", "Registrer et barn")
    dialog = principal.find("dialog", "Registrer et barn")
    principal.write("text", "Fornavn", "Ylvalin", under=dialog)
    principal.write("text", "Etternavn", "Fabelmo", under=dialog)
    principal.write("text", "Født", "14.3.2019", under=dialog)
    # To the unit by keyboard: what is typed chooses it.
    principal.focus("text", "Født", under=dialog)
    principal.keys("Tab", "Down")
    principal.press("push button", "Registrer", under=dialog)
    principal.sees("Ylvalin Fabelmo")
    print("registered")


def add_guardian(principal, name, relation):
    principal.press("push button", "Legg til foresatt")
    dialog = principal.find("dialog", "Foresatt")
    principal.write("text", "Navn", name, under=dialog)
    principal.write("text", "Relasjon", relation, under=dialog)
    principal.press("push button", "Lagre", under=dialog)
    principal.sees(f"{name} ({relation})")


def consent(principal):
    principal.press("push button", "Registrer svar")
    dialog = principal.find("dialog", "Samtykke")
    wait_for("the dialog in front",
             lambda: dialog.getState().contains(pyatspi.STATE_ACTIVE))
    # From the purposes to the services: the first of them.
    principal.keys("Tab", "space")
    # Past what was agreed to, days, information and arenas: both guardians say yes.
    principal.keys(*["Tab"] * 9, "Down", "Tab", "Tab", "Down")
    # Past the child, the reason and the form: they were told of their rights.
    principal.keys(*["Tab"] * 6, "space")
    principal.press("push button", "Lagre", under=dialog)


def print_form(principal, home):
    principal.press("push button", "Samtykkeskjema")
    dialog = principal.find("dialog", "Samtykkeskjema")
    paper = os.path.join(home, "skjema.pdf")
    principal.focus("push button", "Lagre som PDF", under=dialog)
    principal.keys("space")
    principal.focus("text", "Filnavn").queryEditableText().setTextContents(paper)
    principal.keys("Return")
    wait_for("the form on paper", lambda: os.path.getsize(paper) > 10000)
    principal.sees("Skjemaet ligger i")
    principal.keys("Escape")
    return paper


def nothing_readable(file):
    with open(file, "rb") as opened:
        content = opened.read()
    for secret in ("Ylvalin", "Fabelmo", "Runhild", "Torgrim"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert secret.encode(encoding) not in content, secret
    print("nothing of it can be read in the file")


go(journey)
