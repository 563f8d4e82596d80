"""Check-ins of the last 120 days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from nearer.kit import clock
from nearer.parts.moments.actions import begin_moment, change_moment
from nearer.parts.moments.documents import (
    ACTIVITIES,
    WAYS_OUT,
    About,
    Breath,
    Changes,
    Intensity,
    Named,
    Rating,
    Stage,
    Stay,
    Urge,
)
from nearer.server.demo.cast import Inhabitant, Written

T = TypeVar("T")
DAYS = 120
PACES = ((1, "4-6"), (1, "4-6"), (3, "4-6"), (5, "5-5"))
# Parts of a hundred: how often a pause is passed over, and no word is found.
SKIPPED, WORDLESS, OWN = 35, 8, 12
# Likewise: how often somebody stays with it, says what was around it, and what more is felt.
STAYS, TAGGED, COMPARED = 18, 60, 40
URGE_PEAK_MINUTES = (1, 1, 2, 2, 3)


def fill(inhabitant: Inhabitant) -> None:
    """Days on which something was felt; on most of the quiet ones, nothing was written."""
    times = _times(inhabitant)
    script = _script(inhabitant, len(times))
    kind = _spread(inhabitant, inhabitant.character.kindness, len(times))
    for number, (moment, written) in enumerate(zip(times, script, strict=True)):
        with clock.fixed(moment):
            changes = _changes(inhabitant, written) | _more(inhabitant)
            if number in kind:
                changes |= Changes(kindness=kind[number])
            _keep(inhabitant, changes, moment)


def _keep(inhabitant: Inhabitant, changes: Changes, moment: datetime) -> None:
    """A check-in; of several words all but the first come to mind later, in an edit."""
    viewer, words = inhabitant.viewer, changes.get("feelings", [])
    entry = begin_moment(
        viewer=viewer,
        once=UUID(int=inhabitant.random.getrandbits(128)),
        changes=changes | Changes(feelings=words[:1]) if words[1:] else changes,
    )
    if words[1:]:
        with clock.fixed(moment + timedelta(hours=2)):
            change_moment(
                viewer=viewer,
                moment_id=entry.id,
                revision=entry.revision,
                changes=Changes(feelings=words),
                is_edit=True,
            )


def _times(inhabitant: Inhabitant) -> list[datetime]:
    random, character = inhabitant.random, inhabitant.character
    days = random.sample(range(1, DAYS), character.often * DAYS // 100)
    midnight = clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    return sorted(
        midnight
        - timedelta(days=day)
        + timedelta(hours=random.choice(character.hours), seconds=random.randrange(3600))
        for day in days
    )


def _script(inhabitant: Inhabitant, length: int) -> list[Written | None]:
    """The written entries in their order, with silent days between them."""
    spoken = _spread(inhabitant, inhabitant.character.entries, length)
    return [spoken.get(number) for number in range(length)]


def _spread(inhabitant: Inhabitant, rows: Sequence[T], length: int) -> dict[int, T]:
    """The rows in their order, each at a place of its own."""
    places = sorted(inhabitant.random.sample(range(length), min(length, len(rows))))
    return dict(zip(places, rows, strict=False))


def _more(inhabitant: Inhabitant) -> Changes:
    """What was around it, and a stay, on some of the days."""
    random, around = inhabitant.random, inhabitant.character.around
    changes = Changes()
    if random.randrange(100) < TAGGED:
        tags, person = (random.choice(around.tags),), (random.choice(around.people),)
        place = random.choice(("", *around.places))
        changes["about"] = About(tags, person if random.randrange(2) else (), place)
    if random.randrange(100) < STAYS:
        changes["stay"] = _stay(inhabitant)
        changes["way_out"] = random.choice(("", *WAYS_OUT))
    return changes


def _stay(inhabitant: Inhabitant) -> Stay:
    """An urge that rises to a minute and falls again, unevenly."""
    random, urges = inhabitant.random, inhabitant.character.urges
    minutes, peak = random.choice((3, 3, 5)), random.choice(URGE_PEAK_MINUTES)
    top = random.randint(5, 9)
    strengths = [
        max(0, top - random.randint(1, 2) * abs(minute - peak)) for minute in range(minutes + 1)
    ]
    noticed = [random.choice(urges) for _ in range(random.randint(0, 3))]
    return Stay(
        minutes=minutes,
        seconds=minutes * 60 + random.randrange(20),
        ratings=tuple(Rating(minute * 60, one) for minute, one in enumerate(strengths)),
        urges=tuple(
            Urge(random.randrange(10, minutes * 60), kind, "tidy something" * (kind == "own"))
            for kind in noticed
        ),
        ended=random.choice(("stayed", "stayed", "on-purpose", "early")),
        began=clock.now(),
    )


def _changes(inhabitant: Inhabitant, written: Written | None) -> Changes:
    random, character = inhabitant.random, inhabitant.character
    changes = _pause(inhabitant)
    like = written or random.choice(character.entries)
    places = [
        replace(place, activity=random.choice(ACTIVITIES))
        if random.randrange(100) < COMPARED
        else place
        for place in (written or random.choice(character.entries)).places
    ]
    if not written and random.randrange(100) < WORDLESS:
        return changes | Changes(regions=places, not_yet=True)
    feelings = list(like.feelings)
    if not written and random.randrange(100) < OWN:
        feelings = [Named(random.choice(character.own_words), own=True)]
    changes |= Changes(regions=places, feelings=feelings)
    return changes | Changes(sentence=written.said) if written else changes


def _pause(inhabitant: Inhabitant) -> Changes:
    random = inhabitant.random
    if random.randrange(100) < SKIPPED:
        return Changes(stages={"breathe": Stage(skipped=True)})
    minutes, pace = random.choice(PACES)
    before = random.randint(2, 9)
    return Changes(
        breath=Breath(minutes, pace),
        intensity=Intensity(before, max(0, before - random.randint(-1, 3))),
        stages={"breathe": Stage(seconds=minutes * 60)},
    )
