"""Whether a message speaks of danger: signs found, then weighed against what stands around them."""

from collections.abc import Iterable, Mapping

from nearer.reader.automaton import Match, Steps
from nearer.reader.danger import forms
from nearer.reader.danger.en import SHOWN, SIGNS
from nearer.reader.danger.forms import Key, Role
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
    tales = _sentences(
        document, (m for key, ms in found.items() if key.role is Role.TALE for m in ms)
    )
    return [
        (SIGNS[key.sign], match)
        for key, matches in signs.items()
        for match in matches
        if _speaks(document, found, key, match, tales)
    ]


def _speaks(document: Document, found: Found, key: Key, match: Match, tales: set[int]) -> bool:
    sign = SIGNS[key.sign]
    sentence = document.sentence_of[match.start]
    if sentence in tales and not sign.in_tales:
        return False
    if sentence in _silenced(document, found, key.sign) or _goes_on(document, found, key, match):
        return False
    return told_as_fact(document, match.start, match.end)


def _silenced(document: Document, found: Found, sign: int) -> set[int]:
    matches = (
        match
        for key, each in found.items()
        if key.role is Role.UNLESS and key.sign == sign
        for match in each
    )
    return _sentences(document, matches)


def _sentences(document: Document, matches: Iterable[Match]) -> set[int]:
    return {document.sentence_of[match.start] for match in matches}


def _goes_on(document: Document, found: Found, key: Key, match: Match) -> bool:
    """Whether the words go straight on into one of the form's exceptions."""
    if match.end >= len(document.tokens) or document.tokens[match.end].parted:
        return False
    excepted = found.get(Key(Role.NOT_BEFORE, key.sign, key.line), [])
    return any(each.start <= match.start and each.end > match.end for each in excepted)


def _shown(document: Document, sign: Sign, match: Match) -> Danger:
    start, end = document.span(match.start, match.end)
    return Danger(sign.kind, start, end, SHOWN[sign.kind])
