"""Words of one's own, and what somebody wrote beside a guide."""

from datetime import timedelta
from uuid import UUID, uuid5

from nearer.kit import clock
from nearer.parts.feelings import own
from nearer.parts.feelings.own import OwnWord
from nearer.rooms.expression.naming import learned
from nearer.server.demo.cast import Inhabitant

NAMES = UUID(int=0)
KEPT = timedelta(days=30)
# By person: a word, what it means to them, its pleasantness and energy. One is not placed yet.
WORDS = {
    "Ana": (
        ("braced for it", "Shoulders up before anything has happened.", (-0.32, 0.4)),
        ("a bit see-through", "There, and nobody would walk round me.", (-0.4, -0.48)),
    ),
    "Ben": (("under glass", "I hear everything and nothing of it reaches me.", None),),
}
LEARNED = {
    "Ana": {
        "anger": {
            "first": "My father's. I went under the stairs with the cat and counted the coats.",
            "third": "Loud if it has to be, and sorry afterwards, in that order.",
        }
    },
}


def fill(inhabitant: Inhabitant) -> None:
    """A month ago, on a quiet evening."""
    name, viewer = inhabitant.character.name, inhabitant.viewer
    with clock.fixed(clock.now() - KEPT):
        for word, meaning, place in WORDS.get(name, ()):
            word_id = str(uuid5(NAMES, f"{name}: {word}"))
            own.keep(viewer=viewer, word=OwnWord(word_id, word, meaning, place))
        for family, answers in LEARNED.get(name, {}).items():
            learned.keep(viewer=viewer, family=family, answers=answers, seen="", page="")
