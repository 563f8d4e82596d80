"""Signs and the learned model together: neither is believed against the other.

Where no sign speaks, the model is heard if a word stands there that hints at danger: a list that anybody
can look up (``en/hints.py``); it says which kind, and that kind's words are pointed at, or else the others.
It hears the whole, then the sentences with such a word by themselves, and those that have a chance so beside each
neighbour: among ten calm sentences one of danger drowns. Where a sign speaks, it is believed unless the model
doubts it in the whole and isn't sure of that sentence by itself. Without a model,
signs read alone.
"""

from collections.abc import Callable, Mapping

from nearer.reader.danger.en import SHOWN
from nearer.reader.danger.en.hints import FAINT, HINTS
from nearer.reader.danger.finding import URGENCY
from nearer.reader.document import Document
from nearer.reader.reading import Danger, DangerKind, Signals

Hear = Callable[[str], Signals]
# Places of tokens, by the kind that their words hint at.
Hinted = dict[DangerKind, list[int]]
DANGER, KINDS = "danger", "harm."
# Chances as they were calibrated; chosen by twelve sets of rows, none learned from
# (``docs/decisions/0024-calm-rows-it-was-sure-of.md``). Hardly a figure of speech is about ruling another's
# phone or doors, so for coercion a lower one is enough.
WHOLE_SURE: Mapping[DangerKind, float] = {
    **dict.fromkeys(URGENCY, 0.905),
    "coercion": 0.75,
}
# Many pieces are heard for one message, so of each the model must be surer than of the whole: of a sentence
# by itself, and of one beside a neighbour.
SENTENCE_SURE, PAIR_SURE = 0.98, 0.97
# A sign is believed from these on: in the whole, or in its own sentence by itself.
BELIEVED, BELIEVED_ALONE = 0.5, 0.97
# Below this a sentence is not heard beside its neighbours.
HARDLY = 0.2


def danger_weighed(document: Document, told: Danger | None, hear: Hear) -> Danger | None:
    """The danger that a sign told of, or else what is heard; None where neither is to be believed."""
    if told is None:
        return danger_heard(document, hear)
    if hear(document.text).get(DANGER, 1.0) >= BELIEVED:
        return told
    if len(document.sentences) > 1:
        start, end = document.sentences_around(told.start, told.end)
        if hear(document.text[start:end]).get(DANGER, 1.0) >= BELIEVED_ALONE:
            return told
    return None


def danger_heard(document: Document, hear: Hear) -> Danger | None:
    """Danger, if a word hints at any and the model is sure of it. Asks it only then."""
    hinted = hints_in(document)
    if not hinted:
        return None
    return _heard(document, hinted, hear(document.text)) or _heard_in_pieces(document, hinted, hear)


def hints_in(document: Document) -> Hinted:
    """Where words stand that danger is often told with."""
    found: Hinted = {}
    for place, token in enumerate(document.tokens):
        for kind in HINTS.get(token.norm, ()):
            found.setdefault(kind, []).append(place)
    return found


def _heard(document: Document, hinted: Hinted, signals: Signals) -> Danger | None:
    kind = max(URGENCY, key=lambda each: signals.get(KINDS + each, 0.0))
    if signals.get(DANGER, 0.0) < WHOLE_SURE[kind]:
        return None
    heavy, faint = _by_weight(document, hinted)
    places = heavy.get(kind) or _all(heavy) or faint.get(kind) or _all(faint)
    first, last = _one_sentence(document, places)
    return Danger(kind, *document.shown(first, last + 1), SHOWN[kind])


def _heard_in_pieces(document: Document, hinted: Hinted, hear: Hear) -> Danger | None:
    """In a sentence with such a word; else in one that has a chance by itself, beside a neighbour."""
    last = len(document.sentences) - 1
    beside: set[tuple[int, int]] = set()
    for at in sorted({document.sentence_of[place] for place in _all(hinted)}) if last else ():
        signals = hear(_text(document, at, at))
        if found := _in_piece(document, hinted, (at, at), signals):
            return found
        if signals.get(DANGER, 0.0) >= HARDLY:
            beside |= {(at - 1, at), (at, at + 1)}
    # The whole was heard already.
    pairs = [pair for pair in sorted(beside) if pair[0] >= 0 and pair[1] <= last and last > 1]
    heard = (_in_piece(document, hinted, pair, hear(_text(document, *pair))) for pair in pairs)
    return next(filter(None, heard), None)


def _in_piece(
    document: Document, hinted: Hinted, piece: tuple[int, int], signals: Signals
) -> Danger | None:
    first, last = piece
    if signals.get(DANGER, 0.0) < (SENTENCE_SURE if first == last else PAIR_SURE):
        return None
    within = {
        kind: [place for place in places if first <= document.sentence_of[place] <= last]
        for kind, places in hinted.items()
    }
    return _heard(document, within, signals)


def _text(document: Document, first: int, last: int) -> str:
    sentences = document.sentences
    start, end = document.span(sentences[first].first, sentences[last].last)
    return document.text[start:end]


def _all(hinted: Hinted) -> list[int]:
    return sorted({place for places in hinted.values() for place in places})


def _by_weight(document: Document, hinted: Hinted) -> tuple[Hinted, Hinted]:
    """Where the words are that carry something, and where those of any talk."""
    heavy: Hinted = {}
    faint: Hinted = {}
    for kind, places in hinted.items():
        for place in places:
            weight = faint if document.tokens[place].norm in FAINT else heavy
            weight.setdefault(kind, []).append(place)
    return heavy, faint


def _one_sentence(document: Document, places: list[int]) -> tuple[int, int]:
    """The first and last of the places in that sentence which holds most of them."""
    by_sentence: dict[int, list[int]] = {}
    for place in places:
        by_sentence.setdefault(document.sentence_of[place], []).append(place)
    most = max(by_sentence.values(), key=len)
    return most[0], most[-1]
