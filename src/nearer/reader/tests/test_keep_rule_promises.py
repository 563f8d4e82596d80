"""Every rule keeps what its declaration promises. One rule alone: pytest -k minimising."""

import pytest

from nearer.reader import checking
from nearer.reader.registry import rules
from nearer.reader.rule import Example, Rule, Swap, Unless

RULES = rules()
NAMES = [rule.name for rule in RULES]


def examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, role, id=f"{rule.name}-{role}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind))
        for role in rule.roles
    ]


def exceptions() -> list[object]:
    return [
        pytest.param(rule, unless, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, unless in enumerate(rule.unless)
    ]


def swaps() -> list[object]:
    return [
        pytest.param(rule, offer, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, offer in enumerate(rule.offers)
        if isinstance(offer, Swap)
    ]


@pytest.mark.parametrize(("rule", "example", "role"), examples("fires"))
def test_it_fires(rule: Rule, example: Example, role: str) -> None:
    assert checking.findings(rule, example, role)


@pytest.mark.parametrize(("rule", "example", "role"), examples("quiet"))
def test_it_stays_quiet(rule: Rule, example: Example, role: str) -> None:
    assert checking.findings(rule, example, role) == ()


@pytest.mark.parametrize(("rule", "example", "role"), examples("fires"))
def test_a_harmless_sentence_after_it_changes_nothing(
    rule: Rule, example: Example, role: str
) -> None:
    if not checking.looks_at_the_whole(rule):
        more = checking.with_more(example, "The bus leaves at ten.")
        assert checking.findings(rule, more, role) == checking.findings(rule, example, role)


@pytest.mark.parametrize(("rule", "unless"), exceptions())
def test_an_exception_is_needed(rule: Rule, unless: Unless) -> None:
    role = rule.roles[-1]
    assert checking.findings(checking.without(rule, unless), unless.example, role)
    assert checking.findings(rule, unless.example, role) == ()


@pytest.mark.parametrize(("rule", "swap"), swaps())
def test_a_swap_silences_the_rule(rule: Rule, swap: Swap) -> None:
    role = rule.roles[-1]
    after = checking.swapped(rule, swap, role)
    assert after is not None
    assert checking.findings(rule, after, role) == ()


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_examples_are_enough(rule: Rule) -> None:
    assert len(set(rule.fires)) >= 8
    assert len(set(rule.quiet)) >= 8
    assert len(set(checking.near_misses(rule))) >= 2
    assert checking.quoting(rule)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_offers_wait_for_nothing_unmarked(rule: Rule) -> None:
    assert list(checking.unfilled(rule)) == []
