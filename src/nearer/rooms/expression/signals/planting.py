"""Made-up people to try the rankings on: with a pattern planted in them, or with none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from nearer.rooms.expression.signals.signs import Seen, signs_of

FIRST_DAY = date(2026, 1, 1)
STAYS_ALIKE = 0.7  # where moods and bodies last, how often the next entry is like the last one
OWN_SIGN = 0.65  # how often a word comes with the sign that was planted for it
SECOND_PLACE = 0.4
PATTERNS = 3
WORDS = (
    *("anxious", "irritated", "sad", "content", "lonely", "hurt", "weary", "hopeful"),
    *("frustrated", "grateful", "ashamed", "overwhelmed", "tender", "restless"),
)
PLACES = ("head", "eyes", "jaw", "throat", "chest", "belly", "hand-l", "low-back", "leg-l")
SENSATIONS = ("warm", "tight", "heavy", "flutter", "tingle", "cold", "hollow", "numb", "")


@dataclass(frozen=True)
class MadeUp:
    """Somebody's entries, and the pairs of zone and word that were planted in them."""

    entries: Sequence[Seen]
    planted: frozenset[tuple[str, str]]


class _Habits:
    """What somebody likes to note: words and places of their own, of unequal weight."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.words = random.sample(WORDS, 10)
        self.word_weights = [random.expovariate(1) + 0.3 for _ in self.words]
        self.place_weights = [random.expovariate(1) + 0.3 for _ in PLACES]

    def word(self) -> str:
        return self.random.choices(self.words, self.word_weights)[0]

    def place(self) -> tuple[str, str]:
        place = self.random.choices(PLACES, self.place_weights)[0]
        return place, self.random.choice(SENSATIONS)


def with_patterns(number: int, entries: int) -> MadeUp:
    """Somebody of this number in whom some words often come with a sign of their own."""
    habits = _Habits(Random(f"body signals {number}"))  # noqa: S311 - made up, no secret
    random = habits.random
    own = dict(zip(random.sample(habits.words, PATTERNS), _signs_to_plant(random), strict=True))
    written = []
    for place in range(entries):
        word = habits.word()
        places = [habits.place()]
        if word in own and random.random() < OWN_SIGN:
            places = [own[word]]
        if random.random() < SECOND_PLACE:
            places.append(habits.place())
        written.append(Seen(_day(place), signs_of(places), (word,)))
    planted = {(sign.zone, word) for word, place in own.items() for sign in signs_of([place])}
    return MadeUp(written, frozenset(planted))


def shuffled(made_up: MadeUp, number: int) -> MadeUp:
    """The same words and the same signs, brought together by chance alone."""
    words = [seen.words for seen in made_up.entries]
    Random(f"shuffled {number}").shuffle(words)  # noqa: S311 - made up, no secret
    pairs = zip(made_up.entries, words, strict=True)
    return MadeUp([replace(seen, words=each) for seen, each in pairs], frozenset())


def apart(number: int, entries: int) -> MadeUp:
    """Somebody whose moods last for days, and so do their bodies, each without the other."""
    habits = _Habits(Random(f"apart {number}"))  # noqa: S311 - made up, no secret
    random, word, place = habits.random, habits.word(), habits.place()
    written = []
    for when in range(entries):
        word = word if random.random() < STAYS_ALIKE else habits.word()
        place = place if random.random() < STAYS_ALIKE else habits.place()
        written.append(Seen(_day(when), signs_of([place]), (word,)))
    return MadeUp(written, frozenset())


def _signs_to_plant(random: Random) -> list[tuple[str, str]]:
    places = random.sample(PLACES, PATTERNS)
    return [(place, random.choice(SENSATIONS[:-1])) for place in places]


def _day(place: int) -> date:
    """Three entries in four days."""
    return FIRST_DAY + timedelta(days=place * 4 // 3)
