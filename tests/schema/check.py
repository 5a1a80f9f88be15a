#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py ROOT: fails when the packs, their schema and the loader drift apart.

The packs must be valid against resources/packs/pack.schema.json. The mistakes
of tests/data/packmistakes, which the loader's tests make too, must be refused
by the schema, but for those that a schema cannot see ("schema": "accepts"):
references, doubles and days that no calendar has.
"""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

FEWEST_MISTAKES = 45


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def with_mistake(right, row):
    """The pack's text with the row's one piece replaced; None when it is not there."""
    start = right.find(row["after"])
    at = right.find(row["find"], start) if start >= 0 else -1
    if at < 0:
        return None
    return right[:at] + row["put"] + right[at + len(row["find"]):]


def problem_of(row, right, validator):
    """What is wrong with how the schema takes this mistake; None when nothing is."""
    text = with_mistake(right, row)
    if text is None:
        return "the pack no longer has what the row replaces"
    valid = validator.is_valid(json.loads(text))
    if row["schema"] not in ("refuses", "accepts"):
        return f"“schema” cannot be {row['schema']}"
    if valid and row["schema"] == "refuses":
        return "the schema accepts what the loader refuses"
    if not valid and row["schema"] == "accepts":
        return "the schema refuses it now: say so in the row"
    return None


def packs_not_valid(folder, validator):
    for path in sorted(folder.glob("*.json")):
        if path.name.endswith(".schema.json"):
            continue
        for error in validator.iter_errors(read(path)):
            yield f"{path.name}: {error.json_path}: {error.message[:200]}"


def mistakes_taken_wrongly(folder, right, validator):
    count = 0
    for path in sorted(folder.glob("*.json")):
        for row in read(path):
            count += 1
            problem = problem_of(row, right, validator)
            if problem:
                yield f"{path.name}: {row['mistake']}: {problem}"
    if count < FEWEST_MISTAKES:
        yield f"only {count} mistakes found in {folder}"


def undescribed(schema, path="$"):
    """Fields that an editor could say nothing about."""
    for name, field in schema.get("properties", {}).items():
        described = isinstance(field, bool) or "description" in field or "$ref" in field
        if not described and "const" not in field:
            yield f"pack.schema.json: {path}.{name} has no description"
        if isinstance(field, dict):
            yield from undescribed(field, f"{path}.{name}")


# What the loader of the consent law refuses (tests/core/consentlawtest.cpp), and the
# schema with it: what stands there, and what is put in its place.
LAW_MISTAKES = [
    ('"read"', '"since": "x", "read"'),
    ('"guardians"', '"aunts"'),
    ('"statutory"', '"customary"'),
    ('"fromAge": 7', '"fromAge": -7'),
    ('"reportCategories": [', '"reportCategories": 5, "x": ['),
    ('"paragraph": "barnevernsloven § 13-2"', '"paragraph": " "'),
    ('"strictestOf": [', '"signers": [], "strictestOf": ['),
]


def law_problems(folder):
    schema = read(folder / "consent.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    right = (folder / "consent.json").read_text(encoding="utf-8")
    for error in validator.iter_errors(json.loads(right)):
        yield f"consent.json: {error.json_path}: {error.message[:200]}"
    for found, put in LAW_MISTAKES:
        text = right.replace(found, put, 1)
        if text == right:
            yield f"consent.json no longer has {found}"
        elif validator.is_valid(json.loads(text)):
            yield f"the schema of the consent law accepts {put}"
    for name, part in schema["$defs"].items():
        yield from (p.replace("pack", "consent") for p in undescribed(part, name))


def main(root):
    packs = root / "resources" / "packs"
    schema = read(packs / "pack.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    right = (packs / "holmestrand.json").read_text(encoding="utf-8")
    problems = [
        *packs_not_valid(packs, validator),
        *mistakes_taken_wrongly(root / "tests" / "data" / "packmistakes", right, validator),
        *undescribed(schema),
        *(p for name, part in schema["$defs"].items() for p in undescribed(part, name)),
        *law_problems(root / "resources" / "law"),
    ]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
