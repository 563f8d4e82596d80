"""Two pages of one stay are put together; a stay is told and drawn as it was."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from nearer.parts.moments.documents import Rating, Stay, Urge
from nearer.parts.moments.remembered import Stayed
from nearer.parts.stays import drawing, joining, telling

BEGAN = datetime(2026, 11, 3, 21, 37, tzinfo=UTC)


def stay(ratings=(), urges=(), *, late=0, ended="", minutes=3, seconds=0):
    rated = tuple(Rating(*pair) for pair in ratings)
    noticed = tuple(Urge(*pair) for pair in urges)
    return Stay(minutes, seconds, rated, noticed, ended, BEGAN + timedelta(seconds=late))


@pytest.mark.parametrize(
    ("second", "minute"), [(0, 1), (1, 1), (60, 1), (61, 2), (180, 3), (181, 4)]
)
def test_the_first_minute_is_minute_one(second, minute):
    assert joining.minute_of(second) == minute


def test_a_page_that_began_later_is_counted_from_the_first_beginning():
    both = joining.joined(stay([(10, 4)]), stay([(20, 8)], [(5, "phone")], late=60))
    assert both.began == BEGAN
    assert both.ratings == (Rating(10, 4), Rating(80, 8))
    assert both.urges == (Urge(65, "phone"),)


def test_an_ending_is_not_undone_by_a_late_page():
    both = joining.joined(stay(ended="on-purpose", seconds=50), stay(seconds=170, minutes=5))
    assert (both.ended, both.seconds, both.minutes) == ("on-purpose", 50, 5)


def test_the_same_sent_twice_is_there_once():
    once = stay([(10, 4)], [(5, "own", "tea"), (5, "phone")])
    assert joining.joined(once, once) == once


def stayed(*peaks):
    return [Stayed(uuid4(), BEGAN, 300, peak) for peak in peaks]


def test_below_five_rated_stays_nothing_is_usual():
    assert telling.usual(stayed(10, 70, 130, 190, None, None)) is None


def test_what_is_usual_is_the_middle_with_the_middle_half():
    usual = telling.usual(stayed(10, 70, 70, 130, 190, 250, 610, None))
    assert usual == telling.Usual(minute=3, earliest=2, latest=5, stays=7)
    assert usual.in_words == (
        "Yours were usually strongest around minute 3 (between 2 and 5 in the middle half of "
        "7 stays)."
    )


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (stay(ended="early", seconds=20), ("Stayed with it for less than a minute.", "")),
        (stay(ended="stayed", seconds=180), ("Stayed with it for about 3 minutes.", "")),
        (
            stay(ended="on-purpose", seconds=61),
            ("Stayed with it for about a minute.", "You left on purpose."),
        ),
        (stay(), ("Begun, and still open.", "")),
    ],
)
def test_it_is_told_plainly(told, words):
    found = telling.tell(told)
    assert (found.length, found.ending) == words


def test_the_table_says_what_the_drawing_shows():
    told = telling.tell(stay([(10, 4), (70, 8)], [(65, "phone"), (66, "own", "<tea>")]))
    rows = [(row.number, row.strength, row.urges) for row in told.minutes]
    assert rows == [(1, "4", "–"), (2, "8", "Phone, <tea>")]
    assert told.curve.count('class="pt"') == 2
    assert told.curve.count('class="urge"') == 2
    assert "strongest at 8 in minute 2" in told.curve
    assert "tea" not in told.curve


def test_the_stronger_the_higher_and_the_later_the_farther():
    drawn = drawing.small(stay([(10, 4), (70, 8), (130, 0)]), name="one")
    points = [
        (float(x), float(y))
        for x, y in re.findall(r'class="pt" cx="([\d.]+)" cy="([\d.]+)"', drawn)
    ]
    (x1, y1), (x2, y2), (x3, y3) = points
    assert x1 < x2 < x3
    assert y2 < y1 < y3


def test_where_nothing_was_noted_nothing_is_drawn():
    assert telling.tell(stay(ended="stayed", seconds=180)).curve == ""
