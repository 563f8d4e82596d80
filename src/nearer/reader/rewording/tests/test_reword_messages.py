"""The working set: what is offered for messages as people write them."""

import re

import pytest

from nearer.reader import read
from nearer.reader.document import Document
from nearer.reader.rewording import reword
from nearer.reader.rewording.candidates import candidates, ways
from nearer.reader.rewording.register import register

SENDABLE_SHARE = 0.9
ENDS = re.compile(r"[.?](?=\s|$)")
TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)


def test_most_messages_have_a_sentence_that_would_be_sent(messages):
    sendable = [row for row in messages if row["sendable"]]
    assert len(messages) >= 150
    assert len(sendable) >= SENDABLE_SHARE * len(messages)


def test_the_judged_sentence_is_still_offered(messages):
    lost = []
    for row in messages:
        document = Document(row["text"])
        how = register(document)
        made = {how.finished(said) for _, said in ways(document)}
        if row["sendable"] and row["sendable"] not in made:
            lost.append((row["text"], row["sendable"], sorted(made)))
    assert lost == []


def test_candidates_read_clean_and_keep_to_the_form(messages):
    wrong = []
    for row in messages:
        found = candidates(Document(row["text"]), preview=True)
        kinds = [each.kind for each in found]
        if len(set(kinds)) != len(kinds) or not found:
            wrong.append((row["text"], "kinds", kinds))
        for each in found:
            again = read(each.text, preview=True)
            if again.care or again.danger:
                wrong.append((each.text, [finding.name for finding in again.care]))
            if not 1 <= len(ENDS.findall(each.text + ".")) <= 4 or len(ENDS.split(each.text)) > 4:
                wrong.append((each.text, "too long"))
    assert wrong == []


def test_candidates_are_well_typed(messages):
    wrong = [
        each.text
        for row in messages
        for each in candidates(Document(row["text"]))
        if TWICE.search(each.text)
        or "  " in each.text
        or " ." in each.text
        or " ," in each.text
        or "{" in each.text
        or "!" in each.text
        or not each.text
    ]
    assert wrong == []


def test_slots_lie_on_their_brackets(messages):
    for row in messages:
        for each in candidates(Document(row["text"])):
            shown = [each.text[slot.start : slot.end] for slot in each.slots]
            assert shown == re.findall(r"\[[^\]]*\]", each.text)
            assert all(slot.question.endswith("?") for slot in each.slots)
            for slot, text in zip(each.slots, shown, strict=True):
                assert not slot.choices or text == f"[{' / '.join(slot.choices)}]"


def test_the_same_message_gets_the_same_rewordings():
    text = "You never listen to me when I talk about work."
    assert reword(text) == reword(text) != ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you never listen to me", "i'd love to feel heard when i talk to you"),
        ("You never listen to me.", "I'd love to feel heard when I talk to you."),
        ("Mum, you never listen to me.", "Mum, I'd love to feel heard when I talk to you."),
    ],
)
def test_it_sounds_like_the_writer(text, expected):
    assert expected in [each.text for each in reword(text)]


def test_a_please_is_kept():
    offered = [each.text for each in candidates(Document("Please stop leaving towels on the bed"))]
    assert any("Could you please try not to leave towels on the bed?" in text for text in offered)


def test_their_side_is_kept():
    text = "I know you're busy with work but you never have time for us"
    assert all(each.text.startswith("I know you're busy") for each in reword(text)[:2])


def test_a_named_feeling_is_said_and_none_offered():
    offered = reword("you never help with the kids and im exhausted")
    assert "i feel exhausted, and i need a hand with the kids" in [each.text for each in offered]
    assert not any(slot.choices for each in offered for slot in each.slots)


def test_a_verdict_asks_for_the_fact():
    full = next(each for each in candidates(Document("You're so selfish")) if each.slots)
    assert full.slots[0].question == "What happened, as a camera would have seen it?"
