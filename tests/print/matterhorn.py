# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions of the Matterhorn protocol 1.1 that a machine can see and that accessible.py does
not come across on its way: a table of number and question. Each question is asked of a whole
file that was read, and says what fails."""
import re

from pdfparts import text_of

LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"  # RFC 3066
SYSTEM = {"/Registry": "Adobe", "/Ordering": "Identity", "/Supplement": 0}


def elements(read, *kinds):
    return [(ref, read.pdf.get(ref)) for ref, kind in read.kinds.items() if kind in kinds]


def kids_of(element):
    kids = element.get("/K", [])
    return kids if isinstance(kids, list) else [kids]


def kinds_in(read, element):
    return [read.kinds[kid] for kid in kids_of(element) if isinstance(kid, str)]


def suspects(read):
    if read.pdf.get(read.root["/MarkInfo"]).get("/Suspects"):
        yield "the marks are suspect"


def languages(read):
    for ref in read.kinds:
        said = read.pdf.get(ref).get("/Lang")
        if said and not re.fullmatch(LANGUAGE, text_of(said)):
            yield f"{ref}: {said} is no language"


def unnumbered_headings(read):
    for ref, _ in elements(read, "/H"):
        yield f"{ref}: H beside numbered headings"


def empty_headings(read):
    for ref, element in elements(read, "/H1", "/H2", "/H3", "/H4", "/H5", "/H6"):
        if not kids_of(element):
            yield f"{ref}: an empty heading"


def tables_without_heads(read):
    for ref, table in elements(read, "/Table"):
        rows = [read.pdf.get(kid) for kid in kids_of(table) if read.kinds.get(kid) == "/TR"]
        if not any("/TH" in kinds_in(read, row) for row in rows):
            yield f"{ref}: a table without heads"


def unnumbered_lists(read):
    for ref, one in elements(read, "/L"):
        items = [read.pdf.get(kid) for kid in kids_of(one) if read.kinds.get(kid) == "/LI"]
        said = read.pdf.get(one.get("/A", {})).get("/ListNumbering", "/None")
        if said == "/None" and any("/Lbl" in kinds_in(read, item) for item in items):
            yield f"{ref}: labels, and no word of how they count"
        for item in items:
            if "/LBody" not in kinds_in(read, item):
                yield f"{ref}: an item without a body"


def notes(read):
    ids = [element.get("/ID") for _, element in elements(read, "/Note")]
    if None in ids or len(set(ids)) < len(ids):
        yield "notes without ids of their own"


def formulas(read):
    for ref, element in elements(read, "/Formula"):
        if not text_of(element.get("/Alt", "u:")).strip():
            yield f"{ref}: a formula without alternative text"


def links(read):
    for ref, element in elements(read, "/Link"):
        if not any(isinstance(kid, dict) and kid.get("/Type") == "/OBJR"
                   for kid in kids_of(element)):
            yield f"{ref}: a link that leads nowhere"


def link_areas(read):
    for page in map(read.pdf.get, read.page_refs):
        _, _, width, height = page["/MediaBox"]
        for annotation in map(read.pdf.get, read.pdf.get(page.get("/Annots", []))):
            left, low, right, high = annotation["/Rect"]
            if not (0 <= left < right <= width and 0 <= low < high <= height):
                yield f"a link outside its page, or of no size: {annotation['/Rect']}"


def drawings_by_reference(read):
    for ref in read.page_refs:
        if "/XObject" in read.pdf.get(read.pdf.get(ref)["/Resources"]):
            yield f"{ref} has drawings by reference"


def fonts(read):
    return [(font, read.pdf.get(read.pdf.get(font["/DescendantFonts"])[0]))
            for font in map(read.pdf.get, read.glyphs)]


def font_systems(read):
    for font, descendant in fonts(read):
        system = read.pdf.get(descendant.get("/CIDSystemInfo", {}))
        told = {key: text_of(value) if isinstance(value, str) else value
                for key, value in system.items()}
        if told != SYSTEM:
            yield f"{font['/BaseFont']}: {told}"


def font_kinds(read):
    for font, descendant in fonts(read):
        if font.get("/Encoding") != "/Identity-H":
            yield f"{font['/BaseFont']}: {font.get('/Encoding')}"
        if (font["/Subtype"], descendant["/Subtype"]) != ("/Type0", "/CIDFontType2"):
            yield f"{font['/BaseFont']}: {font['/Subtype']}, {descendant['/Subtype']}"
        if font["/BaseFont"] != descendant["/BaseFont"]:
            yield f"{font['/BaseFont']} is called {descendant['/BaseFont']} too"


def font_tables(data):
    """The tables of a TrueType font, by name."""
    found = {}
    for i in range(int.from_bytes(data[4:6], "big")):
        at = 12 + 16 * i
        start = int.from_bytes(data[at + 8:at + 12], "big")
        length = int.from_bytes(data[at + 12:at + 16], "big")
        found[data[at:at + 4]] = data[start:start + length]
    return found


def missing_glyphs(read):
    for ref, used in read.glyphs.items():
        font = read.pdf.get(ref)
        descendant = read.pdf.get(read.pdf.get(font["/DescendantFonts"])[0])
        descriptor = read.pdf.get(descendant["/FontDescriptor"])
        tables = font_tables(read.pdf.stream(descriptor["/FontFile2"]))
        wide = int.from_bytes(tables[b"head"][50:52], "big")
        count = int.from_bytes(tables[b"maxp"][4:6], "big")
        size, times = (4, 1) if wide else (2, 2)
        place = lambda glyph: times * int.from_bytes(
            tables[b"loca"][glyph * size:(glyph + 1) * size], "big")
        letters = dict(re.findall(r"^<([0-9a-f]{4})> <([0-9a-f]*)>$",
                                  read.pdf.stream(font["/ToUnicode"]).decode(), re.M))
        for glyph in sorted(used):
            letter = bytes.fromhex(letters.get(f"{glyph:04x}", "")).decode("utf-16-be")
            if glyph >= count or (place(glyph) == place(glyph + 1) and letter.strip()):
                yield f"{font['/BaseFont']}: glyph {glyph} ({letter}) has no outline"


def bookmarks(read):
    def walk(entry):
        kid = entry.get("/First")
        while kid:
            item = read.pdf.get(kid)
            yield item
            yield from walk(item)
            kid = item.get("/Next")

    for item in walk(read.pdf.get(read.root.get("/Outlines", {}))):
        if not text_of(item["/Title"]).strip() or "/Dest" not in item and "/A" not in item:
            yield "a bookmark without words, or without a place"


RULES = (
    ("MP 01-007", suspects), ("MP 11-004", languages), ("MP 14-007", unnumbered_headings),
    ("MP 14-001", empty_headings), ("MP 15-001", tables_without_heads),
    ("MP 16-001", unnumbered_lists), ("MP 17-002", formulas), ("MP 19-003", notes),
    ("MP 27-001", bookmarks), ("MP 28-011", links), ("MP 28-004", link_areas),
    ("MP 30-001", drawings_by_reference), ("MP 31-001", font_systems), ("MP 31-006", font_kinds),
    ("MP 31-011", missing_glyphs),
)


def violations(read):
    for number, question in RULES:
        for text in question(read):
            yield f"[{number}] {text}"
