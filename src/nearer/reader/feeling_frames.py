"""Who is said to feel something: read from the words that stand before it in its clause."""

from functools import cache
from typing import Literal, NamedTuple

from nearer.reader.files import data

Verb = Literal["feel", "be", "become", "seem", "make", "find", "bare", "loose", "article"]
Holder = Literal["self", "you", "other", "thing", "nobody", "unclear"]

# A name is written like one: the marker stands for a word with a capital inside a sentence.
NAME = "<name>"
TABLES = ("frame", "between", "who", "after")
MADE_WITHIN = 3
SAID_OF_ONE: tuple[Verb, ...] = ("feel", "become", "be", "seem")
HOLDERS: tuple[Holder, ...] = ("self", "you", "other", "thing")
ONES: frozenset[Holder] = frozenset({"self", "you", "other"})


class Frame(NamedTuple):
    """How a word stands in its clause: by which verb, said of whom, and whether denied.

    ``bare``: nothing before it. ``article``: "a sad …". ``loose``: none of the known ways.
    ``said``: the verb as it stands. ``opener``: the word before the one who feels it: "if", "wish".
    """

    verb: Verb
    holder: Holder
    negated: bool
    said: str = ""
    opener: str = ""


@cache
def listed(key: str) -> frozenset[str]:
    """A list of single words from any table of the data file."""
    return frozenset(_lists()[key].split())


def is_listed(word: str) -> bool:
    """Whether any of the lists holds this word: then it is no name."""
    return word in _all_listed()


def frame_of(left: tuple[str, ...]) -> Frame:
    """The frame that the words before, in the same clause, make."""
    place, negated = _skip(left, len(left), "degree", "pointing")
    if place == 0:
        return Frame("bare", "nobody", negated)
    word = left[place - 1]
    for verb in SAID_OF_ONE:
        if word in listed(verb):
            return _with_subject(left, place - 1, verb, negated)
    found = _turned_round(left, place, negated) or _made(left, place, negated)
    if found:
        return found
    if word in listed("determiners"):
        return Frame("article", "unclear", negated, word)
    if word.endswith("'s"):
        return Frame("be", "other", negated, "is")
    does_it = word in listed("perfect") or holder_of(word) in ONES
    return Frame("loose", "unclear" if does_it else _first_one_named(left), negated)


def holder_of(word: str) -> Holder:
    """Whom a word names."""
    for holder in HOLDERS:
        if word in listed(holder):
            return holder
    return "other" if word == NAME else "unclear"


def _with_subject(left: tuple[str, ...], verb_at: int, verb: Verb, negated: bool) -> Frame:
    place, denied = _skip(left, verb_at, "degree", "helping")
    holder: Holder = holder_of(left[place - 1]) if place else "nobody"
    before = left[: max(0, place - 1)]
    nobody_does = bool(place) and left[place - 1] in listed("no_one")
    negated = negated or denied or nobody_does or _denied_outside(before)
    opener = before[-1] if before else ""
    if negated and opener in listed("wishing"):
        return Frame(verb, holder, negated=False, said=left[verb_at])  # wished away, so it is there
    return Frame(verb, holder, negated, left[verb_at], opener)


def _denied_outside(before: tuple[str, ...]) -> bool:
    """ "I don't think I'm angry"; "you don't make me angry"; "it's not that I'm angry"."""
    end = len(before) - (before[-1:] == ("that",))
    outer = before[end - 1] if end else ""
    if outer in listed("thinking") or outer in listed("make"):
        return _skip(before, end - 1, "degree", "helping")[1]
    return end < len(before) and outer in listed("negations")


def _skip(left: tuple[str, ...], place: int, *kinds: str) -> tuple[int, bool]:
    """Back over words that may stand between, and whether one of them denies."""
    negated = False
    while place and _stands_between(left, place - 1, kinds):
        if left[place - 1] in listed("negations"):
            negated = negated or _denies(left, place - 1)
        place -= 1
    return place, negated


def _stands_between(left: tuple[str, ...], at: int, kinds: tuple[str, ...]) -> bool:
    if left[at] == "a":
        return left[at + 1 : at + 2] != () and left[at + 1] in listed("counted")
    return left[at] in listed("negations") or any(left[at] in listed(kind) for kind in kinds)


def _denies(left: tuple[str, ...], at: int) -> bool:
    """Not so in "not only sad", "never felt so happy"; nor is what is forbidden said to be absent."""
    after = left[at + 1 :]
    if at and left[at - 1] in listed("ought"):
        return False
    if left[at] == "never":
        return listed("compared").isdisjoint(after)
    return not (after and after[0] in listed("undone"))


def _turned_round(left: tuple[str, ...], place: int, negated: bool) -> Frame | None:
    """ "Are you sad", "why is she sad"."""
    at = place - 2
    if at > 0 and left[at] == "not":
        at -= 1
    if at < 0 or left[at] not in listed("be"):
        return None
    opened = at == 0 or left[at - 1] in listed("asking")
    return Frame("be", holder_of(left[place - 1]), negated, left[at]) if opened else None


def _made(left: tuple[str, ...], place: int, negated: bool) -> Frame | None:
    """ "It made me sad", "I find this sad"."""
    holder = holder_of(left[place - 1])
    for at in range(place - 2, max(-1, place - 2 - MADE_WITHIN), -1):
        if left[at] in listed("find") and holder == "thing":
            return _with_subject(left, at, "find", negated)
        if left[at] in listed("make"):
            denied = _skip(left, at, "degree", "helping")[1]
            return Frame("make", holder, negated or denied, left[at])
    return None


@cache
def _lists() -> dict[str, str]:
    file = data("feelings.toml")
    return {key: text for table in TABLES for key, text in file[table].items()}


@cache
def _all_listed() -> frozenset[str]:
    return frozenset(word for text in _lists().values() for word in text.split())


def _first_one_named(left: tuple[str, ...]) -> Holder:
    for word in left:
        holder = holder_of(word)
        if holder in ONES:
            return holder
    return "unclear"
