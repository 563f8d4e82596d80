"""From what a rule declares to what is offered for one finding."""

import re
from collections.abc import Callable, Iterable, Sequence

from nearer.reader.automaton import Match
from nearer.reader.document import Document
from nearer.reader.reading import Offer
from nearer.reader.rule import OfferMade, Reframe, Swap

PART = re.compile(r"\{([a-z_]+)\}")
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
        if start <= found.shown[0] and found.shown[1] <= end:
            return Offer("swap", _exchanged(document, match, found, swap.to))
    return None


def _exchanged(document: Document, whole: Match, part: Match, to: str) -> str:
    """The finding's words with one part of them exchanged; a capital stays a capital."""
    start, end = document.shown(*whole.shown)
    first, last = document.span(*part.shown)
    if document.text[first : first + 1].isupper() and document.text[first:last] != "I":
        to = to[:1].upper() + to[1:]
    return document.text[start:first] + to + document.text[last:end]


def _filled(template: str, document: Document, match: Match) -> str | None:
    """The template with the message's own words in it, or None if a part is missing."""
    spans = {name: document.span(start, end) for name, start, end in match.marks}
    if any(name not in spans for name in PART.findall(template)):
        return None
    return PART.sub(lambda found: document.text[slice(*spans[found[1]])], template)
