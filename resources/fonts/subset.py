#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""subset.py FROM.ttf TO.ttf: Noto Sans cut down to what Tvers writes.

Latin with everything that Norwegian and the Sámi languages need, figures of one
width, no ligatures: one glyph stands for one letter. The family gets a name of
its own, or Qt would measure with an installed Noto Sans, whose glyphs have other
numbers. The same input gives the same bytes.
"""
import sys

from fontTools.subset import Options, Subsetter, load_font, parse_unicodes, save_font

FAMILY = "Noto Sans Tvers"
# ASCII, Latin-1, Latin Extended-A and -B (ǩ ǧ ǯ stand there), ʒ and Ʒ, combining
# accents, punctuation and the signs that texts here use; Latin Extended Additional
# for names from Vietnam.
CHARACTERS = (
    "0020-007E,00A0-024F,0292,01B7,02B9-02BD,0300-0304,0306-030C,0323,0327,0328,1E00-1EFF,"
    "2010-2015,2018-201E,2020-2022,2026,2030,2032,2033,2039,203A,2044,20AC,2116,2122,2212"
)
FAMILY_NAMES = {1: FAMILY, 16: FAMILY}
FULL_NAMES = {3: FAMILY + " {style}", 4: FAMILY + " {style}", 6: "NotoSansTvers-{style}"}


def rename(font):
    names = font["name"]
    style = names.getDebugName(2)
    for record in names.names:
        if record.nameID in FAMILY_NAMES:
            record.string = FAMILY_NAMES[record.nameID]
        elif record.nameID in FULL_NAMES:
            record.string = FULL_NAMES[record.nameID].format(style=style)


def main(source, target):
    options = Options()
    options.layout_features = ["kern", "tnum", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.recalc_timestamp = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # who made it, and under which licence
    font = load_font(source, options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(CHARACTERS))
    subsetter.subset(font)
    rename(font)
    save_font(font, target, options)


if __name__ == "__main__":
    main(*sys.argv[1:])
