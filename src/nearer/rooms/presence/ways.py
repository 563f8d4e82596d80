"""What would help now: the ways on the first screen, each one row."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Way:
    """A need in a person's own voice, what it leads through, and where it begins."""

    route: str
    need: Promise
    through: Promise
    step: str = "presence"


WAYS = (
    Way("check-in-new", _("Settle for a minute"), _("Breathe, let things go quiet")),
    Way("check-in-new-body", _("Find what I’m feeling"), _("From the body to a word")),
    Way("check-in-new-stay", _("Stay with something"), _("A few minutes, without solving it")),
    Way("check-in-new-kindness", _("A kind word to myself"), _("What hurts, and what would help")),
    Way("say", _("Say something hard"), _("Write it so it can be heard"), "expression"),
)
