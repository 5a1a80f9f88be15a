# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An adviser's first start: from nothing to the year's wheel on paper."""

import os

from person import Person, go, wait_for


def journey(program, home):
    adviser = Person(program)
    adviser.press("push button", "Kom i gang for en kommune")
    dialog = adviser.find("dialog", "Kom i gang for en kommune")
    adviser.press("push button", "Lag filen", dialog)
    adviser.sees("Ingen passordfrase ennå")
    made = wait_for("the file", lambda: [os.path.join(folder, name)
                                         for folder, _, names in os.walk(home)
                                         for name in names if name.endswith(".tvers")])
    print("made:", os.path.basename(made[0]))

    # The wheel stands there: every entry can be found, and says what it is.
    entries = wait_for("the wheel's entries", lambda: [
        thing for thing in adviser.all() if thing.name.startswith("Nærværsteam, tirsdag")])
    print("on the wheel:", len(entries))
    assert len(entries) >= 26, entries

    paper = os.path.join(home, "årshjul.pdf")
    adviser.focus("push button", "Eksporter")
    adviser.keys("space", "Down", "Return")
    adviser.focus("text", "Filnavn").queryEditableText().setTextContents(paper)
    adviser.keys("Return")
    wait_for("the wheel on paper", lambda: os.path.getsize(paper) > 20000)
    adviser.leave()


go(journey)
