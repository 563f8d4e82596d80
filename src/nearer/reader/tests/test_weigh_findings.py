"""How rules are put to work: roles, exceptions by place, sequences, contexts, overlaps, offers."""

from dataclasses import replace

import pytest

from nearer.reader.engine import Engine
from nearer.reader.matchers import Function, Pattern, Phrases, Sequence, Signal, Where
from nearer.reader.reader import prepared
from nearer.reader.reading import Finding, Offer, Signals
from nearer.reader.rule import Ask, Reframe, Rule, Swap, Unless

RULE = Rule(
    code="SAF199",
    name="made-up",
    step="safety",
    tone="care",
    roles=("say", "reply"),
    since="0.2.0",
    notice="A notice.",
    why="One. Two.",
    limits="None.",
    sources=(),
    match=(Pattern("red"),),
    fires=(),
    quiet=(),
    confidence=0.5,
)


def made(*matchers: object, **more: object) -> Rule:
    return replace(RULE, match=matchers, **more)


def findings(
    text: str,
    *rules: Rule,
    role: str = "say",
    context: str | None = None,
    relation: str | None = None,
    signals: Signals | None = None,
) -> tuple[Finding, ...]:
    document = prepared(text, role=role, context=context, relation=relation)
    return Engine(rules).findings(document, signals=signals)


def shown(text: str, *rules: Rule, **more: object) -> list[str]:
    return [text[found.start : found.end] for found in findings(text, *rules, **more)]


def test_only_rules_of_the_role_speak() -> None:
    rule = made(Pattern("red"), roles=("reply",))
    assert shown("red", rule) == []
    assert shown("red", rule, role="reply") == ["red"]


@pytest.mark.parametrize(
    ("where", "text", "expected"),
    [
        (Where(), "you said red and I saw red", ["red"]),
        (Where(quoted=True), "you said red and I saw red", ["red"]),
        (Where(quoted=None), "you said red. I saw red", ["red", "red"]),
        (Where(question=False), "is it red? It is red.", ["red"]),
        (Where(question=True), "is it red? It is red.", ["red"]),
        (Where(negated=False), "not red, but red", ["red"]),
        (Where(hypothetical=False), "if it were red. It is red", ["red"]),
        (Where(third_person=False), "she is red. You are red", ["red"]),
        (Where(third_person=True, quoted=None), "my boss is red", ["red"]),
    ],
)
def test_conditions_are_heeded(where: Where, text: str, expected: list[str]) -> None:
    assert shown(text, made(Pattern("red", where=where))) == expected


@pytest.mark.parametrize("answering", [True, False])
def test_whether_something_is_answered_is_heeded(answering: bool) -> None:
    rule = made(Pattern("red", where=Where(answering=answering)), roles=("reply",))
    assert bool(shown("red", rule, role="reply", context="blue?")) is answering
    assert bool(shown("red", rule, role="reply")) is not answering


@pytest.mark.parametrize(
    ("relation", "to_child"),
    [("child", True), ("my eldest grandchild", True), ("grown child", False), ("wife", False)],
)
def test_who_is_spoken_to_is_heeded(relation: str, to_child: bool) -> None:
    rule = made(Pattern("red", where=Where(to_child=True)))
    assert bool(shown("red", rule, relation=relation)) is to_child
    assert shown("red", rule) == []


@pytest.mark.parametrize(
    ("place", "text", "found"),
    [
        ("touching", "blue red", False),
        ("touching", "blue or red", True),
        ("before", "blue or red", False),
        ("before", "red or blue", True),
        ("before", "blue. red", True),
        ("after", "red or blue", False),
        ("after", "blue or red", True),
        ("sentence", "red or blue", False),
        ("sentence", "red. blue", True),
        ("message", "red. blue", False),
        ("message", "red. green", True),
    ],
)
def test_an_exception_holds_in_its_place(place: str, text: str, found: bool) -> None:
    exception = Pattern("blue [red]")
    rule = made(Pattern("red"), unless=(Unless(exception, text, "Why.", place),))
    assert bool(findings(text, rule)) is found


