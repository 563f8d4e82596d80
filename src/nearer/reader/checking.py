"""What a rule's own declaration promises, checked: the tests and `make new-rule` use the same."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from nearer.reader.document import Document
from nearer.reader.engine import Engine
from nearer.reader.matchers import Signal
from nearer.reader.offers import PART
from nearer.reader.reader import prepared
from nearer.reader.reading import Finding, Role, Signals
from nearer.reader.rule import Example, Exchange, Rule, Said, Swap, Unless, sides
from nearer.reader.signals import signals_of

QUOTATION_MARKS = "\"“”„«»'‘’"


def findings(
    rule: Rule, example: Example, role: Role, *, signals: Signals | None = None
) -> tuple[Finding, ...]:
    """What this rule alone finds in an example.

    Without ``signals`` the model is asked where the rule goes by it.
    """
    document = document_of(example, role)
    heard = _heard(rule, document.text) if signals is None else signals
    return _alone(rule).findings(document, signals=heard)


def document_of(example: Example, role: Role) -> Document:
    """The example as a document of that role."""
    text, context, relation = sides(example)
    return prepared(text, role=role, context=context, relation=relation)


def with_words(example: Example, text: str) -> Example:
    """The example with other words."""
    match example:
        case Exchange(shared=shared):
            return Exchange(shared, text)
        case Said(to=to):
            return Said(text, to)
        case _:
            return text


def without(rule: Rule, unless: Unless) -> Rule:
    """The rule as it would be without one of its exceptions."""
    return replace(rule, unless=tuple(each for each in rule.unless if each is not unless))


def near_misses(rule: Rule) -> list[Example]:
    """Quiet examples that share two consecutive words with one that fires."""
    pairs = {pair for example in rule.fires for pair in _pairs(example)}
    return [example for example in rule.quiet if pairs.intersection(_pairs(example))]


def quoting(rule: Rule) -> list[Example]:
    """Quiet examples that quote or report what the other person said."""
    return [example for example in rule.quiet if _quotes(document_of(example, rule.roles[0]))]


def swapped(rule: Rule, swap: Swap, role: Role) -> Example | None:
    """The swap's own example after the swap, or None if it was never offered."""
    only = replace(rule, offers=(swap,))
    text = sides(swap.example).text
    found = findings(only, swap.example, role)
    for finding in reversed(found):
        if not finding.offers:
            return None
        text = text[: finding.start] + finding.offers[0].text + text[finding.end :]
    return with_words(swap.example, text) if found else None


def looks_at_the_whole(rule: Rule) -> bool:
    """Whether a pattern asks where the message ends, or a model what all of it is like."""
    return hears(rule) or any("$$" in text for matcher in rule.match for text in _texts(matcher))


def hears(rule: Rule) -> bool:
    """Whether it goes by what the model hears."""
    return any(isinstance(matcher, Signal) for matcher in rule.match)


def with_more(example: Example, more: str) -> Example:
    """The example with another paragraph after it."""
    return with_words(example, f"{sides(example).text}\n\n{more}")


def unfilled(rule: Rule) -> Iterator[str]:
    """Names that an offer waits for and no pattern of the rule marks."""
    written = " ".join(text for matcher in rule.match for text in _texts(matcher))
    for offer in rule.offers:
        if not isinstance(offer, Swap):
            yield from (name for name in PART.findall(offer.text) if f"{{{name}:" not in written)


def _texts(matcher: object) -> tuple[str, ...]:
    parts = [getattr(matcher, name, None) for name in ("first", "then")]
    return (
        *getattr(matcher, "texts", ()),
        *(text for part in parts if part is not None for text in part.texts),
    )


def _pairs(example: Example) -> set[tuple[str, str]]:
    return set(pairwise(token.norm for token in prepared(sides(example).text).tokens))


def _quotes(document: Document) -> bool:
    return any(document.quoted) or any(document.reported)


def _heard(rule: Rule, text: str) -> Signals:
    return signals_of([text])[0] if hears(rule) else Signals()


@cache
def _alone(rule: Rule) -> Engine:
    return Engine((rule,))
