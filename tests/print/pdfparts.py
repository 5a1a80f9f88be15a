# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF taken apart by qpdf."""
import base64
import json
import re
import subprocess


def run(*command):
    return subprocess.run(command, capture_output=True, check=False)


class Pdf:
    def __init__(self, path):
        self.path = path
        answer = run("qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline",
                     "--decode-level=generalized", path)
        header, self.objects = json.loads(answer.stdout)["qpdf"]
        self.version = header["pdfversion"]
        self.trailer = self.objects["trailer"]["value"]
        self.raw = open(path, "rb").read()

    def get(self, value):
        """What a reference names; anything else is itself."""
        if isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            entry = self.objects["obj:" + value]
            return entry["stream"]["dict"] if "stream" in entry else entry["value"]
        return value

    def stream(self, ref):
        return base64.b64decode(self.objects["obj:" + ref]["stream"]["data"])

    def pages(self, node=None):
        ref = node or self.get(self.trailer["/Root"])["/Pages"]
        entry = self.get(ref)
        if entry["/Type"] == "/Page":
            return [ref]
        return [page for kid in entry["/Kids"] for page in self.pages(kid)]


def text_of(value):
    """A string as qpdf's JSON has it: u:… or b:… (hexadecimal)."""
    if value.startswith("u:"):
        return value[2:]
    return bytes.fromhex(value[2:]).decode("latin-1")
