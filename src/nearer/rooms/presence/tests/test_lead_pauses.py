import pytest

from nearer.parts.moments import queries
from nearer.parts.moments.documents import Breath
from nearer.parts.moments.models import Moment

LONG_ENOUGH = {"minutes": "3", "seconds": "182"}


@pytest.fixture
def pause(ana, open_page):
    """Spend three minutes in a way; gives what was kept of it."""

    def spend(**way):
        sent = open_page(ana.client, "/check-ins/new/") | LONG_ENOUGH | way
        assert ana.client.post("/check-ins/", sent).status_code == 302
        return queries.latest(ana.viewer).breath

    return spend


def checked(page):
    """The radio buttons that are chosen, by name."""
    chosen = [part.split(">")[0] for part in page.split('<input type="radio" ')[1:]]
    pairs = [part.split('"')[1:4:2] for part in chosen if part.endswith(" checked")]
    return dict(pairs)


@pytest.mark.parametrize("cue", ["sight", "sound", "vibration", "text", "none"])
def test_it_keeps_what_led_it(pause, cue):
    assert pause(cue=cue) == Breath(3, "4-6", cue)


@pytest.mark.parametrize("anchor", ["sounds", "feet", "object"])
def test_whoever_rests_outside_is_led_by_nothing(pause, anchor):
    assert pause(cue="sound", anchor=anchor) == Breath(3, "4-6", "none", anchor)


def test_it_keeps_ones_own_pace(pause):
    assert pause(pace="own", breathe_in="3", breathe_out="8") == Breath(3, "3-8")
    assert pause(pace="5-5", breathe_in="3", breathe_out="8") == Breath(3, "5-5")


def test_the_way_and_the_pace_are_there_the_next_time_and_the_length_is_not(ana, pause):
    pause(cue="text", pace="own", breathe_in="3", breathe_out="8")
    page = ana.client.get("/check-ins/new/").content.decode()
    assert checked(page) == {"minutes": "1", "anchor": "breath", "cue": "text", "pace": "own"}
    assert '<option value="3" selected>' in page
    assert '<option value="8" selected>' in page
    assert "In for 3, out for 8" in page


def test_after_resting_outside_the_breath_has_its_circles_again(ana, pause):
    pause(anchor="feet")
    page = ana.client.get("/check-ins/new/").content.decode()
    assert checked(page) | {"minutes": "", "pace": ""} == {
        "minutes": "", "pace": "", "anchor": "feet", "cue": "sight",
    }  # fmt: skip


def test_nobody_begins_as_somebody_else(ben, pause):
    pause(cue="text")
    assert checked(ben.client.get("/check-ins/new/").content.decode())["cue"] == "sight"


@pytest.mark.parametrize(
    "way",
    [
        {"pace": "own", "breathe_in": "1"},
        {"pace": "own", "breathe_out": "11"},
        {"pace": "4-7-8"},
        {"cue": "flute"},
        {"anchor": "clock"},
    ],
)
def test_invalid_form_explains(ana, open_page, way):
    sent = open_page(ana.client, "/check-ins/new/") | LONG_ENOUGH | way
    answer = ana.client.post("/check-ins/", sent)
    assert answer.status_code == 422
    assert "Select a valid choice" in answer.content.decode()
    assert Moment.objects.count() == 0


def test_without_scripts_it_says_in_clock_time_until_when(ana):
    page = ana.client.get("/check-ins/new/").content.decode()
    assert "One minute from now is " in page.split("<noscript>")[1].split("</noscript>")[0]


def test_it_costs_little(ana, pause, django_assert_max_num_queries):
    pause(cue="text")
    ana.client.get("/check-ins/new/")
    with django_assert_max_num_queries(8):
        ana.client.get("/check-ins/new/")
