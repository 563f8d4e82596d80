"""The guided way: which question follows which, and how the answers become one text."""

from collections.abc import Sequence

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nearer import content
from nearer.content import GuidedPart
from nearer.parts.moments.documents import Named
from nearer.rooms.expression.saying.documents import PARTS, Statement

ENDS = (".", "!", "?", "…", "”", '"')


def slug(name: str) -> str:
    """A part as it stands in an address."""
    return name.replace("_", "-")


def part(slugged: str) -> GuidedPart | None:
    """The question of this address, if it is one."""
    return content.guided_parts(get_language() or "en").get(slugged.replace("-", "_"))


def before(name: str) -> str | None:
    """The part before this one; None at the first."""
    place = PARTS.index(name)
    return PARTS[place - 1] if place else None


def after(name: str) -> str | None:
    """The part that follows; None at the last."""
    place = PARTS.index(name) + 1
    return PARTS[place] if place < len(PARTS) else None


def together(statement: Statement) -> str:
    """The answers one after another, each a sentence. Nothing is added but what ends a sentence."""
    return " ".join(_ended(said) for name in PARTS if (said := _said(statement, name)))


def told(statement: Statement) -> str:
    """What was written of one's own side: as it first came, or else in the answers so far."""
    first = PARTS[0]
    return statement.raw or " ".join(said for name, said in statement.parts if name != first)


def softer(feelings: Sequence[Named]) -> dict[str, str]:
    """Words that may lie under the chosen ones, by their ids; anger may be the whole of it."""
    words = content.lexicon(get_language() or "en").words
    chosen = [words[named.word] for named in feelings if not named.own and named.word in words]
    under = dict.fromkeys(soft for word in chosen for soft in word.softer)
    return {soft: words[soft].label for soft in under if soft in words}


def with_word(said: str, word: str, openings: Sequence[str]) -> str:
    """A sentence with one more word in it, as ``offer-openings.js`` puts it there."""
    if not said.strip() or said.rstrip().endswith(ENDS):
        return f"{said.rstrip()} {_begun(word)}".lstrip()
    if said[-1:].isspace() or said.strip() in openings:
        return f"{said.rstrip()} {word}"
    return _("%(first)s and %(last)s") % {"first": said, "last": word}


def _begun(word: str) -> str:
    return _("Underneath I felt %(word)s") % {"word": word}


def labels(feelings: Sequence[Named]) -> list[str]:
    """Chosen words as they are written."""
    words = content.lexicon(get_language() or "en").words
    return [
        words[named.word].label if not named.own and named.word in words else named.word
        for named in feelings
    ]


def _said(statement: Statement, name: str) -> str:
    said = str(statement.part(name)).strip()
    if name == "feeling" and not said and statement.feelings:
        return _("I felt %(words)s") % {"words": _listed(labels(statement.feelings))}
    return said


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s and %(last)s") % {"first": ", ".join(words[:-1]), "last": words[-1]}


def _ended(said: str) -> str:
    return said if said.endswith(ENDS) else f"{said}."
