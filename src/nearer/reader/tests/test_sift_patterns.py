"""No pattern is passed over that has something to say; and every pattern of ours can be read."""

from collections.abc import Iterator
from random import Random

import pytest

from nearer.reader import words
from nearer.reader.automaton import Scanner, Together, parse
from nearer.reader.automaton.build import compiled
from nearer.reader.automaton.classes import classed
from nearer.reader.automaton.parse import Choice, Marked, Maybe, Node, Row, Single
from nearer.reader.automaton.run import run
from nearer.reader.automaton.sieve import Sieve
from nearer.reader.automaton.vocabulary import vocabulary
from nearer.reader.danger.en import SIGNS
from nearer.reader.danger.forms import EXCEPT, lines
from nearer.reader.matchers import patterns_of
from nearer.reader.parts import NEED, OBSERVATION, REQUEST, THEIR_SIDE
from nearer.reader.reader import prepared
from nearer.reader.registry import rules
from nearer.reader.rule import Swap
from nearer.reader.sentences import MESSAGE_END, MESSAGE_START, PAUSE

TRIES = 2
OTHER = "xylophone"
ENDS = {MESSAGE_START, "^", MESSAGE_END, "$"}


def rule_texts() -> list[str]:
    found: list[str] = []
    for rule in rules():
        matchers = [*rule.match, *(unless.match for unless in rule.unless)]
        found += [text for m in matchers for pattern in patterns_of(m) for text in pattern.texts]
        found += [offer.pattern for offer in rule.offers if isinstance(offer, Swap)]
    return found


def danger_texts() -> list[str]:
    forms = [form.replace(EXCEPT, " ") for sign in SIGNS for form in lines(sign.forms)]
    return [*forms, *(form for sign in SIGNS for form in lines(sign.unless))]


def said(node: Node, random: Random) -> Iterator[str]:
    """Items that the tree accepts."""
    if isinstance(node, Row):
        for each in node.nodes:
            yield from said(each, random)
    elif isinstance(node, Choice):
        yield from said(random.choice(node.nodes), random)
    elif isinstance(node, Maybe):
        yield from said(node.node, random) if random.random() < 0.5 else ()
    elif isinstance(node, Marked):
        yield from said(node.node, random)
    else:
        yield from said_by_single(node, random)


def said_by_single(node: Single, random: Random) -> Iterator[str]:
    if node.negated:
        yield OTHER
    elif node.word_class and (not node.words or random.random() < 0.5):
        entry = random.choice(vocabulary(node.word_class.removeprefix("@")).longer)
        yield from said(parse(entry, 1), random)
    else:
        yield random.choice(sorted(node.words))


def sentence(tree: Node, random: Random) -> list[str]:
    """A sentence that the pattern finds something in, with a pause somewhere."""
    inner = [item for item in said(tree, random) if item not in ENDS]
    if PAUSE not in inner:
        inner.insert(random.randrange(len(inner) + 1), PAUSE)
    return [MESSAGE_START, *inner, MESSAGE_END]


@pytest.mark.parametrize(
    "texts",
    [rule_texts, danger_texts, lambda: [*THEIR_SIDE, *OBSERVATION, *NEED, *REQUEST]],
    ids=["rules", "danger", "parts"],
)
def test_a_pattern_that_matches_is_never_passed_over(texts) -> None:
    random, missed, matched = Random(7), [], 0
    for text in dict.fromkeys(texts()):
        sieve, tree = Sieve([text]), parse(text)
        for _ in range(TRIES):
            items = sentence(tree, random)
            spans = classed(items)
            if run(compiled(text), items, spans, None) is not None:
                matched += 1
                missed += [] if sieve.passing(items, spans) else [(text, items)]
    assert missed == []
    assert matched


def test_a_class_finds_its_entries_of_several_words() -> None:
    random, missed = Random(7), []
    for name in words.class_names():
        for entry in vocabulary(name).longer:
            items = [MESSAGE_START, *said(parse(entry, 1), random), MESSAGE_END]
            known = {span for spans in classed(items).values() for _, span in spans}
            missed += [] if f"@{name}" in known else [(name, entry, items)]
    assert missed == []


def test_patterns_that_need_other_words_are_passed_over() -> None:
    sieve = Sieve(["you never listen", "(you|i) @absolute", "never ..3 mind", "@kin? _"])
    items = [MESSAGE_START, "you", "never", "listen", MESSAGE_END]
    assert sieve.passing(items, classed(items)) == [0, 1, 3]
    apart = [MESSAGE_START, "listen", "never", "you", MESSAGE_END]
    assert sieve.passing(apart, classed(apart)) == [3]


def test_choices_that_many_messages_hold_are_written_out() -> None:
    sieve = Sieve(["^ (do you|it is) (never|always) (listen|your fault)"])
    items = [MESSAGE_START, "do", "you", "always", "listen", MESSAGE_END]
    assert sieve.passing(items, {}) == [0]
    mixed = [MESSAGE_START, "do", "not", "listen", "always", MESSAGE_END]
    assert sieve.passing(mixed, {}) == []


def test_scanners_that_share_a_sieve_find_what_each_finds_alone() -> None:
    scanners = [Scanner({"it": ("you never", "@kin _")}), Scanner({"too": ("never ..3 listen",)})]
    texts = ("You never ring. You never really listen, mum said.", "", "Fine.")
    for text in texts:
        alone = [dict(scanner.scan(prepared(text))) for scanner in scanners]
        document = prepared(text)
        Together(scanners).sift(document)
        assert [dict(scanner.scan(document)) for scanner in scanners] == alone


def test_nothing_of_a_message_is_kept() -> None:
    sieve = Sieve(["you never listen"])
    sieve.passing([MESSAGE_START, OTHER, "never", MESSAGE_END], {})
    assert OTHER not in repr(vars(sieve))
