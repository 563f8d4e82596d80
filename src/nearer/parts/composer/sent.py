"""What a form with a writing area sent, and what its own buttons ask for. Nothing is kept here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import get_args

from django.http import QueryDict

from nearer.kit import text as texts
from nearer.kit.private import PrivateText
from nearer.parts.composer import quiet
from nearer.parts.composer.showing import Shown, show
from nearer.reader.reading import Role
from nearer.reader.rewording import Kind

LIMIT = 5000
TEXT, CONTEXT, ROLE = "text", "context", "area_role"
DISMISSED, TAKEN, BEFORE = "dismissed", "taken", "before"
READ, USE, TAKE, DISMISS, QUIET, UNDO, AGAIN = (
    "read",
    "use",
    "take",
    "dismiss",
    "quiet",
    "undo",
    "again-all",
)
BUTTONS = (READ, USE, TAKE, DISMISS, QUIET, UNDO, AGAIN)
REWORDING, CHOICE = "rewording", "choice"
MOST_NAMES = 100


@dataclass(frozen=True, repr=False)
class Sent:
    """A writing area as it was sent, its button carried out.

    ``before`` is what stood there before the button changed it. ``quiet`` names a rule that the
    person does not want to see again: the only thing here that is for keeping.
    """

    text: PrivateText
    role: Role = "say"
    context: PrivateText | None = None
    dismissed: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    before: PrivateText | None = None
    quiet: str = ""


def was_asked(post: QueryDict) -> bool:
    """Whether one of the area's own buttons sent the form."""
    return any(name in post for name in BUTTONS)


def sent(post: QueryDict) -> Sent:
    """What the form holds, before any button."""
    role = post.get(ROLE, "say")
    context = _text(post, CONTEXT)
    return Sent(
        text=_text(post, TEXT),
        role="reply" if role == "reply" else "say",
        context=context or None,
        dismissed=dismissed_in(post),
        taken=taken_in(post),
    )


def text_in(post: QueryDict) -> str:
    """The words as they were written."""
    return _text(post, TEXT)


def before_in(post: QueryDict) -> PrivateText | None:
    """What stood there before one of the area's buttons replaced it, if one did."""
    return _text(post, BEFORE) if BEFORE in post else None


def dismissed_in(post: QueryDict) -> tuple[str, ...]:
    """The rules that were put away for this message."""
    return _known(post.getlist(DISMISSED), quiet.care_names())


def taken_in(post: QueryDict) -> tuple[str, ...]:
    """What was taken of the offers: names of rules, and kinds of rewording."""
    return _known(post.getlist(TAKEN), quiet.care_names() | set(get_args(Kind)))


def answer(post: QueryDict) -> Sent:
    """What the form holds once its button was carried out."""
    now = sent(post)
    for button, carry_out in CARRY_OUT.items():
        if button in post:
            return carry_out(now, post)
    return now


def _use(now: Sent, post: QueryDict) -> Sent:
    tries = {
        each.key: (place.name, each.placed)
        for place in _shown(now, rewording=False).places
        for each in place.tries
    }
    found = tries.get(post.get(USE, ""))
    return now if found is None else _changed(now, found[1].into(now.text), found[0])


def _take(now: Sent, post: QueryDict) -> Sent:
    wholes = {str(each.number): each for each in _shown(now, rewording=True).wholes or ()}
    found = wholes.get(post.get(REWORDING, ""))
    if found is None:
        return now
    places = range(len(found.opens))
    chosen = [post.get(f"{CHOICE}-{found.number}-{place}", "") for place in places]
    return _changed(now, found.with_words(chosen), found.kind)


def _dismiss(now: Sent, post: QueryDict) -> Sent:
    names = _known([*now.dismissed, post.get(DISMISS, "")], quiet.care_names())
    return replace(now, dismissed=names)


def _quiet(now: Sent, post: QueryDict) -> Sent:
    name = post.get(QUIET, "")
    return replace(now, quiet=name) if name in quiet.care_names() else now


def _undo(now: Sent, post: QueryDict) -> Sent:
    before = before_in(post)
    return now if before is None else replace(now, text=before)


def _again(now: Sent, post: QueryDict) -> Sent:
    return replace(now, dismissed=())


CARRY_OUT = {USE: _use, TAKE: _take, DISMISS: _dismiss, QUIET: _quiet, UNDO: _undo, AGAIN: _again}


def _shown(now: Sent, *, rewording: bool) -> Shown:
    return show(now.text[:LIMIT], role=now.role, context=now.context, rewording=rewording)


def _changed(now: Sent, text: str, name: str) -> Sent:
    taken = tuple(dict.fromkeys((*now.taken, name)))
    return replace(now, text=PrivateText(text), before=now.text, taken=taken)


def _text(post: QueryDict, name: str) -> PrivateText:
    return PrivateText(texts.from_form(post.get(name, "")))


def _known(
    names: list[str], known: Mapping[str, object] | set[str] | frozenset[str]
) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names[:MOST_NAMES] if name in known))
