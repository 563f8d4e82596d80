"""What is answered."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from nearer.parts.moments.documents import Breath, Entry


class Me(BaseModel):
    """In whose name a token asks, and what it may do."""

    name: str = Field(description="The name with which the person signs in.")
    time_zone: str = Field(description="Where the person is, as Europe/Dublin.")
    today: date = Field(description="The day there.")
    may_write: bool = Field(description="Whether this token may write, too.")
    expires_on: date = Field(description="The last day on which this token opens anything.")


class BreathShown(BaseModel):
    """A pause."""

    minutes: int = Field(description="How long it was meant to be.")
    pace: str = Field(description="Seconds in and seconds out, as 4-6.")


class IntensityShown(BaseModel):
    """How strong it was, from 0 to 10."""

    before: int | None = Field(description="At the beginning.")
    after: int | None = Field(description="At the end.")


class PlaceShown(BaseModel):
    """A place of the body."""

    region: str = Field(description="Id of the place.")
    sensation: str | None = Field(description="Id of what it is like there.")
    strength: str | None = Field(description="faint, clear or strong.")


class FeelingShown(BaseModel):
    """A word for a feeling."""

    word: str = Field(description="Id of the first list, or the person’s own word.")
    own: bool = Field(description="Whether it is the person’s own word.")
    strength: str | None = Field(description="faint, clear or strong.")


class StageShown(BaseModel):
    """A step of the check-in’s pages."""

    seconds: int = Field(description="How long it was on the screen.")
    skipped: bool = Field(description="Whether it was passed over.")


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
        breath=_breath(entry.breath),
        intensity=IntensityShown(before=entry.intensity.before, after=entry.intensity.after),
        regions=[
            PlaceShown(
                region=felt.region,
                sensation=felt.sensation or None,
                strength=felt.strength or None,
            )
            for felt in entry.regions
        ],
        feelings=[
            FeelingShown(word=named.word, own=named.own, strength=named.strength or None)
            for named in entry.feelings
        ],
        not_yet=entry.not_yet,
        sentence=entry.sentence,
        stages={
            name: StageShown(seconds=stage.seconds, skipped=stage.skipped)
            for name, stage in entry.stages.items()
        },
    )


def _breath(breath: Breath | None) -> BreathShown | None:
    return BreathShown(minutes=breath.minutes, pace=breath.pace) if breath else None
