"""Entries in which some places and words often come together, for two of the household."""

from datetime import timedelta
from random import Random
from uuid import UUID

from nearer.kit import clock
from nearer.parts.moments.actions import begin_moment
from nearer.parts.moments.documents import Changes, Felt, Named
from nearer.rooms.expression.signals import order
from nearer.server.demo.cast import Inhabitant

# Who, how many entries, and what tends to come with what: place, sensation, word.
HABITS = {
    "Ana": (
        (("jaw", "clenched"), "irritated"),
        (("chest", "heavy"), "sad"),
        (("solar", "churning"), "anxious"),
    ),
    "Ben": ((("low-back", "stiff"), "frustrated"), (("throat", "blocked"), "unheard")),
}
ENTRIES, DAYS = 110, 118
OWN = 0.85  # how often a word comes with its own place
# How often they say when the body spoke up, and what they say then: of each the weight.
SAYS_WHEN = 0.6
WHEN = {"hours": 2, "hour": 3, "minutes": 5, "together": 2, "after": 1}


def fill(inhabitant: Inhabitant) -> None:
    """Short entries of a place and a word, between those of the check-ins."""
    habits = HABITS.get(inhabitant.character.name, ())
    if not habits:
        return
    # Not the inhabitant's own: what the other rooms draw from that stays as it was.
    random = Random(f"signals of {inhabitant.character.name}")  # noqa: S311 - plausible, not secret
    apart = Random(f"order of {inhabitant.character.name}")  # noqa: S311 - plausible, not secret
    for day in sorted(random.choices(range(1, DAYS), k=ENTRIES), reverse=True):
        place, word = random.choice(habits)
        if random.random() > OWN:
            place = random.choice(habits)[0]
        with clock.fixed(clock.now() - timedelta(days=day, hours=random.randrange(8))):
            entry = begin_moment(
                viewer=inhabitant.viewer,
                once=UUID(int=random.getrandbits(128)),
                changes=Changes(regions=[Felt(*place, "clear")], feelings=[Named(word)]),
            )
            if apart.random() < SAYS_WHEN:
                (came,) = apart.choices(list(WHEN), list(WHEN.values()))
                order.say(viewer=inhabitant.viewer, moment=entry.id.hex, came=came)
