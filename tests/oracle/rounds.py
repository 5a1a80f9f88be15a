# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Planning rounds, roomy to overloaded, against an integer program.

Never a clash; never "proven best" where more fit; the best in at least 95 of 100 rounds
whose best is known, and proven so in at least 95. 40 rounds; with TVERS_LONG=1 160.
Skipped (77) without SciPy: python3-scipy in Debian.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from roundmaking import round_of

try:
    from roundsolving import best_of, clash_in
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

ENOUGH = 95  # of 100


def planned(program, problem, folder):
    path = pathlib.Path(folder) / "problem.json"
    path.write_text(json.dumps(problem), encoding="utf-8")
    answer = subprocess.run([program, "plan", str(path), "--json"], capture_output=True)
    if answer.returncode not in (0, 1):  # 1: not all have found a place
        sys.exit(answer.stderr.decode())
    return json.loads(answer.stdout)


def main():
    rounds = 160 if os.environ.get("TVERS_LONG") == "1" else 40
    known = best = proven = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(rounds):
            problem = round_of(seed)
            made = planned(sys.argv[1], problem, folder)
            clash = clash_in(problem, made["placed"])
            if clash:
                sys.exit(f"round {seed}: {clash}")
            placed = len(made["placed"])
            least, most = best_of(problem)
            if made["provenBest"] and least > placed:
                sys.exit(f"round {seed}: {placed} are not the best, {least} fit")
            if least > placed + made["atMostMore"]:
                sys.exit(f"round {seed}: {least} are more than {placed} + {made['atMostMore']}")
            if least < most:
                continue  # the integer program does not know either
            known += 1
            best += placed == most
            proven += made["provenBest"]
    print(f"{rounds} rounds, the best known of {known}: placed in {best}, proven in {proven}")
    if min(best, proven) * 100 < ENOUGH * known:
        sys.exit("too few")


main()
