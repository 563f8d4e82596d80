"""The three-part break: what hurts, that others know it too, and a kind sentence to oneself."""

from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nearer.kit.private import PrivateText
from nearer.parts.moments import checking
from nearer.parts.moments.documents import Changes, Entry, Kindness
from nearer.parts.moments.fields import WordsField
from nearer.parts.moments.forms import DEGREES, PartForm

SAID = ("hurts", "others", "critical", "friend", "sentence", "next_step")


def _words(label: Any) -> WordsField:
    area = forms.Textarea(attrs={"rows": 3, "dir": "auto"})
    return WordsField(limit=checking.KINDNESS_LIMIT, widget=area, label=label)


def _believed(label: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        choices=DEGREES, coerce=int, empty_value=None, required=False, label=label
    )


class KindnessForm(PartForm):
    """Some of the break; what its other pages hold stays as it is."""

    length = "full"

    def saved(self, entry: Entry) -> dict[str, Any]:
        """What was written."""
        known = entry.kindness or Kindness()
        return {name: getattr(known, name) for name in self.base_fields}

    def part(self) -> Changes:
        """The break with what is on this page; none, where nothing was said in it."""
        known = self.known or Kindness(self.length)
        length = "full" if "full" in (known.length, self.length) else "short"
        said = {name: self.cleaned_data[name] for name in self.base_fields}
        if "sentence" in said:
            said["sentence"] = PrivateText(said["sentence"])
        kindness = replace(known, length=length, **said)
        return {"kindness": kindness if _says_something(kindness) else None}

    @property
    def known(self) -> Kindness | None:
        """The break as it was saved."""
        return self.entry.kindness if self.entry else None


def _says_something(kindness: Kindness) -> bool:
    ratings = (kindness.believed_before, kindness.believed_after)
    return any(getattr(kindness, name) for name in SAID) or any(
        rating is not None for rating in ratings
    )


class ShortForm(KindnessForm):
    """Twenty seconds: what hurts, and a kind sentence."""

    length = "short"

    hurts = _words(_("What hurts, in your own words"))
    sentence = _words(_("What would be kind to hear now?"))


class HurtsForm(KindnessForm):
    """What hurts, and the harsh sentence, if there is one."""

    hurts = _words(_("What hurts?"))
    critical = _words(_("The harsh sentence, as you hear it"))


class OthersForm(KindnessForm):
    """Who else knows this."""

    others = _words(_("Who else may know something like this?"))

    def openings(self) -> list[str]:
        """Ways to begin, only ever offered."""
        return [
            str(_("Somebody I know")),
            str(_("In a book or a film,")),
            str(_("Anyone who has lost")),
            str(_("Somewhere tonight, someone")),
        ]


class FriendForm(KindnessForm):
    """What a friend would hear."""

    friend = _words(_("What would you say to a friend in this?"))


class SelfForm(KindnessForm):
    """The same, said to oneself."""

    sentence = _words(_("And to yourself?"))
    believed_before = _believed(_("How true does it feel, from 0 to 10?"))


class RestForm(KindnessForm):
    """A hand where it is, and what comes next."""

    believed_after = _believed(_("How true does it feel now, from 0 to 10?"))
    next_step = _words(_("One small kind thing to do next"))
