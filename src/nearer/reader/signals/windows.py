"""A long text is heard in windows of whole sentences, and what was heard in them is put together."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from nearer.reader.document import Document

# So many windows of a text are heard: about a thousand pieces of words. Of a longer text as many,
# evenly chosen, the first and the last among them, so that no text can keep anybody waiting.
MOST_WINDOWS = 16
# How much of a text is about it: averaged. All else is there, or is as strong, as where it is
# strongest: one deep sentence among ten plain ones is what the other will have to meet.
AVERAGED = ("topic.", "emotions.neutral")

Pieces = list[int]


def windows(text: str, cut: Callable[[str], Pieces], room: int) -> list[Pieces]:
    """The windows of a text, ``room`` pieces in each at most; none where there is nothing in it."""
    whole = cut(text)
    if len(whole) <= room:
        return [whole] if whole else []
    return evenly(list(_packed(map(cut, sentences(text)), room)), MOST_WINDOWS)


def sentences(text: str) -> Iterator[str]:
    """The sentences as the rules see them; together they are the text."""
    document = Document(text)
    starts = [document.tokens[each.first].start for each in document.sentences]
    places = [0, *starts[1:], len(text)]
    for start, end in pairwise(places):
        yield text[start:end]


def evenly(found: list[Pieces], most: int) -> list[Pieces]:
    """At most so many of them, spread over all, first and last included."""
    if len(found) <= most:
        return found
    return [found[number * (len(found) - 1) // (most - 1)] for number in range(most)]


def pooled(name: str, chances: Sequence[float], weights: Sequence[int]) -> float:
    """What the probabilities in the windows of a text come to for the whole of it."""
    if not name.startswith(AVERAGED):
        return max(chances)
    weighed = sum(each * weight for each, weight in zip(chances, weights, strict=True))
    return weighed / sum(weights)


def _packed(cut: Iterator[Pieces], room: int) -> Iterator[Pieces]:
    """Sentence after sentence while there is room; one that is longer than that is cut."""
    held: Pieces = []
    for piece in (piece for sentence in cut for piece in _parted(sentence, room)):
        if len(held) + len(piece) > room:
            yield held
            held = []
        held = held + piece
    if held:
        yield held


def _parted(sentence: Pieces, room: int) -> Iterator[Pieces]:
    """In parts of about the same length, or the last would be a crumb."""
    parts = -(-len(sentence) // room)
    for number in range(parts):
        begin, end = (len(sentence) * each // parts for each in (number, number + 1))
        yield sentence[begin:end]
