"""Finds words by what somebody typed, forgiving typos: for pages without script, as word-search.js.

A journey compares the two.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from nearer import content
from nearer.kit.text import folded
from nearer.parts.feelings.own import OwnWord

SHORT, LONG = 4, 7  # below: no letter is forgiven, or one; from there on two
MOST = 10
INSIDE_LEAST = 3
LONGEST = 80  # of what is sought, in code points


@dataclass(frozen=True, repr=False)
class Found:
    """What was found. ``vague``: the word that is covering some of these, where it is one."""

    listed: tuple[content.FeelingWord, ...]
    own: tuple[OwnWord, ...]
    vague: str = ""

    @property
    def words(self) -> tuple[content.FeelingWord | OwnWord, ...]:
        """All of them."""
        return (*self.own, *self.listed)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing."""
        return not self.listed and not self.own


def find(typed: str, language: str, own: Iterable[OwnWord] = ()) -> Found:
    """The words nearest to what was typed, the best first; own words apart."""
    known, first = content.lexicon(language).words, content.first_feelings(language)
    said, covers = _sayings(_plain(typed), first.openings), first.covers
    vague = next((found for each in said if (found := _vague(each, covers))), "")
    hits = _best({term.id: _score(said, term) for term in _terms(language)})
    ids = dict.fromkeys([*covers.get(vague, ()), *hits])
    by_id = {word.id: word for word in own}
    mine = _best({id_: _score(said, _own_term(word)) for id_, word in by_id.items()})
    return Found(tuple(known[id_] for id_ in ids), tuple(by_id[id_] for id_ in mine), vague)


@dataclass(frozen=True)
class Term:
    """A word as it is compared: its label, its other forms, all that is told of it."""

    id: str
    label: str
    forms: tuple[str, ...]
    told: str


@cache
def _terms(language: str) -> tuple[Term, ...]:
    return tuple(
        Term(
            word.id,
            _plain(word.label),
            tuple(dict.fromkeys(_plain(form.text) for form in word.forms)),
            _straight(folded(f"{word.definition} {family.label}")),
        )
        for family in content.lexicon(language).families
        for word in family.words
    )


def _own_term(word: OwnWord) -> Term:
    return Term(word.id, _plain(word.word), (), _straight(folded(word.definition)))


def apart(one: str, other: str) -> int:
    """How many letters: added, left out, changed, or swapped with the next."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, facing in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


def _plain(text: str) -> str:
    return _straight(folded(text[:LONGEST])).strip()


def _straight(text: str) -> str:
    return text.replace("\u2018", "'").replace("\u2019", "'")


def _best(scored: Mapping[str, float]) -> list[str]:
    hits = [id_ for id_, points in scored.items() if points < math.inf]
    return sorted(hits, key=lambda id_: scored[id_])[:MOST]


def _vague(said: str, covers: Mapping[str, tuple[str, ...]]) -> str:
    """A vague word as it is listed: exactly, or with a slip of the finger; empty where it is none."""
    if said in covers:
        return said
    near = (word for word in covers if len(word) >= SHORT and _near(said, word, 1))
    return next(near, "")


def _near(said: str, term: str, most: int) -> bool:
    if abs(len(said) - len(term)) > most:
        return False
    # Each slip leaves at most one letter on either side that the other has not.
    mine, theirs = set(said), set(term)
    if len(mine - theirs) > most or len(theirs - mine) > most:
        return False
    return apart(said, term) <= most


def _forgiven(said: str) -> int:
    if len(said) < SHORT:
        return 0
    return 1 if len(said) < LONG else 2


def _unlike(said: str, term: str) -> float:
    """0 is the very word; the more, the less alike; infinity is not at all."""
    if term == said:
        return 0
    if len(said) > 1 and term.startswith(said):
        return 2
    if len(said) >= INSIDE_LEAST and f" {said}" in term:
        return 4
    most = _forgiven(said)
    return 4 + apart(said, term) if most and _near(said, term, most) else math.inf


def _sayings(said: str, openings: tuple[str, ...]) -> tuple[str, ...]:
    """As it was said, and the word alone: "I'm so sad" is sad."""
    bare = said
    while opening := next((each for each in openings if bare.startswith(f"{each} ")), ""):
        bare = bare.removeprefix(opening).strip()
    return (said, bare) if bare != said else (said,)


def _score(said: tuple[str, ...], term: Term) -> float:
    return min(_alone(each, term) for each in said)


def _alone(said: str, term: Term) -> float:
    if not said:
        return math.inf
    is_told = len(said) >= INSIDE_LEAST and said in term.told
    forms = [1 + _unlike(said, form) for form in term.forms]
    return min(_unlike(said, term.label), 9 if is_told else math.inf, *forms)
