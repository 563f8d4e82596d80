"""Filling the gaps of our sentences with the message's own words, and finding the open places."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from nearer.reader.files import data
from nearer.reader.rewording.rewording import Kind, Rewording, Slot

GAP = re.compile(r"\{([a-z_]+)(\??)\}")
OPEN = re.compile(r"\[([^\]]+)\]")
DIVIDER = " / "


def filled(templates: Sequence[str], values: Mapping[str, str]) -> str:
    """The first text whose gaps all have a value; "{gap?}" may stay empty. Empty if there is none."""
    for template in templates:
        needed = [name for name, maybe in GAP.findall(template) if not maybe]
        if all(values.get(name) for name in needed):
            return GAP.sub(lambda found: values.get(found[1], ""), template)
    return ""


def positive(text: str) -> str:
    """ "Any of my games" as a wish has it: "one of my games"."""
    said: dict[str, str] = data("rewording-words.toml")["positive"]
    return _denying().sub(lambda found: said[found[1].lower()], text)


@cache
def _denying() -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(data('rewording-words.toml')['positive'])})\b", re.IGNORECASE)


def rewording(text: str, kind: Kind) -> Rewording:
    """The text with its open places found."""
    slots = tuple(_slot(found) for found in OPEN.finditer(text))
    return Rewording(text, kind, slots)


def _slot(found: re.Match[str]) -> Slot:
    said = found[1]
    if DIVIDER in said:
        question = str(data("rewording-slots.toml")["choice"]["question"])
        return Slot(*found.span(), question, tuple(said.split(DIVIDER)))
    questions: dict[str, str] = data("rewording-slots.toml")["question"]
    asked = {key.lower(): question for key, question in questions.items()}
    return Slot(*found.span(), asked[said.lower()])
