"""What a statement holds, and how it is written into its sealed document (schema 1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypedDict
from uuid import UUID

from nearer.kit import clock
from nearer.kit.private import PrivateText
from nearer.parts.moments.documents import Named
from nearer.parts.records.meeting import TOUCHED

SCHEMA = 1
# What a person may do with their words. None of it sends anything.
WAYS = ("kept", "copied", "said", "handed-on")
WENT = ("heard", "partly", "not", "unsaid")
# The parts of the guided way, in its order; ``feeling`` holds words beside its sentence.
PARTS = ("their_side", "observation", "feeling", "under", "matters", "request")
# Parts that a person fills in, each kept from being overwritten by an older page.
GUARDED = ("to", "raw", "text", "feelings", "asked", "went", *(f"part_{name}" for name in PARTS))


@dataclass(frozen=True, repr=False)
class Version:
    """The words as they stood, and until when."""

    at: datetime
    text: PrivateText


@dataclass(frozen=True)
class Chosen:
    """What became of the words (``WAYS``), and when."""

    way: str
    at: datetime


@dataclass(frozen=True, repr=False)
class Went:
    """How it was received (``WENT``), in a few words, and when that was written."""

    how: str
    words: PrivateText
    at: datetime


class Changes(TypedDict, total=False):
    """The parts to change; those left out stay as they are. ``part_…``: sentences of the guided way.

    ``asked``: the day on which to ask how it went, or nothing. ``built``: the text that the parts were
    put together to. ``went``: how, and a few words.
    """

    to: str
    raw: str
    text: str
    feelings: list[Named]
    part_their_side: str
    part_observation: str
    part_feeling: str
    part_under: str
    part_matters: str
    part_request: str
    built: str
    dismissed: list[str]
    taken: list[str]
    chosen: str
    asked: date | None
    went: tuple[str, str] | None


@dataclass(frozen=True, repr=False)
class Statement:
    """A statement, opened for its owner. ``to`` is empty where it is for nobody in particular.

    ``raw`` is how it first came and ``text`` how it stands. ``dismissed`` names rules of the reader
    that were put away for this statement, ``taken`` those whose offers were used.
    """

    id: UUID
    day: date
    revision: int
    at: datetime
    zone: str
    to: PrivateText = PrivateText()  # noqa: RUF009 - immutable
    raw: PrivateText = PrivateText()  # noqa: RUF009 - immutable
    text: PrivateText = PrivateText()  # noqa: RUF009 - immutable
    feelings: tuple[Named, ...] = ()
    parts: tuple[tuple[str, PrivateText], ...] = ()
    built: PrivateText = PrivateText()  # noqa: RUF009 - immutable
    versions: tuple[Version, ...] = ()
    dismissed: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    asked: date | None = None
    went: Went | None = None

    @property
    def at_home(self) -> datetime:
        """When it was begun, in the time zone where it was."""
        return self.at.astimezone(clock.zone(self.zone))

    @property
    def words(self) -> PrivateText:
        """What there is of it to show: the text, or else the first part that was written."""
        first = next((said for _name, said in self.parts if said.strip()), PrivateText())
        return self.text if self.text.strip() else first

    @property
    def is_guided(self) -> bool:
        """Whether it was begun part by part and is not put together yet."""
        return bool(self.parts or self.feelings) and not self.text

    @property
    def outcome(self) -> Chosen | None:
        """What became of it last; None while it is a draft."""
        return self.chosen[-1] if self.chosen else None

    def part(self, name: str) -> PrivateText:
        """One sentence of the guided way."""
        return dict(self.parts).get(name, PrivateText())


def blank(at: datetime, zone: str) -> dict[str, Any]:
    """The document of a statement that begins."""
    return {"schema": SCHEMA, "at": at.astimezone(UTC).isoformat(), "zone": zone}


def holds_something(document: Mapping[str, Any]) -> bool:
    """Whether there is more in it than when it began and who touched it."""
    return bool(document.keys() - blank(datetime.now(UTC), "").keys() - {TOUCHED})


def statement(statement_id: UUID, day: date, revision: int, document: dict[str, Any]) -> Statement:
    """The document as a value."""
    asked, went = document.get("asked"), document.get("went")
    return Statement(
        id=statement_id,
        day=day,
        revision=revision,
        at=datetime.fromisoformat(document["at"]),
        zone=document["zone"],
        to=PrivateText(document.get("to", "")),
        raw=PrivateText(document.get("raw", "")),
        text=PrivateText(document.get("text", "")),
        feelings=tuple(Named(**named) for named in document.get("feelings", [])),
        parts=_parts(document),
        built=PrivateText(document.get("built", "")),
        versions=tuple(_version(row) for row in document.get("versions", [])),
        dismissed=tuple(document.get("dismissed", [])),
        taken=tuple(document.get("taken", [])),
        chosen=tuple(_chosen(row) for row in document.get("chosen", [])),
        asked=date.fromisoformat(asked) if asked else None,
        went=_went(went) if went else None,
    )


def _parts(document: dict[str, Any]) -> tuple[tuple[str, PrivateText], ...]:
    said = {name: document.get(f"part_{name}", "") for name in PARTS}
    return tuple((name, PrivateText(text)) for name, text in said.items() if text)


def _version(row: dict[str, Any]) -> Version:
    return Version(datetime.fromisoformat(row["at"]), PrivateText(row["text"]))


def _chosen(row: dict[str, Any]) -> Chosen:
    return Chosen(row["way"], datetime.fromisoformat(row["at"]))


def _went(row: dict[str, Any]) -> Went:
    at = datetime.fromisoformat(row["at"])
    return Went(row["how"], PrivateText(row.get("words", "")), at)
