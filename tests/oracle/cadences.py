#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks `tvers` for dates of every kind and compares them with a second opinion.

    cadences.py PATH-TO-TVERS

Prints one line a kind; ends with 1 at the first kind with differences, and shows
them. The draws are the same every time.
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import rules
from draws import BORDER_WEEKS, KINDS, SECTORS, UNITS, Draw

DRAWS = 24  # of each kind of cadence
DRAWS_WITHOUT_DATES = 4
WITHOUT_DATES = {"average_per_period", "window", "after_event", "as_needed", "continuous",
                 "unspecified"}
ROUNDS_OF_DEADLINES = 80
PACKS = pathlib.Path(__file__).resolve().parents[2] / "resources" / "packs"


class Difference(Exception):
    pass


class Tvers:
    """The program; every call has its files in a folder of their own."""

    def __init__(self, path, folder):
        self.path, self.folder, self.calls = path, pathlib.Path(folder), 0

    def file(self, name, content):
        path = self.folder / name
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return str(path)

    def ask(self, *words):
        self.calls += 1
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        call = subprocess.run([self.path, *words, "--json"], capture_output=True, text=True,
                              encoding="utf-8", env=environment, check=False)
        if call.returncode != 0:
            raise Difference(f"ended with {call.returncode}\n{call.stdout}{call.stderr}")
        return json.loads(call.stdout)


def rows_of(dates):
    """Dates of an answer as rules.checked() writes them."""
    kinds = ["public_holiday", "school_holiday", "closing_day", "outside_term"]
    rows = []
    for date in dates:
        found = [(one["kind"], one.get("name", ""), one.get("unit", ""))
                 for one in date["findings"]]
        if [kinds.index(one[0]) for one in found] != sorted(kinds.index(one[0]) for one in found):
            raise Difference(f"findings out of order: {date}")
        rows.append({"date": date["date"], "isoWeek": date["isoWeek"],
                     "start": date.get("start"), "end": date.get("end"),
                     "provisional": date["provisional"], "findings": sorted(found),
                     "instead": date.get("instead")})
    return rows


def compare(what, answered, expected):
    if answered == expected:
        return
    lines = [what, f"{len(answered)} answered, {len(expected)} expected; the first differences:"]
    length = max(len(answered), len(expected))
    answered = answered + [None] * (length - len(answered))
    expected = expected + [None] * (length - len(expected))
    pairs = [pair for pair in zip(answered, expected) if pair[0] != pair[1]]
    for got, wanted in pairs[:5]:
        lines += [f"  answered {got}", f"  expected {wanted}"]
    raise Difference("\n".join(lines))


def check_holidays(tvers, _):
    count = 0
    for year in range(1900, 2201):
        answered = [(one["date"], one["name_nb"], one["name_nn"])
                    for one in tvers.ask("holidays", str(year))]
        if [one[0] for one in answered] != sorted(one[0] for one in answered):
            raise Difference(f"{year}: not by date")
        expected = [(str(day), nb, nn) for day, nb, nn in rules.holidays(year)]
        compare(f"holidays {year}", sorted(answered), sorted(expected))
        count += len(answered)
    return f"{count} holidays in 301 years"


def check_cadences(kind):
    draws = DRAWS_WITHOUT_DATES if kind in WITHOUT_DATES else DRAWS

    def check(tvers, draw):
        dates = found = 0
        for number in range(draws):
            cadence = draw.cadence(kind)
            first, last = draw.span(1 if "minutes" in json.dumps(cadence) else 21)
            call = ["dates", "--cadence", tvers.file("C.json", cadence),
                    "--from", str(first), "--to", str(last)]
            closed, unit = {}, ""
            if number % 2:
                closed = draw.calendar(first, last)
                call += ["--closed", tvers.file("CAL.json", closed)]
            if number % 4 == 3:
                unit = draw.random.choice(UNITS)
                call += ["--unit", unit]
            calendar = rules.Calendar(closed, unit=unit)
            answered = rows_of(tvers.ask(*call))
            what = f"{json.dumps(cadence)}\n{first} to {last}, unit «{unit}», {json.dumps(closed)}"
            compare(what, answered, rules.checked(cadence, first, last, calendar))
            dates += len(answered)
            found += sum(bool(row["findings"]) for row in answered)
        return f"{draws} cadences, {dates} dates, {found} with findings"

    return check


def check_deadlines(tvers, draw):
    for number in range(ROUNDS_OF_DEADLINES):
        day = draw.day(datetime.date(2020, 1, 1), datetime.date(2041, 12, 31))
        before, unit = draw.random.choice([0, 1, 2, 3, 5, 10, 20, 60, 250]), ""
        closed = draw.calendar(day - 400 * rules.DAY, day) if number % 2 else {}
        call = ["deadline", "--before", str(before), "--of", str(day),
                "--closed", tvers.file("CAL.json", closed)]
        if number % 4 == 3:
            unit = draw.random.choice(UNITS)
            call += ["--unit", unit]
        expected = rules.Calendar(closed, unit=unit).working_days_before(day, before)
        compare(f"{before} before {day}, unit «{unit}», {json.dumps(closed)}",
                [tvers.ask(*call)], [{"date": str(expected)}])
    return f"{ROUNDS_OF_DEADLINES} deadlines"


