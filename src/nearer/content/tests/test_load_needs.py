"""Needs and sensations: enough of them, in order, and worded so that they fit where they are said."""

import re
from collections import Counter

import pytest

from nearer import content

NEEDS = list(content.needs().needs.values())
AXES = ["temperature", "weight", "space", "movement", "texture", "numbness", "breath"]
KEPT_SENSATIONS = """warm hot flushed glowing soft open tight clenched squeezed knotted braced
    short-of-breath heavy pressed sinking full slow flutter shaky racing churning jumpy tingle
    prickly buzzing sharp lively cold cool shivery frozen clammy hollow aching dropping raw light
    numb dull far-away blocked quiet"""


def by_id(need):
    return need.id


def test_there_are_enough_needs_in_groups():
    groups = content.needs().groups
    assert len(NEEDS) >= 50
    assert len(groups) >= 7
    assert all(len(group.needs) >= 5 for group in groups)
    assert all(need.group == group.id for group in groups for need in group.needs)


def test_no_need_stands_twice():
    listed = [need for group in content.needs().groups for need in group.needs]
    for key in ("id", "label", "phrase"):
        assert [x for x, n in Counter(getattr(need, key) for need in listed).items() if n > 1] == []
    requests = Counter(request for need in listed for request in need.requests)
    assert [x for x, n in requests.items() if n > 1] == []


@pytest.mark.parametrize("need", NEEDS, ids=by_id)
def test_a_phrase_fits_between_because_and_matters_to_me(need):
    assert re.fullmatch(r"[a-z][^.!?]*", need.phrase)
    assert not re.match(r"(to|because|that|i) ", need.phrase)
    # One thing matters: "-ing", "some …", "a …", and no plural at the head.
    head = need.phrase.split()
    singular = head[0].endswith("ing") or head[0] in {"some", "a", "an", "not", "small"}
    assert singular or head[0] in {"advice", "sharing", "knowing"}, need.phrase


@pytest.mark.parametrize("need", NEEDS, ids=by_id)
def test_requests_are_small_and_can_be_refused(need):
    assert 1 <= len(need.requests) <= 2
    for request in need.requests:
        assert request.startswith("Would you ")
        assert request.endswith("?")
        assert len(request.split()) <= 20
        assert not re.search(r"\b(always|never|every time|must|have to|should)\b", request)


def test_every_need_is_asked_for_by_some_feeling():
    asked = {need for word in content.lexicon().words.values() for need in word.needs}
    unasked = set(content.needs().needs) - asked
    assert len(unasked) <= 5, unasked


def test_there_are_enough_sensations_on_every_axis():
    sensations = content.sensations()
    assert len(sensations.words) >= 60
    assert list(sensations.axes) == AXES
    counted = Counter(word.axis for word in sensations.words.values())
    assert set(counted) == set(AXES)
    assert min(counted.values()) >= 4, counted


def test_sensations_that_records_hold_are_still_there_and_labels_differ():
    words = content.sensations().words
    assert set(KEPT_SENSATIONS.split()) <= set(words)
    assert len({word.label for word in words.values()}) == len(words)


def test_a_missing_language_falls_back_to_english():
    assert content.needs("xx") == content.needs("en")
