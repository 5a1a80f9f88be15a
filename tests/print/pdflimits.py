# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers of PDF 1.4 must manage, and no more (PDF reference, C.1; ISO 19005-1, 6.1.12)."""
import re

from pdfparts import text_of

MOST_KEYS, MOST_ITEMS, MOST_BYTES, MOST_NAME, MOST_NUMBER, MOST_SAVED = (
    4095, 8191, 65535, 127, 32767, 28)


def beyond(value):
    """Says each thing in a value that is too large."""
    if isinstance(value, dict):
        if len(value) > MOST_KEYS:
            yield f"a dictionary of {len(value)}"
        for key, one in value.items():
            if len(key.encode()) - 1 > MOST_NAME:
                yield f"a name of {len(key)}"
            yield from beyond(one)
    elif isinstance(value, list):
        if len(value) > MOST_ITEMS:
            yield f"an array of {len(value)}"
        for one in value:
            yield from beyond(one)
    elif isinstance(value, str) and value[:2] in ("u:", "b:"):
        size = len(text_of(value)) * (2 if value[0] == "u" else 1)
        if size > MOST_BYTES:
            yield f"a string of {size}"
    elif isinstance(value, float) and abs(value) > MOST_NUMBER:
        yield f"{value}"


def beyond_in_content(tokens):
    """The same of what a page draws."""
    saved = 0
    for token in tokens:
        saved += (token == b"q") - (token == b"Q")
        if saved > MOST_SAVED:
            yield "more than 28 states saved"
            return
        if re.fullmatch(rb"[-+]?\d*\.?\d+", token) and abs(float(token)) > MOST_NUMBER:
            yield f"{token.decode()} in the content"
