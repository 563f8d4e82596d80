from datetime import timedelta
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Intensity, Kindness, Named

KIND = "You may be slow today."
NOW = clock.now


@pytest.fixture
def begin(ana):
    """A moment of Ana's, some hours ago."""

    def begin_it(hours=0.0, **changes):
        at = NOW() - timedelta(hours=hours)
        return actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes=changes, at=at)

    return begin_it


@pytest.fixture
def offered(ana):
    """Whether the page of a moment offers the kind sentence."""

    def is_offered(moment):
        page = ana.client.get(f"/check-ins/{moment.id}/").content.decode()
        return "Does it fit now?" in page and KIND in page

    return is_offered


@pytest.fixture
def kind(begin):
    """What Ana wrote to herself three days ago."""
    return begin(72, kindness=Kindness(sentence=KIND))


@pytest.mark.parametrize(
    "changes",
    [
        {"intensity": Intensity(before=7)},
        {"intensity": Intensity(before=2, after=9)},
        {"feelings": [Named("sad", strength="strong")]},
    ],
)
@pytest.mark.usefixtures("kind")
def test_at_a_hard_moment_it_is_offered(begin, offered, changes):
    assert offered(begin(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"intensity": Intensity(before=6, after=0)},
        {"feelings": [Named("sad", strength="faint")]},
        {"feelings": [Named("content", strength="strong")]},
        {"feelings": [Named("a word of mine", own=True, strength="strong")]},
        {"intensity": Intensity(9), "sentence": "I don't want to be here any more."},
        {"intensity": Intensity(9), "kindness": Kindness(hurts="it")},
    ],
)
@pytest.mark.usefixtures("kind")
def test_otherwise_it_is_not(begin, offered, changes):
    assert not offered(begin(**changes))


@pytest.mark.usefixtures("kind")
def test_it_is_not_offered_twice_within_a_day(begin, offered):
    first = begin(5, intensity=Intensity(9))
    assert not offered(begin(1, intensity=Intensity(9)))
    assert offered(first)


@pytest.mark.usefixtures("kind")
def test_a_day_later_it_is_offered_again(begin, offered):
    begin(26, intensity=Intensity(9))
    assert offered(begin(1, intensity=Intensity(9)))


@pytest.mark.usefixtures("kind")
def test_what_is_over_is_left_alone(begin, offered):
    assert not offered(begin(25, intensity=Intensity(9)))


def test_what_was_deleted_is_not_offered(ana, begin, offered, kind):
    actions.delete_moment(viewer=ana.viewer, moment_id=kind.id)
    assert not offered(begin(intensity=Intensity(9)))


def test_where_nothing_was_written_nothing_is_offered(begin, offered):
    assert not offered(begin(intensity=Intensity(9)))