def test_an_exception_can_stand_in_what_is_answered() -> None:
    rule = made(Pattern("red"), unless=(Unless(Pattern("which"), "x", "Why.", "context"),))
    assert shown("red", rule, context="which one?") == []
    assert shown("red", rule, context="tell me") == ["red"]
    assert shown("red", rule) == ["red"]


def test_a_rule_can_wait_for_what_is_answered() -> None:
    rule = made(Pattern("red"), context=Pattern("which"))
    assert shown("red", rule, context="which one?") == ["red"]
    assert shown("red", rule, context="tell me") == []
    assert shown("red", rule) == []


def test_a_sequence_looks_on() -> None:
    first, then = Pattern("red"), Pattern("blue")
    assert shown("red and then blue", made(Sequence(first, then))) == ["red and then blue"]
    assert shown("blue and then red", made(Sequence(first, then))) == []
    assert shown("red. blue", made(Sequence(first, then))) == []
    assert shown("red. blue", made(Sequence(first, then, within="message"))) == ["red. blue"]
    far = "red " + "grey " * 50 + "blue"
    assert shown(far, made(Sequence(first, then))) == []
    only = Sequence(Pattern("red"), Pattern("{blue}"))
    assert shown("red and blue", made(only)) == ["blue"]


def test_a_function_gives_ranges_of_words() -> None:
    longest = Function(lambda document: [(0, len(document.tokens))])
    assert shown("red and blue", made(longest)) == ["red and blue"]
    assert shown("", made(longest)) == []


def test_a_signal_is_silent_without_models() -> None:
    rule = made(Signal("hurt", 0.5))
    assert shown("red", rule) == []
    assert shown("red", rule, signals=Signals((("hurt", 0.4),))) == []
    assert shown("red", rule, signals=Signals((("hurt", 0.6),))) == ["red"]


def test_a_signal_without_a_threshold_speaks_where_the_model_is_sure() -> None:
    rule = made(Signal("hurt"))
    assert shown("red", rule, signals=Signals((("hurt", 0.9),), likely=("hurt",))) == []
    assert shown("red", rule, signals=Signals((("hurt", 0.9),), sure=("hurt",))) == ["red"]


def test_a_signal_is_silent_about_what_is_answered() -> None:
    rule = made(Pattern("red"), context=Signal("hurt", 0.5))
    assert shown("red", rule, context="blue", signals=Signals((("hurt", 0.6),))) == []


def test_phrases_hold_words_only() -> None:
    assert shown("don't", made(Phrases("do not", "red"))) == ["don't"]


def test_about_the_same_words_the_most_specific_speaks() -> None:
    short = made(Pattern("red"))
    long = made(Pattern("red and blue"), code="SAF198", name="longer")
    first = made(Pattern("red"), code="SAF197", name="first", priority=1)
    text = "red and blue"
    assert shown(text, short, long) == ["red and blue"]
    assert [found.name for found in findings(text, long, short, first)] == ["first"]
    assert shown("red. red and blue", short, long) == ["red", "red and blue"]


def test_offers_take_the_words_as_they_were_typed() -> None:
    rule = made(
        Pattern("you {act: always <shout>}"),
        offers=(Swap("{always}", "often", "x"), Reframe("When you {act}, I"), Ask("When?")),
    )
    (found,) = findings("YOU Always shouted.", rule)
    assert found.offers == (
        Offer("swap", "YOU Often shouted"),
        Offer("reframe", "When you Always shouted, I"),
        Offer("ask", "When?"),
    )


def test_an_offer_that_misses_its_part_is_left_out() -> None:
    rule = made(Pattern("red [{what: _}]"), offers=(Reframe("It was {what}"), Ask("Red?")))
    assert [offer.text for offer in findings("red", rule)[0].offers] == ["Red?"]
    assert findings("red brick", rule)[0].offers[0].text == "It was brick"


def test_a_swap_outside_the_finding_is_not_offered() -> None:
    rule = made(Pattern("red"), offers=(Swap("blue", "green", "x"),))
    assert findings("red blue", rule)[0].offers == ()


def test_no_offer_is_made_where_none_is_wanted() -> None:
    rule = made(Pattern("red"), offers=(Ask("Red?"),))
    (found,) = Engine((rule,)).findings(prepared("red"), offering=False)
    assert found.offers == ()
