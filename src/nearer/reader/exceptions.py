"""Where a rule's exceptions stand in one message: looked up once, asked for every match."""

from collections.abc import Sequence
from dataclasses import dataclass

from nearer.reader.automaton import Match
from nearer.reader.document import Document
from nearer.reader.rule import Place


@dataclass(frozen=True, slots=True)
class Excuses:
    """All places of one exception, so that asking costs no more than the match is long."""

    place: Place
    anywhere: bool
    words: frozenset[int]
    ends: dict[int, int]
    starts: dict[int, int]

    def hold(self, document: Document, match: Match) -> bool:
        """Whether the exception stands where it has to, seen from this match."""
        if not self.anywhere or self.place in {"message", "context"}:
            return self.anywhere
        if self.place == "touching":
            return not self.words.isdisjoint(range(match.start, match.end))
        sentence = document.sentence_of[match.start]
        first, last = match.shown
        if self.place == "before":
            return self.ends.get(sentence, len(document.tokens) + 1) <= first
        if self.place == "after":
            return self.starts.get(sentence, -1) >= last
        return sentence in self.ends


def excuses(document: Document, place: Place, found: Sequence[Match]) -> Excuses:
    """The places of an exception's matches: by word, and by sentence the first end, last start."""
    words = frozenset(word for match in found for word in range(match.start, match.end))
    ends: dict[int, int] = {}
    starts: dict[int, int] = {}
    if place in {"before", "after", "sentence"}:
        for match in found:
            sentence = document.sentence_of[match.start]
            ends[sentence] = min(match.end, ends.get(sentence, match.end))
            starts[sentence] = max(match.start, starts.get(sentence, match.start))
    return Excuses(place, bool(found), words, ends, starts)
