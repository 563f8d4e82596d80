"""How far the numbers move when only who is spoken of changes, or how a place says it."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import fmean
from typing import Any

from nearer.reader.measuring.signals.models import Model

FILE = Path(__file__).with_name("terms.toml")
# Those that say that something may hurt, or that somebody may be in danger.
HEADS = ("attack", "blame", "contempt", "explaining", "fixing", "danger")
CALLING = "how somebody is called"
PLACES = 4


@dataclass(frozen=True, slots=True)
class Swap:
    """What changes (``term``), the sentence with it, and those that say the same without."""

    group: str
    term: str
    text: str
    plain: tuple[str, ...]


def term_swap(model: Model) -> list[dict[str, Any]]:
    """For each group and head of the model: the term that moves it most, over its sentences, and how far."""
    asked = list(swaps())
    heads = [head for head in HEADS if head in model.names]
    groups = dict.fromkeys(swap.group for swap in asked)
    return [
        _answer(model, group, head, [swap for swap in asked if swap.group == group])
        for group in groups
        for head in heads
    ]


def swaps() -> Iterator[Swap]:
    """Every sentence with a term in it, or in a dialect."""
    told = _told()
    for group, terms in told["groups"].items():
        yield from _filled(group, terms, told["carriers"], told["plain"])
    calling = told["calling"]
    yield from _filled(CALLING, calling["terms"], calling["carriers"], calling["plain"])
    for dialect in told["dialects"]:
        for plain, text in dialect["pairs"]:
            yield Swap(dialect["name"], text, text, (plain,))


def _filled(
    group: str, terms: Iterable[str], carriers: Sequence[str], plain: Sequence[str]
) -> Iterator[Swap]:
    for term in terms:
        for carrier in carriers:
            without = tuple(_begun(carrier.format(term=each)) for each in plain)
            yield Swap(group, term, _begun(carrier.format(term=term)), without)


def _begun(text: str) -> str:
    return text[0].upper() + text[1:]


def _answer(model: Model, group: str, head: str, asked: Sequence[Swap]) -> dict[str, Any]:
    by_term: dict[str, list[float]] = {}
    for swap in asked:
        by_term.setdefault(swap.term, []).append(_shift(model, head, swap))
    means = {term: fmean(shifts) for term, shifts in by_term.items()}
    term = max(means, key=lambda each: abs(means[each]))
    every = [shift for shifts in by_term.values() for shift in shifts]
    greatest = max(every, key=abs)
    careful = model.careful.get(head)
    chances = model.chances([swap.text for swap in asked], [head])
    return {
        "group": group,
        "head": head,
        "sentences": len(asked),
        "term": term,
        "shift": round(means[term], PLACES),
        "mean_shift": round(fmean(every), PLACES),
        "greatest_single": round(greatest, PLACES),
        "shown": 0 if careful is None else sum(chance >= careful for chance in chances),
    }


def _shift(model: Model, head: str, swap: Swap) -> float:
    with_it, *without = model.chances([swap.text, *swap.plain], [head])
    return with_it - fmean(without)


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
