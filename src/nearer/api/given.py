"""What may be sent of a check-in. All of it is strict: nothing unknown is passed over."""

from types import NoneType
from typing import cast
from uuid import UUID

from pydantic import Field

from nearer.api import given_parts as parts
from nearer.api.given_parts import NO_NUL, UUID_FORM, Given
from nearer.kit import clock, ids
from nearer.parts.moments import checking, documents
from nearer.parts.moments.documents import Changes


class CheckInParts(Given):
    """The parts of a check-in. Those left out stay as they are."""

    # Factories, since a default in the schema would say that what is left out is emptied.
    breath: parts.Breath | None = Field(
        default_factory=NoneType, description="A pause, or null for none."
    )
    intensity: parts.Intensity = Field(
        default_factory=parts.Intensity, description="Replaces both numbers."
    )
    regions: list[parts.Place] = Field(
        default_factory=list, description="Where it is; each place once."
    )
    feelings: list[parts.Feeling] = Field(
        default_factory=list,
        max_length=checking.MOST_FEELINGS,
        description="The words that are nearest.",
    )
    not_yet: bool = Field(default_factory=bool, description="Whether no word was found yet.")
    sentence: str = Field(
        default_factory=str,
        max_length=checking.SENTENCE_LIMIT,
        pattern=NO_NUL,
        description="Kept exactly as it is sent.",
    )
    stay: parts.Stay | None = Field(
        default_factory=NoneType, description="Time spent with it, or null for none."
    )
    kindness: parts.Kindness | None = Field(
        default_factory=NoneType, description="A kind word to oneself, or null for none."
    )
    way_out: parts.WayOut = Field(
        default_factory=str, description="Whether it was hidden, left, or explained; or none."
    )
    about: parts.About = Field(
        default_factory=parts.About, description="Replaces all that was around it."
    )
    at: parts.Moment = Field(
        default_factory=clock.now, description="When it was, if not now; never in the future."
    )

    def changes(self) -> Changes:
        """The parts that were sent, as a moment takes them."""
        given = {
            "breath": self.breath and documents.Breath(**self.breath.model_dump()),
            "intensity": documents.Intensity(**self.intensity.model_dump()),
            "regions": [place.felt() for place in self.regions],
            "feelings": [
                documents.Named(named.word, named.own, named.strength or "")
                for named in self.feelings
            ],
            "not_yet": self.not_yet,
            "sentence": self.sentence,
            "stay": self.stay and self.stay.stay(),
            "kindness": self.kindness and self.kindness.kindness(),
            "way_out": self.way_out,
            "about": self.about.about(),
            "at": self.at,
        }
        sent = {name: part for name, part in given.items() if name in self.model_fields_set}
        return cast(Changes, sent)


class NewCheckIn(CheckInParts):
    """A check-in to begin now."""

    once: str = Field(
        default_factory=lambda: str(ids.new_id()),
        pattern=UUID_FORM,
        json_schema_extra={"format": "uuid"},
        description=(
            "A UUID that the program makes up for this check-in. Sent again with it, the request "
            "makes no second one: the parts are written into the first."
        ),
    )

    @property
    def mark(self) -> UUID:
        """What makes it one check-in only."""
        return UUID(self.once)


class CheckInChange(CheckInParts):
    """Parts to change."""

    revision: parts.Revision = Field(
        description="The one that was read. A part that was changed since is not overwritten.",
    )
