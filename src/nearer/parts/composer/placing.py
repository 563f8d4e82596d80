"""Putting offered words into a text: where they go, and what stands there afterwards."""

import re
from dataclasses import dataclass

from nearer.kit.private import PrivateText
from nearer.reader import Finding, Offer
from nearer.reader.document import Document

ENDS = ".!?…"
END = re.compile(rf"[{ENDS}]+")


@dataclass(frozen=True, repr=False)
class Placed:
    """Words that take the place of ``start`` to ``end``, counted in code points."""

    start: int
    end: int
    words: PrivateText

    def into(self, text: str) -> str:
        """The text with these words in their place."""
        return text[: self.start] + self.words + text[self.end :]


def placed(document: Document, finding: Finding, offer: Offer) -> Placed | None:
    """Where an offer goes: a swap on the finding, a whole sentence on its sentence.

    A question goes nowhere: it puts no words in anyone's mouth.
    """
    if offer.kind == "ask":
        return None
    if offer.kind == "swap":
        return Placed(finding.start, finding.end, PrivateText(offer.text))
    start, end = document.sentences_around(finding.start, finding.end)
    mark = END.match(document.text, end)
    own = mark[0] if mark and not offer.text.endswith(tuple(ENDS)) else ""
    return Placed(start, mark.end() if mark else end, PrivateText(offer.text + own))