def laid_over(pack, more, first):
    """The pack's calendar with more over it, without other years' terms."""
    last = datetime.date(first.year + 1, 7, 31)
    both = {key: pack.get(key, []) + more.get(key, [])
            for key in ("school_holiday", "closing_day")}
    both["term"] = [term for term in more.get("term") or pack.get("term", [])
                    if rules.day_of(term.get("date") or term["from"]) <= last
                    and rules.day_of(term.get("date") or term["to"]) >= first]
    return both


def check_arena(what, arena, source, first, calendar_json):
    """One arena of a year: its dates from the cadence that the answer gives."""
    calendar = rules.Calendar(calendar_json, source["sectors"])
    last = datetime.date(first.year + 1, 7, 31)
    cadence = arena["cadence"]
    what = f"{what}, {arena['id']}: {json.dumps(cadence)}"
    compare(what + " differs from the pack's", [cadence], [source["cadence"]])
    compare(what, rows_of(arena["dates"]), rules.checked(cadence, first, last, calendar))
    compare(what + ", windows", [(one["from"], one["to"]) for one in arena["windows"]],
            rules.windows(cadence, first, last))
    expected = [row for deadline in source.get("deadlines", [])
                for row in rules.deadlines(deadline["rule"], cadence, first, calendar)]
    answered = [(one["date"], one["warn"], one["concerns"], one.get("meeting"))
                for one in arena["deadlines"]]
    compare(what + ", deadlines", sorted(answered, key=str), sorted(expected, key=str))
    if [one[0] for one in answered] != sorted(one[0] for one in answered):
        raise Difference(what + ": deadlines not by day")
    return len(arena["dates"]), len(arena["windows"]), len(answered)


def check_pack(tvers, name, pack, years, draw):
    totals = [0, 0, 0]
    for number, year in enumerate(years):
        first = datetime.date(year, 8, 1)
        call, more = ["year", "--pack", name, "--year", rules.year_name(year)], {}
        if number % 2:
            more = draw.calendar(first, first)
            call += ["--closed", tvers.file("CAL.json", more)]
        answered = tvers.ask(*call)
        compare("the year's name", [answered["schoolYear"]], [rules.year_name(year)])
        compare("the arenas", [arena["id"] for arena in answered["arenas"]],
                [arena["id"] for arena in pack["arenas"]])
        calendar_json = laid_over(pack["calendar"], more, first)
        what = f"{name} {year}, {json.dumps(more)}"
        for arena, source in zip(answered["arenas"], pack["arenas"]):
            counts = check_arena(what, arena, source, first, calendar_json)
            totals = [sum(pair) for pair in zip(totals, counts)]
    return "%d dates, %d windows, %d deadlines" % tuple(totals)


def check_built_in(name):
    def check(tvers, draw):
        pack = json.loads((PACKS / f"{name}.json").read_text(encoding="utf-8"))
        return "2024/25 to 2030/31, " + check_pack(tvers, name, pack, range(2024, 2031), draw)

    return check


def made_arena(draw, number, kind):
    name = {"nb": "Arena"}
    rule = draw.random.choice([
        {"type": "date", "day": draw.day(datetime.date(2028, 1, 1), datetime.date(2028, 12, 31))
            .strftime("%m-%d"), "concerns": draw.random.choice(["same_school_year",
                                                                "next_school_year"])},
        {"type": "iso_weeks", "weeks": draw.weeks(3)},
        {"type": "before_meeting", "workingDays": draw.random.randint(0, 20)}])
    return {"id": f"made.a{number}", "name": name, "kind": "meeting_series",
            "sectors": draw.random.sample(SECTORS, draw.random.randint(1, 2)),
            "levels": ["system"], "purpose": name, "cadence": draw.cadence(kind),
            "cadenceText": name, "consent": {"rule": "none", "stated": True}, "records": "here",
            "deadlines": [{"kind": "plan", "name": name, "who": name, "rule": rule}],
            "childDataExpected": False, "source": {"file": "f", "lines": "1"}}


def check_made_pack(tvers, draw):
    """A pack with arenas of every kind, with windows and deadlines of every kind."""
    pack = {"format": "tvers-pack", "formatVersion": 1, "id": "made",
            "municipality": {"name": "Laget kommune", "language": "nb"},
            "calendar": draw.calendar(datetime.date(2021, 1, 1), datetime.date(2041, 1, 1)),
            "arenas": [made_arena(draw, number, kind)
                       for number, kind in enumerate(KINDS + ["window"] * 12)]}
    for arena in pack["arenas"]:
        arena["cadence"].pop("advisory", None)
    for arena, weeks in zip(pack["arenas"][-len(BORDER_WEEKS):], BORDER_WEEKS):
        arena["cadence"] = {"type": "window", "weeks": weeks}
    path = tvers.file("made.json", pack)
    return "2020/21 to 2040/41, " + check_pack(tvers, path, pack, range(2020, 2041), draw)


def main():
    checks = [("holidays", check_holidays)]
    checks += [(kind, check_cadences(kind)) for kind in KINDS]
    checks += [("deadline", check_deadlines), ("made pack", check_made_pack)]
    checks += [(name, check_built_in(name)) for name in ("holmestrand", "vestby")]
    with tempfile.TemporaryDirectory() as folder:
        tvers = Tvers(sys.argv[1], folder)
        for number, (name, check) in enumerate(checks):
            try:
                print(f"{name}: {check(tvers, Draw(20260818 + number))}", flush=True)
            except Difference as difference:
                print(f"{name}: DIFFERENT\n{difference}")
                return 1
        print(f"{tvers.calls} calls")
    return 0


if __name__ == "__main__":
    sys.exit(main())
