"""Every rule keeps what its declaration promises. One rule alone: pytest -k minimising."""

from collections.abc import Iterator

import pytest

from nearer.reader import checking
from nearer.reader.registry import rules
from nearer.reader.rule import Example, Rule, Swap

RULES = rules()
MORE = "The bus leaves at ten."
# None of it is about the words before it, so none of it takes them back.
WARM = (
    "I love you all so much.",
    "I love that song.",
    "Our dog fell in the pond again, lol.",
    "A big kiss from the two of us xx",
    "Thank you for the card, it is my favourite.",
)

each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])


@pytest.fixture(autouse=True)
def runtime(rule: Rule) -> None:
    if checking.hears(rule):
        pytest.importorskip("onnxruntime")


def in_each_role(rule: Rule, examples: tuple[Example, ...]) -> Iterator[tuple[Example, str]]:
    return ((example, role) for example in examples for role in rule.roles)


@each_rule
def test_it_fires(rule: Rule) -> None:
    asked = in_each_role(rule, rule.fires)
    assert [(text, role) for text, role in asked if not checking.findings(rule, text, role)] == []


@each_rule
def test_it_stays_quiet(rule: Rule) -> None:
    asked = in_each_role(rule, rule.quiet)
    assert [(text, role) for text, role in asked if checking.findings(rule, text, role)] == []


@each_rule
def test_a_harmless_sentence_after_it_changes_nothing(rule: Rule) -> None:
    if not checking.looks_at_the_whole(rule):
        assert [
            (text, role)
            for text, role in in_each_role(rule, rule.fires)
            if checking.findings(rule, text, role)
            != checking.findings(rule, checking.with_more(text, MORE), role)
        ] == []


@each_rule
@pytest.mark.parametrize("more", WARM)
def test_a_warm_sentence_after_it_takes_nothing_back(rule: Rule, more: str) -> None:
    if rule.tone != "care" or "say" not in rule.roles or checking.looks_at_the_whole(rule):
        return
    assert [
        text
        for text in rule.fires
        if checking.findings(rule, text, "say")
        != checking.findings(rule, checking.with_more(text, more), "say")
    ] == []


@each_rule
def test_its_exceptions_are_needed(rule: Rule) -> None:
    role = rule.roles[-1]
    assert [
        unless.example
        for unless in rule.unless
        if checking.findings(rule, unless.example, role)
        or not checking.findings(checking.without(rule, unless), unless.example, role)
    ] == []


@each_rule
def test_its_swaps_silence_it(rule: Rule) -> None:
    role = rule.roles[-1]
    for swap in (offer for offer in rule.offers if isinstance(offer, Swap)):
        after = checking.swapped(rule, swap, role)
        assert after is not None, swap
        assert checking.findings(rule, after, role) == (), swap


@each_rule
def test_examples_are_enough(rule: Rule) -> None:
    assert len(set(rule.fires)) >= 8
    assert len(set(rule.quiet)) >= 8
    assert len(set(checking.near_misses(rule))) >= 2
    assert checking.quoting(rule)


@each_rule
def test_offers_wait_for_nothing_unmarked(rule: Rule) -> None:
    assert list(checking.unfilled(rule)) == []
