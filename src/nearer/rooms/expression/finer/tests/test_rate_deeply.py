"""The weekly rating: kept once, changed, put away and brought back, drawn from twenty on."""

from datetime import timedelta
from random import Random
from uuid import uuid4

import pytest

from nearer import content
from nearer.kit import clock
from nearer.people import keeping
from nearer.rooms.expression.finer import cards, deep

NEW = "/finer-words/check-ins/new/"
SIDES = content.deep_check_in().sides


def form(*, sides=SIDES, given=2, **more):
    words = [word.id for side in sides for word in side.words]
    return {f"rating-{word}": str(given) for word in words} | {"once": uuid4()} | more


@pytest.fixture
def rate_for_weeks():
    def rate(someone, weeks):
        random, now = Random(weeks), clock.now()
        for week in range(weeks, 0, -1):
            mood = random.randint(0, 4)
            words = [word.id for side in SIDES for word in side.words]
            given = {word: min(6, mood + random.randint(0, 2)) for word in words}
            with clock.fixed(now - timedelta(days=7 * week)):
                deep.keep(viewer=someone.viewer, rated_id=uuid4(), ratings=given)

    return rate


def test_it_is_kept_once(ana):
    sent = form()
    for _ in range(2):
        assert ana.client.post(NEW, sent)["Location"] == "/finer-words/"
    (one,) = deep.all_rated(ana.viewer)
    assert one.row(SIDES[0]) == [2] * 5


def test_come_back_to_a_new_one_leads_to_what_it_kept(ana, ben):
    sent = form()
    first = f"{NEW}?once={sent['once']}"
    assert ana.client.get(first).status_code == 200
    ana.client.post(NEW, sent)
    assert ana.client.head(first)["Location"] == f"/finer-words/check-ins/{sent['once']}/"
    assert ben.client.get(first).status_code == 200


def test_one_side_is_enough_and_half_a_side_says_what_is_missing(ana):
    assert ana.client.post(NEW, form(sides=SIDES[1:])).status_code == 302
    half = form()
    del half["rating-sad"]
    answer = ana.client.post(NEW, half)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Still without a number: sad." in page
    assert page.count(" checked") == 9
    assert len(deep.all_rated(ana.viewer)) == 1


@pytest.mark.parametrize("given", ["7", "-1", "x", ""])
def test_no_number_of_the_scale_is_no_number(ana, given):
    assert ana.client.post(NEW, form(given=given)).status_code == 422


def test_it_can_be_changed_deleted_and_brought_back(ana, ben):
    ana.client.post(NEW, form())
    (one,) = deep.all_rated(ana.viewer)
    url = f"/finer-words/check-ins/{one.id}/"
    assert ana.client.get(url).content.decode().count(" checked") == 10
    ana.client.post(url, form(given=5))
    (changed,) = deep.all_rated(ana.viewer)
    assert (changed.id, changed.at, changed.ratings["sad"]) == (one.id, one.at, 5)
    assert ben.client.get(url).status_code == 404
    assert ben.client.post(f"{url}deletion/").status_code == 404
    assert ana.client.post(f"{url}deletion/").status_code == 302
    assert deep.all_rated(ana.viewer) == []
    assert ana.client.get(url).status_code == 404
    assert ana.client.post(f"{url}restoration/").status_code == 302
    assert deep.all_rated(ana.viewer) == [changed]
    assert ana.client.post(f"{url}restoration/").status_code == 404


def test_what_was_put_away_goes_for_good_after_a_day(ana):
    for _ in range(2):
        ana.client.post(NEW, form())
    first, second = deep.all_rated(ana.viewer)
    deep.put_away(viewer=ana.viewer, rated_id=first.id)
    with clock.fixed(clock.now() + timedelta(hours=25)):
        deep.put_away(viewer=ana.viewer, rated_id=second.id)
        assert not deep.bring_back(viewer=ana.viewer, rated_id=first.id)
        assert deep.bring_back(viewer=ana.viewer, rated_id=second.id)


def test_it_is_offered_once_a_week(ana):
    assert "Rate the ten words" in ana.client.get("/finer-words/").content.decode()
    ana.client.post(NEW, form())
    assert "Done for this week" in ana.client.get("/finer-words/").content.decode()
    rated = deep.all_rated(ana.viewer)
    with clock.fixed(clock.now() + timedelta(days=7)):
        assert deep.is_offered(rated)


def test_nothing_is_drawn_before_twenty(ana, rate_for_weeks):
    rate_for_weeks(ana, 19)
    page = ana.client.get("/finer-words/").content.decode()
    assert "nothing to draw before 20" in page
    assert 'class="plot"' not in page


def test_from_twenty_on_it_is_drawn_with_its_range(ana, rate_for_weeks):
    rate_for_weeks(ana, 24)
    page = ana.client.get("/finer-words/").content.decode()
    assert page.count('class="range"') == 2
    assert "it may as well be anything from" in page
    assert "Read it as a table" in page
    assert "too close to call" not in page


def test_blocks_are_compared_from_sixty_on(ana, rate_for_weeks):
    rate_for_weeks(ana, 62)
    assert "too close to call" in ana.client.get("/finer-words/").content.decode()


def test_ratings_that_met_a_lock_are_put_back(ana):
    token = keeping.author_token(ana.person)
    ana.client.post("/lock/")
    for url, sent in (
        (NEW, form(author=token)),
        ("/finer-words/scenes/fear-balloon/", scene_form(author=token)),
    ):
        assert ana.client.post(url, sent)["Location"] == "/kept/"
    for draft in keeping.drafts(ana.vault):
        keeping.put_back(ana.viewer, ana.vault.read_draft(draft))
    (one,) = deep.all_rated(ana.viewer)
    assert one.ratings["sad"] == 2
    assert set(cards.rated(ana.viewer, "fear-balloon").values()) == {4}


def scene_form(**more):
    scene = content.scenes()["fear-balloon"]
    return {f"rating-{word}": "4" for word in scene.words} | {"scene": scene.id} | more


def test_home_offers_it_once_a_week_to_those_who_began(ana):
    offered = "the weekly rating"
    assert offered not in ana.client.get("/").content.decode()
    with clock.fixed(clock.now() - timedelta(days=8)):
        deep.keep(viewer=ana.viewer, rated_id=uuid4(), ratings={"sad": 2})
    assert offered in ana.client.get("/").content.decode()
    ana.client.post(NEW, form())
    assert offered not in ana.client.get("/").content.decode()
