"""What a message complains of: who does what, or fails to, and in which mood it is said."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from nearer.reader.document import Document
from nearer.reader.files import data
from nearer.reader.rewording import verbs
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.copying import FILE, Range, listed

Aspect = Literal["now", "past", "ongoing", "perfect", "perfect-ongoing"]
Needs = Literal["", "verb", "ing", "participle"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint. ``lacks``: of something that is not done. ``rest``: what follows the verb.

    ``wanted``: demanded or wished for, so that it is not said to have happened. ``only``: done,
    but in some case only. ``desire``: "never want to".
    ``missed``: it "used to" be.
    ``also``: who is named beside the one spoken to ("you and dad"). ``absolute``: said to be without exception.
    """

    clause: Clause
    verb: str
    lacks: bool
    aspect: Aspect
    rest: Range
    subject: str = "you"
    also: Range | None = None
    wanted: bool = False
    only: bool = False
    desire: bool = False
    absolute: bool = False
    missed: bool = False

    @property
    def specific(self) -> bool:
        """Whether it is told as something that took place, so that a camera could have seen it."""
        return self.aspect in {"past", "perfect", "perfect-ongoing"}


class _Mood(NamedTuple):
    words: tuple[str, ...]
    says: frozenset[str]
    needs: Needs


class _Walk:
    """Goes over a predicate mood by mood, up to its verb."""

    def __init__(self, document: Document, clause: Clause, at: int) -> None:
        self.document = document
        self.clause = clause
        self.at = at
        self.said: set[str] = set()
        self.lacks = False

    def words(self, count: int = 1) -> tuple[str, ...]:
        """The next words of the clause."""
        return self.document.norms(self.at, min(self.at + count, self.clause.end))

    def to_the_verb(self) -> None:
        """Over every mood that stands before the verb."""
        mood = self._mood()
        while mood:
            self._take(mood)
            mood = self._mood()

    def _mood(self) -> _Mood | None:
        for mood in _moods().get(_base(self.words()), ()) + _moods().get(self._first(), ()):
            there = self.words(len(mood.words))
            said = mood.words in {there, (_base(there), *there[1:])}
            if said and self._followed(mood):
                return mood
        return None

    def _first(self) -> str:
        return self.words()[0] if self.words() else ""

    def _take(self, mood: _Mood) -> None:
        first = verbs.verb(self._first())
        if (
            first.form == "past"
            and first.base != "be"
            and "past" not in mood.says
            and "bare" not in self.said
        ):
            self.said.add("past")
        self.lacks ^= "lacks" in mood.says
        self.said |= mood.says
        if "bare" not in mood.says and mood.needs:
            self.said.discard("bare")
        self.at += len(mood.words)

    def _followed(self, mood: _Mood) -> bool:
        after = self._word_after(self.at + len(mood.words))
        if mood.needs == "ing":
            return after.endswith("ing")
        if mood.needs == "participle":
            form = verbs.verb(after).form
            return form in {"past", "participle"} or after in listed("predicate", "participles")
        return not mood.needs or (bool(after) and after not in listed("predicate", "nouns"))

    def _word_after(self, place: int) -> str:
        """The word here, words such as "never" and "even" passed over."""
        norms = self.document.norms(place, self.clause.end)
        return next((norm for norm in norms if not _is_light(norm)), "")


class Start(NamedTuple):
    """Where a predicate begins, of whom, and what was said before its subject."""

    at: int
    subject: str = "you"
    said: tuple[str, ...] = ()
    lacks: bool = False
    also: Range | None = None


def complaint(document: Document, clause: Clause, start: Start) -> Complaint | None:
    """The complaint of the predicate that begins at ``start``; None where it has no verb."""
    walk = _Walk(document, clause, start.at)
    walk.said |= set(start.said)
    walk.lacks = start.lacks
    walk.to_the_verb()
    found = _verb_at(walk)
    if found is None or _only_tags(document, clause):
        return None
    base, aspect, rest = found
    told = "duty" in walk.said and not walk.said & {"absolute", "asked"}
    wanted = "wanted" in walk.said or told
    return Complaint(
        clause=clause,
        verb=base,
        lacks=walk.lacks ^ wanted,
        aspect=aspect,
        rest=(rest, clause.end),
        subject=start.subject,
        also=start.also,
        wanted=wanted,
        only="only" in walk.said,
        desire="desire" in walk.said,
        absolute="absolute" in walk.said,
        missed="missed" in walk.said,
    )


def _only_tags(document: Document, clause: Clause) -> bool:
    """ "Do you", "and you haven't", "don't you": nothing is said in it."""
    return listed("predicate", "tags").issuperset(document.norms(clause.start, clause.end))


def _verb_at(walk: _Walk) -> tuple[str, Aspect, int] | None:
    """The verb, how it stands in time, and where what follows it begins."""
    asked_be = walk.said & {"are", "were"}
    if asked_be:
        walk.at -= 1
        return _be(walk, asked_be.pop())
    norm = walk.words()[0] if walk.words() else ""
    if not norm or norm in listed("predicate", "nouns"):
        return None
    if norm in listed("predicate", "be"):
        return _be(walk, norm)
    verb = verbs.verb(norm)
    aspect = _aspect(walk)
    if aspect == "now" and verb.form == "past" and "bare" not in walk.said:
        aspect = "past"
    if "thanked" in walk.said:
        aspect = "past"
    return verb.base, aspect, walk.at + 1


def _aspect(walk: _Walk) -> Aspect:
    if "perfect" in walk.said:
        return "perfect"
    return "past" if "past" in walk.said else "now"


def _be(walk: _Walk, norm: str) -> tuple[str, Aspect, int] | None:
    """ "you are interrupting", "you are selfish", "you were late"."""
    aspect = "past" if norm in {"was", "were"} else _aspect(walk)
    walk.at += 1
    walk.to_the_verb()
    while walk.words() in {("being",), ("so",), ("such",)} and len(walk.words(2)) > 1:
        walk.at += 1
    if not walk.words():
        return None
    if walk.words(2) == ("going", "to") and len(walk.words(3)) == 3:
        return verbs.verb(walk.words(3)[2]).base, "now", walk.at + 3
    doing = verbs.verb(walk.words()[0])
    if doing.form != "ing" or walk.words()[0] in listed("predicate", "states"):
        return "be", aspect, walk.at
    ongoing: dict[Aspect, Aspect] = {"now": "ongoing", "perfect": "perfect-ongoing"}
    return doing.base, ongoing.get(aspect, aspect), walk.at + 1


def _base(words: tuple[str, ...]) -> str:
    return verbs.verb(words[0]).base if words else ""


@cache
def _moods() -> dict[str, tuple[_Mood, ...]]:
    """The moods by their first word, the longest first."""
    found: dict[str, list[_Mood]] = {}
    for line in str(data(FILE)["predicate"]["moods"]).strip().splitlines():
        words, says, *needs = (part.strip() for part in line.split(":"))
        wanted: dict[str, Needs] = {"verb": "verb", "ing": "ing", "participle": "participle"}
        mood = _Mood(
            tuple(words.split()), frozenset(says.split()) - {"-"}, wanted.get("".join(needs), "")
        )
        found.setdefault(mood.words[0], []).append(mood)
    return {key: tuple(sorted(moods, key=lambda m: -len(m.words))) for key, moods in found.items()}


@cache
def _light() -> frozenset[str]:
    rows = (mood for moods in _moods().values() for mood in moods)
    return frozenset(
        row.words[0]
        for row in rows
        if len(row.words) == 1 and not row.needs and "bare" not in row.says
    )


def _is_light(norm: str) -> bool:
    return norm in _light()
