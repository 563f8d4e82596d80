"""A guide for each family of feelings: what it is for, how it hides, how to stay with it and say it.

What people report of the body is what groups tend to report; nothing here says what a feeling in a
place means, or what anybody feels.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from nearer.content import files
from nearer.content.lexicon import FeelingWord, lexicon
from nearer.content.sources import Source, sources


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence that says it without blame, and to whom."""

    to: str
    words: str


@dataclass(frozen=True, slots=True)
class Practice:
    """One small thing to do, and about how many minutes it takes."""

    title: str
    minutes: int
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide of one family, by the family's id.

    ``body``: what people often report. ``hides``: how it hides, and what it gets mistaken for.
    ``learned``: questions about what one learned to do with it. ``when_more``: when it would be
    good to have somebody with one.
    """

    id: str
    title: str
    opening: str
    body: tuple[str, ...]
    purpose: str
    hides: tuple[str, ...]
    stay: tuple[str, ...]
    say: tuple[Saying, ...]
    learned: tuple[str, ...]
    practice: Practice
    words: tuple[FeelingWord, ...]
    when_more: str
    sources: tuple[Source, ...]


@cache
def guides(language: str = files.ENGLISH) -> Mapping[str, Guide]:
    """Every guide by its family, in the order of the families."""
    found = {
        family.id: _guide(files.read(f"guides/{family.id}.toml", language), language)
        for family in lexicon(language).families
    }
    return MappingProxyType(found)


def _guide(row: dict[str, Any], language: str) -> Guide:
    """Raises ``KeyError`` for a word or a source that there is not."""
    words, known = lexicon(language).words, sources()
    practice = row["practice"]
    return Guide(
        id=row["id"],
        title=row["title"],
        opening=row["opening"],
        body=tuple(row["body"]),
        purpose=row["purpose"],
        hides=tuple(row["hides"]),
        stay=tuple(row["stay"]),
        say=tuple(Saying(one["to"], one["words"]) for one in row["say"]),
        learned=tuple(row["learned"]),
        practice=Practice(practice["title"], practice["minutes"], tuple(practice["steps"])),
        words=tuple(words[word] for word in row["words"]),
        when_more=row["when_more"],
        sources=tuple(known[key] for key in row["sources"]),
    )
