"""Statements of the last 100 days: as they first came, how they were put, and what became of them."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from nearer.kit import clock
from nearer.parts.moments.documents import Named
from nearer.rooms.expression.saying import actions
from nearer.rooms.expression.saying.documents import WAYS, WENT, Changes
from nearer.server.demo.cast import Inhabitant

DAYS = 100
# Raw, then as it could be said; empty where nobody went on with it.
WRITTEN = (
    (
        "You never listen when I talk about Mum. I feel like you don’t care.",
        "When I talked about Mum last night, the television stayed on. I felt small. "
        "Would you give me ten minutes tonight, phones away?",
    ),
    (
        "You always leave the kitchen to me. You’re so lazy.",
        "Three evenings this week the washing-up was still there at ten. I’m worn out. "
        "Would you take Tuesdays and Thursdays?",
    ),
    (
        "You made me look stupid in front of everybody.",
        "At dinner on Saturday my story about the flat got a laugh that I had not meant it to get. "
        "I was embarrassed. Could we leave that one out with friends?",
    ),
    ("You never ask how I am. Whatever.", ""),
    (
        "You never tell me anything until it is decided.",
        "I heard about the trip when it was booked. I felt left out, and I’d like us to talk "
        "before the next one.",
    ),
    (
        "You’re always on your phone, you just don’t care about us any more.",
        "I miss you in the evenings. Would you leave your phone in the hall until nine on Friday?",
    ),
    ("I want to say thank you for Sunday and I don’t know how.", ""),
)
ANSWERS: Changes = {
    "part_their_side": "I can see that you had a long week",
    "part_observation": "On Thursday, when I came in, the door to your room stayed shut.",
    "feelings": [Named("lonely")],
    "part_matters": "It matters to me that we eat together now and then",
}


def fill(inhabitant: Inhabitant) -> None:
    """What each of them wrote, on days of their own, and one that was begun by questions."""
    random = inhabitant.random
    number = random.randint(5, len(WRITTEN)) if inhabitant.character.often > 20 else 2
    for (raw, text), day in zip(WRITTEN[:number], _days(inhabitant, number), strict=True):
        with clock.fixed(clock.now() - timedelta(days=day, hours=2)):
            _write(inhabitant, raw, text)
    if inhabitant.character.is_host:
        with clock.fixed(clock.now() - timedelta(days=1)):
            _begin(inhabitant, ANSWERS)


def _days(inhabitant: Inhabitant, number: int) -> Iterator[int]:
    days = inhabitant.random.sample(range(2, DAYS), number)
    return iter(sorted(days, reverse=True))


def _begin(inhabitant: Inhabitant, changes: Changes) -> UUID:
    random, people = inhabitant.random, inhabitant.character.around.people
    to: Changes = {"to": random.choice(("", *people))}
    once = UUID(int=random.getrandbits(128))
    begun = actions.begin_statement(viewer=inhabitant.viewer, once=once, changes=to | changes)
    return begun.id


def _write(inhabitant: Inhabitant, raw: str, text: str) -> None:
    random = inhabitant.random
    statement_id = _begin(inhabitant, {"raw": raw})
    if not text:
        return
    way = random.choice(WAYS)
    later: Changes = {"text": text, "chosen": way}
    if way != "kept":
        later["went"] = (random.choice(WENT), "")
    actions.change_statement(
        viewer=inhabitant.viewer,
        statement_id=statement_id,
        revision=1,
        changes=later,
        keeps_version=True,
    )
