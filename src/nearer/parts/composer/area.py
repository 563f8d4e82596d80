"""The writing area: a field that is read while one writes, for any page with a form."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from django.http import QueryDict

from nearer.kit.private import PrivateText
from nearer.parts.composer import quiet
from nearer.parts.composer.sent import (
    BEFORE,
    LIMIT,
    Sent,
    answer,
    before_in,
    dismissed_in,
    sent,
    taken_in,
    text_in,
    was_asked,
)
from nearer.parts.composer.showing import Hinting, Shown, show
from nearer.people.access import Viewer
from nearer.reader import Danger, read
from nearer.reader.reading import Role

__all__ = [
    "BEFORE",
    "LIMIT",
    "Area",
    "again",
    "answer",
    "before_in",
    "bound",
    "carried_out",
    "danger_in",
    "dismissed_in",
    "fresh",
    "live",
    "taken_in",
    "text_in",
    "was_asked",
]

TURN, WHOLES, HINT = "turn", "wholes", "hint"


@dataclass(frozen=True, repr=False)
class Area:
    """A writing area as a page shows it. ``reading`` stands there without script.

    ``first``: how the words first came, shown beside them once they stand otherwise.

    ``heading`` is the page's own where the area draws it; ``before`` what the last change
    replaced; ``errors`` stand under the field.
    """

    label: str
    text: PrivateText
    role: Role = "say"
    context: PrivateText | None = None
    first: PrivateText | None = None
    statement: UUID | None = None
    heading: str = ""
    dismissed: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    before: PrivateText | None = None
    reading: Shown | None = None
    errors: tuple[str, ...] = ()

    @property
    def danger(self) -> Danger | None:
        """Where the words were read and speak of danger."""
        return self.reading.danger if self.reading else None


def fresh(
    *,
    label: str,
    text: str = "",
    role: Role = "say",
    statement: UUID | None = None,
    heading: str = "",
    dismissed: Iterable[str] = (),
    taken: Iterable[str] = (),
) -> Area:
    """An area as a page opens with it. What a reply answers, or how it first came: ``replace``."""
    return Area(
        label=label,
        heading=heading,
        statement=statement,
        text=PrivateText(text),
        role=role,
        dismissed=tuple(dismissed),
        taken=tuple(taken),
    )


def bound(
    viewer: Viewer,
    post: QueryDict,
    *,
    label: str,
    statement: UUID | None = None,
    heading: str = "",
    errors: Iterable[str] = (),
) -> Area:
    """An area as it was sent, its own button carried out and then read."""
    asked = was_asked(post)
    given = carried_out(viewer, post) if asked else sent(post)
    reading = _reading(viewer, given, hinting="ask") if asked else None
    return Area(
        label=label,
        heading=heading,
        statement=statement,
        errors=tuple(errors),
        reading=reading,
        text=given.text,
        role=given.role,
        context=given.context,
        dismissed=given.dismissed,
        taken=given.taken,
        before=given.before,
    )


def carried_out(viewer: Viewer, post: QueryDict) -> Sent:
    """What the form holds once its button was carried out, and what that wants quiet is."""
    given = answer(post)
    if given.quiet:
        quiet.keep_quiet(viewer=viewer, name=given.quiet)
    return given


def again(viewer: Viewer, area: Area, before: PrivateText | None) -> Area:
    """An area as it was saved by one of its own buttons, read. ``before``: what that replaced."""
    given = Sent(area.text, area.role, area.context, area.dismissed, area.taken)
    return replace(area, before=before, reading=_reading(viewer, given, hinting="ask"))


def live(viewer: Viewer, post: QueryDict) -> dict[str, object]:
    """What the page that is being written on shows: a reading, and which turn it answers.

    Other ways to say it are worked out while they are looked at, and not for every pause; the model
    is heard when the words have rested long, and what it led to is shown until it is heard again.
    """
    given, turn = sent(post), post.get(TURN, "")
    hintings: dict[str, Hinting] = {"ask": "ask", "keep": "keep"}
    return {
        "reading": _reading(
            viewer,
            given,
            rewording=WHOLES in post,
            hinting=hintings.get(post.get(HINT, ""), ""),
        ),
        "dismissed": given.dismissed,
        "turn": turn if turn.isdecimal() else "0",
    }


def danger_in(text: str) -> Danger | None:
    """The danger that these words speak of, if they do."""
    return read(text[:LIMIT], listening=True).danger


def _reading(
    viewer: Viewer, given: Sent, *, rewording: bool = True, hinting: Hinting = ""
) -> Shown:
    return show(
        given.text[:LIMIT],
        role=given.role,
        context=given.context,
        quiet=lambda: quiet.names(viewer) | set(given.dismissed),
        rewording=rewording,
        hinting=hinting,
    )
