"""From what a rule declares to what is offered for one finding."""

import re
from collections.abc import Callable, Iterable, Sequence

from nearer.reader.automaton import Match
from nearer.reader.document import Document
from nearer.reader.reading import Offer
from nearer.reader.rule import OfferMade, Reframe, Swap

PART = re.compile(r"\{([a-z_]+)\}")
APOSTROPHES = frozenset("'’ʼ‘`´＇")
SwapsFound = Callable[[Swap], Sequence[Match]]


def offers(
    declared: Iterable[OfferMade], document: Document, match: Match, swaps: SwapsFound
) -> tuple[Offer, ...]:
    """The offers that fit this match, in the order in which the rule lists them."""
    made = [_made(offer, document, match, swaps) for offer in declared]
    return tuple(offer for offer in made if offer is not None)


def _made(offer: OfferMade, document: Document, match: Match, swaps: SwapsFound) -> Offer | None:
    if isinstance(offer, Swap):
        return _swapped(offer, document, match, swaps)
    text = _filled(offer.text, document, match)
    if text is None:
        return None
    return Offer("reframe" if isinstance(offer, Reframe) else "ask", text)


def _swapped(swap: Swap, document: Document, match: Match, swaps: SwapsFound) -> Offer | None:
    start, end = match.shown
    for found in swaps(swap):
        inside = start <= found.shown[0] and found.shown[1] <= end
        if inside and not _cuts_a_word(document, *found.shown):
            return Offer("swap", _exchanged(document, match, found, swap.to))
    return None


def _cuts_a_word(document: Document, start: int, end: int) -> bool:
    """Whether more hangs on a word that would go: "ur" is "you are", "shouldn't" "should not"."""
    tokens, text = document.tokens, document.text
    first, last = tokens[start].start, tokens[end - 1].end
    shares_first = start > 0 and tokens[start - 1].end > first
    hangs_on = text[last : last + 1] in APOSTROPHES or text[last : last + 1].isalnum()
    return shares_first or hangs_on or (end < len(tokens) and tokens[end].start < last)


def _exchanged(document: Document, whole: Match, part: Match, to: str) -> str:
    """The finding's words with one part of them exchanged; a capital stays a capital."""
    start, end = document.span(*document.phrase(*whole.shown))
    first, last = document.span(*part.shown)
    token = document.tokens[part.shown[0]]
    if document.text[first : first + 1].isupper() and (token.opens or token.norm != "i"):
        to = to[:1].upper() + to[1:]
    before = document.text[start:first]
    gap = " " if before[-1:].isalnum() else ""
    return before + gap + to + document.text[last:end]


def _filled(template: str, document: Document, match: Match) -> str | None:
    """The template with the message's own words in it, or None if a part is missing."""
    spans = {name: document.span(start, end) for name, start, end in match.marks}
    if any(name not in spans for name in PART.findall(template)):
        return None
    return PART.sub(lambda found: document.text[slice(*spans[found[1]])], template)
