#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessible.py F.pdf…: PDF/A-1a and PDF/UA-1 read a second time, independently.

Knows nothing of the writer: qpdf takes the file apart, the rest is read here from ISO 19005-1
and ISO 14289-1 (numbers in brackets). Says every violation; 0 when there is none.
"""
import re
import sys
import xml.etree.ElementTree as tree

from matterhorn import violations
from pdflimits import beyond, beyond_in_content
from pdfparts import Pdf, run, text_of

HEADINGS = {f"/H{n}": n for n in range(1, 7)}
STRUCTURE = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 "
    "H4 H5 H6 L LI Lbl LBody Table TR TH TD Span Quote Note Reference BibEntry Code Link Figure "
    "Formula Form".split()
)  # of PDF 1.4: PDF/A-1 knows no others
MAY_HOLD = {
    "/Table": {"/TR", "/Caption"}, "/TR": {"/TH", "/TD"},
    "/L": {"/LI", "/Caption"}, "/LI": {"/Lbl", "/LBody"},
}
DRAWS = set(b"TJ Tj ' \" S s f F f* B B* b b* Do sh BI".split())
FORBIDDEN = set(b"gs ri BI Do sh ' \"".split())
MUST_BE_IN = {"/TR": {"/Table"}, "/TH": {"/TR"}, "/TD": {"/TR"}, "/LI": {"/L"},
              "/LBody": {"/LI"}}
TOKEN = re.compile(
    rb"<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|\[|\]|/[^\s<>\[\]()/%]*|[^\s<>\[\]()/%]+")


class Checker:
    def __init__(self, path):
        self.pdf = Pdf(path)
        self.root = self.pdf.get(self.pdf.trailer["/Root"])
        self.found = []
        self.marks = {}  # (page, mcid) -> the tag it is drawn with
        self.glyphs = {}  # font reference -> glyphs used
        self.claimed = {}  # (page, mcid) -> structure element
        self.objects_claimed = {}  # annotation -> structure element

    def say(self, rule, text):
        self.found.append(f"[{rule}] {text}")

    def check(self):
        self.check_file()
        self.check_metadata()
        self.check_pages()
        self.check_structure()
        self.check_marks()
        self.check_fonts()
        self.check_outline()
        return self.found + list(violations(self))

    # --- the file

    def check_file(self):
        pdf = self.pdf
        if pdf.version != "1.4":
            self.say("A 6.1.2", f"version {pdf.version}")
        if "/ID" not in pdf.trailer:
            self.say("A 6.1.3", "no ID in the trailer")
        if "/Encrypt" in pdf.trailer:
            self.say("A 6.1.3", "encrypted")
        if not re.match(rb"%PDF-1\.4\n%[\x80-\xff]{4}", pdf.raw):
            self.say("A 6.1.2", "no binary comment behind the header")
        if not pdf.raw.endswith((b"%%EOF", b"%%EOF\n", b"%%EOF\r\n")):
            self.say("A 6.1.3", "data behind the end")
        for name, entry in pdf.objects.items():
            body = entry.get("value") or entry.get("stream", {}).get("dict")
            self.check_object(name, body)
        for key, rule in (("/Lang", "UA 7.2"), ("/Metadata", "A 6.7.2"),
                          ("/StructTreeRoot", "A 6.8.3"), ("/OutputIntents", "A 6.2.2")):
            if key not in self.root:
                self.say(rule, f"the catalog has no {key}")
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", text_of(self.root.get("/Lang", "u:"))):
            self.say("A 6.8.4", "no language")
        if self.pdf.get(self.root.get("/MarkInfo", {})).get("/Marked") is not True:
            self.say("A 6.8.2", "not marked")
        viewer = self.pdf.get(self.root.get("/ViewerPreferences", {}))
        if viewer.get("/DisplayDocTitle") is not True:
            self.say("UA 7.1", "the window does not show the title")
        for key in ("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Names"):
            if key in self.root:
                self.say("A 6.6", f"the catalog has {key}")
        intent = self.pdf.get(self.pdf.get(self.root["/OutputIntents"])[0])
        if intent["/S"] != "/GTS_PDFA1" or "/DestOutputProfile" not in intent:
            self.say("A 6.2.2", "no output intent with its profile")

    def check_object(self, name, body):
        if not isinstance(body, dict):
            return
        for key in ("/SMask", "/Group", "/EmbeddedFiles", "/JS", "/EF"):
            if key in body and body[key] != "/None":
                self.say("A 6.4", f"{name} has {key}")
        if "/LZWDecode" in str(body.get("/Filter", "")):
            self.say("A 6.1.10", f"{name} is LZW")
        self.found += [f"[A 6.1.12] {name}: {text}" for text in beyond(body)]

    def check_metadata(self):
        packet = self.pdf.stream(self.root["/Metadata"]).decode("utf-8")
        if "/Filter" in self.pdf.get(self.root["/Metadata"]):
            self.say("A 6.7.2", "the metadata is compressed")
        if not packet.startswith('<?xpacket begin="\ufeff"'):
            self.say("A 6.7.5", "the packet does not begin with its mark")
        for wanted, rule in (
            ("<pdfaid:part>1</pdfaid:part>", "A 6.7.11"),
            ("<pdfaid:conformance>A</pdfaid:conformance>", "A 6.7.11"),
            ("<pdfuaid:part>1</pdfuaid:part>", "UA 5"),
            ("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "A 6.7.8"),
        ):
            if wanted not in packet:
                self.say(rule, f"no {wanted}")
        spaces = {"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                  "dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/",
                  "pdf": "http://ns.adobe.com/pdf/1.3/"}
        read = tree.fromstring(packet[packet.index("<x:xmpmeta"):packet.index("<?xpacket end")])
        info = {key: text_of(value) for key, value in
                self.pdf.get(self.pdf.trailer["/Info"]).items()}
        for key, path in (("/Title", ".//dc:title/rdf:Alt/rdf:li"),
                          ("/Author", ".//dc:creator/rdf:Seq/rdf:li"),
                          ("/Subject", ".//dc:description/rdf:Alt/rdf:li"),
                          ("/Producer", ".//pdf:Producer"), ("/Creator", ".//xmp:CreatorTool"),
                          ("/CreationDate", ".//xmp:CreateDate"),
                          ("/ModDate", ".//xmp:ModifyDate")):
            element = read.find(path, spaces)
            said = None if element is None else element.text
            if key.endswith("Date") and said:
                said = "D:" + re.sub(r"[-:T]", "", said)
            if info.get(key) != said:
                self.say("A 6.7.3", f"{key}: {info.get(key)!r} is not {said!r}")
        if not info.get("/Title", "").strip():
            self.say("UA 7.1", "no title")

    # --- pages and what is drawn

    def check_pages(self):
        self.page_refs = self.pdf.pages()
        for number, ref in enumerate(self.page_refs):
            page = self.pdf.get(ref)
            if "/StructParents" not in page:
                self.say("A 6.8.3", f"page {number + 1} has no StructParents")
            if page.get("/Tabs") != "/S":
                self.say("UA 7.18.3", f"page {number + 1} does not tab by structure")
            self.read_content(ref, page)
            for annotation in self.pdf.get(page.get("/Annots", [])):
                self.check_annotation(number, annotation)

    def read_content(self, ref, page):
        stack = []
        operands = []
        fonts = self.pdf.get(self.pdf.get(page["/Resources"])["/Font"])
        font = None
        tokens = TOKEN.findall(self.pdf.stream(page["/Contents"]))
        self.found += [f"[A 6.1.12] {text}" for text in beyond_in_content(tokens)]
        for token in tokens:
            if token in FORBIDDEN:
                self.say("A 6.4", f"{token.decode()} in the content")
            if token in (b"BDC", b"BMC"):
                properties = b" ".join(operands)
                mark = re.search(rb"/MCID (\d+)", properties)
                key = (ref, int(mark[1])) if mark else None
                if key in self.marks:
                    self.say("A 6.8.3", f"MCID {key} twice")
                if ((key or operands[0] == b"/Artifact")
                        and any(kind in ("marked", "artifact") for kind in stack)):
                    self.say("UA 7.1", f"{properties.decode()} lies inside other marked content")
                if key:
                    self.marks[key] = operands[0].decode()
                stack.append("artifact" if operands[0] == b"/Artifact" else
                             "marked" if key else "other")
                operands = []
            elif token == b"EMC":
                stack.pop()
                operands = []
            elif token in DRAWS:
                if not any(kind in ("marked", "artifact") for kind in stack):
                    self.say("UA 7.1", f"{token.decode()} outside marks and artifacts")
                if token in (b"TJ", b"Tj"):
                    self.use(fonts[font], operands)
                operands = []
            elif re.fullmatch(rb"[A-Za-z*'\"]+", token):
                font = operands[-2].decode() if token == b"Tf" else font
                operands = []
            else:
                operands.append(token)
        if stack:
            self.say("A 6.8.3", "marks that are not closed")

    def use(self, font, operands):
        used = self.glyphs.setdefault(font, set())
        for operand in operands:
            if operand.startswith(b"<"):
                code = operand[1:-1].decode()
                used.update(int(code[i:i + 4], 16) for i in range(0, len(code), 4))

    def check_annotation(self, number, ref):
        annotation = self.pdf.get(ref)
        where = f"page {number + 1}"
        if annotation["/Subtype"] != "/Link":
            self.say("UA 7.18", f"{where}: {annotation['/Subtype']}")
        if annotation.get("/F", 0) & 0b1011 or not annotation.get("/F", 0) & 4:
            self.say("A 6.5.3", f"{where}: a link that does not print, or is hidden")
        if not text_of(annotation.get("/Contents", "u:")):
            self.say("UA 7.18.5", f"{where}: a link without words")
        if "/StructParent" not in annotation:
            self.say("UA 7.18.5", f"{where}: a link outside the structure")
        self.objects_claimed[ref] = None

    # --- structure

    def check_structure(self):
        tree = self.pdf.get(self.root["/StructTreeRoot"])
        self.parents = {}
        numbers = self.pdf.get(tree["/ParentTree"])["/Nums"]
        for key, value in zip(numbers[::2], numbers[1::2]):
            self.parents[key] = value
        if "/RoleMap" in tree:
            self.say("A 6.8.3", "a role map: Tvers needs none")
        self.heading = 0
        self.groups = 0  # heads over rows of tables, which may have bookmarks too
        self.kinds = {}
        for kid in tree["/K"] if isinstance(tree["/K"], list) else [tree["/K"]]:
            self.walk(kid, self.root["/StructTreeRoot"], None)

    def walk(self, ref, parent, parent_kind):
        element = self.pdf.get(ref)
        kind = element["/S"]
        self.kinds[ref] = kind
        if kind[1:] not in STRUCTURE:
            self.say("A 6.8.3", f"{kind} is no type of PDF 1.4")
        if element["/P"] != parent:
            self.say("A 6.8.3", f"{kind} {ref} names another parent")
        if parent_kind in MAY_HOLD and kind not in MAY_HOLD[parent_kind]:
            self.say("UA 7.2", f"{kind} in {parent_kind}")
        if kind in MUST_BE_IN and parent_kind not in MUST_BE_IN[kind]:
            self.say("UA 7.2", f"{kind} in {parent_kind}")
        kids = element.get("/K", [])
        if kind in MAY_HOLD and kids == []:
            self.say("UA 7.1", f"an empty {kind}: {ref}")
        self.check_element(ref, element, kind)
        for kid in kids if isinstance(kids, list) else [kids]:
            if isinstance(kid, int):
                self.claim((element["/Pg"], kid), ref)
            elif isinstance(kid, dict) and kid["/Type"] == "/MCR":
                self.claim((kid["/Pg"], kid["/MCID"]), ref)
            elif isinstance(kid, dict) and kid["/Type"] == "/OBJR":
                self.objects_claimed[kid["/Obj"]] = ref
            else:
                self.walk(kid, ref, kind)
        if kind == "/Table":
            self.check_table(ref, kids)

    def claim(self, key, ref):
        if key in self.claimed:
            self.say("A 6.8.3", f"{key} belongs to two elements")
        self.claimed[key] = ref

    def check_element(self, ref, element, kind):
        attributes = self.pdf.get(element.get("/A", {}))
        if kind in HEADINGS:
            if HEADINGS[kind] > self.heading + 1:
                self.say("UA 7.4.2", f"{kind} behind H{self.heading}")
            self.heading = HEADINGS[kind]
        if kind == "/Figure":
            if not text_of(element.get("/Alt", "u:")).strip():
                self.say("UA 7.3", f"a figure without alternative text: {ref}")
            box = attributes.get("/BBox", [])
            if len(box) != 4 or box[0] >= box[2] or box[1] >= box[3]:
                self.say("UA 7.3", f"a figure without its box: {ref}")
        if kind == "/TH" and attributes.get("/Scope") not in ("/Row", "/Column", "/Both"):
            self.say("UA 7.5", f"a head without a scope: {ref}")

    def check_table(self, ref, kids):
        widths = set()
        for row in kids:
            if self.pdf.get(row)["/S"] != "/TR":
                continue
            width = 0
            for cell in self.pdf.get(row).get("/K", []):
                attributes = self.pdf.get(self.pdf.get(cell).get("/A", {}))
                width += attributes.get("/ColSpan", 1)
            widths.add(width)
            self.groups += width > 1 and len(self.pdf.get(row)["/K"]) == 1
        if len(widths) > 1:
            self.say("UA 7.5", f"{ref}: rows of different widths {sorted(widths)}")

    def check_marks(self):
        for key, tag in self.marks.items():
            if key not in self.claimed:
                self.say("UA 7.1", f"{key} belongs to no element")
            elif self.kinds[self.claimed[key]] != tag:
                self.say("UA 7.1", f"{key} is drawn as {tag}, read as something else")
        for key in self.claimed:
            if key not in self.marks:
                self.say("A 6.8.3", f"{key} is read but not drawn")
        for ref in self.page_refs:
            parents = self.pdf.get(self.parents[self.pdf.get(ref)["/StructParents"]])
            for mark, element in enumerate(parents):
                if self.claimed.get((ref, mark)) != element:
                    self.say("A 6.8.3", f"the parent tree is wrong for {(ref, mark)}")
            if len(parents) != sum(1 for page, _ in self.marks if page == ref):
                self.say("A 6.8.3", f"the parent tree is not as long as {ref} has marks")
        for ref, element in self.objects_claimed.items():
            if element is None or self.kinds[element] != "/Link":
                self.say("UA 7.18.5", f"{ref} is in no Link")
            elif self.parents.get(self.pdf.get(ref)["/StructParent"]) != element:
                self.say("A 6.8.3", f"the parent tree is wrong for {ref}")

    # --- letters

    def check_fonts(self):
        for ref, used in self.glyphs.items():
            font = self.pdf.get(ref)
            descendant = self.pdf.get(self.pdf.get(font["/DescendantFonts"])[0])
            descriptor = self.pdf.get(descendant["/FontDescriptor"])
            name = font["/BaseFont"]
            if not re.match(r"/[A-Z]{6}\+", name):
                self.say("A 6.3.5", f"{name} is no subset")
            if "/FontFile2" not in descriptor or descendant.get("/CIDToGIDMap") != "/Identity":
                self.say("A 6.3.4", f"{name} is not embedded")
            if 0 in used:
                self.say("UA 7.21.8", f"{name}: .notdef is shown")
            self.check_letters(name, self.pdf.stream(font["/ToUnicode"]).decode(), used)
            self.check_glyphs(name, descendant, descriptor, used)

    def check_letters(self, name, cmap, used):
        known = {}
        for code, letters in re.findall(r"^<([0-9a-f]{4})> <([0-9a-f]*)>$", cmap, re.M):
            known[int(code, 16)] = letters
        for glyph in sorted(used):
            letters = known.get(glyph, "")
            if not letters or letters in ("0000", "feff", "fffe"):
                self.say("UA 7.21.7", f"{name}: glyph {glyph} stands for no letter")

    def check_glyphs(self, name, descendant, descriptor, used):
        """Widths as in the font itself, outlines there, CIDSet whole."""
        data = self.pdf.stream(descriptor["/FontFile2"])
        tables = {}
        for i in range(int.from_bytes(data[4:6], "big")):
            at = 12 + 16 * i
            tables[data[at:at + 4]] = data[int.from_bytes(data[at + 8:at + 12], "big"):]
        word = lambda table, at: int.from_bytes(tables[table][at:at + 2], "big")
        units, count, long_metrics = word(b"head", 18), word(b"maxp", 4), word(b"hhea", 34)
        widths = {}
        entries = self.pdf.get(descendant["/W"])
        for first, row in zip(entries[::2], entries[1::2]):
            for i, width in enumerate(row):
                widths[first + i] = width
        for glyph in used:
            own = word(b"hmtx", 4 * min(glyph, long_metrics - 1)) * 1000 / units
            if abs(widths.get(glyph, descendant.get("/DW", 1000)) - own) > 1:
                self.say("A 6.3.6", f"{name}: the width of glyph {glyph}")
        if "/CIDSet" not in descriptor:
            self.say("A 6.3.5", f"{name}: no CIDSet")
            return
        cids = self.pdf.stream(descriptor["/CIDSet"])
        if any(not cids[i // 8] & 0x80 >> i % 8 for i in range(count)):
            self.say("A 6.3.5", f"{name}: CIDSet leaves out glyphs")

    def check_outline(self):
        headings = sum(1 for kind in self.kinds.values() if kind in HEADINGS)
        outline = self.pdf.get(self.root.get("/Outlines", {}))

        def count(entry):
            found, kid = 0, entry.get("/First")
            before = None
            while kid:
                item = self.pdf.get(kid)
                if item.get("/Prev") != before:
                    self.say("PDF 8.2.2", "bookmarks out of order")
                found += 1 + count(item)
                before, kid = kid, item.get("/Next")
            if entry.get("/Last") != before:
                self.say("PDF 8.2.2", "a wrong last bookmark")
            return found

        if not headings <= count(outline) <= headings + self.groups:
            self.say("UA 7.17", f"{headings} headings, {count(outline)} bookmarks")


def main():
    wrong = False
    for path in sys.argv[1:]:
        if run("qpdf", "--check", path).returncode:
            print(f"{path}: [qpdf] not sound")
            wrong = True
            continue
        for violation in Checker(path).check():
            print(f"{path}: {violation}")
            wrong = True
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
