"""Staying with it: begun, noted, ended, from more than one page, and put back after a lock."""

from datetime import timedelta

import pytest

from nearer.kit import clock
from nearer.parts.moments import queries
from nearer.parts.moments.documents import Rating, Urge
from nearer.people import keeping

QUIETLY = {"quietly": "1"}


@pytest.fixture
def url(begun):
    return f"/check-ins/{begun.id}/stay/"


@pytest.fixture
def staying(ana, url, open_page):
    """A stay that has begun: what its page carries."""
    carried = open_page(ana.client, url)
    answer = ana.client.post(url, carried | {"minutes": "3", "next": "stay"})
    assert (answer.status_code, answer.url) == (302, url)
    return open_page(ana.client, url)


@pytest.fixture
def later():
    """Some seconds later, which moves the clock for what follows."""

    def pass_by(seconds):
        return clock.fixed(clock.now() + timedelta(seconds=seconds))

    return pass_by


def test_it_begins_with_a_question_that_needs_no_answer(ana, url, begun, open_page, read):
    page = ana.client.get(url).content.decode()
    assert "hide it, leave it, or explain it?" in page
    assert "checked" not in page.split('name="way_out"')[1].split("</fieldset>")[0]
    ana.client.post(url, open_page(ana.client, url) | {"next": "stay", "minutes": "5"})
    saved = read(ana, begun)
    assert (saved.stay.minutes, saved.stay.ended, saved.way_out) == (5, "", "")


def test_the_question_keeps_an_answer_of_none(ana, url, begun, open_page, read):
    fields = {"next": "stay", "way_out": "none"}
    ana.client.post(url, open_page(ana.client, url) | fields)
    assert read(ana, begun).way_out == "none"


def test_it_shows_a_clock_time_and_no_seconds(ana, url, staying):
    page = ana.client.get(url).content.decode()
    assert "Until about" in page
    assert "About 3 minutes" in page


