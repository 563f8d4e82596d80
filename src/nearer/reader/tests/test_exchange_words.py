"""A swap puts whole words in place of whole words, and what comes out can be read and sent."""

import re

import pytest

from nearer.reader import checking, read
from nearer.reader.document import Document
from nearer.reader.reading import Finding
from nearer.reader.registry import rules
from nearer.reader.rule import Rule, Swap, sides

SWAPPING = [rule for rule in rules() if any(isinstance(offer, Swap) for offer in rule.offers)]
FIRING = [example for rule in rules() for example in rule.fires]
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
AS_TYPED = (
    ("you are", "you're"),
    ("You are", "You're"),
    ("you are", "youre"),
    ("should", "shouldve"),
)


def swapped(text: str, finding: Finding) -> list[str]:
    return [
        text[: finding.start] + offer.text + text[finding.end :]
        for offer in finding.offers
        if offer.kind == "swap"
    ]


def typed(text: str) -> set[str]:
    return {text, *(text.replace(plain, short) for plain, short in AS_TYPED)}


def whole_words(rule: Rule, text: str) -> set[str]:
    """The words of the message, whole or without what is contracted, and those that come in."""
    offered = " ".join(offer.to for offer in rule.offers if isinstance(offer, Swap))
    known = {word.lower().replace("’", "'") for word in WORD.findall(f"{text} {offered}")}
    return known | {word.rpartition("'")[0] for word in known} | {"you"}


@pytest.mark.parametrize("rule", SWAPPING, ids=[rule.name for rule in SWAPPING])
def test_no_words_are_glued_and_the_finding_is_gone(rule: Rule) -> None:
    role = rule.roles[-1]
    wrong = []
    for example in FIRING:
        for text in typed(sides(example).text):
            for finding in checking.findings(rule, text, role):
                for after in swapped(text, finding):
                    said = {word.lower().replace("’", "'") for word in WORD.findall(after)}
                    left = checking.findings(rule, after, role)
                    if said - whole_words(rule, text) or any(
                        each.start == finding.start for each in left
                    ):
                        wrong.append((text, after))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You're so selfish", "You did something that hurt"),
        ("youre lazy", "you did something that hurt"),
        ("Their dad's right, you’re selfish.", "Their dad's right, you did something that hurt."),
        ("Sometimes I feel that you are cold.", "Sometimes it seems to me that you are cold."),
        ("You always shout at Gran", "You often shout at Gran"),
    ],
)
def test_what_is_swapped(text: str, expected: str) -> None:
    assert expected in [after for finding in read(text).care for after in swapped(text, finding)]


@pytest.mark.parametrize(
    "text",
    [
        "ur so selfish",
        "You shouldn't talk to me like that",
        "You should've called",
        "Why must you always shout",
        "You need to grow up",
        "You're selfish with money",
    ],
)
def test_no_swap_where_it_would_make_no_sense(text: str) -> None:
    assert read(text).care
    assert [after for finding in read(text).care for after in swapped(text, finding)] == []


def test_a_swap_stands_in_its_sentence() -> None:
    text = "Well, you’re selfish. Bye."
    after = next(each for finding in read(text).care for each in swapped(text, finding))
    assert Document(after).norms(0, 3) == ("well", "you", "did")
