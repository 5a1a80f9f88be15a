#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reading of who may be discussed with whom, made from the description of the field
and not from core/consent: rule x mode x age x basis x participants x day, at random with a
fixed seed. usage: consents.py consentanswers [how many]"""
import datetime
import json
import random
import subprocess
import sys

RULES = ["none", "anonymous", "anonymous_or_consent", "consent_required_for_named",
         "consent_required", "legal_basis", "unspecified"]
NAMED_BY_CONSENT = {"anonymous_or_consent", "consent_required_for_named", "consent_required",
                    "legal_basis"}
HEALTH = {"school_health", "bup", "health_clinic"}
SERVICES = ["ppt", "child_welfare", "school_health", "bup", "nav"]
STATUTORY = {"school_environment": "opplæringslova § 12-4",
             "school_change": "opplæringslova § 25-1"}
REASONED = {"purpose_of_collection", "within_body"}


def signers(purpose, age):
    """Who consents: the table of purposes and ages. None: the purpose is not for that age."""
    if purpose == "kindergarten":
        return {"guardians"} if age <= 11 else None
    if purpose == "school":
        return {"guardians"} if age <= 14 else {"child"}
    if purpose == "health":
        return {"guardians"} if age <= 15 else {"child"}
    if purpose == "child_welfare":
        if age <= 14:
            return {"guardians"}
        return {"guardians", "child"} if age <= 17 else {"child"}
    whole = set()
    for part in ("school", "health", "child_welfare"):
        whole |= signers(part, age)
    return whole


def age_on(born, day):
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def people(who, s):
    asked = set()
    if "guardians" in who:
        asked.add("mother")
        if s["fatherHas"]:
            asked.add("father")
    if "child" in who:
        asked.add("child")
    return asked


def holds(consent, s, day):
    return (consent["from"] <= day <= consent["to"] and consent["informed"]
            and ("withdrawn" not in consent or day < consent["withdrawn"])
            and not (consent["oral"] and not consent["witness"])
            and (not consent["arenas"] or "prove.arena" in consent["arenas"]))


def covered(s, service, purpose):
    """All who must sign for the purpose have agreed to this service, and it holds that day."""
    day = s["day"]
    who = signers(purpose, s["age"])
    if who is None:
        return False
    for person in people(who, s):
        agreed = False
        for consent in s["consents"]:
            if not holds(consent, s, day) or purpose not in consent["purposes"]:
                continue
            if service and service not in consent["services"]:
                continue
            said = [a for a in consent["answers"] if a["who"] == person and a["day"] <= day]
            agreed = agreed or bool(said and said[-1]["yes"])
        if not agreed:
            return False
    return True


def expected(s):
    mode, rule = s["mode"], s["rule"]
    if mode in ("group", "system"):
        return "refused" if s.get("born") else "allowed"
    # Where there are consents, they are the answer to whether anybody was asked.
    considered = s["asked"] in ("yes", "no") or (s["asked"] == "not_asked" and s["reason"])
    if mode != "consented" and not considered:
        return "refused"
    if mode == "anonymous":
        if s.get("born") or s["asked"] == "no" or rule in ("consent_required", "legal_basis"):
            return "refused"
        inside = {p["role"] for p in s["participants"]} & {"guardian", "child"}
        return without(inside) if inside else "allowed"
    if not s.get("born") or rule not in NAMED_BY_CONSENT:
        return "refused"
    others = [p for p in s["participants"] if p["role"] == "service"]
    if mode == "legal_basis":
        basis = s.get("basis")
        if not s.get("basisReason"):
            return "refused"  # a paragraph and a reason, whatever the paragraph
        if basis == "life_and_health":
            return "allowed"
        if rule != "legal_basis":
            return "refused"
        if basis in STATUTORY:
            if STATUTORY[basis] not in s["ruleBases"]:
                return "refused"
        elif basis not in REASONED:
            return "refused"
        # They said no: the basis stands, and nobody comes who needs a consent.
        leave = {p["service"] for p in others if s["asked"] == "no" or not covers_others(s, p)}
        return without(leave) if leave else "allowed"
    if s["asked"] == "no":
        return "refused"
    if signers(s["purpose"], s["age"]) is None or not covered(s, "", s["purpose"]):
        return "refused"
    leave = {p["service"] for p in others if not covers_others(s, p)}
    if leave and leave == {p["service"] for p in others}:
        return "refused"  # nobody to discuss it with is left
    return without(leave) if leave else "allowed"


def without(who):
    return "without " + ", ".join(sorted(who))


def covers_others(s, participant):
    service = participant["service"]
    if not covered(s, service, s["purpose"]):
        return False
    if participant["shares"]:
        own = "health" if service in HEALTH else "child_welfare" if service == "child_welfare" \
            else None
        if own and not covered(s, service, own):
            return False
    return True


def day_text(day):
    return day.isoformat()


def situation(pick):
    day = datetime.date(2026, 10, 1) + datetime.timedelta(days=pick.randrange(0, 240))
    age = pick.choice([0, 3, 6, 7, 11, 12, 14, 15, 16, 17, 18, 19])
    born = day.replace(year=day.year - age) - datetime.timedelta(days=pick.choice([0, 1, 30, 364]))
    s = {"rule": pick.choice(RULES + ["anonymous_or_consent"] * 4 + ["legal_basis"] * 3),
         "mode": pick.choice(["anonymous", "consented", "consented", "consented", "legal_basis",
                              "legal_basis", "group", "system"]),
         "asked": pick.choice(["yes"] * 6 + ["no", "not_asked", "unanswered"]),
         "reason": pick.choice(["", "for hasteverk"]), "day": day,
         "purpose": pick.choice(["school"] * 4 + ["kindergarten", "health", "child_welfare",
                                                  "responsibility_group"]),
         "ruleBases": [], "private": False, "fatherHas": pick.random() < 0.8, "consents": [],
         "participants": [{"role": "own_unit"}]}
    if s["rule"] == "legal_basis":
        s["ruleBases"] = pick.choice([["opplæringslova § 12-4"], ["opplæringslova § 25-1"]])
    if s["mode"] in ("consented", "legal_basis") or pick.random() < 0.05:
        if pick.random() < 0.97:
            s["born"] = day_text(born)
            s["age"] = age_on(born, day)
    if s["mode"] == "legal_basis" and pick.random() < 0.95:
        s["basis"] = pick.choice(list(STATUTORY) + sorted(REASONED)
                                 + ["life_and_health", "finnes_ikke"])
        s["basisReason"] = pick.choice(["", "grunn", "grunn"])
    for service in pick.sample(SERVICES, pick.randrange(0, 4)):
        s["participants"].append({"role": "service", "service": service,
                                  "shares": pick.random() < 0.4})
    if pick.random() < 0.1:
        s["participants"].append({"role": pick.choice(["guardian", "child"])})
    if s.get("born"):
        s["consents"] = [consent(pick, s, day)] if pick.random() < 0.95 else []
    return s


def consent(pick, s, day):
    start = day - datetime.timedelta(days=pick.choice([0, 1, 40, 100, 100, 100, -1, -10]))
    one = {"purposes": pick.choice([[s["purpose"]]] * 3 + [["school", "health", "child_welfare",
                                                            s["purpose"]]] * 4 + [["health"]]),
           "arenas": pick.choice([[], [], [], ["prove.arena"], ["prove.annen"]]),
           "services": pick.sample(SERVICES, pick.randrange(1, 6)), "from": start,
           "to": day + datetime.timedelta(days=pick.choice([100, 100, 100, 40, 1, 0, -1])),
           "oral": pick.random() < 0.15, "witness": pick.choice(["", "B. Prøvesen"]),
           "informed": pick.random() < 0.95, "answers": []}
    if one["to"] < one["from"]:
        one["to"] = one["from"]
    for who in ("mother", "father", "child"):
        if pick.random() < 0.85:
            one["answers"].append({"who": who, "yes": pick.random() < 0.92, "day": start})
    if pick.random() < 0.1:
        one["withdrawn"] = day + datetime.timedelta(days=pick.choice([-1, 0, 1]))
    return one


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 6000
    pick = random.Random(20261122)
    all_of_them = [situation(pick) for _ in range(count)]
    asked = "".join(json.dumps(s, default=day_text, ensure_ascii=False) + "\n" for s in all_of_them)
    answers = subprocess.run([sys.argv[1]], input=asked, capture_output=True, text=True,
                             check=True).stdout.splitlines()
    assert len(answers) == count, len(answers)
    wrong, kinds = 0, {}
    for s, answer in zip(all_of_them, answers):
        outcome, why = answer.split("\t")
        mine = expected(s)
        if outcome.startswith("without "):
            outcome = without(set(outcome[8:].split(", ")))
        kinds[outcome.split(" ")[0]] = kinds.get(outcome.split(" ")[0], 0) + 1
        if outcome != mine:
            wrong += 1
            if wrong <= 12:
                print("expected", mine, "| Tvers:", why, "|",
                      json.dumps(s, default=day_text, ensure_ascii=False))
    print(count, "situations,", wrong, "differ;", kinds)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
