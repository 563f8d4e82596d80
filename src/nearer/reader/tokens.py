"""A text cut into words with their places, and what stands between them."""

import re
from typing import NamedTuple

from nearer.reader import normal

WORD = re.compile(
    r"https?://\S+|www\.\S+"
    r"|\d+(?:[.:,/]\d+)+|\b[wW]/[eEoO]?(?!\w)"
    r"|[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad\u200b\u200c\u2060])*"
    r"(?:['’ʼ‘`´＇][^\W_](?:[^\W_]|[\u0300-\u036f\u00ad])*)*(?:(?<=in)['’](?!\w))?"
)
LINK = "<link>"
LINKS = re.compile(r"https?://|www\.")
BREAKS = re.compile(r"[.!?。！？]|\n")
PAUSE = re.compile(r"\.\.+|…")
# A comma, a dash, a bracket, a quotation mark, or anything drawn: emoji stand where commas would.
PARTS = re.compile(r"[^\w\s'’./\\@#&*+%$£€=-]|(?<=\s)[-–—]+(?=\s|$)|--+|(?<!\w)'|'(?!\w)|/(?=\s)")
# Stops between the words of one sentence, said with weight: "You. Never. Listen."
WEIGHED = re.compile(
    r"(?:^|(?<=[.!?]\s))(?:[^\W\d_]+(?:['’][^\W\d_]+)?\.[ ]){2,}[^\W\d_]+(?=[.!?]|$)", re.MULTILINE
)
SPEAKERS = frozenset({"i", "you", "u", "we", "me", "us"})


class Token(NamedTuple):
    """One word: its place in the text as written, and its normal form.

    ``parted``: something like a comma stands before it. ``opens``: it begins a sentence.
    """

    start: int
    end: int
    norm: str
    parted: bool
    opens: bool


def tokens(text: str) -> list[Token]:
    """Every word of the text, in order; one typed token may stand for several words."""
    raw = _raw(text)
    made: list[Token] = []
    previous, contexts, settled = 0, normal.contexts(), normal.settled()
    weighed = _weighed(text)
    for index, (start, end, word) in enumerate(raw):
        gap = text[previous:start]
        runs_on = gap == " " or start in weighed
        parted, opens = (False, not index) if runs_on or not index else _between(gap)
        previous = end
        if word in settled:
            made.append(Token(start, end, word, parted, opens))
            continue
        said = _in_context(raw, index) if word in contexts else normal.expand(word)
        if len(said) == 1:
            made.append(Token(start, end, said[0], parted, opens))
        else:
            for place, (first, last, norm) in enumerate(_pieces(start, end, word, said)):
                made.append(Token(first, last, norm, parted and not place, opens and not place))
    return made


def _raw(text: str) -> list[tuple[int, int, str]]:
    """Every word as it was typed, cleaned, with its place."""
    spans = [found.span() for found in WORD.finditer(text)]
    if text.isascii() and not LINKS.search(text):
        lower = text.lower()
        return [(start, end, lower[start:end]) for start, end in spans]
    typed = [(start, end, text[start:end]) for start, end in spans]
    return [
        (start, end, LINK if LINKS.match(word) else normal.clean(word))
        for start, end, word in typed
    ]


def _weighed(text: str) -> frozenset[int]:
    """Where words begin that a stop parts from their own sentence, and somebody speaks of you or me."""
    if ". " not in text:
        return frozenset()
    return frozenset(
        run.start() + word.start()
        for run in WEIGHED.finditer(text)
        if not SPEAKERS.isdisjoint(re.findall(r"\w+", run[0].lower()))
        for word in re.finditer(r"(?<= )\w", run[0])
    )


def _between(gap: str) -> tuple[bool, bool]:
    """Whether a pause and whether a sentence's end stand in what parts two words."""
    if not gap or gap.isspace():
        return "\n" in gap, "\n" in gap
    kept = PAUSE.sub(",", gap)
    return bool(kept != gap or PARTS.search(gap)), bool(BREAKS.search(kept))


def _in_context(raw: list[tuple[int, int, str]], index: int) -> tuple[str, ...]:
    before = raw[index - 1][2] if index else ""
    after = raw[index + 1][2] if index + 1 < len(raw) else ""
    return normal.contexts()[raw[index][2]].read(before, after)


def _pieces(start: int, end: int, word: str, said: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """The words of one token with their own places where the typed letters show them."""
    cut = normal.split(word, said[-1]) if len(said) == 2 and len(word) == end - start else None
    if cut is None:
        return [(start, end, norm) for norm in said]
    return [(start, start + cut, said[0]), (start + cut, end, said[1])]
