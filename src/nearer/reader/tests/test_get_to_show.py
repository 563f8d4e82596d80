"""A rule's examples really are reported under it by a whole reading, or it is said what is instead."""

import pytest

from nearer.reader import checking
from nearer.reader.instead import DANGER, instead
from nearer.reader.reader import read
from nearer.reader.registry import rule, rules
from nearer.reader.rule import sides

STABLE = [each for each in rules() if each.status == "stable"]
BY_WORDS = [each for each in STABLE if not checking.hears(each)]
ENOUGH = 8


def reported(example, role):
    text, context, relation = sides(example)
    return read(text, role=role, context=context, relation=relation)


@pytest.mark.parametrize("each", BY_WORDS, ids=lambda rule: rule.name)
def test_enough_examples_are_reported_under_their_rule_in_each_of_its_roles(each):
    shown = [
        example
        for example in each.fires
        if all(
            each.name in {finding.name for finding in reported(example, role).findings}
            for role in each.roles
        )
    ]
    assert len(set(shown)) >= ENOUGH


@pytest.mark.parametrize("each", STABLE, ids=lambda rule: rule.name)
def test_what_is_reported_instead_is_known_and_never_danger(each):
    for example in each.fires:
        for names in instead(each, example).values():
            assert names, example
            assert DANGER not in names, example


@pytest.mark.parametrize("each", BY_WORDS, ids=lambda rule: rule.name)
def test_it_is_what_a_reading_reports(each):
    for example in each.fires:
        others = instead(each, example)
        for role in each.roles:
            names = {finding.name for finding in reported(example, role).findings}
            assert set(others.get(role, [each.name])) <= names
            assert (each.name in names) == (role not in others)


def test_danger_is_named_before_any_rule():
    assert instead(rule("accusing"), "You read my diary") == {"say": (DANGER,)}


def test_a_rule_that_goes_by_the_model_is_taken_to_be_heard():
    going_round = rule("going-round")
    assert sum(not instead(going_round, example) for example in going_round.fires) >= ENOUGH
