# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Tvers writes, read by icalendar and by vobject: the same meetings come out.

otherreaders.py PROGRAM: PROGRAM writes a calendar to standard output.
"""
import datetime
import subprocess
import sys

try:
    import icalendar
    import vobject
except ImportError as missing:
    print(f"SKIPPED: {missing}")
    sys.exit(77)

UTC = datetime.timezone.utc
LONG = "Ærlig talt, «på tvers»; \\ " + "åø" * 60
# uid: title, first, last, place, state, number. 12:00 is 10:00 UTC in September and
# 11:00 in November; the end of a whole day is the day after.
EXPECTED = {
    "a@tvers": ("På tvers skole", datetime.datetime(2026, 9, 3, 10, 0, tzinfo=UTC),
                datetime.datetime(2026, 9, 3, 11, 30, tzinfo=UTC), "Kantinen", "CONFIRMED", 0),
    "b@tvers": (LONG, datetime.datetime(2026, 11, 26, 11, 0, tzinfo=UTC),
                datetime.datetime(2026, 11, 26, 12, 30, tzinfo=UTC), "Kantinen", "TENTATIVE", 2),
    "c@tvers": ("Hele dagen", datetime.date(2026, 12, 31), datetime.date(2027, 1, 1), "",
                "CANCELLED", 0),
}


def by_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0"
    return {str(event["UID"]): (str(event["SUMMARY"]), event["DTSTART"].dt, event["DTEND"].dt,
                                str(event.get("LOCATION", "")), str(event["STATUS"]),
                                int(event["SEQUENCE"]))
            for event in calendar.walk("VEVENT")}


def by_vobject(data):
    calendar = vobject.readOne(data.decode())
    return {event.uid.value: (event.summary.value, event.dtstart.value, event.dtend.value,
                              event.location.value if hasattr(event, "location") else "",
                              event.status.value, int(event.sequence.value))
            for event in calendar.vevent_list}


written = subprocess.run([sys.argv[1]], check=True, capture_output=True).stdout
for reader in (by_icalendar, by_vobject):
    found = reader(written)
    if found != EXPECTED:
        sys.exit(f"{reader.__name__}: {found}")
print("icalendar and vobject read the same as was written")
