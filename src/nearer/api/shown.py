"""What is answered."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from nearer.api import shown_parts as parts
from nearer.api.shown_parts import (
    AboutShown,
    BreathShown,
    FeelingShown,
    IntensityShown,
    KindnessShown,
    PlaceShown,
    StageShown,
    StayShown,
)
from nearer.parts.moments.documents import Entry


class Me(BaseModel):
    """In whose name a token asks, and what it may do."""

    name: str = Field(description="The name with which the person signs in.")
    time_zone: str = Field(description="Where the person is, as Europe/Dublin.")
    today: date = Field(description="The day there.")
    may_write: bool = Field(description="Whether this token may write, too.")
    expires_on: date = Field(description="The last day on which this token opens anything.")


class CheckIn(BaseModel):
    """A check-in, as its owner reads it."""

    id: UUID = Field(description="Identifier.")
    day: date = Field(description="Day where the person was.")
    revision: int = Field(description="Grows with each change. A change sends it back.")
    at: datetime = Field(description="Moment, in UTC.")
    zone: str = Field(description="Time zone where it was.")
    breath: BreathShown | None = Field(description="A pause, if there was one.")
    intensity: IntensityShown = Field(description="How strong it was.")
    regions: list[PlaceShown] = Field(description="Where it is.")
    feelings: list[FeelingShown] = Field(description="The words that are nearest.")
    not_yet: bool = Field(description="Whether no word was found yet.")
    sentence: str = Field(description="Exactly as it was written.")
    stay: StayShown | None = Field(description="Time spent with it, if there was some.")
    kindness: KindnessShown | None = Field(description="A kind word to oneself, if there was one.")
    way_out: str = Field(description="hide, leave, explain or none; empty where it was not said.")
    about: AboutShown = Field(description="What was around it.")
    stages: dict[str, StageShown] = Field(description="Steps of the pages, by their names.")


class CheckIns(BaseModel):
    """A page of check-ins, newest first."""

    items: list[CheckIn] = Field(description="The check-ins of this page.")
    next: str | None = Field(description="The cursor of the page after this one; null at the end.")


class FieldProblem(BaseModel):
    """What is wrong in one place of the request."""

    field: str = Field(description="Where, as body.regions.0.strength.")
    detail: str = Field(description="What does not fit.")


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    status: int = Field(description="The status of the answer.")
    title: str = Field(description="What this status is called.")
    detail: str = Field(description="What happened, for people.")
    code: str = Field(description="What happened, for programs. docs/errors.md lists all codes.")
    hint: str = Field(description="What to do; may be empty.")
    fields: list[FieldProblem] = Field(
        default=[], description="With 422: what does not fit, and where."
    )
    current: CheckIn | None = Field(
        default=None, description="With 409: the check-in as it stands now."
    )


def check_in(entry: Entry) -> CheckIn:
    """An entry as it is answered."""
    return CheckIn(
        id=entry.id,
        day=entry.day,
        revision=entry.revision,
        at=entry.at,
        zone=entry.zone,
        breath=parts.breath(entry.breath),
        intensity=IntensityShown(before=entry.intensity.before, after=entry.intensity.after),
        regions=parts.places(entry),
        feelings=parts.feelings(entry),
        not_yet=entry.not_yet,
        sentence=entry.sentence,
        stay=parts.stay(entry.stay),
        kindness=parts.kindness(entry.kindness),
        way_out=entry.way_out,
        about=parts.about(entry.about),
        stages={
            name: StageShown(seconds=stage.seconds, skipped=stage.skipped)
            for name, stage in entry.stages.items()
        },
    )
