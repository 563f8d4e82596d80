"""Whether the body came before the feeling is asked, kept sealed, and drawn once there is enough."""

from datetime import timedelta
from random import Random
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Felt, Named
from nearer.rooms.expression.signals import order
from nearer.rooms.expression.signals.order import CAME, Noted, leads
from nearer.rooms.expression.signals.pairs import FEWEST, Pair
from nearer.rooms.expression.signals.signs import Sign

JAW = Sign("jaw", "tight")
PAIR = Pair(JAW, "irritated", 20, 25, 2, 60)


@pytest.fixture
def moment(ana):
    return make(ana, "jaw", "clenched", "irritated")


def make(someone, place, sensation, *words):
    changes = {
        "regions": [Felt(place, sensation, "clear")],
        "feelings": [Named(word) for word in words],
    }
    return actions.begin_moment(viewer=someone.viewer, once=uuid4(), changes=changes)


def noted(*came):
    return [Noted(frozenset({JAW}), ("irritated",), each) for each in came]


def page_of(someone, entry):
    return someone.client.get(f"/body-signals/{entry.id}/").content.decode()


def test_it_is_asked_once_there_is_a_word(ana, moment):
    assert 'name="came" value="minutes"' in page_of(ana, moment)
    assert 'name="came"' not in page_of(ana, make(ana, "jaw", "clenched"))


def test_what_was_said_is_kept_changed_and_taken_back(ana, moment):
    for came in ("minutes", "hours"):
        ana.client.post(f"/body-signals/{moment.id}/", {"came": came})
        assert order.said(ana.viewer) == {moment.id.hex: came}
    assert 'name="came" value="" aria-pressed="true">Hours before<' in page_of(ana, moment)
    ana.client.post(f"/body-signals/{moment.id}/", {"came": ""})
    assert order.said(ana.viewer) == {}


def test_what_cannot_be_said_changes_nothing(ana, moment):
    order.say(viewer=ana.viewer, moment=moment.id.hex, came="hour")
    assert ana.client.post(f"/body-signals/{moment.id}/", {"came": "x"}).status_code == 302
    assert order.said(ana.viewer) == {moment.id.hex: "hour"}


def test_too_few_say_nothing():
    assert leads([PAIR], noted(*["minutes"] * (FEWEST - 1))) == []


def test_times_are_counts_of_what_was_said():
    (lead,) = leads([PAIR], noted(*["minutes"] * 5, "hours", "together", "after", "after"))
    assert lead.times == {"hours": 1, "hour": 0, "minutes": 5, "together": 1, "after": 2}
    assert (lead.before, lead.said) == (6, 9)
    assert lead.of_ten == (3, 9)


def test_of_many_the_latest_count():
    (lead,) = leads([PAIR], noted(*["after"] * 20, *["hours"] * 30))
    assert (lead.said, lead.before) == (20, 0)


def test_a_narrower_sign_counts_for_a_wider_one_and_no_other_word_does():
    wide = Pair(Sign("jaw"), "irritated", 20, 25, 2, 60)
    other = Pair(JAW, "sad", 20, 25, 2, 60)
    assert [lead.pair for lead in leads([wide, other], noted(*["hour"] * 8))] == [wide]


def live_through(someone, days):
    """Days on which a clenched jaw came with irritation, or a heavy chest with sadness."""
    now, random = clock.now(), Random(4)
    for day in range(days, 0, -1):
        with clock.fixed(now - timedelta(days=day)):
            if random.random() < 0.4:
                yield make(someone, "jaw", "clenched", "irritated")
            else:
                make(someone, "chest", "heavy", "sad")


def test_the_map_draws_it_with_a_table(ana):
    for number, entry in enumerate(live_through(ana, 100)):
        if number < 13:
            order.say(viewer=ana.viewer, moment=entry.id.hex, came=CAME[number % 2])
    html = ana.client.get("/body-signals/map/").content.decode()
    assert "Before the feeling in 13 of the 13 times that you said" in html
    assert "from 7 to 10 in ten" in html
    assert html.count('<circle class="pt"') == 13
    assert "Which came first, as a table" in html


def test_the_map_says_where_there_is_too_little(ana):
    list(live_through(ana, 100))
    assert "Too little to tell so far" in ana.client.get("/body-signals/map/").content.decode()


def test_it_leaves_with_the_export(ana, moment):
    order.say(viewer=ana.viewer, moment=moment.id.hex, came="hour")
    (row,) = order.export(ana.viewer)
    assert (row["check_in"], row["came"]) == (moment.id.hex, "hour")
