"""What a moment holds, and how it is written into its sealed document (schema 1)."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypedDict, cast
from uuid import UUID

from nearer.kit import clock
from nearer.kit.private import PrivateText

SCHEMA = 1
CUES = ("sight", "sound", "vibration", "text", "none")
ANCHORS = ("breath", "sounds", "feet", "object")
ACTIVITIES = ("more", "less", "mixed")
URGES = ("phone", "work", "food", "joke", "fix", "explain", "leave", "own")
ENDINGS = ("stayed", "on-purpose", "early")
LENGTHS = ("short", "full")
WAYS_OUT = ("hide", "leave", "explain", "none")
# Parts that a person fills in, each kept from being overwritten by an older page.
GUARDED = (
    "breath",
    "intensity",
    "regions",
    "feelings",
    "sentence",
    "stay",
    "kindness",
    "way_out",
    "about",
    "at",
)


@dataclass(frozen=True)
class Stage:
    """How long a step was on the screen, in seconds, and whether it was passed over."""

    seconds: int = 0
    skipped: bool = False


@dataclass(frozen=True)
class Breath:
    """A pause: chosen length in minutes, and its pace such as "4-6" (seconds in, seconds out).

    ``cue``: what led it (``CUES``); ``anchor``: what it rested on (``ANCHORS``).
    """

    minutes: int
    pace: str = "4-6"
    cue: str = "sight"
    anchor: str = "breath"


@dataclass(frozen=True)
class Intensity:
    """How strong it was, 0 to 10, before and after; None where it was not said."""

    before: int | None = None
    after: int | None = None


@dataclass(frozen=True)
class Felt:
    """A place of the body, what it is like there, how strong: ids of ``nearer.content``.

    ``activity``: whether there is more going on than usual, less, or both (``ACTIVITIES``).
    """

    region: str
    sensation: str = ""
    strength: str = ""
    activity: str = ""


@dataclass(frozen=True, repr=False)
class Named:
    """A word for a feeling: an id of the first list, or the person's own words."""

    word: str
    own: bool = False
    strength: str = ""


@dataclass(frozen=True)
class Rating:
    """How strong the urge was, 0 to 10, so many seconds after the stay began."""

    second: int
    strength: int


@dataclass(frozen=True, repr=False)
class Urge:
    """An urge to leave that was noticed: one of ``URGES``, or the person's own words."""

    second: int
    kind: str
    own: str = ""


@dataclass(frozen=True)
class Stay:
    """Time spent with a feeling: minutes meant, seconds stayed, the curve, and how it ended.

    ``ended``: one of ``ENDINGS``; leaving on purpose is one of them. Empty while it goes on.
    ``began``: by the server's clock, so that every page of it knows until when.
    """

    minutes: int
    seconds: int = 0
    ratings: tuple[Rating, ...] = ()
    urges: tuple[Urge, ...] = ()
    ended: str = ""
    began: datetime | None = None


@dataclass(frozen=True, repr=False)
class Kindness:
    """The three-part break in the person's words; ``sentence`` is what they kept for themselves.

    ``believed_before`` and ``believed_after``: how true the sentence felt, 0 to 10.
    """

    length: str = "short"
    hurts: str = ""
    others: str = ""
    critical: str = ""
    friend: str = ""
    sentence: PrivateText = PrivateText()  # noqa: RUF009 - immutable
    next_step: str = ""
    believed_before: int | None = None
    believed_after: int | None = None


@dataclass(frozen=True, repr=False)
class About:
    """What was around it, in the person's words: tags, who was there, where."""

    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, repr=False)
class Earlier:
    """Parts as they stood before an edit, and when that edit was made."""

    at: datetime
    parts: dict[str, Any]

    def stood(self, now: "Entry") -> "Entry":
        """The moment with these parts alone; what was not edited is left out."""
        return entry(now.id, now.day, 0, blank(now.at, now.zone) | self.parts)

    def changes(self, now: "Entry") -> "Changes":
        """What would let this version stand again."""
        stood = self.stood(now)
        return cast(Changes, {name: getattr(stood, name) for name in self.parts})


class Changes(TypedDict, total=False):
    """The parts to change; those left out stay as they are."""

    breath: Breath | None
    intensity: Intensity
    regions: list[Felt]
    feelings: list[Named]
    not_yet: bool
    sentence: str
    stay: Stay | None
    kindness: Kindness | None
    way_out: str
    about: About
    at: datetime
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
    stay: Stay | None = None
    kindness: Kindness | None = None
    way_out: str = ""
    about: About = field(default_factory=About)
    earlier: tuple[Earlier, ...] = ()

    @property
    def at_home(self) -> datetime:
        """The moment in the time zone where it was."""
        return self.at.astimezone(clock.zone(self.zone))

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a pause is in it."""
        said = self.regions or self.feelings or self.not_yet or self.sentence
        return not (said or self.stay or self.kindness)


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
        stay=_stay(document.get("stay")),
        kindness=_kindness(document.get("kindness")),
        way_out=document.get("way_out", ""),
        about=_about(document.get("about", {})),
        earlier=tuple(_earlier(row) for row in document.get("earlier", [])),
    )


def _stay(row: dict[str, Any] | None) -> Stay | None:
    if row is None:
        return None
    ratings = tuple(Rating(*pair) for pair in row.get("ratings", []))
    urges = tuple(Urge(**urge) for urge in row.get("urges", []))
    began = datetime.fromisoformat(row["began"]) if "began" in row else None
    return Stay(**row | {"ratings": ratings, "urges": urges, "began": began})


def _kindness(row: dict[str, Any] | None) -> Kindness | None:
    if row is None:
        return None
    return Kindness(**row | {"sentence": PrivateText(row.get("sentence", ""))})


def _about(row: dict[str, Any]) -> About:
    return About(tuple(row.get("tags", [])), tuple(row.get("people", [])), row.get("place", ""))


def _earlier(row: dict[str, Any]) -> Earlier:
    return Earlier(datetime.fromisoformat(row["at"]), row["parts"])
