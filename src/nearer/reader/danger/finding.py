"""Whether a message speaks of danger: signs found, then weighed against what stands around them."""

from collections.abc import Iterable, Iterator, Mapping

from nearer.reader.automaton import Match, Steps
from nearer.reader.danger import forms
from nearer.reader.danger.en import SHOWN, SIGNS
from nearer.reader.danger.forms import Key, Role
from nearer.reader.danger.pieces import joined
from nearer.reader.danger.sign import Sign
from nearer.reader.danger.told import told_as_fact
from nearer.reader.document import Document
from nearer.reader.reading import Danger, DangerKind

# Where several kinds are there, the one in which hours may count is shown.
URGENCY: tuple[DangerKind, ...] = ("self-harm", "violence", "fear", "coercion")

Found = Mapping[Key, list[Match]]


def danger_in(document: Document, steps: Steps | None = None) -> Danger | None:
    """What to show when the words speak of danger. It blocks, scores and alerts nothing.

    Error: it misses what is veiled and speaks at times where nothing is wrong; how often, and on
    which sentences that was measured, stands in ``docs/reader-danger.md``.
    """
    return min(
        (_shown(document, sign, match) for sign, match in signs_in(document, steps)),
        key=lambda danger: (URGENCY.index(danger.kind), danger.start, danger.end),
        default=None,
    )


def signs_in(document: Document, steps: Steps | None = None) -> list[tuple[Sign, Match]]:
    """Every sign that speaks, with where."""
    signs = forms.signs().scan(document, steps)
    found = forms.around().scan(document, steps) if signs else {}
    silenced = _silenced(document, found)
    heard = [
        (key, match)
        for key, matches in signs.items()
        for match in matches
        if _speaks(document, found, key, match, silenced)
    ]
    return [(SIGNS[sign], match) for sign, match in _whole(heard)]


def _whole(heard: Iterable[tuple[Key, Match]]) -> Iterator[tuple[int, Match]]:
    """What speaks by itself, and what two pieces say together."""
    pieces: dict[int, list[tuple[int, Match]]] = {}
    for key, match in heard:
        if SIGNS[key.sign].beside:
            pieces.setdefault(key.sign, []).append((key.line, match))
        else:
            yield key.sign, match
    for sign, told in pieces.items():
        yield from ((sign, match) for match in joined(told, forms.only_beside(sign)))


def _speaks(
    document: Document, found: Found, key: Key, match: Match, silenced: Mapping[int, set[int]]
) -> bool:
    if document.sentence_of[match.start] in silenced.get(key.sign, ()):
        return False
    if _goes_on(document, found, key, match):
        return False
    return told_as_fact(document, match.start, match.end)


def _silenced(document: Document, found: Found) -> dict[int, set[int]]:
    """For each sign, the sentences in which it says nothing."""
    tales: set[int] = set()
    silenced: dict[int, set[int]] = {}
    for key, matches in found.items():
        sentences = _sentences(document, matches)
        if key.role is Role.TALE:
            tales |= sentences
        elif key.role is Role.UNLESS:
            near = _and_next(sentences) if SIGNS[key.sign].beside else sentences
            silenced[key.sign] = silenced.get(key.sign, set()) | near
    if tales:
        for number, sign in enumerate(SIGNS):
            if not sign.in_tales:
                silenced[number] = silenced.get(number, set()) | tales
    return silenced


def _and_next(sentences: set[int]) -> set[int]:
    return {number + step for number in sentences for step in (-1, 0, 1)}


def _sentences(document: Document, matches: Iterable[Match]) -> set[int]:
    return {document.sentence_of[match.start] for match in matches}


def _goes_on(document: Document, found: Found, key: Key, match: Match) -> bool:
    """Whether the words go straight on into one of the form's exceptions."""
    if match.end >= len(document.tokens) or document.tokens[match.end].parted:
        return False
    excepted = found.get(Key(Role.NOT_BEFORE, key.sign, key.line), [])
    return any(each.start <= match.start and each.end > match.end for each in excepted)


def _shown(document: Document, sign: Sign, match: Match) -> Danger:
    start, end = document.shown(match.start, match.end)
    return Danger(sign.kind, start, end, SHOWN[sign.kind])