def test_it_can_begin_a_check_in(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/stay/")
    answer = ana.client.post("/check-ins/", carried | {"next": "stay", "minutes": "3"})
    entry = queries.latest(ana.viewer)
    assert answer.url == f"/check-ins/{entry.id}/stay/"
    assert entry.stay.minutes == 3
    again = ana.client.post("/check-ins/", carried | {"next": "stay", "minutes": "3"})
    assert again.url == answer.url


def test_what_is_noted_is_saved_at_once(ana, url, staying, begun, read, later):
    with later(70):
        noted = {"rated": ["65 7"], "noted": ["12 phone", "60 own"], "urge_own": ["to call her"]}
        assert ana.client.post(url, staying | noted | QUIETLY).status_code == 204
        stay = read(ana, begun).stay
        assert stay.ratings == (Rating(65, 7),)
        assert stay.urges == (Urge(12, "phone"), Urge(60, "own", "to call her"))
        assert stay.ended == ""
        page = ana.client.get(url).content.decode()
        assert "About 2 minutes" in page
        assert "data-times>1<" in page


@pytest.mark.parametrize(
    "case",
    [
        (40, "enough", "early", 40),
        (100, "on-purpose", "on-purpose", 100),
        (175, "enough", "stayed", 175),
        (280, "enough", "stayed", 180),
    ],
)
def test_it_ends_freely(ana, url, staying, later, case):
    seconds, pressed, ended, stayed = case
    with later(seconds):
        answer = ana.client.post(url, staying | {"ended": pressed})
        assert answer.url == url.removesuffix("stay/")
        saved = queries.latest(ana.viewer).stay
    assert saved.ended == ended
    assert abs(saved.seconds - stayed) <= 1


def test_it_can_be_longer_at_any_time(ana, url, staying, begun, read, later):
    with later(170):
        ana.client.post(url, staying | {"minutes": "5"} | QUIETLY)
        assert "About 3 minutes" in ana.client.get(url).content.decode()
    with later(300):
        ana.client.post(url, staying | {"minutes": "5", "ended": "enough"})
    assert read(ana, begun).stay.seconds == 300


def test_two_pages_of_one_stay_lose_nothing(ana, url, staying, begun, open_page, read, later):
    other = open_page(ana.client, url)
    with later(130):
        ana.client.post(url, staying | {"noted": ["5 food"], "rated": ["20 4"]} | QUIETLY)
        answer = ana.client.post(url, other | {"noted": ["90 joke"], "rated": ["100 8"]} | QUIETLY)
        assert answer.status_code == 204
        ana.client.post(url, staying | {"noted": ["5 food"], "ended": "enough"})
        late = ana.client.post(url, other | {"rated": ["120 2"]} | QUIETLY)
    assert late.status_code == 204
    stay = read(ana, begun).stay
    assert [urge.kind for urge in stay.urges] == ["food", "joke"]
    assert stay.ratings == (Rating(20, 4), Rating(120, 2))
    assert stay.ended == "early"


def test_an_urge_can_be_taken_back(ana, url, staying, begun, read):
    ana.client.post(url, staying | {"noted": ["5 food", "5 own"], "urge_own": ["x"]} | QUIETLY)
    ana.client.post(url, staying | {"unnoted": ["5 food", "5 own"]} | QUIETLY)
    assert read(ana, begun).stay.urges == ()


def test_beginning_twice_begins_once(ana, url, begun, open_page, read, later):
    carried = open_page(ana.client, url)
    ana.client.post(url, carried | {"next": "stay", "minutes": "3"})
    first = read(ana, begun).stay
    with later(60):
        ana.client.post(url, open_page(ana.client, url) | {"minutes": "9", "next": "stay"})
    assert read(ana, begun).stay.began == first.began


def test_a_stay_of_another_hour_does_not_replace_one(ana, url, staying, begun, open_page, read):
    other = open_page(ana.client, url)
    ana.client.post(url, staying | {"ended": "enough"})
    saved = read(ana, begun).stay
    earlier = {"began": str(int(other["began"]) - 8000), "rated": ["1 3"]}
    assert ana.client.post(url, other | earlier).status_code == 409
    assert read(ana, begun).stay == saved


def test_without_scripts_one_page_tells_it_all(ana, url, staying, begun, read, later):
    with later(180):
        plain = {"urges": ["work", "fix"], "at_first": "8", "at_last": "3", "urge_own": [" tea "]}
        ana.client.post(url, staying | plain | {"ended": "enough"})
    stay = read(ana, begun).stay
    assert [rating.strength for rating in stay.ratings] == [8, 3]
    assert {urge.kind for urge in stay.urges} == {"work", "fix", "own"}
    assert stay.ended == "stayed"


def test_a_lock_in_the_middle_gives_it_back(ana, url, staying, begun, read, later):
    with later(200):
        ana.client.post("/lock/")
        answer = ana.client.post(
            url, staying | {"noted": ["12 own"], "urge_own": ["the dishes"], "rated": ["65 7"]}
        )
        assert answer.url == "/kept/"
        ana.client.post("/unlock/", {"password": ana.password})
        (draft,) = keeping.drafts(ana.vault)
        assert "the dishes" in ana.client.get("/drafts/").content.decode()
        ana.client.post(f"/drafts/{draft.pk}/restoration/")
    stay = read(ana, begun).stay
    assert stay.urges == (Urge(12, "own", "the dishes"),)
    assert stay.ratings == (Rating(65, 7),)


def test_a_quiet_save_that_meets_a_lock_keeps_no_draft(ana, url, staying):
    quiet = {name: value for name, value in staying.items() if name != "author"}
    ana.client.post("/lock/")
    answer = ana.client.post(url, quiet | {"rated": ["65 7"]} | QUIETLY)
    assert answer.status_code == 302
    assert keeping.drafts(ana.vault) == []


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"rated": ["65 11"]}, "goes from 0 to 10"),
        ({"rated": ["soon 3"]}, "cannot be read"),
        ({"noted": ["5 sleep"]}, "That urge is not on the list"),
        ({"urge_own": ["x" * 61]}, "61 characters long; there is room for 60"),
        ({"at_last": "11"}, "Select a valid choice"),
        ({"minutes": "900"}, "no length for staying"),
    ],
)
def test_invalid_form_explains(ana, url, staying, begun, read, fields, words):
    before = read(ana, begun)
    answer = ana.client.post(url, staying | fields)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert read(ana, begun) == before


def test_refused_words_and_notes_are_still_on_the_page(ana, url, staying):
    fields = {"urge_own": ["y" * 61], "noted": ["5 phone"], "rated": ["5 4"]}
    page = ana.client.post(url, staying | fields).content.decode()
    assert f'value="{"y" * 61}"' in page
    assert 'name="noted" value="5 phone"' in page
    assert 'name="rated" value="5 4"' in page
