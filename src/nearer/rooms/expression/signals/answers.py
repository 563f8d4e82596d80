"""What a person answered to candidates, and how the last trial went: two notebooks."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from nearer.parts.notebooks import pages
from nearer.people.access import Viewer
from nearer.rooms.expression.signals.signs import Sign, pattern_key
from nearer.rooms.expression.signals.trial import Interval, Trial

ANSWERS, TRIAL = "body-answers", "body-trial"
MOST_OFFERED = 60  # of one pattern, whose words were taken from candidates
LAST = "last"


@dataclass(frozen=True)
class Kept:
    """A trial, and what it was held on: how many entries, and the sequence of the newest."""

    trial: Trial
    entries: int
    newest: int


def refused(viewer: Viewer, signs: Iterable[Sign]) -> list[str]:
    """The words that were refused for these signs."""
    entry = pages.entries(viewer, ANSWERS).get(pattern_key(signs), {})
    return list(entry.get("no", ()))


def offered(viewer: Viewer) -> frozenset[str]:
    """The moments whose words were taken from candidates, in hexadecimal."""
    entries = pages.entries(viewer, ANSWERS).values()
    return frozenset(moment for entry in entries for moment in entry.get("offered", ()))


def refuse(*, viewer: Viewer, signs: Iterable[Sign], word: str) -> None:
    """Let this word step back wherever the same signs are noted."""

    def change(known: pages.Entry | None) -> pages.Entry:
        entry = known or {}
        others = [each for each in entry.get("no", []) if each != word]
        return entry | {"no": [*others, word]}

    pages.change(viewer, ANSWERS, pattern_key(signs), change)


def take_back(*, viewer: Viewer, signs: Iterable[Sign], word: str) -> None:
    """Ask about this word again."""

    def change(known: pages.Entry | None) -> pages.Entry | None:
        entry = known or {}
        left = [each for each in entry.get("no", []) if each != word]
        return entry | {"no": left} if left or entry.get("offered") else None

    pages.change(viewer, ANSWERS, pattern_key(signs), change)


def note_offered(*, viewer: Viewer, signs: Iterable[Sign], moment: str) -> None:
    """Remember that a word of this moment was taken from candidates."""

    def change(known: pages.Entry | None) -> pages.Entry:
        entry = known or {}
        others = [each for each in entry.get("offered", []) if each != moment]
        return entry | {"offered": [*others, moment][-MOST_OFFERED:]}

    pages.change(viewer, ANSWERS, pattern_key(signs), change)


def trial(viewer: Viewer) -> Kept | None:
    """The trial that was held last, if there was one."""
    entry = pages.entries(viewer, TRIAL).get(LAST)
    if entry is None:
        return None
    held = entry["trial"]
    over_group, over_usual = Interval(**held["over_group"]), Interval(**held["over_usual"])
    kept = Trial(held["tried"], over_group, over_usual, held["top_three"])
    return Kept(kept, entry["entries"], entry["newest"])


def keep_trial(*, viewer: Viewer, kept: Kept) -> None:
    """Keep how a trial went; there are no words in it."""
    pages.change(viewer, TRIAL, LAST, lambda _known: asdict(kept))


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """What was refused, and for which signs."""
    for key, entry in pages.entries(viewer, ANSWERS).items():
        if entry.get("no"):
            yield {"signs": key.split(), "refused": entry["no"], "at": entry[pages.AT]}
