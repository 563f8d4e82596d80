"""The guides in quiet groups, and which page of a check-in each one's practice leads into."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from nearer import content
from nearer.content import Guide

BREATHE, BODY, STAY, KIND = (
    "check-in-new",
    "check-in-new-body",
    "check-in-new-stay",
    "check-in-new-kindness",
)
# None of them better than another: what they have to do with, not how they feel.
GROUPS = (
    (_("When something comes too close"), ("fear", "anger", "disgust")),
    (_("When something is missing"), ("sadness", "grief", "loneliness", "longing")),
    (_("In the eyes of others, and one’s own"), ("shame", "guilt", "jealousy")),
    (_("When something opens"), ("joy", "love", "awe")),
    (_("When little is felt"), ("numbness",)),
)
LEADS = {
    "fear": BREATHE,
    "anger": STAY,
    "sadness": STAY,
    "grief": KIND,
    "shame": KIND,
    "guilt": KIND,
    "jealousy": STAY,
    "loneliness": KIND,
    "disgust": BODY,
    "numbness": BODY,
    "joy": BODY,
    "love": BODY,
    "awe": BREATHE,
    "longing": STAY,
}


@dataclass(frozen=True)
class Group:
    """Guides that stand together."""

    title: Promise
    guides: tuple[Guide, ...]


def groups() -> tuple[Group, ...]:
    """All guides."""
    known = content.guides(_language())
    return tuple(Group(title, tuple(known[id_] for id_ in ids)) for title, ids in GROUPS)


def guide(family: str) -> Guide | None:
    """The guide of one family."""
    return content.guides(_language()).get(family)


def _language() -> str:
    return get_language() or "en"
