"""What holds for every text: hypothesis looks for one where it does not."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nearer.reader import UnreadableText, checking, read
from nearer.reader.reading import Reading
from nearer.reader.registry import rules
from nearer.reader.rule import sides
from nearer.reader.tokens import WORD

PIECES = sorted({sides(example).text for rule in rules() for example in (*rule.fires, *rule.quiet)})
MARKS = [
    "",
    " ",
    ". ",
    ", ",
    "\n",
    " “",
    "” ",
    " 'x' ",
    "…",
    " 😘 ",
    "!!",
    "?",
    " you said ",
    " if ",
]
ROLES = st.sampled_from(["say", "reply"])
MESSAGES = st.lists(st.sampled_from(PIECES + MARKS), max_size=8).map("".join)
ANYTHING = st.one_of(
    st.text(max_size=200), MESSAGES, st.text(alphabet="you never'’\"“. ", max_size=80)
)
# Words typed together at the edges of what is found, and pieces that are no whole word.
TOGETHER = st.lists(
    st.sampled_from(
        [*PIECES, "I'm ", "scared", "you'", "n't ", "cant ", "1.5", "d you ", "’", "im "]
    ),
    max_size=10,
).map("".join)
SURROGATES = st.text(alphabet=st.characters(), max_size=50)


def everything(text: str, role: str = "say") -> Reading:
    return read(text, role=role, preview=True)


def spans(reading: Reading) -> list[tuple[int, int]]:
    found = [(each.start, each.end) for each in (*reading.findings, *reading.feelings)]
    danger = [(reading.danger.start, reading.danger.end)] if reading.danger else []
    return [*found, *danger, *reading.parts.present().values()]


@given(ANYTHING | SURROGATES, ROLES)
def test_it_never_raises_and_spans_lie_inside(text: str, role: str) -> None:
    for start, end in spans(everything(text, role)):
        assert 0 <= start < end <= len(text)


@given(ANYTHING | TOGETHER, ROLES)
@example(
    "I'm scared of what she'll do to me. Where'd you put it? I don't want to be here any more",
    "say",
)
def test_no_span_cuts_a_word(text: str, role: str) -> None:
    inside = {
        place for found in WORD.finditer(text) for place in range(found.start() + 1, found.end())
    }
    for place in {place for span in spans(everything(text, role)) for place in span}:
        assert place not in inside
        assert not (text[place - 1 : place].isalnum() and text[place : place + 1].isalnum())


@given(ANYTHING, ROLES)
def test_the_same_text_gives_the_same_reading(text: str, role: str) -> None:
    assert everything(text, role) == everything(text, role)


@given(MESSAGES)
def test_findings_do_not_overlap_and_stand_in_order(text: str) -> None:
    places = [(each.start, each.end) for each in everything(text).findings]
    assert places == sorted(places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))


@given(MESSAGES.filter(lambda text: '"' not in text))
def test_a_harmless_sentence_after_it_changes_nothing_before(text: str) -> None:
    whole = {rule.code for rule in rules() if checking.looks_at_the_whole(rule)}
    closed = text.rstrip() + ".\n\n"
    alone, followed = everything(closed), everything(closed + "The bus leaves at ten.")
    if whole.isdisjoint(finding.code for finding in alone.findings):
        assert followed.findings == alone.findings
    assert followed.danger == alone.danger


@given(MESSAGES)
def test_straight_and_curly_apostrophes_agree(text: str) -> None:
    straight = text.replace("’", "'").replace("‘", "'").replace("'x'", "x")
    curly = straight.replace("'", "’")
    if straight.count(" '") == 0:
        assert everything(straight).findings == everything(curly).findings


@given(MESSAGES)
def test_capitals_do_not_matter(text: str) -> None:
    places = [(each.code, each.start, each.end) for each in everything(text).findings]
    loud = everything(text.upper() if text.upper().lower() == text.lower() else text)
    assert [(each.code, each.start, each.end) for each in loud.findings] == places


@settings(max_examples=25)
@given(MESSAGES)
def test_where_danger_speaks_coaching_stops(text: str) -> None:
    # In a sentence of its own: a joke marked as one silences what stands in the same sentence.
    reading = everything(f"{text}\n\nhe hits me and I'm scared of him. you never listen to me")
    assert reading.danger is not None
    assert reading.care == ()
    assert all(finding.offers == () for finding in reading.findings)


def test_there_is_no_praise_in_a_sentence_that_danger_speaks_in() -> None:
    calm = "I felt lonely when we ate in silence. "
    credit = {each.code for each in read(calm).credit}
    assert credit
    assert {each.code for each in read(calm + "He hits me.").credit} == credit
    assert read("I felt lonely when we ate in silence and he hits me.").credit == ()


@pytest.mark.parametrize("wrong", [None, b"you never", 3, ["you"]])
def test_what_is_no_text_is_refused_in_words(wrong: object) -> None:
    with pytest.raises(UnreadableText, match="reader-text"):
        read(wrong)  # type: ignore[arg-type]


def test_a_role_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnreadableText, match="reader-role"):
        read("hello", role="listen")  # type: ignore[arg-type]


def test_a_context_that_is_no_text_is_refused() -> None:
    with pytest.raises(UnreadableText, match="reader-text"):
        read("hello", role="reply", context=7)  # type: ignore[arg-type]


def test_without_models_there_are_no_signals() -> None:
    assert dict(read("you never listen").signals) == {}


def test_rules_that_are_still_tried_are_silent_unless_asked_for() -> None:
    tried = [rule for rule in rules() if rule.status == "preview"]
    for rule in tried:
        example = rule.fires[0]
        text, context, _ = sides(example)
        reading = read(text, role=rule.roles[0], context=context)
        assert rule.code not in {finding.code for finding in reading.findings}
