"""The lists of words, and the field, as they stand on a page: to tick, or each leading to its card.

What is the same on every page of a language is put together once: these lists are long.
"""

from collections.abc import Collection, Sequence
from functools import cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from nearer import content
from nearer.parts.feelings import field
from nearer.parts.feelings.finding import Found
from nearer.parts.feelings.own import OwnWord


@cache
def families(language: str, *, opens: bool = False) -> str:
    """All words of the list in their families. ``opens``: each is a link to its card."""
    return "".join(
        _family(family, family.words, language, opens=opens)
        for family in content.lexicon(language).families
    )


def families_without(left_out: Collection[str], language: str) -> str:
    """The same, to tick, without some words, by their ids."""
    html = ""
    for place, family in enumerate(content.lexicon(language).families):
        words = tuple(word for word in family.words if word.id not in left_out)
        if words == family.words:
            html += _whole_family(place, language)
        elif words:
            html += _family(family, words, language)
    return html


def found(what: Found, language: str, own: Sequence[OwnWord] = ()) -> str:
    """What a search found, to tick, one's own words before those of the list."""
    labels = {family.id: family.label for family in content.lexicon(language).families}
    context = {
        "own": what.own,
        "listed": [(_word(word.id, language), labels[word.family]) for word in what.listed],
        "spread": {word.id for word, _, _ in field.spread_with(own, language)},
    }
    return str(render_to_string("feelings/_found.html", context))


def field2d(language: str, own: Sequence[OwnWord] = (), *, opens: bool = False) -> SafeString:
    """The field of energy and pleasantness, own words among the others."""
    if not any(word.place for word in own):
        return _field2d(language, opens=opens)
    context = {"spread": field.spread_with(own, language), "opens": opens}
    return render_to_string("feelings/_field.html", context)


def mine(
    own: Sequence[OwnWord],
    language: str,
    *,
    opens: bool = False,
    among: Sequence[OwnWord] | None = None,
) -> SafeString:
    """The family of one's own words; nothing where there are none.

    ``among``: all of them, where these are only some.
    """
    if not own:
        return SafeString()
    all_own = own if among is None else among
    spread = {word.id for word, _, _ in field.spread_with(all_own, language)}
    context = {"words": own, "spread": spread, "opens": opens}
    return render_to_string("feelings/_mine.html", context)


@cache
def _whole_family(place: int, language: str) -> str:
    family = content.lexicon(language).families[place]
    return _family(family, family.words, language)


def _family(
    family: content.FeelingFamily,
    words: Sequence[content.FeelingWord],
    language: str,
    *,
    opens: bool = False,
) -> str:
    first = content.first_feelings(language).words
    chips = {word.id: _word(word.id, language, opens=opens) for word in words}
    context = {
        "family": family,
        "first": [chip for id_, chip in chips.items() if id_ in first],
        "more": [chip for id_, chip in chips.items() if id_ not in first],
        "opens": opens,
    }
    return str(render_to_string("feelings/_family.html", context))


@cache
def _word(id_: str, language: str, *, opens: bool = False) -> SafeString:
    word = content.lexicon(language).words[id_]
    context = {"word": word, "spread": _on_field(language), "opens": opens}
    return render_to_string("feelings/_word.html", context)


def _on_field(language: str) -> set[str]:
    """On the field a label of its own names the box, too: once is enough for who listens."""
    first = content.first_feelings(language).words
    return {word.id for word in first.values() if word.spread}


@cache
def _field2d(language: str, *, opens: bool) -> SafeString:
    context = {"spread": field.spread(language), "opens": opens}
    return render_to_string("feelings/_field.html", context)


@cache
def landmarks(language: str) -> SafeString:
    """The field alone, with its words to find one's way by."""
    return render_to_string("feelings/_landmarks.html", {"spread": field.spread(language)})
