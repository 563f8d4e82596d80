"""A moment in plain words, for cards and lists."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext as _

from nearer import content
from nearer.kit import clock
from nearer.parts.moments.documents import About, Entry, Felt, Named
from nearer.people.access import Viewer

# Translators: how much is going on in a place of the body, compared with usual
ACTIVITY = {
    "more": pgettext_lazy("in the body", "more than usual"),
    "less": pgettext_lazy("in the body", "less than usual"),
    "mixed": pgettext_lazy("in the body", "more and less"),
}


@dataclass(frozen=True, repr=False)
class Told:
    """An entry, its clock time, its words (or what stands in their place) and its places.

    ``around``: who was there, where, and its tags.
    """

    entry: Entry
    time: str
    words: str
    headline: str
    places: str
    around: str


def tell(entry: Entry) -> Told:
    """The entry in the language of the page."""
    language = get_language() or "en"
    words = ", ".join(word_of(named, language) for named in entry.feelings)
    return Told(
        entry=entry,
        time=f"{entry.at_home:%H:%M}",
        words=words,
        headline=words or _instead_of_words(entry),
        places=" · ".join(place_of(felt, language) for felt in entry.regions),
        around=_around(entry.about),
    )


def _around(about: About) -> str:
    people = [_("With %(people)s") % {"people": ", ".join(about.people)}] if about.people else []
    return " · ".join([*people, *([about.place] if about.place else []), *about.tags])


def _instead_of_words(entry: Entry) -> str:
    if entry.not_yet:
        return _("No word yet")
    if entry.kindness and not (entry.regions or entry.sentence or entry.stay):
        return _("A kind word to yourself")
    if entry.stay and not (entry.regions or entry.sentence):
        return _("A while with it")
    if not entry.is_bare:
        return ""
    return _("A pause to breathe") if entry.breath else _("Begun, and left open")


def word_of(named: Named, language: str = "en") -> str:
    """The word as it is read: from the list, or the person's own."""
    known = None if named.own else content.lexicon(language).words.get(named.word)
    return known.label if known else named.word


def place_of(felt: Felt, language: str = "en") -> str:
    """A place and what it is like: "Chest, tight, strong"."""
    sensations = content.sensations(language)
    word = sensations.words.get(felt.sensation)
    said = [
        content.regions(language).labels.get(felt.region, felt.region),
        word.label if word else "",
        sensations.strengths.get(felt.strength, ""),
        str(ACTIVITY.get(felt.activity, "")),
    ]
    return ", ".join(part for part in said if part)


def day_in_words(day: date, today: date) -> str:
    """Today, yesterday, or the date; the year only where it is another."""
    if day == today:
        return _("Today")
    if day == today - timedelta(days=1):
        return _("Yesterday")
    # Translators: a day as a heading, such as "Monday 16 November"
    return date_format(day, _("l j F") if day.year == today.year else _("l j F Y"))


def today(viewer: Viewer) -> date:
    """The date where the viewer is."""
    return clock.today(viewer.person.time_zone)
