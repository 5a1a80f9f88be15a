# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar rules of Tvers once more, from its documents and not from its code.

Slow and plain on purpose: every day of a span is looked at and asked whether the
rule means it. Weeks come from datetime.isocalendar, Easter from the age of the
moon (the Gregorian epact), periods from fractions.
"""
import datetime
from fractions import Fraction
from functools import lru_cache

DAY = datetime.timedelta(days=1)
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2200, 12, 31)


def day_of(text):
    return datetime.date.fromisoformat(text)


def days_from(first, last):
    return [first + n * DAY for n in range((last - first).days + 1)]


def week_of(day):
    return day.isocalendar()[1]


def monday_of(day):
    return day - day.weekday() * DAY


def school_year_of(day):
    """First and last day of the year 1 August to 31 July that `day` lies in."""
    first = day.year if day.month >= 8 else day.year - 1
    return datetime.date(first, 8, 1), datetime.date(first + 1, 7, 31)


def year_name(first):
    return f"{first}/{(first + 1) % 100:02d}"


# Public holidays -------------------------------------------------------------


@lru_cache(None)
def easter(year):
    """The Sunday after the paschal full moon, which the epact of Clavius gives."""
    golden, century = year % 19 + 1, year // 100 + 1
    solar = 3 * century // 4 - 12  # leap days left out since Caesar's calendar
    lunar = (8 * century + 5) // 25 - 5  # the moon's drift against nineteen years
    epact = (11 * golden + 20 + lunar - solar) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full = 44 - epact if epact < 24 else 74 - epact  # a day of March, 21 or later
    moon = datetime.date(year, 3, 1) + (full - 1) * DAY
    return moon + (7 - (moon.weekday() + 1) % 7) * DAY  # always after the full moon


@lru_cache(None)
def holidays(year):
    """(day, bokmål, nynorsk) by day; two on one day are two."""
    found = [(datetime.date(year, 1, 1), "Første nyttårsdag", "Første nyttårsdag"),
             (datetime.date(year, 12, 25), "Første juledag", "Første juledag"),
             (datetime.date(year, 12, 26), "Andre juledag", "Andre juledag")]
    if year >= 1947:
        found += [(datetime.date(year, 5, 1), "Arbeidernes dag", "Arbeidardagen"),
                  (datetime.date(year, 5, 17), "Grunnlovsdagen", "Grunnlovsdagen")]
    for after, name in [(-3, "Skjærtorsdag"), (-2, "Langfredag"), (0, "Første påskedag"),
                        (1, "Andre påskedag"), (39, "Kristi himmelfartsdag"),
                        (49, "Første pinsedag"), (50, "Andre pinsedag")]:
        found.append((easter(year) + after * DAY, name, name))
    return sorted(found)


@lru_cache(None)
def holiday_names(day):
    return [name for when, name, _ in holidays(day.year) if when == day]


# School calendars ------------------------------------------------------------


class Calendar:
    """Closed days (CAL.json) as seen by some sectors and, perhaps, one unit."""

    def __init__(self, json=None, sectors=(), unit=""):
        self.sectors, self.unit = set(sectors), unit
        self.known = {}
        json = json or {}
        # One unit's term says nothing about a question that names no unit.
        self.terms = self.lines(line for line in json.get("term", [])
                                if unit or not line.get("unit"))
        self.school = self.lines(json.get("school_holiday", []))
        self.closing = self.lines(json.get("closing_day", []))

    def lines(self, lines):
        mine = []
        for line in lines:
            whose, unit = set(line.get("sectors", [])), line.get("unit", "")
            if unit and self.unit and unit != self.unit:
                continue
            if whose and self.sectors and not whose & self.sectors:
                continue
            first = day_of(line.get("date") or line["from"])
            last = day_of(line.get("date") or line["to"])
            nearness = 2 if unit else 1 if whose else 0
            mine.append((first, last, line.get("name", ""), unit, nearness))
        return mine

    def findings(self, day):
        if day not in self.known:
            self.known[day] = self.look(day)
        return self.known[day]

    def look(self, day):
        found = [("public_holiday", name, "") for name in holiday_names(day)]
        for kind, lines in [("school_holiday", self.school), ("closing_day", self.closing)]:
            found += [(kind, name, unit) for first, last, name, unit, _ in lines
                      if first <= day <= last]
        nearest = max((term[4] for term in self.terms), default=None)
        if self.terms and not any(first <= day <= last for first, last, _, _, near in self.terms
                                  if near == nearest):
            found.append(("outside_term", "", ""))
        return found

    def works(self, day):
        return (day.weekday() < 5 and not holiday_names(day) and
                not any(first <= day <= last for first, last, *_ in self.closing))

    def working_days_before(self, day, count):
        while count:
            day -= DAY
            count -= self.works(day)
        return day

    def warning(self, day):
        while not self.works(day):
            day -= DAY
        return day


# Cadences --------------------------------------------------------------------


def weekday_of(rule):
    return WEEKDAYS.index(rule.get("weekday", "TH"))


def anchor_for(rule, day):
    """The rule's anchor, or such a weekday in week 34 of the day's school year."""
    if "anchor" in rule:
        return day_of(rule["anchor"])
    first = school_year_of(day)[0]
    return datetime.date.fromisocalendar(first.year, 34, weekday_of(rule) + 1)


def meant_by_weekly(rule, day):
    anchor = anchor_for(rule, day)
    weeks = (monday_of(day) - monday_of(anchor)).days // 7
    return day >= anchor and weeks % rule["every"] == 0


def meant_by_monthly(rule, day):
    anchor = anchor_for(rule, day)
    months = (day.year - anchor.year) * 12 + day.month - anchor.month
    if rule["nth"] == -1:
        in_place = (day + 7 * DAY).month != day.month
    else:
        in_place = (day.day + 6) // 7 == rule["nth"]
    return day >= anchor and in_place and months % rule["every"] == 0


PREDICATES = {
    "weekly": meant_by_weekly,
    "monthly": meant_by_monthly,
    "week_parity": lambda rule, day: week_of(day) % 2 == (rule["parity"] == "odd"),
    "iso_weeks": lambda rule, day: week_of(day) in rule["weeks"],
    "slots": lambda rule, day: True,
}
PERIOD_STARTS = {"year": [8], "school_year": [8], "half_year": [2, 8], "semester": [1, 8],
                 "month": list(range(1, 13))}


def is_provisional(rule):
    if rule["type"] in ("times_per_period", "slots"):
        return True
    if rule["type"] in ("weekly", "monthly") and "anchor" not in rule:
        return True
    return "weekday" not in rule


def middles(rule, first, last):
    """The weekday nearest the middle of each part of each period of the span."""
    starts = [datetime.date(year, month, 1) for year in range(first.year - 1, last.year + 3)
              for month in PERIOD_STARTS[rule["period"]]]
    found = []
    for start, after in zip(starts, starts[1:]):
        length, times = (after - start).days, rule["times"]
        wanted = [n for n in range(-7, length + 7)
                  if (start + n * DAY).weekday() == weekday_of(rule)]
        for part in range(times):
            middle = Fraction(length * part, times) + Fraction(length, 2 * times)
            best = min(wanted, key=lambda n: (abs(n + Fraction(1, 2) - middle), n))
            found.append(start + best * DAY)
    return [day for day in found if first <= day <= last]


def hours(rule):
    """(start, end) of each entry of a day; None where there is none."""
    start, end = rule.get("start"), rule.get("end")
    if rule["type"] != "slots" or not start:
        return [(start, end)]
    minute = lambda clock: int(clock[:2]) * 60 + int(clock[3:])
    text = lambda at: f"{at // 60:02d}:{at % 60:02d}"
    return [(text(at), text(at + rule["minutes"]))
            for at in range(minute(start), minute(end), rule["minutes"])
            if at + rule["minutes"] <= minute(end)]


def parts_of(cadence):
    return cadence["parts"] if cadence["type"] == "several" else [cadence]


def meetings(cadence, first, last):
    """(day, start, end, provisional, keeps parity) by day, hour, part."""
    found = []
    for number, rule in enumerate(parts_of(cadence)):
        if rule["type"] == "times_per_period":
            days = middles(rule, first, last)
        elif rule["type"] in PREDICATES:
            days = [day for day in days_from(first, last) if day.weekday() == weekday_of(rule)
                    and PREDICATES[rule["type"]](rule, day)]
        else:
            days = []
        for day in days:
            for start, end in hours(rule):
                found.append((day, start or "", number, end, is_provisional(rule),
                              rule["type"] == "week_parity"))
    found.sort(key=lambda one: one[:3])
    return [(day, start or None, end, provisional, parity)
            for day, start, _, end, provisional, parity in found]


def instead_of(day, parity, calendar):
    """Same weekday, nearest week without findings, earlier on a tie, same year."""
    first, last = school_year_of(day)
    if first < FIRST or last > LAST:
        return None
    others = [other for other in days_from(first, last)
              if other.weekday() == day.weekday() and not calendar.findings(other)
              and (not parity or (week_of(other) - week_of(day)) % 2 == 0)]
    return min(others, key=lambda other: (abs(other - day), other), default=None)


def checked(cadence, first, last, calendar):
    """What `tvers dates --json` should answer, as comparable rows."""
    rows = []
    for day, start, end, provisional, parity in meetings(cadence, first, last):
        findings = calendar.findings(day)
        instead = instead_of(day, parity, calendar) if findings else None
        year, week, _ = day.isocalendar()
        rows.append({"date": str(day), "isoWeek": f"{year}-W{week:02d}", "start": start,
                     "end": end, "provisional": provisional, "findings": sorted(findings),
                     "instead": str(instead) if instead else None})
    return rows


def windows(cadence, first, last):
    """Windows that begin inside the span, whole: [(from, to)] by first day."""
    found = []
    for rule in parts_of(cadence):
        if rule["type"] != "window":
            continue
        if "weeks" in rule:
            wanted = [monday for monday in days_from(first - 800 * DAY, last + 800 * DAY)
                      if monday.weekday() == 0 and week_of(monday) in rule["weeks"]]
            runs = []
            for monday in wanted:
                if runs and runs[-1][1] + DAY == monday:
                    runs[-1][1] = monday + 6 * DAY
                else:
                    runs.append([monday, monday + 6 * DAY])
        else:
            runs = []
            for year in range(first.year, last.year + 1):
                later = year + (rule["to"] < rule["from"])
                runs.append([on_day(rule["from"], year), on_day(rule["to"], later)])
        found += [(str(begin), str(end)) for begin, end in runs if first <= begin <= last]
    return sorted(found, key=lambda run: run[0])


def on_day(month_day, year):
    """A day of a year; 29 February falls on the 28th where there is none."""
    month, day = int(month_day[:2]), int(month_day[3:])
    while True:
        try:
            return datetime.date(year, month, day)
        except ValueError:
            day -= 1


# Deadlines -------------------------------------------------------------------


def deadlines(rule, cadence, first, calendar):
    """(date, warn, concerns, meeting) of a rule inside the year from `first`."""
    last = datetime.date(first.year + 1, 7, 31)
    rows = []
    if rule["type"] == "date":
        days = [on_day(rule["day"], year) for year in (first.year, first.year + 1)]
        about = first.year + (rule.get("concerns") == "next_school_year")
        rows = [(day, about, None) for day in days if first <= day <= last]
    elif rule["type"] == "iso_weeks":
        fridays = [day for day in days_from(first, last)
                   if day.weekday() == 4 and week_of(day) in rule["weeks"]]
        rows = [(fridays[-1], first.year, None)] if fridays else []
    elif "workingDays" in rule:
        # The slots of one day have one notice.
        for meeting in sorted({day for day, *_ in meetings(cadence, first, last + 100 * DAY)}):
            day = calendar.working_days_before(meeting, rule["workingDays"])
            if first <= day <= last:
                rows.append((day, school_year_of(meeting)[0].year, str(meeting)))
    return [(str(day), str(calendar.warning(day)), year_name(about), meeting)
            for day, about, meeting in rows]
