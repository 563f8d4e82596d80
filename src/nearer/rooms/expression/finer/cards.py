"""Which scenes come when: spaced by FSRS, five at a time, and nothing is counted.

What a person rated is compared with what the scene says only to decide when it comes again: where
a word that fits stands among the highest they gave, it comes later; where none does, sooner. That
is all it is used for, and no page says right or wrong.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from fsrs import Card, Rating, Scheduler
from fsrs.card import CardDict

from nearer import content
from nearer.kit import clock
from nearer.parts.notebooks import pages
from nearer.people.access import Viewer

PURPOSE = "scene-cards"
SESSION, SCENES, DONE = "session", "scenes", "done"
CARD, RATINGS = "card", "ratings"
LENGTH = 5
# Without dice: the same answers lead to the same days, and without steps of minutes.
SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


@dataclass(frozen=True)
class Session:
    """Five scenes by id, and those that were rated in it."""

    scenes: tuple[str, ...] = ()
    done: tuple[str, ...] = ()

    @property
    def next(self) -> str | None:
        """The scene that follows; None at its end."""
        return next((each for each in self.scenes if each not in self.done), None)


@dataclass(frozen=True)
class Due:
    """What there is to do: scenes that come again, scenes never seen, when the next one comes."""

    again: tuple[str, ...]
    unseen: tuple[str, ...]
    next_at: datetime | None

    @property
    def chosen(self) -> tuple[str, ...]:
        """Five of them: what comes again first, then unseen ones."""
        return (*self.again, *self.unseen)[:LENGTH]


def session(viewer: Viewer) -> Session:
    """The session that was begun last."""
    entry = pages.entries(viewer, PURPOSE).get(SESSION, {})
    return Session(tuple(entry.get(SCENES, ())), tuple(entry.get(DONE, ())))


def rated(viewer: Viewer, scene_id: str) -> Mapping[str, int] | None:
    """What this person gave the words of a scene the last time."""
    entry = pages.entries(viewer, PURPOSE).get(scene_id)
    return entry[RATINGS] if entry else None


def due(viewer: Viewer) -> Due:
    """What there is to do now."""
    kept = {key: each for key, each in pages.entries(viewer, PURPOSE).items() if key != SESSION}
    known = content.scenes()
    when = {key: _card(each).due for key, each in kept.items() if key in known}
    now = clock.now()
    again = sorted((key for key, at in when.items() if at <= now), key=when.__getitem__)
    later = [at for at in when.values() if at > now]
    return Due(tuple(again), tuple(_unseen(viewer, when)), min(later, default=None))


def begin(*, viewer: Viewer) -> Session:
    """Begin five scenes; go on with those that were begun and not ended."""
    begun = session(viewer)
    if begun.next:
        return begun
    scenes = due(viewer).chosen
    pages.change(viewer, PURPOSE, SESSION, lambda _known: {SCENES: list(scenes), DONE: []})
    return Session(scenes)


def rate(*, viewer: Viewer, scene: content.Scene, ratings: Mapping[str, int]) -> None:
    """Keep what was given, and say when the scene comes again: once in a session, whatever is sent.

    Rated again in the same session, the ratings change and the day does not.
    """
    is_new = scene.id not in session(viewer).done

    def change(known: pages.Entry | None) -> pages.Entry:
        if known and not is_new:
            return known | {RATINGS: dict(ratings)}
        card = _card(known) if known else Card(card_id=0, due=clock.now())
        reviewed, _log = SCHEDULER.review_card(card, how_near(scene, ratings), clock.now())
        return {CARD: dict(reviewed.to_dict()), RATINGS: dict(ratings)}

    pages.change(viewer, PURPOSE, scene.id, change)
    pages.change(viewer, PURPOSE, SESSION, lambda known: _with_done(known or {}, scene.id))


def how_near(scene: content.Scene, ratings: Mapping[str, int]) -> Rating:
    """How soon it should come again: only whether words that fit stand highest, in this person's
    ratings."""
    best = max(ratings.values(), default=0)
    highest = {word for word, given in ratings.items() if given == best} if best else set()
    met = highest & set(scene.fits)
    if not met:
        return Rating.Again
    return Rating.Good if highest <= set(scene.fits) else Rating.Hard


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """What was given in each scene, and when it comes again."""
    for key, entry in pages.entries(viewer, PURPOSE).items():
        if key != SESSION:
            due_at = entry[CARD]["due"]
            yield {"scene": key, RATINGS: entry[RATINGS], "at": entry[pages.AT], "due": due_at}


def _unseen(viewer: Viewer, seen: Mapping[str, Any]) -> list[str]:
    """Scenes never seen: of the families in turn, so that five are of five."""
    families: dict[str, list[str]] = {}
    for each in content.scenes().values():
        if each.id not in seen:
            family = content.lexicon().words[each.fits[0]].family
            families.setdefault(family, []).append(each.id)
    # Those that were met least often come first.
    met = [content.lexicon().words[content.scenes()[key].fits[0]].family for key in seen]
    order = sorted(families, key=lambda family: (met.count(family), _shuffled(viewer, family)))
    rows = [families[family] for family in order]
    longest = max(map(len, rows), default=0)
    return [row[place] for place in range(longest) for row in rows if place < len(row)]


def _shuffled(viewer: Viewer, family: str) -> str:
    """An order of the families for each person, always the same for them."""
    from hashlib import blake2b

    return blake2b(f"{viewer.person.pk} {family}".encode(), digest_size=8).hexdigest()


def _card(entry: pages.Entry) -> Card:
    return Card.from_dict(cast(CardDict, entry[CARD]))


def _with_done(known: pages.Entry, scene_id: str) -> pages.Entry:
    others = [each for each in known.get(DONE, []) if each != scene_id]
    return {SCENES: known.get(SCENES, []), DONE: [*others, scene_id]}
