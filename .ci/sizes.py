#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds files, functions and lines to our lengths (CONTRIBUTING.md, «Small»).

Functions are found by the layout that clang-format gives: a line that is just
`{` opens one, or a line that ends in `{` after a `)` at namespace level; the
line that is just `}` at the same indentation closes it.
"""
import re
import sys

LINE, HEADER, SOURCE, TEST, FUNCTION = 100, 200, 500, 400, 40
LONGER_ALLOWED = re.compile(r"core/(error|storage/(migrations|statements|schema\d*|tables))\.cpp$")


def longest_allowed(path):
    if path.startswith("tests/"):
        return TEST
    return HEADER if path.endswith(".h") else SOURCE


def functions(lines):
    """First line number and length of each function's body."""
    opened = None
    for number, line in enumerate(lines, 1):
        if opened is None and re.fullmatch(r"( {4}){0,2}\{", line):
            opened = (number, len(line) - 1)
        elif opened and line.rstrip(";") == " " * opened[1] + "}":
            # a struct or class with its brace on a line of its own is no function
            if not line.endswith(";"):
                yield opened[0], number - opened[0] - 1
            opened = None
        elif opened and re.fullmatch(r" {4}\{", line) and opened[1] == 0:
            opened = (number, 4)  # a member function within a class


def main(paths):
    wrong = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        if LONGER_ALLOWED.search(path):
            continue
        if len(lines) > longest_allowed(path):
            wrong.append(f"{path}: {len(lines)} lines, at most {longest_allowed(path)}")
        for number, line in enumerate(lines, 1):
            if len(line) > LINE:
                wrong.append(f"{path}:{number}: {len(line)} characters, at most {LINE}")
        for number, length in functions(lines):
            if length > FUNCTION:
                wrong.append(f"{path}:{number}: a function of {length} lines, at most {FUNCTION}")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
