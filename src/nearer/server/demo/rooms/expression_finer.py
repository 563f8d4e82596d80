"""Weekly ratings and a few scenes of two in the household; in one of them, enough to be drawn."""

from datetime import timedelta
from random import Random
from uuid import UUID

from nearer import content
from nearer.kit import clock
from nearer.rooms.expression.finer import cards, deep
from nearer.server.demo.cast import Inhabitant

# Who, and for how many weeks. They went on with what they had on paper before.
WEEKS = {"Ana": 26, "Ben": 7}
SCENES = 3
SIDES = content.deep_check_in().sides


def fill(inhabitant: Inhabitant) -> None:
    """Ratings whose words move together in part."""
    weeks = WEEKS.get(inhabitant.character.name, 0)
    random = Random(f"finer words of {inhabitant.character.name}")  # noqa: S311 - no secret
    for week in range(weeks, 0, -1):
        mood = random.randint(0, 3)
        words = [word.id for side in SIDES for word in side.words]
        given = {word: mood + random.randint(0, 3) for word in words}
        with clock.fixed(clock.now() - timedelta(weeks=week, hours=random.randrange(30))):
            rated = UUID(int=random.getrandbits(128))
            deep.keep(viewer=inhabitant.viewer, rated_id=rated, ratings=given)
    if weeks:
        _see_scenes(inhabitant, random)


def _see_scenes(inhabitant: Inhabitant, random: Random) -> None:
    """A session that was left before its end."""
    with clock.fixed(clock.now() - timedelta(days=9)):
        for scene_id in cards.begin(viewer=inhabitant.viewer).scenes[:SCENES]:
            scene = content.scenes()[scene_id]
            given = {word: random.randint(0, 6) for word in scene.words}
            cards.rate(viewer=inhabitant.viewer, scene=scene, ratings=given)
