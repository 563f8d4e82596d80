"""Finds words by what somebody typed, forgiving typos: for pages without script, as word-search.js.

A journey compares the two.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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
    def is_empty(self) -> bool:
        """Whether there is nothing."""
        return not self.listed and not self.own


def find(typed: str, language: str, own: Iterable[OwnWord] = ()) -> Found:
    """The words nearest to what was typed, the best first; own words apart."""
    said = _plain(typed)
    known, covers = content.lexicon(language), content.first_feelings(language).covers
    vague = _vague(said, covers)
    families = {family.id: family.label for family in known.families}
    scored = {id_: _score(said, word, families) for id_, word in known.words.items()}
    hits = _best(scored)
    ids = dict.fromkeys([*covers.get(vague, ()), *hits])
    mine = {word.id: _score_own(said, word) for word in own}
    by_id = {word.id: word for word in own}
    return Found(
        tuple(known.words[id_] for id_ in ids),
        tuple(by_id[id_] for id_ in _best(mine)),
        vague,
    )


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
    return folded(text[:LONGEST]).replace("\u2018", "'").replace("\u2019", "'").strip()


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
    return abs(len(said) - len(term)) <= most and apart(said, term) <= most


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
    if not most or abs(len(term) - len(said)) > most:
        return math.inf
    letters = apart(said, term)
    return 4 + letters if letters <= most else math.inf


def _score(said: str, word: content.FeelingWord, families: Mapping[str, str]) -> float:
    if not said:
        return math.inf
    forms = [1 + _unlike(said, _plain(form.text)) for form in word.forms]
    told = _plain_told(word, families[word.family]) if len(said) >= INSIDE_LEAST else ""
    return min(_unlike(said, _plain(word.label)), 9 if said in told else math.inf, *forms)


def _score_own(said: str, word: OwnWord) -> float:
    if not said:
        return math.inf
    told = len(said) >= INSIDE_LEAST and said in folded(word.definition)
    return min(_unlike(said, _plain(word.word)), 9 if told else math.inf)


def _plain_told(word: content.FeelingWord, family: str) -> str:
    return folded(f"{word.definition} {family}")
