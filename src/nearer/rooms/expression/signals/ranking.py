"""Which words may fit what the body says: three rankings of the same words, each a plain count.

``USUAL``
    How often a person takes each word, whatever the body says.
``GROUP``
    That, times how the group maps draw the word's family: a zone drawn with more going on is
    ``LIFT`` times as likely under it as this person's notes have it under all words together.
``PERSONAL``
    That, times what this person noted with this word. Naive Bayes in two parts for each sign, how
    likely the zone is under the word and how likely the texture is in that zone, each shrunk by
    count (Dirichlet): a word towards its family, the family towards its group map, a texture
    towards what is usual in that zone. With few entries it says what the group map says.

Signs come in clusters (a jaw seldom tightens alone), so k of them count as the square root of k,
in every ranking alike.

The only thing in which ``PERSONAL`` differs from the others is what words and signs have to do
with each other in this one person. ``trial.py`` asks whether that is worth anything.

Source: nummenmaa2014 for the group maps. The constants are our own; docs/decisions/0009 gives
what they were tried on.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from nearer import content
from nearer.rooms.expression.signals.signs import LESS, MORE, Seen, Sign

USUAL, GROUP, PERSONAL = "usual", "group", "personal"
WAYS = ("", MORE, LESS)
TEXTURES = 9  # eight, and none said
LIFT = 4.0
# How many entries the level above weighs: of a word its family, of a family its group map, and of
# a word's texture what is usual.
OF_FAMILY, OF_MAP, OF_TEXTURE = 30.0, 60.0, 20.0
OF_EVEN = 8.0  # and of what is usual in a person, that all zones are alike
HALF = 0.5  # what a word not taken yet counts

Spread = Mapping[tuple[str, str], float]


class Learned:
    """Counts of what was seen so far; each entry adds to them."""

    def __init__(self, entries: Iterable[Seen] = ()) -> None:
        self.words: Counter[str] = Counter()
        self._signs: Counter[str] = Counter()  # of a word or a family, how many signs
        self._zones: Counter[tuple[str, str, str]] = Counter()
        self._textures: Counter[tuple[str, str, str]] = Counter()
        self._in_zone: Counter[tuple[str, str]] = Counter()
        self._usual: Counter[tuple[str, str]] = Counter()
        self._noted_signs = 0
        for entry in entries:
            self.add(entry)

    def add(self, entry: Seen) -> None:
        """Learn from one more entry."""
        for word in entry.words:
            self.words[word] += 1
            for of in (word, f"family {family_of(word)}"):
                for sign in entry.signs:
                    self._signs[of] += 1
                    self._zones[of, sign.zone, sign.way] += 1
        self._usual.update((sign.zone, sign.way) for sign in entry.signs)
        self._noted_signs += len(entry.signs)
        for of in (*entry.words, ""):
            for sign in entry.signs:
                self._in_zone[of, sign.zone] += 1
                self._textures[of, sign.zone, sign.texture] += 1

    def rankings(self, signs: Iterable[Sign]) -> dict[str, dict[str, float]]:
        """For each ranking the probability of every word seen so far, given these signs."""
        noted = list(signs)
        weight = 1 / math.sqrt(len(noted)) if noted else 0.0
        zones = self._usual_zones()
        scores: dict[str, dict[str, float]] = {USUAL: {}, GROUP: {}, PERSONAL: {}}
        for word, times in self.words.items():
            usual = math.log(times + HALF)
            on_map = sum(math.log(_on_map(word, sign, zones)) for sign in noted)
            own = sum(self._noted(word, sign, zones) for sign in noted)
            scores[USUAL][word] = usual
            scores[GROUP][word] = usual + weight * on_map
            scores[PERSONAL][word] = usual + weight * own
        return {name: _normalised(each) for name, each in scores.items()}

    def _noted(self, word: str, sign: Sign, usual: Spread) -> float:
        zone = self._zone_likelihood(word, sign, usual)
        in_zone = self._texture_likelihood("", sign, 1 / TEXTURES)
        return math.log(zone) + math.log(self._texture_likelihood(word, sign, in_zone))

    def _zone_likelihood(self, word: str, sign: Sign, usual: Spread) -> float:
        family = f"family {family_of(word)}"
        noted = self._zones[family, sign.zone, sign.way] + OF_MAP * _on_map(word, sign, usual)
        of_family = noted / (self._signs[family] + OF_MAP)
        noted = self._zones[word, sign.zone, sign.way] + OF_FAMILY * of_family
        return noted / (self._signs[word] + OF_FAMILY)

    def _texture_likelihood(self, of: str, sign: Sign, usual: float) -> float:
        noted = self._textures[of, sign.zone, sign.texture] + OF_TEXTURE * usual
        return noted / (self._in_zone[of, sign.zone] + OF_TEXTURE)

    def _usual_zones(self) -> Spread:
        """How likely each zone and way is in this person, whatever the word."""
        total = self._noted_signs + OF_EVEN
        even = OF_EVEN / len(tokens())
        return {token: (self._usual[token] + even) / total for token in tokens()}


def _on_map(word: str, sign: Sign, usual: Spread) -> float:
    """How likely this zone is under the word by its group map, among what this person notes."""
    lifted = lifts(word)
    total = 1 + sum((lift - 1) * usual[token] for token, lift in lifted.items())
    token = (sign.zone, sign.way)
    return lifted.get(token, 1.0) * usual[token] / total


def _normalised(scores: dict[str, float]) -> dict[str, float]:
    if not scores:
        return {}
    highest = max(scores.values())
    shares = {word: math.exp(score - highest) for word, score in scores.items()}
    total = sum(shares.values())
    return {word: share / total for word, share in shares.items()}


@cache
def family_of(word: str) -> str:
    """The family of a word of the list; of a person's own word, the word itself."""
    known = content.lexicon().words.get(word)
    return known.family if known else word


@cache
def tokens() -> tuple[tuple[str, str], ...]:
    """Every zone in every way."""
    regions = content.regions()
    zones = (*regions.zones, *(one.id for one in regions.elsewhere))
    return tuple((zone, way) for zone in zones for way in WAYS)


@cache
def lifts(word: str) -> Spread:
    """What the word's group map makes more likely, and how much; the rest stays as it is.

    Every word of a family has its map, unless the study drew that word itself; what the maps
    leave out has none. Where a place was chosen and no way was said, more than usual counts.
    """
    family = family_of(word)
    for one in group_maps():
        if word in one.words or (one.family == family and not one.words):
            drawn = drawn_zones(one)
            return {(zone, way): LIFT for zone, way in tokens() if (zone, way or MORE) in drawn}
    return {}


@cache
def group_maps() -> tuple[content.GroupMap, ...]:
    """The maps, those of single words first."""
    return tuple(sorted(content.body_words().maps, key=lambda one: not one.words))


@cache
def drawn_zones(one: content.GroupMap) -> frozenset[tuple[str, str]]:
    """The zones of a map, each with its way: more, or less."""
    zones = {place.id: place.zone for place in content.regions().places}
    more = {(zones.get(place, place), MORE) for place in one.more}
    less = {(zones.get(place, place), LESS) for place in one.less}
    return frozenset(more | less)
