"""Staying with it: how long, what one noticed meanwhile, and how it ended."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nearer.kit import clock
from nearer.parts.feelings.forms import OwnWordsField
from nearer.parts.moments import checking
from nearer.parts.moments.documents import Changes, Entry, Rating, Stay, Urge
from nearer.parts.moments.forms import DEGREES, PartForm
from nearer.parts.stays import joining, telling

USUAL_MINUTES, MOST_AT_FIRST = 3, 10
# A clock time has no seconds: whoever goes by it is there a little before.
NEARLY = timedelta(seconds=30)
OWN = "own"


class NotesField(forms.Field):
    """What was noted and when, any number of it, such as "65 7": seconds since the beginning."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: Any) -> list[tuple[int, str]]:
        """Each with its second. Raises ``ValidationError`` for anything else."""
        return [_noted(str(text)) for text in value or []]


def _noted(text: str) -> tuple[int, str]:
    second, _space, what = text.partition(" ")
    if not (second.isascii() and second.isdigit() and len(second) <= 6 and what):
        raise ValidationError(_("This page sent something that cannot be read."))
    return min(int(second), checking.LONGEST_STAY_SECONDS), what


def _degree() -> forms.TypedChoiceField:
    return forms.TypedChoiceField(choices=DEGREES, coerce=int, empty_value=None, required=False)


