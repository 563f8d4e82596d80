"""The parts of a check-in as they may be sent. All of it is strict; nothing is guessed."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
)
from pydantic import (
    Tag as Tagged,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from nearer import content
from nearer.kit.private import PrivateText
from nearer.parts.moments import checking, documents

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


def _written(value: Any) -> Any:
    """A number is no time, although it could be read as one."""
    if not isinstance(value, str):
        raise PydanticCustomError("datetime_type", "Input should be a time in ISO 8601")
    return value


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
Activity = Annotated[str, OneOf(documents.ACTIVITIES)]
Seconds = Annotated[int, Field(ge=0, le=checking.LONGEST_STAY_SECONDS), BeforeValidator(_whole)]
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
    cue: Annotated[str, OneOf(documents.CUES)] = Field(default="sight", description="What led it.")
    anchor: Annotated[str, OneOf(documents.ANCHORS)] = Field(
        default="breath", description="What it rested on."
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
    activity: Activity | None = Field(
        default=None, description="Whether more goes on there than usual, less, or both."
    )

    def felt(self) -> documents.Felt:
        """As a moment holds it."""
        like = (self.sensation or "", self.strength or "", self.activity or "")
        return documents.Felt(self.region, *like)


class ListedFeeling(Given):
    """A word of the list."""

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
    Annotated[ListedFeeling, Tagged(LISTED)] | Annotated[OwnFeeling, Tagged(OWN)],
    Discriminator(_form),
]


Tag = Annotated[
    str, Field(min_length=1, max_length=checking.TAG_LIMIT, pattern=NO_NUL_AND_NOT_BLANK)
]
KindWords = Annotated[str, Field(max_length=checking.KINDNESS_LIMIT, pattern=NO_NUL)]
UrgeWords = Annotated[str, Field(max_length=checking.OWN_WORD_LIMIT, pattern=NO_NUL)]
PlaceWords = Annotated[str, Field(max_length=checking.PLACE_LIMIT, pattern=NO_NUL)]


class Rating(Given):
    """How strong the wish to leave was."""

    second: Seconds = Field(description="Seconds after the beginning.")
    strength: Degree = Field(description="From 0 to 10.")


class Urge(Given):
    """An urge to leave that was noticed."""

    second: Seconds = Field(description="Seconds after the beginning.")
    kind: Annotated[str, OneOf(documents.URGES)] = Field(description="To do what.")
    own: UrgeWords = Field(default="", description="In the person’s own words.")


class Stay(Given):
    """Time spent with a feeling."""

    minutes: Annotated[
        int, Field(ge=1, le=checking.LONGEST_STAY_MINUTES), BeforeValidator(_whole)
    ] = Field(description="How long it was meant to be.")
    seconds: Seconds = Field(default=0, description="How long it was.")
    ratings: list[Rating] = Field(
        default=[], max_length=checking.MOST_RATINGS, description="The curve."
    )
    urges: list[Urge] = Field(
        default=[], max_length=checking.MOST_URGES, description="Urges that were noticed."
    )
    ended: Annotated[str, OneOf(documents.ENDINGS)] | None = Field(
        default=None, description="How it ended."
    )

    def stay(self) -> documents.Stay:
        """As a moment holds it."""
        return documents.Stay(
            minutes=self.minutes,
            seconds=self.seconds,
            ratings=tuple(documents.Rating(**one.model_dump()) for one in self.ratings),
            urges=tuple(documents.Urge(**one.model_dump()) for one in self.urges),
            ended=self.ended or "",
        )


class Kindness(Given):
    """The three-part break, in the person’s words."""

    length: Annotated[str, OneOf(documents.LENGTHS)] = Field(
        default="short", description="20 seconds, or three minutes."
    )
    hurts: KindWords = Field(default="", description="What hurts.")
    others: KindWords = Field(default="", description="Who else feels this.")
    critical: KindWords = Field(default="", description="What the person said against themselves.")
    friend: KindWords = Field(default="", description="What they would say to a friend.")
    sentence: KindWords = Field(default="", description="What they kept for themselves.")
    next_step: KindWords = Field(default="", description="A kind next step.")
    believed_before: Degree | None = Field(default=None, description="How true it felt before.")
    believed_after: Degree | None = Field(default=None, description="How true it felt after.")

    def kindness(self) -> documents.Kindness:
        """As a moment holds it."""
        row = self.model_dump()
        return documents.Kindness(**row | {"sentence": PrivateText(row["sentence"])})


class About(Given):
    """What was around it, in the person’s words."""

    tags: list[Tag] = Field(default=[], max_length=checking.MOST_TAGS, description="Own tags.")
    people: list[Tag] = Field(
        default=[], max_length=checking.MOST_PEOPLE, description="Who was there."
    )
    place: PlaceWords = Field(default="", description="Where it was.")

    def about(self) -> documents.About:
        """As a moment holds it."""
        return documents.About(tuple(self.tags), tuple(self.people), self.place)


WayOut = Annotated[str, OneOf(["", *documents.WAYS_OUT])]
Moment = Annotated[AwareDatetime, Field(strict=False), BeforeValidator(_written)]
