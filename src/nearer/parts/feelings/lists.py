"""The lists of words, and the field, as they stand on a page: to tick, or each leading to its card.

What is the same on every page of a language is put together once: these lists are long.
"""

from collections.abc import Sequence
from functools import cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from nearer import content
from nearer.parts.feelings import field
from nearer.parts.feelings.own import OwnWord


@cache
def families(language: str, *, opens: bool = False) -> str:
    """All words of the list in their families. ``opens``: each is a link to its card."""
    first = content.first_feelings(language).words
    rows = [
        {
            "family": family,
            "first": [word for word in family.words if word.id in first],
            "more": [word for word in family.words if word.id not in first],
        }
        for family in content.lexicon(language).families
    ]
    # On the field a label of its own names the box, too: once is enough for who listens.
    spread = {word.id for word in first.values() if word.spread}
    context = {"families": rows, "spread": spread, "opens": opens}
    return str(render_to_string("feelings/_families.html", context))


def field2d(language: str, own: Sequence[OwnWord] = (), *, opens: bool = False) -> SafeString:
    """The search, and the field of energy and pleasantness, own words among the others."""
    if not any(word.place for word in own):
        return _field2d(language, opens=opens)
    context = {"spread": field.spread_with(own, language), "opens": opens}
    return render_to_string("feelings/_field.html", context)


def mine(own: Sequence[OwnWord], language: str, *, opens: bool = False) -> SafeString:
    """The family of one's own words; nothing where there are none."""
    if not own:
        return SafeString()
    spread = {word.id for word, _, _ in field.spread_with(own, language)}
    context = {"words": own, "spread": spread, "opens": opens}
    return render_to_string("feelings/_mine.html", context)


@cache
def _field2d(language: str, *, opens: bool) -> SafeString:
    context = {"spread": field.spread(language), "opens": opens}
    return render_to_string("feelings/_field.html", context)


@cache
def landmarks(language: str) -> SafeString:
    """The field alone, with its words to find one's way by."""
    return render_to_string("feelings/_landmarks.html", {"spread": field.spread(language)})
