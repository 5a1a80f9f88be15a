# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole year's calendars and workbook, read by icalendar, vobject and openpyxl.

wholeyear.py PROGRAM: PROGRAM plays the year and leaves its files in TVERS_WHOLE_YEAR.
Readers that are not installed are skipped, visibly; the year is played all the same.
"""
import collections
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zoneinfo

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
SKIPPED = 77


def shown(title, start, place, status):
    """None of a meeting that is called off; else as Tvers says it."""
    if status == "CANCELLED":
        return None
    if isinstance(start, datetime.datetime):
        start = start.astimezone(OSLO)
        return (title, start.date().isoformat(), start.strftime("%H:%M"), place)
    return (title, start.isoformat(), "", place)


def by_icalendar(data):
    import icalendar
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return [(str(event["UID"]), shown(str(event["SUMMARY"]), event["DTSTART"].dt,
                                      str(event.get("LOCATION", "")), str(event["STATUS"])))
            for event in events]


def by_vobject(data):
    import vobject
    events = vobject.readOne(data.decode()).contents.get("vevent", [])
    return [(event.uid.value, shown(event.summary.value, event.dtstart.value,
                                    event.location.value if hasattr(event, "location") else "",
                                    event.status.value))
            for event in events]


def check_calendars(folder, reader):
    expected = json.loads((folder / "expected.json").read_text())
    assert len(expected) == 36, len(expected)
    meetings = 0
    for name, events in expected.items():
        read = reader((folder / name).read_bytes())
        uids = collections.Counter(uid for uid, _ in read)
        assert not uids or max(uids.values()) == 1, f"{name}: a UID twice"
        found = sorted(event for _, event in read if event)
        assert found == sorted(map(tuple, events)), f"{name}: {found}"
        assert len(set(found)) == len(found), f"{name}: a meeting twice"
        meetings += len(found)
    return meetings


def check_workbook(folder):
    import openpyxl
    book = openpyxl.load_workbook(folder / "plan.xlsx")
    assert book.sheetnames[:2] == ["Møteplan", "Oversikt"], book.sheetnames
    assert len(book.sheetnames) == 2 + 9, book.sheetnames
    sheet = book["Møteplan"]
    head, *rows = sheet.iter_rows(values_only=True)
    assert head[:4] == ("Dato", "Uke", "Fra", "Til"), head
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref, "head and filter"
    own = [row for row in rows if row[4] != "Alle"]
    assert len(own) == 162, len(own)
    for row in own:
        assert isinstance(row[0], datetime.datetime), row
        assert isinstance(row[2], datetime.time) and row[2] < row[3], row
        assert row[0].isocalendar().week == row[1], row
    grid = book["Oversikt"]
    assert grid.freeze_panes == "B3", grid.freeze_panes
    units = [row[0] for row in grid.iter_rows(min_row=3, values_only=True)]
    assert len([unit for unit in units if unit != "Alle"]) == 27, units
    filled = sum(len(cell.split("\n")) for row in
                 grid.iter_rows(min_row=3, min_col=2, values_only=True) for cell in row if cell)
    assert filled == len(rows), (filled, len(rows))
    for name in book.sheetnames:
        for row in book[name].iter_rows():
            assert all(cell.data_type != "f" for cell in row), f"{name}: a formula"


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    # A Norwegian desk: numbers in files must not follow it.
    surroundings = dict(os.environ, TVERS_WHOLE_YEAR=name, LC_NUMERIC="nb_NO.UTF-8")
    played = subprocess.run([sys.argv[1]], env=surroundings)
    if played.returncode:
        sys.exit(played.returncode)
    missing = []
    for reader in (by_icalendar, by_vobject):
        try:
            print(reader.__name__, check_calendars(folder, reader), "meetings")
        except ImportError as lack:
            missing.append(str(lack))
    try:
        check_workbook(folder)
        print("openpyxl reads the workbook")
    except ImportError as lack:
        missing.append(str(lack))
    if missing:
        print("SKIPPED:", *missing)
        sys.exit(SKIPPED)
