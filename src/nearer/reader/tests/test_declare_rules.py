"""Rules are declared alike: codes, names, words, sources."""

import re
from collections import Counter
from pathlib import Path

import pytest

from nearer.content.sources import sources
from nearer.kit.version import version
from nearer.reader import rules as folder
from nearer.reader.automaton import parse
from nearer.reader.matchers import Phrases, patterns_of
from nearer.reader.registry import codes, rules
from nearer.reader.rule import Rule

RULES = rules()
NAMES = [rule.name for rule in RULES]
PREFIXES = {"presence": "PRE", "expression": "EXP", "safety": "SAF", "vulnerability": "VUL"}
SENTENCE_END = re.compile(r"[.?](?=\s|$)")
VERDICT = re.compile(
    r"\b(you|you['’]re|you are|your) ?(are|were|sound|seem|always|never|have been|come across"
    r"|being|need to|must|tend to)\b",
    re.IGNORECASE,
)
PLAIN = re.compile(r"[\w'’ -]+")
QUOTATION = re.compile(r"“[^”]*”")
SHUNNED = re.compile(
    r"!|\b(should|just|journey|amazing|toxic|victim|abuser|users?|great job|well done)\b",
    re.IGNORECASE,
)


def _numbers(said: str) -> tuple[int, ...]:
    return tuple(int(number) for number in said.split("."))


def ours(rule: Rule) -> str:
    """The rule's own sentences, what it quotes left out."""
    offers = " ".join(getattr(offer, "text", "") for offer in rule.offers)
    text = " ".join([rule.notice, rule.why, rule.limits, offers])
    return QUOTATION.sub("", text)


def test_codes_and_names_are_unique() -> None:
    assert [x for x, n in Counter(rule.code for rule in RULES).items() if n > 1] == []
    assert [x for x, n in Counter(NAMES).items() if n > 1] == []


def test_codes_are_those_of_the_committed_list() -> None:
    listed = codes()
    assert {rule.code: rule.name for rule in RULES}.items() <= listed.items()
    assert len(set(listed.values())) == len(listed)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_lies_where_its_name_says(rule: Rule) -> None:
    file = Path(folder.__path__[0]) / rule.step / f"{rule.name.replace('-', '_')}.py"
    assert file.is_file()
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert re.fullmatch(PREFIXES[rule.step] + r"1\d\d", rule.code)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_it_came_with_a_version_that_there_is(rule: Rule) -> None:
    assert _numbers(rule.since) <= _numbers(version())


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_notice_is_one_sentence_about_the_words(rule: Rule) -> None:
    assert len(SENTENCE_END.findall(rule.notice)) == 1
    assert rule.notice.endswith(".")
    assert len(rule.notice) <= 140
    assert VERDICT.search(QUOTATION.sub("", rule.notice)) is None


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_why_is_two_to_five_sentences(rule: Rule) -> None:
    assert 2 <= len(SENTENCE_END.findall(rule.why)) <= 5
    assert len(SENTENCE_END.findall(rule.limits)) >= 1


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_words_are_plain(rule: Rule) -> None:
    assert SHUNNED.findall(ours(rule)) == []


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_patterns_can_be_read(rule: Rule) -> None:
    matchers = [*rule.match, *(each.match for each in rule.unless), rule.context]
    for pattern in (each for matcher in matchers if matcher for each in patterns_of(matcher)):
        assert pattern.texts
        for text in pattern.texts:
            parse(text)
            assert not isinstance(pattern, Phrases) or PLAIN.fullmatch(text)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_sources_are_known(rule: Rule) -> None:
    assert rule.sources
    assert [key for key in rule.sources if key not in sources()] == []


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_numbers_are_within_bounds(rule: Rule) -> None:
    assert 0 < rule.confidence <= 1
    assert rule.roles
    assert set(rule.roles) <= {"say", "reply"}
