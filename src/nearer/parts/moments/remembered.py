"""What later pages need at once: the latest kind sentences, stays, tags, and ways of pausing.

One sealed record a person, kept in step with their moments: what a deleted moment said is gone
from here too, and comes back with it.
"""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from django.db.models import QuerySet

from nearer.kit.private import PrivateText
from nearer.parts.moments.documents import About, Breath, Entry, Stay
from nearer.parts.moments.models import Remembered
from nearer.people.access import Viewer

MOST_SENTENCES = 20
MOST_STAYS = 50
MOST_ABOUTS = 60
# What is kept of single moments, and of how many.
KEPT = {"kind": MOST_SENTENCES, "stays": MOST_STAYS, "abouts": MOST_ABOUTS}


@dataclass(frozen=True, repr=False)
class KindSentence:
    """A sentence to oneself, the moment in which it was found, and when that was."""

    moment: UUID
    at: datetime
    sentence: PrivateText


@dataclass(frozen=True)
class Stayed:
    """A stay: how long, and after how many seconds the urge was strongest, if it was rated."""

    moment: UUID
    at: datetime
    seconds: int
    peak_second: int | None


@dataclass(frozen=True, repr=False)
class Memory:
    """What is remembered, newest first. ``breath``: how the last pause was led.

    ``about``: tags and people named lately, each once; ``places`` likewise.
    """

    breath: Breath | None = None
    kind: tuple[KindSentence, ...] = ()
    stays: tuple[Stayed, ...] = ()
    about: About = field(default_factory=About)
    places: tuple[str, ...] = ()


def memory(viewer: Viewer) -> Memory:
    """What is remembered for this person."""
    return _memory(_merged(viewer, list(_rows(viewer))))


def note(viewer: Viewer, entry: Entry) -> None:
    """Keep in step with a moment that was saved or brought back. Within its transaction."""
    said = _said(entry)
    rows = list(_rows(viewer))
    document = _merged(viewer, rows)
    changed: dict[str, Any] = {
        name: _with(document.get(name, []), entry.id, row) for name, row in said.items()
    }
    if entry.breath:
        changed["breath"] = asdict(entry.breath)
    if any(part != document.get(name, type(part)()) for name, part in changed.items()):
        _store(viewer, rows, document | changed)


def forget(viewer: Viewer, moment_id: UUID) -> None:
    """Keep in step with a moment that was deleted. Within its transaction."""
    rows = list(_rows(viewer))
    document = _merged(viewer, rows)
    left = {name: _with(document.get(name, []), moment_id, None) for name in KEPT}
    if any(part != document.get(name, []) for name, part in left.items()):
        _store(viewer, rows, document | left)


def peak_second(stay: Stay) -> int | None:
    """When the urge was first at its strongest, in seconds; None where it was not rated twice."""
    if len(stay.ratings) < 2:
        return None
    return max(stay.ratings, key=lambda rating: rating.strength).second


def _said(entry: Entry) -> dict[str, dict[str, Any] | None]:
    about: dict[str, Any] = {"moment": entry.id.hex, "at": entry.at.isoformat()}
    sentence = entry.kindness.sentence if entry.kindness else ""
    kind = about | {"sentence": str(sentence)} if sentence.strip() else None
    stay = entry.stay
    stayed = about | {"seconds": stay.seconds, "peak": peak_second(stay)} if stay else None
    around = asdict(entry.about)
    return {
        "kind": kind,
        "stays": stayed,
        "abouts": about | around if any(around.values()) else None,
    }


def _with(
    rows: list[dict[str, Any]], moment_id: UUID, row: dict[str, Any] | None
) -> list[dict[str, Any]]:
    others = [known for known in rows if known["moment"] != moment_id.hex]
    return sorted([*others, row] if row else others, key=lambda known: str(known["at"]))


def _rows(viewer: Viewer) -> QuerySet[Remembered]:
    epochs = viewer.vault.readable_epochs()
    mine = Remembered.objects.filter(owner_id=viewer.person.pk, epoch__in=epochs)
    return mine.order_by("pk")


def _merged(viewer: Viewer, rows: list[Remembered]) -> dict[str, Any]:
    """More than one only after older entries were found again: all of them count."""
    merged: dict[str, Any] = {}
    for row in rows:
        document = viewer.vault.read(row)
        for name in KEPT:
            known = {one["moment"]: one for one in merged.get(name, [])}
            known |= {one["moment"]: one for one in document.get(name, [])}
            merged[name] = sorted(known.values(), key=lambda one: str(one["at"]))
        merged |= {name: document[name] for name in ("breath",) if name in document}
    return merged


def _store(viewer: Viewer, rows: list[Remembered], document: dict[str, Any]) -> None:
    kept = document | {name: document.get(name, [])[-most:] for name, most in KEPT.items()}
    row = rows[0] if rows else Remembered(id=_id(viewer), owner_id=viewer.person.pk)
    viewer.vault.seal_into(row, kept)
    row.save()
    for other in rows[1:]:
        other.delete()


def _id(viewer: Viewer) -> UUID:
    return uuid5(viewer.vault.keyring.pk, "remembered")


def _memory(document: dict[str, Any]) -> Memory:
    breath = document.get("breath")
    abouts = document.get("abouts", [])[::-1]
    return Memory(
        breath=Breath(**breath) if breath else None,
        kind=tuple(_kind(row) for row in reversed(document.get("kind", []))),
        stays=tuple(_stayed(row) for row in reversed(document.get("stays", []))),
        about=About(
            tags=tuple(dict.fromkeys(tag for row in abouts for tag in row["tags"])),
            people=tuple(dict.fromkeys(person for row in abouts for person in row["people"])),
        ),
        places=tuple(dict.fromkeys(row["place"] for row in abouts if row["place"])),
    )


def _kind(row: dict[str, Any]) -> KindSentence:
    at = datetime.fromisoformat(row["at"])
    return KindSentence(UUID(row["moment"]), at, PrivateText(row["sentence"]))


def _stayed(row: dict[str, Any]) -> Stayed:
    at = datetime.fromisoformat(row["at"])
    return Stayed(UUID(row["moment"]), at, row["seconds"], row["peak"])
