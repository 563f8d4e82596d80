"""Now and then somebody stayed with it for some minutes, and noted what pulled them away."""

from datetime import timedelta

from nearer.parts.moments import actions, queries
from nearer.parts.moments.documents import Entry, Rating, Stay, Urge
from nearer.server.demo.cast import Inhabitant

EVERY = 7  # of how many check-ins one has a stay
PULLS = ("phone", "phone", "work", "food", "joke", "fix", "explain", "leave")
WAYS_OUT = ("hide", "leave", "explain", "none", "")


def fill(inhabitant: Inhabitant) -> None:
    """Stays in some of the check-ins that are there."""
    found: list[Entry] = []
    place = None
    while stretch := queries.stretch(inhabitant.viewer, before=place):
        found += stretch.entries
        place = stretch.next
        if place is None:
            break
    for entry in found[::EVERY]:
        _stay(inhabitant, entry)


def _stay(inhabitant: Inhabitant, entry: Entry) -> None:
    random = inhabitant.random
    minutes = random.choice((3, 3, 5, 8))
    ended = random.choice(("stayed", "stayed", "on-purpose", "early"))
    rated = minutes if ended == "stayed" else random.randint(2, minutes)
    ratings = [
        Rating(60 * minute + random.randrange(10, 50), random.randint(1, 9))
        for minute in range(rated)
    ]
    urges = [
        Urge(random.randrange(60 * rated), random.choice(PULLS))
        for _number in range(random.randint(0, 3))
    ]
    stay = Stay(
        minutes=minutes,
        seconds=60 * rated,
        ratings=tuple(ratings),
        urges=tuple(urges),
        ended=ended,
        began=entry.at + timedelta(minutes=2),
    )
    actions.change_moment(
        viewer=inhabitant.viewer,
        moment_id=entry.id,
        revision=entry.revision,
        changes={"stay": stay, "way_out": random.choice(WAYS_OUT)},
    )
