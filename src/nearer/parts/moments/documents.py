"""What a moment holds, and how it is written into its sealed document (schema 1)."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypedDict
from uuid import UUID

from nearer.kit import clock
from nearer.kit.private import PrivateText

SCHEMA = 1
# Parts that a person fills in, each kept from being overwritten by an older page.
GUARDED = ("breath", "intensity", "regions", "feelings", "sentence")


@dataclass(frozen=True)
class Stage:
    """How long a step was on the screen, in seconds, and whether it was passed over."""

    seconds: int = 0
    skipped: bool = False


@dataclass(frozen=True)
class Breath:
    """A pause: chosen length in minutes, and its pace such as "4-6" (seconds in, seconds out)."""

    minutes: int
    pace: str = "4-6"


@dataclass(frozen=True)
class Intensity:
    """How strong it was, 0 to 10, before and after; None where it was not said."""

    before: int | None = None
    after: int | None = None


@dataclass(frozen=True)
class Felt:
    """A place of the body, what it is like there, how strong: ids of ``nearer.content``."""

    region: str
    sensation: str = ""
    strength: str = ""


@dataclass(frozen=True, repr=False)
class Named:
    """A word for a feeling: an id of the first list, or the person's own words."""

    word: str
    own: bool = False
    strength: str = ""


class Changes(TypedDict, total=False):
    """The parts to change; those left out stay as they are."""

    breath: Breath | None
    intensity: Intensity
    regions: list[Felt]
    feelings: list[Named]
    not_yet: bool
    sentence: str
    stages: dict[str, Stage]


@dataclass(frozen=True, repr=False)
class Entry:
    """A moment, opened for its owner."""

    id: UUID
    day: date
    revision: int
    at: datetime
    zone: str
    stages: dict[str, Stage] = field(default_factory=dict)
    breath: Breath | None = None
    intensity: Intensity = field(default_factory=Intensity)
    regions: tuple[Felt, ...] = ()
    feelings: tuple[Named, ...] = ()
    not_yet: bool = False
    sentence: PrivateText = PrivateText()  # noqa: RUF009 - immutable

    @property
    def at_home(self) -> datetime:
        """The moment in the time zone where it was."""
        return self.at.astimezone(clock.zone(self.zone))

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a pause is in it."""
        return not (self.regions or self.feelings or self.not_yet or self.sentence)


def blank(at: datetime, zone: str) -> dict[str, Any]:
    """The document of a moment that begins."""
    return {"schema": SCHEMA, "at": at.astimezone(UTC).isoformat(), "zone": zone}


def entry(moment_id: UUID, day: date, revision: int, document: dict[str, Any]) -> Entry:
    """The document as a value."""
    breath = document.get("breath")
    stages = document.get("stages", {})
    return Entry(
        id=moment_id,
        day=day,
        revision=revision,
        at=datetime.fromisoformat(document["at"]),
        zone=document["zone"],
        stages={name: Stage(**stage) for name, stage in stages.items()},
        breath=Breath(**breath) if breath else None,
        intensity=Intensity(**document.get("intensity", {})),
        regions=tuple(Felt(**felt) for felt in document.get("regions", [])),
        feelings=tuple(Named(**named) for named in document.get("feelings", [])),
        not_yet=document.get("not_yet", False),
        sentence=PrivateText(document.get("sentence", "")),
    )
