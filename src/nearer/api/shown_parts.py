"""The parts of a check-in, as they are answered."""

from pydantic import BaseModel, Field

from nearer.parts.moments.documents import About, Breath, Entry, Kindness, Stay


class BreathShown(BaseModel):
    """A pause."""

    minutes: int = Field(description="How long it was meant to be.")
    pace: str = Field(description="Seconds in and seconds out, as 4-6.")
    cue: str = Field(description="What led it: sight, sound, vibration, text or none.")
    anchor: str = Field(description="What it rested on: breath, sounds, feet or object.")


class IntensityShown(BaseModel):
    """How strong it was, from 0 to 10."""

    before: int | None = Field(description="At the beginning.")
    after: int | None = Field(description="At the end.")


class PlaceShown(BaseModel):
    """A place of the body."""

    region: str = Field(description="Id of the place.")
    sensation: str | None = Field(description="Id of what it is like there.")
    strength: str | None = Field(description="faint, clear or strong.")
    activity: str | None = Field(description="more, less or mixed.")


class FeelingShown(BaseModel):
    """A word for a feeling."""

    word: str = Field(description="Id of the list, or the person’s own word.")
    own: bool = Field(description="Whether it is the person’s own word.")
    strength: str | None = Field(description="faint, clear or strong.")


class StageShown(BaseModel):
    """A step of the check-in’s pages."""

    seconds: int = Field(description="How long it was on the screen.")
    skipped: bool = Field(description="Whether it was passed over.")


class RatingShown(BaseModel):
    """How strong the wish to leave was."""

    second: int = Field(description="Seconds after the beginning.")
    strength: int = Field(description="From 0 to 10.")


class UrgeShown(BaseModel):
    """An urge to leave that was noticed."""

    second: int = Field(description="Seconds after the beginning.")
    kind: str = Field(description="To do what.")
    own: str = Field(description="In the person’s own words; may be empty.")


class StayShown(BaseModel):
    """Time spent with a feeling."""

    minutes: int = Field(description="How long it was meant to be.")
    seconds: int = Field(description="How long it was.")
    ratings: list[RatingShown] = Field(description="The curve.")
    urges: list[UrgeShown] = Field(description="Urges that were noticed.")
    ended: str | None = Field(description="stayed, on-purpose or early.")


class KindnessShown(BaseModel):
    """The three-part break, in the person’s words; what was left out is empty."""

    length: str = Field(description="short or full.")
    hurts: str = Field(description="What hurts.")
    others: str = Field(description="Who else feels this.")
    critical: str = Field(description="What the person said against themselves.")
    friend: str = Field(description="What they would say to a friend.")
    sentence: str = Field(description="What they kept for themselves.")
    next_step: str = Field(description="A kind next step.")
    believed_before: int | None = Field(description="How true it felt before, 0 to 10.")
    believed_after: int | None = Field(description="How true it felt after, 0 to 10.")


class AboutShown(BaseModel):
    """What was around it, in the person’s words."""

    tags: list[str] = Field(description="Own tags.")
    people: list[str] = Field(description="Who was there.")
    place: str = Field(description="Where it was; may be empty.")


def breath(given: Breath | None) -> BreathShown | None:
    """A pause as it is answered."""
    return BreathShown.model_validate(given, from_attributes=True) if given else None


def places(entry: Entry) -> list[PlaceShown]:
    """Places as they are answered."""
    return [
        PlaceShown(
            region=felt.region,
            sensation=felt.sensation or None,
            strength=felt.strength or None,
            activity=felt.activity or None,
        )
        for felt in entry.regions
    ]


def feelings(entry: Entry) -> list[FeelingShown]:
    """Words as they are answered."""
    return [
        FeelingShown(word=named.word, own=named.own, strength=named.strength or None)
        for named in entry.feelings
    ]


def stay(given: Stay | None) -> StayShown | None:
    """Time with a feeling as it is answered."""
    if given is None:
        return None
    shown = StayShown.model_validate(given, from_attributes=True)
    return shown.model_copy(update={"ended": given.ended or None})


def kindness(given: Kindness | None) -> KindnessShown | None:
    """A kind word as it is answered."""
    return KindnessShown.model_validate(given, from_attributes=True) if given else None


def about(given: About) -> AboutShown:
    """What was around it as it is answered."""
    return AboutShown(tags=list(given.tags), people=list(given.people), place=given.place)
