"""Check-ins of the last 120 days."""

from datetime import datetime, timedelta
from uuid import UUID

from nearer.kit import clock
from nearer.parts.moments.actions import begin_moment
from nearer.parts.moments.documents import Breath, Changes, Intensity, Named, Stage
from nearer.server.demo.cast import Inhabitant, Written

DAYS = 120
PACES = ((1, "4-6"), (1, "4-6"), (3, "4-6"), (5, "5-5"))
# Parts of a hundred: how often a pause is passed over, and no word is found.
SKIPPED, WORDLESS, OWN = 35, 8, 12


def fill(inhabitant: Inhabitant) -> None:
    """Days on which something was felt; on most of the quiet ones, nothing was written."""
    times = _times(inhabitant)
    script = _script(inhabitant, len(times))
    for moment, written in zip(times, script, strict=True):
        with clock.fixed(moment):
            begin_moment(
                viewer=inhabitant.viewer,
                once=UUID(int=inhabitant.random.getrandbits(128)),
                changes=_changes(inhabitant, written),
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
    entries = inhabitant.character.entries
    places = sorted(inhabitant.random.sample(range(length), min(length, len(entries))))
    spoken = dict(zip(places, entries, strict=False))
    return [spoken.get(number) for number in range(length)]


def _changes(inhabitant: Inhabitant, written: Written | None) -> Changes:
    random, character = inhabitant.random, inhabitant.character
    changes = _pause(inhabitant)
    like = written or random.choice(character.entries)
    places = list((written or random.choice(character.entries)).places)
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
