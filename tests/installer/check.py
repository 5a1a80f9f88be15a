#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py ROOT VERSION: what systems are told of Tvers says the same everywhere.

The name, the version, the file type and its number stand in the desktop entry, the MIME
type, the metainfo, the Windows setup and the source; nothing but this holds them together.
"""
import configparser
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

NAME = "no.tvers.Tvers"
TYPE = "application/vnd.tvers"
GLOB = "*.tvers"
LANGUAGES = ("nb", "nn")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

root = Path(sys.argv[1])
version = sys.argv[2]
linux = root / "installer/linux"
wrong = []


def same(what, given, wanted):
    if given != wanted:
        wrong.append(f"{what}: {given!r} where {wanted!r} was expected")


def number_in_source():
    text = (root / "core/storage/database.h").read_text(encoding="utf-8")
    return int(re.search(r"applicationId = (0x[0-9a-f]+)", text).group(1), 16)


def desktop_entry():
    parser = configparser.ConfigParser(interpolation=None, strict=True, delimiters=("=",))
    parser.optionxform = str
    parser.read_string((linux / f"{NAME}.desktop").read_text(encoding="utf-8"))
    entry = parser["Desktop Entry"]
    same("desktop entry, Exec", entry["Exec"], "tvers %f")
    same("desktop entry, Icon", entry["Icon"], NAME)
    same("desktop entry, MimeType", entry["MimeType"], TYPE + ";")
    for key in ("GenericName", "Comment", "Keywords"):
        for language in LANGUAGES:
            if not entry.get(f"{key}[{language}]"):
                wrong.append(f"desktop entry: {key} has no words in {language}")
    main = (root / "app/main.cpp").read_text(encoding="utf-8")
    if f'setDesktopFileName(u"{NAME}"_s)' not in main:
        wrong.append("app/main.cpp names another desktop entry")


def mime_type():
    tree = ElementTree.parse(linux / f"{NAME}.mime.xml").getroot()
    kind = tree.find(f"{MIME}mime-type")
    same("MIME type", kind.get("type"), TYPE)
    same("MIME type, glob", [g.get("pattern") for g in kind.iter(f"{MIME}glob")], [GLOB])
    header, number = kind.iter(f"{MIME}match")
    same("MIME type, header", (header.get("offset"), header.get("value")),
         ("0", r"SQLite format 3\0"))
    # SQLite's file format: application_id is big-endian at 68.
    same("MIME type, number", (number.get("type"), number.get("offset")), ("big32", "68"))
    same("MIME type, number", int(number.get("value"), 16), number_in_source())
    comments = {c.get(LANG, "en") for c in kind.findall(f"{MIME}comment")}
    same("MIME type, languages", comments, {"en", *LANGUAGES})


def metainfo():
    tree = ElementTree.parse(linux / f"{NAME}.metainfo.xml").getroot()
    same("metainfo, id", tree.findtext("id"), NAME)
    same("metainfo, launchable", tree.findtext("launchable"), f"{NAME}.desktop")
    same("metainfo, licence", tree.findtext("project_license"), "GPL-3.0-or-later")
    same("metainfo, media type", tree.findtext("provides/mediatype"), TYPE)
    same("metainfo, newest release", tree.find("releases/release").get("version"), version)
    for where in ("summary", "description/p"):
        texts = [t.get(LANG, "en") for t in tree.findall(where)]
        for language in LANGUAGES:
            same(f"metainfo, {where} in {language}", texts.count(language), texts.count("en"))


def windows_setup():
    text = (root / "installer/windows/tvers.nsi").read_text(encoding="utf-8")
    same("setup, content types", set(re.findall(r'"Content Type" "([^"]+)"', text)), {TYPE})
    same("setup, file type", set(re.findall(r"\$\{CLASSES\}\\(\.\w+)", text)), {GLOB[1:]})
    words = (root / "installer/windows/words.nsh").read_text(encoding="utf-8")
    for name, languages in re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", words):
        count = words.count(f"LangString {name} ")
        same(f"setup, languages of {name} ({languages})", count, 3)


for check in (desktop_entry, mime_type, metainfo, windows_setup):
    check()
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
