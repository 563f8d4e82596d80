"""What somebody does not want to be shown again: names of rules, sealed, and let speak again."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from nearer.parts.notebooks import pages
from nearer.people.access import Viewer
from nearer.reader import registry
from nearer.reader.rule import Rule

PURPOSE = "reader-quiet"


def names(viewer: Viewer) -> frozenset[str]:
    """The rules that stay quiet for this person."""
    return frozenset(pages.entries(viewer, PURPOSE))


def rules(viewer: Viewer) -> tuple[Rule, ...]:
    """The same with what they say, the latest first; without those that are no more."""
    kept = pages.entries(viewer, PURPOSE)
    found = [each for each in registry.rules() if each.name in kept]
    return tuple(sorted(found, key=lambda each: str(kept[each.name][pages.AT]), reverse=True))


def keep_quiet(*, viewer: Viewer, name: str) -> bool:
    """This rule is not shown again. False if there is no such rule."""
    if name not in care_names():
        return False
    pages.change(viewer, PURPOSE, name, lambda _: {"quiet": True})
    return True


def let_speak(*, viewer: Viewer, name: str) -> None:
    """It may be shown again."""
    if name in names(viewer):
        pages.change(viewer, PURPOSE, name, lambda _: None)


def export(viewer: Viewer) -> Iterator[dict[str, Any]]:
    """Everything there is, by name."""
    for name, entry in sorted(pages.entries(viewer, PURPOSE).items()):
        yield {"rule": name, "at": entry[pages.AT]}


@cache
def care_names() -> frozenset[str]:
    """The rules that can be told to be quiet."""
    return frozenset(each.name for each in registry.rules() if each.tone == "care")
