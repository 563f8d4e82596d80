"""What a search leaves, twenty a page; and what it can be narrowed by."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from nearer import content
from nearer.content import Lexicon
from nearer.journal import lists, searching
from nearer.journal.lists import Day
from nearer.journal.searching import Filter, Search
from nearer.kit.private import PrivateText
from nearer.kit.text import folded
from nearer.parts.feelings import own as own_words
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments import digests, queries, telling
from nearer.parts.moments.digests import Row
from nearer.parts.moments.documents import Named
from nearer.people.access import Viewer

PAGE_SIZE = 20
SHOWN_AT_FIRST = 8


@dataclass(frozen=True, repr=False)
class Choice:
    """A filter with its name and the number of entries that it leaves."""

    kind: str
    value: str
    label: str
    entries: int = 0


@dataclass(frozen=True, repr=False)
class Group:
    """Filters of one kind: the frequent ones, and the others."""

    title: str
    first: tuple[Choice, ...]
    more: tuple[Choice, ...]


@dataclass(frozen=True, repr=False)
class Meaning:
    """A word that has a card, what it means, and where the card is."""

    label: str
    definition: str
    url: str


@dataclass(frozen=True, repr=False)
class Family:
    """A family of feelings, in how many entries it is, and its words."""

    choice: Choice
    words: tuple[Choice, ...]
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, repr=False)
class Found:
    """One page of what was found: entries ``first`` to ``last`` of ``total``."""

    days: tuple[Day, ...]
    total: int
    first: int
    last: int
    older: UUID | None
    newer: UUID | None
    narrowing: tuple[Group, ...]
    named: tuple[Choice, ...]

    @property
    def definitions(self) -> SafeString:
        """What the small drawings refer to."""
        return lists.definitions(self.days)

    @property
    def has_pages(self) -> bool:
        """Whether there is more than this page."""
        return bool(self.older or self.newer)


def find(viewer: Viewer, search: Search, search_id: UUID, at: UUID | None = None) -> Found:
    """The first page, or the one on which this entry is."""
    # Not all rows at once: ten thousand that stay alive cost more to watch over than to read.
    left = searching.matching(digests.rows(viewer), search)
    places = {row.id: place for place, row in enumerate(left)} if at else {}
    start = places.get(at.hex, 0) // PAGE_SIZE * PAGE_SIZE if at else 0
    shown = left[start : start + PAGE_SIZE]
    entries = queries.these(viewer, [UUID(row.id) for row in shown])
    where = lists.address("journal-search-entry", search_id)
    after = start + PAGE_SIZE
    return Found(
        days=lists.days(viewer, entries, where, searching.terms(search.sought)),
        total=len(left),
        first=start + 1,
        last=start + len(shown),
        older=UUID(left[after].id) if after < len(left) else None,
        newer=UUID(left[start - PAGE_SIZE].id) if start else None,
        narrowing=_groups(left, search) if len(left) > 1 else (),
        named=() if left else _named(viewer, search),
    )


def all_filters(viewer: Viewer) -> tuple[Group, ...]:
    """Everything that a search can begin with."""
    return _groups(digests.rows(viewer), Search())


def families(viewer: Viewer) -> tuple[Family, ...]:
    """The families and words that were used, in the lexicon's order; one's own words last."""
    counted = searching.counts(digests.rows(viewer), ("feeling", "family"))
    known = content.lexicon(_language())
    found = []
    for family in known.families:
        words = [word.id for word in family.words if word.id in counted["feeling"]]
        found.append((family.id, sorted(words, key=lambda word: -counted["feeling"][word])))
    own = [word for word in counted["feeling"] if word not in known.words]
    found.append(
        (searching.OWN_WORDS, sorted(own, key=lambda word: (-counted["feeling"][word], word)))
    )
    mine = {word.word: word for word in own_words.all_of(viewer)} if own else {}
    return tuple(
        Family(
            _choice("family", family, counted["family"][family]),
            tuple(_choice("feeling", word, counted["feeling"][word]) for word in words),
            tuple(_meanings(words, known, mine)),
        )
        for family, words in found
        if words
    )


def _meanings(
    words: Sequence[str], known: Lexicon, mine: Mapping[str, OwnWord]
) -> Iterator[Meaning]:
    for word in words:
        if listed := known.words.get(word):
            yield Meaning(listed.label, listed.definition, reverse("word", args=[word]))
        elif own := mine.get(word):
            yield Meaning(own.word, own.definition, reverse("own-word", args=[own.id]))


def chosen(search: Search) -> tuple[Choice, ...]:
    """The filters of a search with their names."""
    return tuple(_choice(one.kind, str(one.value)) for one in search.filters)


def _groups(rows: Sequence[Row] | Iterator[Row], search: Search) -> tuple[Group, ...]:
    titles = {
        "feeling": _("Words"),
        "region": _("In the body"),
        "tag": _("Tags"),
        "person": pgettext("in the journal", "With whom"),
        "place": _("Where"),
    }
    counted = searching.counts(rows)
    groups = (_group(titles[kind], kind, counted[kind], search) for kind in searching.NARROWING)
    return tuple(group for group in groups if group.first)


def _group(title: str, kind: str, counted: Counter[str], search: Search) -> Group:
    left = [
        _choice(kind, value, entries)
        for value, entries in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
        if Filter(kind, PrivateText(value)) not in search.filters
    ]
    return Group(title, tuple(left[:SHOWN_AT_FIRST]), tuple(left[SHOWN_AT_FIRST:]))


def _named(viewer: Viewer, search: Search) -> tuple[Choice, ...]:
    """Feelings, tags, people and places that are called what was looked for in vain."""
    sought = " ".join(searching.terms(search.sought))
    if not sought:
        return ()
    counted = searching.counts(digests.rows(viewer))
    choices = (
        _choice(kind, value, entries)
        for kind, values in counted.items()
        for value, entries in values.items()
    )
    return tuple(one for one in choices if folded(one.label) == sought)


def _choice(kind: str, value: str, entries: int = 0) -> Choice:
    return Choice(kind, value, _label(kind, value), entries)


def _label(kind: str, value: str) -> str:
    language = _language()
    if kind == "feeling":
        is_own = value not in content.lexicon(language).words
        return telling.word_of(Named(value, own=is_own), language)
    if kind == "family":
        labels: Mapping[str, str] = {
            one.id: one.label for one in content.lexicon(language).families
        }
        return labels.get(value, _("Your own words"))
    if kind == "region":
        return content.regions(language).labels.get(value, value)
    return value


def _language() -> str:
    return get_language() or "en"
