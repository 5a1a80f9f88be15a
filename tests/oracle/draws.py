# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cadences, calendars and spans; the same ones every time."""
import datetime
import random

from rules import DAY, WEEKDAYS

MOST_TIMES = {"year": 52, "school_year": 52, "half_year": 25, "semester": 21, "month": 4}
SECTORS = ["kindergarten", "school", "sfo", "transition", "cross_sector", "external"]
BORDER_WEEKS = [[30, 31, 32], [31], [31, 32], [52, 53, 1], [1, 52], [53]]  # of years
UNITS = ["Ekeberg", "Botne skole", "Kleivbrottet"]


class Draw:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def maybe(self, chance=0.5):
        return self.random.random() < chance

    def day(self, first, last):
        return first + self.random.randint(0, (last - first).days) * DAY

    # cadences

    def hours(self, rule, minutes=1):
        """Perhaps a start, perhaps an end too."""
        if self.maybe(0.4):
            return rule
        start = self.random.randrange(0, 24 * 60 - minutes)
        rule["start"] = f"{start // 60:02d}:{start % 60:02d}"
        if self.maybe(0.7) or rule["type"] == "slots":
            end = self.random.randint(start + minutes, 24 * 60 - 1)
            if self.maybe():  # no minute left over
                end -= (end - start) % minutes
            rule["end"] = f"{end // 60:02d}:{end % 60:02d}"
        return rule

    def when(self, rule):
        if self.maybe(0.7):
            rule["weekday"] = self.random.choice(WEEKDAYS)
        return self.hours(rule)

    def anchor(self, rule):
        if self.maybe(0.7):
            anchor = self.day(datetime.date(2015, 1, 1), datetime.date(2030, 12, 31))
            rule["anchor"] = str(anchor)
        return rule

    def weeks(self, most=8):
        return self.random.sample(range(1, 54), self.random.randint(1, most))

    def weekly(self):
        every = self.random.choice([1, 2, 2, 3, 4, 5, 6, 8, 13, 26, 51, 52])
        return self.anchor(self.when({"type": "weekly", "every": every}))

    def week_parity(self):
        return self.when({"type": "week_parity", "parity": self.random.choice(["odd", "even"])})

    def iso_weeks(self):
        rule = self.when({"type": "iso_weeks", "weeks": self.weeks()})
        if self.maybe(0.3):
            rule["advisory"] = self.maybe()
        return rule

    def monthly(self):
        rule = {"type": "monthly", "every": self.random.randint(1, 12),
                "nth": self.random.choice([1, 2, 3, 4, -1])}
        return self.anchor(self.when(rule))

    def times_per_period(self):
        period = self.random.choice(list(MOST_TIMES))
        times = min(self.random.choice([1, 1, 2, 2, 3, 4, 5, 6, 10, 52]), MOST_TIMES[period])
        precision = self.random.choice(["exact", "about", "at_least"])
        return self.when({"type": "times_per_period", "times": times, "period": period,
                          "precision": precision})

    def slots(self):
        minutes = self.random.choice([5, 15, 30, 45, 60, 61, 90, 240])
        rule = {"type": "slots", "minutes": minutes}
        if self.maybe(0.7):
            rule["weekday"] = self.random.choice(WEEKDAYS)
        return self.hours(rule, minutes)

    def window(self):
        if self.maybe():
            return {"type": "window", "weeks": self.weeks(6)}
        if self.maybe(0.2):
            return {"type": "window", "from": "07-20", "to": "08-10"}
        days = [self.day(datetime.date(2028, 1, 1), datetime.date(2028, 12, 31)).strftime("%m-%d")
                for _ in range(2)]
        return {"type": "window", "from": days[0], "to": days[self.random.randint(0, 1)]}

    def average_per_period(self):
        return {"type": "average_per_period", "times": self.random.randint(1, 31),
                "period": self.random.choice(list(MOST_TIMES))}

    def after_event(self):
        return {"type": "after_event", "event": "staffing_decided"}

    def as_needed(self):
        return {"type": "as_needed"}

    def continuous(self):
        return {"type": "continuous"}

    def unspecified(self):
        return {"type": "unspecified"}

    def several(self):
        kinds = [kind for kind in KINDS if kind != "several"]
        parts = [self.cadence(self.random.choice(kinds)) for _ in range(self.random.randint(1, 4))]
        return {"type": "several", "parts": parts}

    def cadence(self, kind):
        return getattr(self, kind)()

    # calendars

    def line(self, year, longest, name=None):
        first = self.day(datetime.date(year, 8, 1), datetime.date(year + 1, 7, 31))
        line = {"from": str(first), "to": str(first + self.random.randint(0, longest) * DAY)}
        if longest == 0 and self.maybe():
            line = {"date": str(first)}
        if name:
            line["name"] = name
        if self.maybe(0.2):
            line["sectors"] = self.random.sample(SECTORS, self.random.randint(1, 3))
        if self.maybe(0.2):
            line["unit"] = self.random.choice(UNITS)
        return line

    def calendar(self, first, last):
        """Closed days for the school years of the span, each key perhaps missing."""
        years = range(first.year - 1, last.year + 1)
        calendar = {"term": [], "school_holiday": [], "closing_day": []}
        for year in years:
            begin = self.day(datetime.date(year, 8, 10), datetime.date(year, 8, 25))
            end = self.day(datetime.date(year + 1, 6, 10), datetime.date(year + 1, 6, 25))
            calendar["term"].append({"from": str(begin), "to": str(end)})
            if self.maybe(0.2):
                calendar["term"].append(self.line(year, 300))
            calendar["school_holiday"] += [self.line(year, 12, "Høstferie"),
                                           self.line(year, 40, "Juleferie"),
                                           self.line(year, 70, "Ferie")]
            calendar["closing_day"] += [self.line(year, 0, "Planleggingsdag") for _ in range(5)]
        return {key: lines for key, lines in calendar.items() if self.maybe(0.8)}

    # spans

    def span(self, longest):
        """Whole school years or whole calendar years of 2020/21 to 2040/41."""
        first = self.random.randint(2020, 2040)
        last = min(first + self.random.randint(0, longest - 1), 2040)
        if self.maybe(0.7):
            return datetime.date(first, 8, 1), datetime.date(last + 1, 7, 31)
        return datetime.date(first, 1, 1), datetime.date(last, 12, 31)


KINDS = ["weekly", "week_parity", "iso_weeks", "monthly", "times_per_period",
         "average_per_period", "slots", "window", "after_event", "as_needed", "continuous",
         "unspecified", "several"]
