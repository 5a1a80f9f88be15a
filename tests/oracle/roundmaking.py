# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Planning rounds as `tvers plan` reads them; the same ones every time."""
import datetime
import random

FIRST = datetime.date(2026, 9, 3)  # a Thursday


def thursday(week):
    return (FIRST + datetime.timedelta(days=7 * week)).isoformat()


def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Round:
    def __init__(self, seed):
        self.random = random.Random(seed)
        one = self.random.choice
        self.units = one([6, 10, 15, 20, 27, 27, 35, 45, 60])
        load = one([0.5, 0.7, 0.85, 1, 1.1, 1.25, 1.5, 2])
        self.rooms = one([1, 2, 2, 3, 4])
        self.hours = one([2, 3, 3, 4])
        self.days = max(1, round(self.units / load / (self.rooms * self.hours)))
        busy = max(1, round(self.units / load / (self.days * self.hours)))
        self.contacts = one([max(1, self.units // 6), max(1, self.units // 9), busy, busy])
        self.services = one([2, 3, 3, 4])

    def slots(self):
        return [
            {"id": f"t{day}-{room}-{hour}", "date": thursday(day), "start": clock(60 * (9 + hour)),
             "end": clock(60 * (10 + hour)), "room": f"room {room}",
             "place": "there" if room % 2 else "here"}
            for day in range(self.days) for room in range(self.rooms) for hour in range(self.hours)
        ]

    def persons(self):
        persons = []
        for service in range(self.services):
            for contact in range(self.contacts):
                person = {"id": f"{service}-{contact}", "name": "N", "role": f"R{service}"}
                if self.random.random() < 0.25:
                    person["absent"] = [thursday(self.random.randrange(self.days))]
                persons.append(person)
        return persons

    def meeting(self, unit, slots):
        who = []
        for service in range(self.services):
            person = f"{service}-{self.random.randrange(self.contacts)}"
            chance = self.random.random()
            if chance < 0.1:
                who.append({"id": person, "optional": True})
            elif chance < 0.95:
                who.append(person)
        meeting = {"id": f"m{unit}", "unit": f"U{unit}", "round": 1, "persons": who}
        if self.random.random() < 0.5:
            few = self.random.choice([3, 6, 10, 15])
            meeting["slots"] = sorted({self.random.choice(slots)["id"] for _ in range(few)})
        return meeting


def round_of(seed):
    making = Round(seed)
    slots = making.slots()
    persons = making.persons()
    journey = making.random.choice([0, 15, 20, 40, 70])
    return {"slots": slots, "persons": persons, "travelMinutes": {"here": {"there": journey}},
            "meetings": [making.meeting(unit, slots) for unit in range(making.units)]}
