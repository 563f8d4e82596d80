"""The guided way: six questions in their order, each with beginnings and none said twice."""

import re

import pytest

from nearer import content

ORDER = ["their_side", "observation", "feeling", "under", "matters", "request"]
PARTS = list(content.guided_parts().values())


def test_the_order_is_that_of_what_is_to_be_said():
    assert list(content.guided_parts()) == ORDER


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.id)
def test_each_asks_says_why_and_offers_beginnings(part):
    assert part.question.endswith("?")
    assert part.why.count(".") == 1
    assert part.why.endswith(".")
    assert len(part.openings) == 3
    assert not any(re.search(r"[.!?]$", opening) for opening in part.openings)
    assert part.help


def test_the_camera_and_the_refusable_request_are_explained():
    parts = content.guided_parts()
    assert "camera" in " ".join(parts["observation"].help)
    assert "request" in " ".join(parts["request"].help)


def test_nothing_stands_twice():
    said = [
        text for part in PARTS for text in (part.question, part.why, *part.openings, *part.help)
    ]
    assert len(said) == len(set(said))


def test_nothing_praises_or_pushes():
    said = " ".join(text for part in PARTS for text in (part.question, part.why, *part.help))
    assert not re.search(r"\b(should|just|journey|great)\b|!", said, re.IGNORECASE)


def test_a_missing_language_falls_back_to_english():
    assert content.guided_parts("xx") == content.guided_parts("en")
