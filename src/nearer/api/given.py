"""What may be sent. All of it is strict: nothing is guessed, and nothing unknown is passed over."""

from collections.abc import Iterable
from types import NoneType
from typing import Annotated, Any, Literal, cast
from uuid import UUID

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    Tag,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from nearer import content
from nearer.kit import ids
from nearer.parts.moments import checking, documents
from nearer.parts.moments.documents import Changes

LARGEST_REVISION = 2**31 - 1
UUID_FORM = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
NO_NUL = r"^[^\u0000]*$"
NO_NUL_AND_NOT_BLANK = r"^[^\u0000]*[^\u0000\s][^\u0000]*$"
LISTED, OWN = "(listed)", "(own)"


class OneOf:
    """Annotates a string that must be one of these ids."""

    def __init__(self, known: Iterable[str]) -> None:
        self.known = list(known)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Pydantic's own check, and its entry in the schema."""
        return core_schema.literal_schema(self.known)


def _whole(value: Any) -> Any:
    """JSON knows one kind of number: 7.0 is 7."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _boolean(value: Any) -> Any:
    """To Python 0 is False; to JSON it is not."""
    if not isinstance(value, bool):
        raise PydanticCustomError("bool_type", "Input should be true or false")
    return value


Minutes = Annotated[int, Field(ge=1, le=checking.LONGEST_BREATH_MINUTES), BeforeValidator(_whole)]
Degree = Annotated[int, Field(ge=0, le=checking.STRONGEST), BeforeValidator(_whole)]
Revision = Annotated[int, Field(ge=1, le=LARGEST_REVISION), BeforeValidator(_whole)]
Region = Annotated[str, OneOf(content.regions().labels)]
Sensation = Annotated[str, OneOf(content.sensations().words)]
Strength = Annotated[str, OneOf(content.sensations().strengths)]
ListedWord = Annotated[str, OneOf(content.lexicon().words)]
OwnWord = Annotated[
    str, Field(min_length=1, max_length=checking.OWN_WORD_LIMIT, pattern=NO_NUL_AND_NOT_BLANK)
]


class Given(BaseModel):
    """The strictness of all of them."""

    model_config = ConfigDict(strict=True, extra="forbid")


class Breath(Given):
    """A pause."""

    minutes: Minutes = Field(description="How long it was meant to be.")
    pace: str = Field(
        default="4-6",
        pattern="^[1-9][0-9]?-[1-9][0-9]?$",
        description="Seconds in and seconds out.",
    )


class Intensity(Given):
    """How strong it was, from 0 to 10."""

    before: Degree | None = Field(default=None, description="At the beginning.")
    after: Degree | None = Field(default=None, description="At the end.")


class Place(Given):
    """A place of the body."""

    region: Region = Field(description="Id of the place.")
    sensation: Sensation | None = Field(default=None, description="Id of what it is like there.")
    strength: Strength | None = Field(default=None, description="How clearly it is felt.")

    def felt(self) -> documents.Felt:
        """As a moment holds it."""
        return documents.Felt(self.region, self.sensation or "", self.strength or "")


class ListedFeeling(Given):
    """A word of the first list."""

    word: ListedWord = Field(description="Id of the word.")
    own: Annotated[Literal[False], BeforeValidator(_boolean)] = Field(
        False, description="It is on the list."
    )
    strength: Strength | None = Field(default=None, description="How clearly it is felt.")


class OwnFeeling(Given):
    """A word of the person’s own."""

    word: OwnWord = Field(description="The word; not blank.")
    own: Annotated[Literal[True], BeforeValidator(_boolean)] = Field(
        description="It is the person’s own."
    )
    strength: Strength | None = Field(default=None, description="How clearly it is felt.")


def _form(feeling: Any) -> str:
    own = isinstance(feeling, dict) and feeling.get("own") is True
    return OWN if own else LISTED


Feeling = Annotated[
    Annotated[ListedFeeling, Tag(LISTED)] | Annotated[OwnFeeling, Tag(OWN)], Discriminator(_form)
]


class CheckInParts(Given):
    """The parts of a check-in. Those left out stay as they are."""

    # Factories, since a default in the schema would say that what is left out is emptied.
    breath: Breath | None = Field(
        default_factory=NoneType, description="A pause, or null for none."
    )
    intensity: Intensity = Field(default_factory=Intensity, description="Replaces both numbers.")
    regions: list[Place] = Field(default_factory=list, description="Where it is; each place once.")
    feelings: list[Feeling] = Field(
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

    def changes(self) -> Changes:
        """The parts that were sent, as a moment takes them."""
        parts = {
            "breath": self.breath and documents.Breath(**self.breath.model_dump()),
            "intensity": documents.Intensity(**self.intensity.model_dump()),
            "regions": [place.felt() for place in self.regions],
            "feelings": [
                documents.Named(named.word, named.own, named.strength or "")
                for named in self.feelings
            ],
            "not_yet": self.not_yet,
            "sentence": self.sentence,
        }
        sent = {name: part for name, part in parts.items() if name in self.model_fields_set}
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

    revision: Revision = Field(
        description="The one that was read. A part that was changed since is not overwritten.",
    )
