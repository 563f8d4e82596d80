"""What was around it: tags, who was there, where; and when it was."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nearer.kit import clock
from nearer.parts.feelings.forms import OwnWordsField
from nearer.parts.moments import checking
from nearer.parts.moments.documents import About, Changes, Entry
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.forms import PartForm

MOST_KNOWN = 16


class ListedField(WordsField):
    """Words with commas between them, each of at most ``limit`` code points."""

    def validate(self, value: str) -> None:
        """Raises ``ValidationError`` for a word that cannot be kept exactly."""
        for word in value.split(","):
            super().validate(word.strip())


class AboutForm(PartForm):
    """What was around it, in the person's words; those used lately can be ticked."""

    error_field = "more_tags"

    tags = OwnWordsField(limit=checking.TAG_LIMIT)
    more_tags = ListedField(limit=checking.TAG_LIMIT)
    people = OwnWordsField(limit=checking.TAG_LIMIT)
    more_people = ListedField(limit=checking.TAG_LIMIT)
    place = WordsField(limit=checking.PLACE_LIMIT)

    def saved(self, entry: Entry) -> dict[str, Any]:
        """What was around it as it was saved."""
        about = entry.about
        return {"tags": about.tags, "people": about.people, "place": about.place}

    def part(self) -> Changes:
        """What is ticked, and what is written beside it, with commas between."""
        given = self.cleaned_data
        return {
            "about": About(
                tags=_together(given["tags"], given["more_tags"]),
                people=_together(given["people"], given["more_people"]),
                place=given["place"].strip(),
            )
        }

    def tags_to_tick(self) -> list[tuple[str, bool]]:
        """Tags of this moment, then those used lately, and whether each is ticked."""
        return self._to_tick("tags", self.memory.about.tags)

    def people_to_tick(self) -> list[tuple[str, bool]]:
        """People of this moment, then those named lately, and whether each is ticked."""
        return self._to_tick("people", self.memory.about.people)

    def places(self) -> tuple[str, ...]:
        """Places named lately."""
        return self.memory.places[:MOST_KNOWN]

    def _to_tick(self, name: str, known: Sequence[str]) -> list[tuple[str, bool]]:
        data: Any = self.data
        ticked = data.getlist(name) if self.is_bound else self.initial.get(name, ())
        words = dict.fromkeys([*ticked, *known[:MOST_KNOWN]])
        return [(word, word in ticked) for word in words]


def _together(ticked: Sequence[str], written: str) -> tuple[str, ...]:
    words = [word.strip() for word in written.split(",")]
    return tuple(dict.fromkeys([*ticked, *(word for word in words if word)]))


class WhenForm(PartForm):
    """When it was; changed, it moves the moment to its day."""

    error_field = "time"

    day = forms.DateField(
        required=False,
        error_messages={"invalid": gettext_lazy("Write a day, such as 2026-11-03.")},
    )
    time = forms.TimeField(
        required=False,
        input_formats=["%H:%M", "%H.%M", "%H:%M:%S"],
        error_messages={"invalid": gettext_lazy("Write a time, such as 21:40.")},
    )

    def saved(self, entry: Entry) -> dict[str, Any]:
        """Day and time where it was."""
        return {"day": f"{entry.at_home:%Y-%m-%d}", "time": f"{entry.at_home:%H:%M}"}

    def clean(self) -> dict[str, Any]:
        """A day and a time that say nothing new change nothing."""
        given = self.cleaned_data
        if self.entry is None and (given.get("day") or given.get("time")):
            self.add_error("time", _("There is no moment yet that could be moved."))
        return super().clean()

    def part(self) -> Changes:
        """The time, if it is another."""
        day, time = self.cleaned_data.get("day"), self.cleaned_data.get("time")
        if self.entry is None or day is None or time is None:
            return {}
        was = self.entry.at_home
        at = datetime.combine(day, time, clock.zone(self.entry.zone))
        return {} if at == was.replace(second=0, microsecond=0) else {"at": at}

    def latest(self) -> str:
        """The last day that can be chosen, where it was."""
        zone = self.entry.zone if self.entry else "UTC"
        return clock.today(zone).isoformat()
