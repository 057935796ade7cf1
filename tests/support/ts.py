# SPDX-License-Identifier: MIT
"""Qt's .ts files, read."""

import os
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass


@dataclass
class Message:
    context: str
    source: str
    type: str  # "" where it is finished
    is_plural: bool
    forms: list  # of text, one where it is no plural


def language(path):
    """Of .../statusbook_pt_BR.ts: "pt_BR"."""
    return re.fullmatch(r"statusbook_(\w+)\.ts", os.path.basename(path))[1]


def read(path):
    """The messages of a file, in its order."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            forms = translation.findall("numerusform") if is_plural else [translation]
            yield Message(context.findtext("name"), message.findtext("source"),
                          translation.get("type", ""), is_plural,
                          [form.text or "" for form in forms])
