# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of CLI.md for a plan, read anew, and the best there is by SciPy's integer program."""
import datetime
import math

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

SECONDS = 20


def minute(slot, which):
    hour, rest = slot[which].split(":")
    return datetime.date.fromisoformat(slot["date"]).toordinal() * 1440 + int(hour) * 60 + int(rest)


def must(meeting):
    return {one if isinstance(one, str) else one["id"] for one in meeting["persons"]
            if isinstance(one, str) or not one.get("optional")}


def overlap(a, b):
    return minute(a, "start") < minute(b, "end") and minute(b, "start") < minute(a, "end")


def too_near(travel, a, b):
    """Whether nobody can be at both."""
    if overlap(a, b):
        return True
    first, then = sorted((a, b), key=lambda slot: minute(slot, "start"))
    here, there = first.get("place", ""), then.get("place", "")
    way = 0
    if here and there and here != there:
        way = travel.get(here, {}).get(there, travel.get(there, {}).get(here, 0))
    return minute(then, "start") - minute(first, "end") < way


def same_room(a, b):
    return bool(a.get("room")) and a.get("room") == b.get("room") and overlap(a, b)


def clash_in(problem, placed):
    """"" when every placement is allowed and none clash."""
    slots = {slot["id"]: slot for slot in problem["slots"]}
    meetings = {meeting["id"]: meeting for meeting in problem["meetings"]}
    absent = {one["id"]: one.get("absent", []) for one in problem["persons"]}
    for at, one in enumerate(placed):
        meeting, slot = meetings[one["meeting"]], slots[one["slot"]]
        if one["slot"] not in meeting.get("slots", slots):
            return f"{one['meeting']} may not be there"
        if any(slot["date"] in absent[person] for person in must(meeting)):
            return f"somebody of {one['meeting']} is away"
        for other in placed[:at]:
            there = slots[other["slot"]]
            shared = must(meeting) & must(meetings[other["meeting"]])
            if same_room(slot, there) or (
                    shared and too_near(problem.get("travelMinutes", {}), slot, there)):
                return f"{one['meeting']} and {other['meeting']} clash"
    return ""


def cliques(slots, clash):
    """Sets of slots of which one can be taken, that hold every pair that clashes."""
    near = [{j for j, other in enumerate(slots) if i == j or clash(one, other)}
            for i, one in enumerate(slots)]
    told = set()
    for i, own in enumerate(near):
        for j in sorted(own):
            if (min(i, j), max(i, j)) in told:
                continue
            found = [i] if i == j else [i, j]
            for k in sorted(own):
                if k not in found and all(k in near[one] for one in found):
                    found.append(k)
            told.update((min(a, b), max(a, b)) for a in found for b in found)
            yield [slots[one]["id"] for one in found]


def best_of(problem):
    """How many are known to fit, and how many fit at most."""
    slots = {slot["id"]: slot for slot in problem["slots"]}
    absent = {one["id"]: one.get("absent", []) for one in problem["persons"]}
    travel = problem.get("travelMinutes", {})
    choices = [(meeting["id"], slot, must(meeting)) for meeting in problem["meetings"]
               for slot in meeting.get("slots", slots)
               if all(slots[slot]["date"] not in absent[one] for one in must(meeting))]
    if not choices:
        return 0, 0
    rows = [[at for at, one in enumerate(choices) if one[0] == meeting["id"]]
            for meeting in problem["meetings"]]
    for person in absent:
        own = [(at, one[1]) for at, one in enumerate(choices) if person in one[2]]
        mine = sorted({slot for _, slot in own})
        for clique in cliques([slots[one] for one in mine], lambda a, b: too_near(travel, a, b)):
            rows.append([at for at, slot in own if slot in clique])
    for room in {slot.get("room", "") for slot in problem["slots"]} - {""}:
        ours = [slot for slot in problem["slots"] if slot.get("room") == room]
        for clique in cliques(ours, same_room):
            rows.append([at for at, one in enumerate(choices) if one[1] in clique])
    where = [(row, at) for row, line in enumerate(rows) for at in line]
    matrix = csr_matrix((numpy.ones(len(where)), tuple(zip(*where))), (len(rows), len(choices)))
    found = milp(-numpy.ones(len(choices)), integrality=numpy.ones(len(choices)),
                 bounds=Bounds(0, 1), constraints=LinearConstraint(matrix, -numpy.inf, 1),
                 options={"time_limit": SECONDS})
    most = math.floor(-found.mip_dual_bound + 1e-6)
    return (round(-found.fun) if found.x is not None else 0), most