class StayForm(PartForm):
    """A stay that begins, goes on, or ends; pages of the same one are put together."""

    error_field = "urge_own"

    minutes = forms.IntegerField(required=False)
    began = forms.IntegerField(required=False)
    rated = NotesField(required=False)
    noted = NotesField(required=False)
    unnoted = NotesField(required=False)
    urges = forms.Field(required=False, widget=forms.MultipleHiddenInput)
    urge_own = OwnWordsField(limit=checking.OWN_WORD_LIMIT)
    at_first = _degree()
    at_last = _degree()

    def saved(self, entry: Entry) -> dict[str, Any]:
        """The stay as it was saved."""
        return {"minutes": entry.stay.minutes if entry.stay else USUAL_MINUTES}

    def part(self) -> Changes:
        """The stay with what this page knows of it; nothing where it neither begins nor goes on."""
        known = self.entry.stay if self.entry else None
        if not self.cleaned_data["began"]:
            begins = self.data.get("next") == "stay" and known is None
            return {"stay": Stay(self._minutes(), began=_now())} if begins else {}
        sent = self._sent()
        if known and joining.is_same(known, sent):
            sent = joining.joined(known, sent)
        taken_back = self.cleaned_data["unnoted"]
        return {"stay": joining.without(sent, taken_back)}

    def joins(self) -> bool:
        """Pages of one stay are put together; of two stays, neither replaces the other unasked."""
        known = self.entry.stay if self.entry else None
        began = self._began()
        return not (known and began) or joining.is_same(known, Stay(1, began=began))

    @property
    def running(self) -> Stay | None:
        """The stay that goes on: as this page sent it where it was refused, or else as saved."""
        if self.is_bound and self._began():
            return replace(self._known(), minutes=self._minutes(), began=self._began())
        stay = self._known()
        return stay if stay.began and not stay.ended else None

    @property
    def over(self) -> telling.Told | None:
        """The stay that has ended."""
        stay = self.entry.stay if self.entry else None
        return telling.tell(stay) if stay and stay.ended and not self.running else None

    def until(self) -> str:
        """Until when, by the clock where the moment is."""
        return f"{self._until():%H:%M}"

    def minute_of_day(self) -> int:
        """The same as minutes since midnight, for the page's script."""
        return self._until().hour * 60 + self._until().minute

    def elapsed(self) -> int:
        """Seconds since it began."""
        stay = self.running
        return _since(stay.began) if stay and stay.began else 0

    def began_at(self) -> int:
        """When it began, as the page carries it."""
        stay = self.running
        return int(stay.began.timestamp()) if stay and stay.began else 0

    def about(self) -> str:
        """How long it still is, in words."""
        stay = self.running
        minutes = -((self.elapsed() - 60 * stay.minutes) // 60) if stay else 0
        if minutes <= 0:
            return _("It’s %(time)s. Ready, or a little longer?") % {"time": self.until()}
        words = ngettext("About a minute", "About %(minutes)s minutes", minutes)
        return words % {"minutes": minutes}

    def carried(self) -> list[tuple[str, str]]:
        """What a refused page had noted, as hidden fields."""
        if not self.is_bound:
            return []
        data: Any = self.data
        names = ("rated", "noted", "unnoted")
        return [(name, text) for name in names for text in data.getlist(name)]

    def typed(self) -> list[str]:
        """Own words that were refused; an empty place otherwise."""
        data: Any = self.data
        return [text for text in data.getlist("urge_own") if text] if self.is_bound else []

    def problems(self) -> list[str]:
        """What is wrong besides the own words, which say so themselves."""
        named = [found for name, found in self.errors.items() if name != self.error_field]
        return [str(error) for found in named for error in found]

    def kinds(self) -> list[tuple[str, Any, int]]:
        """Each urge but one's own, its label, and how often it was noticed."""
        stay = self.running or self._known()
        times = Counter(urge.kind for urge in stay.urges)
        return [(kind, label, times[kind]) for kind, label in telling.URGES.items() if kind != OWN]

    def degrees(self) -> list[str]:
        """From 0 to 10."""
        return [value for value, _label in DEGREES if value]

    def lengths(self) -> list[tuple[int, str]]:
        """How long it may be at first."""
        return [
            (minutes, ngettext("%(minutes)s minute", "%(minutes)s minutes", minutes)
             % {"minutes": minutes})
            for minutes in range(1, MOST_AT_FIRST + 1)
        ]  # fmt: skip

    def chosen_minutes(self) -> int:
        """How long it is to be."""
        return self._minutes()

    def _known(self) -> Stay:
        return (self.entry and self.entry.stay) or Stay(USUAL_MINUTES)

    def _minutes(self) -> int:
        typed = str(self.data.get("minutes", "")) if self.is_bound else ""
        return int(typed) if typed.isdigit() and len(typed) <= 4 else self._known().minutes

    def _began(self) -> datetime | None:
        typed = str(self.data.get("began", "")) if self.is_bound else ""
        known = typed.isascii() and typed.isdigit() and len(typed) <= 10
        return datetime.fromtimestamp(int(typed), UTC) if known else None

    def _until(self) -> datetime:
        stay = self.running or Stay(USUAL_MINUTES, began=_now())
        zone = clock.zone(self.entry.zone) if self.entry else UTC
        began = stay.began or _now()
        return (began + timedelta(minutes=stay.minutes)).astimezone(zone)

    def _sent(self) -> Stay:
        """What this page says of the stay, on its own."""
        began, minutes = self._began() or _now(), self._minutes()
        elapsed, ratings, urges = _since(began), self._ratings(), self._urges(_since(began))
        # Never longer than was meant, unless something was noted later.
        seconds = min(elapsed, max([60 * minutes, *joining.seconds_of(ratings, urges)]))
        return Stay(minutes, seconds, ratings, urges, self._ended(minutes, elapsed), began)

    def _ratings(self) -> tuple[Rating, ...]:
        rated = [
            Rating(second, int(strength) if strength.isdigit() else -1)
            for second, strength in self.cleaned_data["rated"]
        ]
        first, last = self.cleaned_data["at_first"], self.cleaned_data["at_last"]
        if first is not None:
            rated.append(Rating(0, first))
        if last is not None:
            rated.append(Rating(_since(self._began() or _now()), last))
        return tuple(rated)

    def _urges(self, elapsed: int) -> tuple[Urge, ...]:
        """Those noted one by one; ticked and typed ones without their time, as of now."""
        own = iter(self.cleaned_data["urge_own"])
        urges = [
            Urge(second, kind, next(own, "") if kind == OWN else "")
            for second, kind in self.cleaned_data["noted"]
        ]
        ticked = [Urge(elapsed, kind) for kind in self.cleaned_data["urges"] or []]
        return (*urges, *ticked, *(Urge(elapsed, OWN, words) for words in own))

    def _ended(self, minutes: int, elapsed: int) -> str:
        pressed = self.data.get("ended", "")
        if pressed == "on-purpose" or not pressed:
            return str(pressed)
        is_full = timedelta(seconds=elapsed) >= timedelta(minutes=minutes) - NEARLY
        return "stayed" if is_full else "early"


def _now() -> datetime:
    return clock.now().replace(microsecond=0)


def _since(began: datetime) -> int:
    seconds = int((clock.now() - began).total_seconds())
    return max(0, min(seconds, checking.LONGEST_STAY_SECONDS))
