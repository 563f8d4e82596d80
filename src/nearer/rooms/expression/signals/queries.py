"""What may fit what the body says: from group maps, and from a person's own entries."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nearer import content
from nearer.content.sources import Source, sources
from nearer.parts.body import drawing
from nearer.parts.moments import digests, telling
from nearer.parts.moments.documents import Entry, Felt
from nearer.parts.moments.queries import begun, moment
from nearer.people.access import Viewer
from nearer.rooms.expression.signals import answers, order, pairs, ranking, signs, trial
from nearer.rooms.expression.signals import drawing as plots
from nearer.rooms.expression.signals.order import Lead, Noted
from nearer.rooms.expression.signals.pairs import FEWEST, Counted, Pair
from nearer.rooms.expression.signals.signs import MORE, Seen, Sign
from nearer.rooms.expression.signals.trial import Trial

__all__ = ["Offers", "SignalMap", "begun", "moment", "offers", "signal_map", "tried"]

MOST_ENTRIES = 400  # the newest: what was learned should be of the person one is now
MOST_FOR_YOU, MOST_MAPS, MOST_WORDS = 3, 4, 3
NEW_ENTRIES = 5  # after so many more, the trial is held again


@dataclass(frozen=True, repr=False)
class Candidate:
    """A word that may fit, what it means, and why it is here; ``key`` is what the page sends."""

    key: str
    label: str
    definition: str
    why: str = ""


@dataclass(frozen=True, repr=False)
class Drawn:
    """A group map that has colour where something was noted, and words of its family."""

    in_words: str
    words: Sequence[Candidate]


@dataclass(frozen=True, repr=False)
class Offers:
    """What stands beside a moment's places. ``unmapped``: for which feelings there is no group map.

    ``came``: what can be said of which came first, each with its label and whether it was said.
    """

    entry: Entry
    places: str
    picture: SafeString
    chosen: Sequence[Candidate]
    refused: Sequence[Candidate]
    for_you: Sequence[Candidate]
    often: Sequence[Drawn]
    limits: Sequence[str]
    unmapped: str
    source: Source
    entries: int
    came: Sequence[tuple[str, str, bool]] = ()

    @property
    def definitions(self) -> SafeString:
        """What the drawing refers to, where there is one."""
        return drawing.definitions() if self.picture else SafeString()


@dataclass(frozen=True, repr=False)
class Told:
    """One pair of the map: its sign drawn and in words, its word, and the numbers."""

    sign: str
    word: str
    picture: SafeString
    pair: Pair

    @property
    def dots(self) -> Sequence[bool]:
        """Ten, or as many as there were entries with the sign: filled where the word was too."""
        of = min(10, self.pair.with_sign)
        filled = round(of * self.pair.together / self.pair.with_sign)
        return [place < filled for place in range(of)]


@dataclass(frozen=True, repr=False)
class SignalMap:
    """The pairs that may be told. ``entries``: how many were looked at.

    ``leads``: of some of the pairs, whether the body came before the feeling, each with its name.
    """

    pairs: Sequence[Told]
    entries: int
    leads: Sequence[tuple[str, Lead]] = ()
    fewest: int = FEWEST

    @property
    def plot(self) -> SafeString:
        """Which came first, drawn."""
        return plots.columns(self.leads)

    @property
    def heads(self) -> Sequence[str]:
        """What the columns of the plot are called where they stand alone."""
        return [str(label) for label in plots.ALONE.values()]

    @property
    def lines(self) -> Sequence[tuple[str, Sequence[int], str]]:
        """Each pair with its numbers, and what they say."""
        return [
            (label, tuple(lead.times.values()), plots.in_words(lead)) for label, lead in self.leads
        ]

    @property
    def definitions(self) -> SafeString:
        """What the drawings refer to."""
        return drawing.definitions()


def seen(viewer: Viewer, *, without: str = "") -> tuple[list[Seen], int]:
    """The newest entries with places and words, oldest first, and the sequence of the newest.

    ``without``: the moment that is being asked about, in hexadecimal.
    """
    rows = _newest(viewer, without=without)
    return _as_seen(viewer, rows), rows[0].sequence if rows else 0


def _as_seen(viewer: Viewer, rows: Sequence[digests.Row]) -> list[Seen]:
    """These rows, which begin with the newest, from the oldest on."""
    offered = answers.offered(viewer)
    return [
        Seen(row.day, signs.signs_of(row.regions), tuple(row.feelings), row.id in offered)
        for row in reversed(rows)
    ]


def _newest(viewer: Viewer, *, without: str = "") -> list[digests.Row]:
    rows = (row for row in digests.rows(viewer) if row.regions and row.feelings)
    return [row for row in islice(rows, MOST_ENTRIES) if row.id != without]


def tried(viewer: Viewer, entries: Sequence[Seen], newest: int) -> Trial | None:
    """The trial that was kept, if hardly anything was written since; else None."""
    kept = answers.trial(viewer)
    if kept is None:
        return None
    news = newest - kept.newest, len(entries) - kept.entries
    return kept.trial if all(abs(each) < NEW_ENTRIES for each in news) else None


def offers(viewer: Viewer, entry: Entry) -> Offers:
    """What may fit this moment."""
    language = get_language() or "en"
    group = content.body_words(language)
    noted = signs_noted(entry)
    taken = [named.word for named in entry.feelings]
    refused = answers.refused(viewer, noted)
    out = {*taken, *refused}
    entries, newest = seen(viewer, without=entry.id.hex)
    kept = tried(viewer, entries, newest) or trial.try_out(entries)
    for_you = list(_for_you(entries, noted, out)) if kept.speaks else []
    return Offers(
        entry=entry,
        places=" · ".join(telling.place_of(felt, language) for felt in entry.regions),
        picture=drawing.picture(entry.regions),
        chosen=[_candidate(word) for word in taken],
        refused=[_candidate(word) for word in refused if word not in taken],
        for_you=for_you,
        often=_often(noted, {*out, *(one.key for one in for_you)}),
        limits=group.limits,
        unmapped=group.unknown_text,
        source=sources()[group.source],
        entries=len(entries),
        came=_came(viewer, entry) if taken else (),
    )


def _came(viewer: Viewer, entry: Entry) -> list[tuple[str, str, bool]]:
    said = order.said(viewer).get(entry.id.hex)
    return [(came, str(label), came == said) for came, label in plots.ALONE.items()]


def signal_map(viewer: Viewer) -> SignalMap:
    """Places and words that were seen together more than by chance."""
    rows = _newest(viewer)
    told = pairs.told(_as_seen(viewer, rows))
    return SignalMap([_told(pair) for pair in told], len(rows), _leads(viewer, told, rows))


def _leads(
    viewer: Viewer, told: Sequence[Pair], rows: Sequence[digests.Row]
) -> Sequence[tuple[str, Lead]]:
    said = order.said(viewer)
    noted = [
        Noted(signs.signs_of(row.regions), row.feelings, said[row.id])
        for row in rows
        if row.id in said
    ]
    return [(_pair_in_words(lead.pair), lead) for lead in order.leads(told, noted)]


def _pair_in_words(pair: Pair) -> str:
    # Translators: a place of the body and how it is there, and a word for a feeling.
    return _("%(sign)s · %(word)s") % {
        "sign": in_words(pair.sign),
        "word": _candidate(pair.word).label,
    }


def signs_noted(entry: Entry) -> frozenset[Sign]:
    """The signs of a moment."""
    return signs.signs_of((felt.region, felt.sensation, felt.activity) for felt in entry.regions)


def _for_you(
    entries: Sequence[Seen], noted: Collection[Sign], out: Collection[str]
) -> Iterator[Candidate]:
    ranked = ranking.Learned(entries).rankings(noted)[ranking.PERSONAL]
    counted = Counted(entries)
    likely = sorted(ranked, key=ranked.__getitem__, reverse=True)
    named = ((word, counted.clearest(noted, word)) for word in likely if word not in out)
    yield from islice((_candidate(word, pair) for word, pair in named if pair), MOST_FOR_YOU)


def _often(noted: Collection[Sign], out: Collection[str]) -> list[Drawn]:
    """The group maps that fit best: most places met first, then those that drew fewer."""
    wanted = {(sign.zone, sign.way or MORE) for sign in noted}
    met = [(len(wanted & ranking.drawn_zones(one)), one) for one in ranking.group_maps()]
    fitting = [(number, one) for number, one in met if number]
    fitting.sort(key=lambda each: (-each[0], len(ranking.drawn_zones(each[1]))))
    drawn = [Drawn(one.in_words, _words(one, out)) for _number, one in fitting]
    return [one for one in drawn if one.words][:MOST_MAPS]


def _words(one: content.GroupMap, out: Collection[str]) -> list[Candidate]:
    language = get_language() or "en"
    families = {each.id: each.words for each in content.first_feelings(language).families}
    words = one.words or tuple(word.id for word in families[one.family])
    return [_candidate(word) for word in words if word not in out][:MOST_WORDS]


def _candidate(word: str, pair: Pair | None = None) -> Candidate:
    known = content.lexicon(get_language() or "en").words.get(word)
    label, definition = (known.label, known.definition) if known else (word, "")
    return Candidate(word, label, definition, _why(pair) if pair else "")


def _why(pair: Pair) -> str:
    # Translators: for example "Jaw, tight: 6 of your 9 entries with it held this word, and 4 of 61
    # without it."
    return _(
        "%(sign)s: %(together)s of your %(with_sign)s entries with it held this word, "
        "and %(without_word)s of %(without_sign)s without it."
    ) % {
        "sign": in_words(pair.sign),
        "together": pair.together,
        "with_sign": pair.with_sign,
        "without_word": pair.without_word,
        "without_sign": pair.without_sign,
    }


def in_words(sign: Sign) -> str:
    """A sign as it is read: "Jaw, tight"."""
    language = get_language() or "en"
    regions = content.regions(language)
    textures = {texture.id: texture.label for texture in content.sensations(language).textures}
    said = [
        regions.zones.get(sign.zone) or regions.labels[sign.zone],
        textures.get(sign.texture, ""),
        str(telling.ACTIVITY.get(sign.way, "")),
    ]
    return ", ".join(part for part in said if part)


def _told(pair: Pair) -> Told:
    return Told(in_words(pair.sign), _candidate(pair.word).label, _drawn(pair.sign), pair)


def _drawn(sign: Sign) -> SafeString:
    """The whole zone, lit: which place of it, and on which side, is not told apart."""
    places = [place.id for place in content.regions().places if place.zone == sign.zone]
    lit = [Felt(place, sign.texture, "clear", sign.way) for place in places]
    return drawing.picture(lit or [Felt(sign.zone, sign.texture)])
