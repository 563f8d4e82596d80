"""A stay in plain words: how long, how it ended, what was noted when; and what is usual."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor
from statistics import median

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext_lazy

from nearer.parts.moments.documents import Stay, Urge
from nearer.parts.moments.remembered import Stayed
from nearer.parts.stays import drawing
from nearer.parts.stays.joining import minute_of

FEWEST_FOR_USUAL = 5

# Translators: urges that can be noticed while staying with a feeling
URGES = {
    "phone": pgettext_lazy("an urge", "Phone"),
    "work": pgettext_lazy("an urge", "Work"),
    "food": pgettext_lazy("an urge", "Food"),
    "joke": pgettext_lazy("an urge", "A joke"),
    "fix": pgettext_lazy("an urge", "Fixing it"),
    "explain": pgettext_lazy("an urge", "Explaining it"),
    "leave": pgettext_lazy("an urge", "Leaving"),
    "own": pgettext_lazy("an urge", "Something else"),
}


@dataclass(frozen=True, repr=False)
class Minute:
    """One row of the table: the wish to leave in that minute, and the urges noticed in it."""

    number: int
    strength: str
    urges: str


@dataclass(frozen=True, repr=False)
class Told:
    """A stay as it is read."""

    length: str
    ending: str
    is_open: bool
    minutes: Sequence[Minute]
    curve: SafeString


@dataclass(frozen=True)
class Usual:
    """In which minute the wish to leave was strongest: the middle, and the middle half of all."""

    minute: int
    earliest: int
    latest: int
    stays: int

    @property
    def in_words(self) -> str:
        """One sentence, with its range and its number."""
        if self.earliest == self.latest:
            return _(
                "Yours were usually strongest around minute %(minute)s (the middle half of "
                "%(stays)s stays)."
            ) % {"minute": self.minute, "stays": self.stays}
        return _(
            "Yours were usually strongest around minute %(minute)s (between %(earliest)s and "
            "%(latest)s in the middle half of %(stays)s stays)."
        ) % {
            "minute": self.minute,
            "earliest": self.earliest,
            "latest": self.latest,
            "stays": self.stays,
        }


def tell(stay: Stay) -> Told:
    """The stay in the language of the page."""
    return Told(
        length=length(stay.seconds) if stay.ended else _("Begun, and still open."),
        ending=_("You left on purpose.") if stay.ended == "on-purpose" else "",
        is_open=not stay.ended,
        minutes=_minutes(stay),
        curve=drawing.curve(stay, {kind: str(label) for kind, label in URGES.items()}),
    )


def length(seconds: int) -> str:
    """How long, to the minute."""
    minutes = round(seconds / 60)
    if not minutes:
        return _("Stayed with it for less than a minute.")
    return ngettext(
        "Stayed with it for about a minute.",
        "Stayed with it for about %(minutes)s minutes.",
        minutes,
    ) % {"minutes": minutes}


def usual(stays: Iterable[Stayed]) -> Usual | None:
    """What is usual for this person; None below five stays that were rated."""
    peaks = sorted(minute_of(stay.peak_second) for stay in stays if stay.peak_second is not None)
    if len(peaks) < FEWEST_FOR_USUAL:
        return None
    middle = _half_up(median(peaks))
    quarter = len(peaks) // 4
    return Usual(middle, peaks[quarter], peaks[-1 - quarter], len(peaks))


def _half_up(number: float) -> int:
    return floor(number + 0.5)


def _minutes(stay: Stay) -> list[Minute]:
    rated = {minute_of(rating.second): str(rating.strength) for rating in stay.ratings}
    noticed: dict[int, list[str]] = {}
    for urge in stay.urges:
        noticed.setdefault(minute_of(urge.second), []).append(_word(urge))
    return [
        Minute(number, rated.get(number, "–"), ", ".join(noticed.get(number, [])) or "–")
        for number in sorted(rated.keys() | noticed.keys())
    ]


def _word(urge: Urge) -> str:
    return urge.own or str(URGES[urge.kind])
