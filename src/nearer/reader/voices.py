"""Stretches that are not the writer's own voice: quoted words, song lines, reported speech."""

import re
from collections.abc import Iterator, Sequence

from nearer.reader.files import words
from nearer.reader.reading import Span
from nearer.reader.tokens import Token

PAIRS = {"“": "”", "«": "»", "‹": "›", "„": "“", '"': '"', "”": "”", "‘": "’", "'": "'"}
MARK = re.compile(r"[“”«»‹›„\"]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])[’'](?!\w)|\n[ \t]*\n")
# Words that begin with an apostrophe of their own.
CLIPPED = re.compile(r"['‘’](?:cause|cos|em|til|till|bout|twas|tis|n)\b", re.IGNORECASE)
LINE_OF_OTHERS = re.compile(r"^[ \t]*>.*$|^.*[♪♫🎵🎶].*$", re.MULTILINE)
LONGEST_QUOTE = 1500
# What is announced: "lyrics of the day: …", "my mum to my dad: …", "and he goes: …".
HEADED = re.compile(r"(?:^|(?<=[.!?] ))[ \t]*([^:.!?\n]{2,60}):\s+(?=\S)", re.MULTILINE)
SENTENCE = re.compile(r"[.!?\n]|\Z")
LINE = re.compile(r"\n|\Z")
# What somebody is called ends where the next thought begins: "she calls me lazy and you …".
CALLING = frozenset({"call", "calls", "called", "calling"})


def quoted(text: str) -> list[Span]:
    """Stretches between quotation marks, lines after ">" and lines of a song."""
    lines = [found.span() for found in LINE_OF_OTHERS.finditer(text)]
    return sorted([*lines, *_between_marks(text)])


def _between_marks(text: str) -> Iterator[Span]:
    opened: tuple[int, str] | None = None
    for found in MARK.finditer(text):
        mark, place = found[0], found.start()
        if mark.isspace() or (opened and place - opened[0] > LONGEST_QUOTE):
            opened = None
        if opened and mark == opened[1]:
            yield (opened[0], place + 1)
            opened = None
        elif opened is None and mark in PAIRS and _opens(text, place, mark):
            opened = (place, PAIRS[mark])


def _opens(text: str, place: int, mark: str) -> bool:
    if mark in "'‘":
        return text[place - 1 : place].strip() == "" and not CLIPPED.match(text, place)
    return True


def recited(text: str) -> list[Span]:
    """What stands after a colon and the name of a song or a play, or of who said it to whom."""
    found: list[Span] = []
    for head in HEADED.finditer(text):
        named = head[1].lower().replace(",", " ").split()
        stop = LINE if _names_a_work(named) else SENTENCE if _names_a_speaker(named) else None
        if stop and (not found or head.end() >= found[-1][1]):
            ending = stop.search(text, head.end())
            found.append((head.end(), ending.end() if ending else len(text)))
    return found


def _names_a_work(named: list[str]) -> bool:
    return not _list("works").isdisjoint(named) and _list("spoken_to").isdisjoint(named)


def _names_a_speaker(named: list[str]) -> bool:
    """Somebody who is not here; a bare "Mum:" may be whom it is written to."""
    if named[-1] in _list("speaking") and not _list("third").isdisjoint(named[-3:-1]):
        return True
    speaker = named[: named.index("to")] if "to" in named else named
    owned = speaker[:1] and speaker[0] in _list("determiners")
    if len(speaker) != 1 + bool(owned):
        return False
    told = speaker != named and speaker[-1] not in _list("messages")
    known = speaker[-1] in _list("third") and bool(owned or told)
    return known or (bool(owned) and told) or speaker[-1] in _list("others")


def reported(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Ranges of words that somebody is said to have said: "you told me (that) I never…"."""
    found: list[tuple[int, int]] = []
    index, verbs = 1, _list("reporting")
    while index < len(tokens):
        start = _opened_after(tokens, index) if tokens[index].norm in verbs else index
        if start > index:
            short = tokens[index].norm in CALLING or "you" in _just_before(tokens, index)
            end = _closed(tokens, start, of_you=short)
            found.append((start, end))
            index = end
        index += 1
    return [(start, end) for start, end in found if end > start]


def _opened_after(tokens: Sequence[Token], verb: int) -> int:
    """Where the reported words begin, or ``verb`` itself when none are reported."""
    if tokens[verb].opens or not _reports(tokens, verb):
        return verb
    place = verb + 1
    for links in ("reporting_objects", "reporting_objects", "reporting_links"):
        if _goes_on(tokens, place) and tokens[place].norm in _list(links):
            place += 1
    return verb if _says_no_more(tokens, place) else place


def _says_no_more(tokens: Sequence[Token], place: int) -> bool:
    """Whether no words are told: "you told my boss about it", "I'm sorry I shouted, but"."""
    if place >= len(tokens) or tokens[place].opens:
        return True
    here = tokens[place]
    return here.norm in _list("reporting_topics") or (here.parted and here.norm in _list("turning"))


def _reports(tokens: Sequence[Token], verb: int) -> bool:
    before = _just_before(tokens, verb)
    if before[-1] in _list("not_reporting_before") or before[0] in {"like", "as"}:
        return False
    mine = "i" in before
    return not (mine and tokens[verb].norm in _list("reporting_now"))


def _just_before(tokens: Sequence[Token], verb: int) -> list[str]:
    return [tokens[place].norm for place in range(max(0, verb - 2), verb)]


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    if place + 1 >= len(tokens) or tokens[place].opens:
        return False
    return not _speaks(tokens, place)


def _speaks(tokens: Sequence[Token], place: int) -> bool:
    """Whether the pronoun here begins what was said ("you said | you never")."""
    return tokens[place].norm in {"i", "you", "it", "my", "our", "his", "your"} and tokens[
        place - 1
    ].norm not in {"tell", "told", "tells", "telling", "asked", "ask", "asking", "texted"}


def _closed(tokens: Sequence[Token], start: int, *, of_you: bool) -> int:
    """The reported words end with the sentence, or where the writer takes the word again.

    In "you said you would call and you did not", the second half is the writer's own.
    """
    for place in range(start, len(tokens)):
        if tokens[place].opens:
            return place
        if place > start and _resumes(tokens, place, of_you=of_you):
            return place
    return len(tokens)


def _resumes(tokens: Sequence[Token], place: int, *, of_you: bool) -> bool:
    here = tokens[place]
    if of_you and here.parted and here.norm in {"i", "you"}:
        return True
    if here.norm not in _list("joiners") or place + 1 >= len(tokens):
        return False
    after = tokens[place + 1].norm
    return here.norm == "which" or after in _list("resuming") or (of_you and after == "you")


def _list(key: str) -> frozenset[str]:
    return words("grammar.toml", key)
