from uuid import UUID, uuid4

import pytest

from nearer.parts.moments import queries
from nearer.parts.moments.documents import Breath, Felt, Intensity, Stage
from nearer.parts.moments.models import Moment


def test_looking_saves_nothing(ana, open_page):
    open_page(ana.client, "/check-ins/new/")
    open_page(ana.client, "/check-ins/new/body/")
    assert Moment.objects.count() == 0


def test_a_pause_is_kept_and_leads_to_the_body(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/")
    answer = ana.client.post(
        "/check-ins/", carried | {"minutes": "3", "before": "7", "seconds": "182"}
    )
    entry = queries.latest(ana.viewer)
    assert answer.url == f"/check-ins/{entry.id}/body/"
    assert entry.breath == Breath(3)
    assert entry.intensity == Intensity(before=7)
    assert entry.stages == {"breathe": Stage(182)}


def test_a_pause_is_told_as_it_was(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/")
    ana.client.post("/check-ins/", carried | {"minutes": "5", "seconds": "95"})
    assert queries.latest(ana.viewer).breath == Breath(2)


def test_hardly_a_pause_is_none(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/")
    answer = ana.client.post("/check-ins/", carried | {"minutes": "1", "seconds": "4"})
    assert answer.url == "/check-ins/new/body/"
    assert Moment.objects.count() == 0
    answer = ana.client.post("/check-ins/", carried | {"minutes": "1", "seconds": "4", "stop": "1"})
    assert answer.url == "/"


def test_coming_back_to_the_pause_takes_nothing_back(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/")
    first = ana.client.post(
        "/check-ins/", carried | {"minutes": "3", "before": "7", "seconds": "182"}
    )
    for seconds, minutes in (("4", 3), ("62", 1)):
        again = carried | {"minutes": "1", "before": "", "seconds": seconds}
        assert ana.client.post("/check-ins/", again).url == first.url
        entry = queries.latest(ana.viewer)
        assert (entry.breath, entry.intensity) == (Breath(minutes), Intensity(before=7))
    ana.client.post("/check-ins/", carried | {"minutes": "1", "before": "4", "seconds": "62"})
    assert queries.latest(ana.viewer).intensity == Intensity(before=4)
    assert Moment.objects.count() == 1


def test_one_can_stop_after_the_pause(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/")
    answer = ana.client.post("/check-ins/", carried | {"minutes": "1", "stop": "1"})
    assert answer.url == f"/check-ins/{queries.latest(ana.viewer).id}/"


def test_a_check_in_can_begin_in_the_body(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/body/")
    answer = ana.client.post(
        "/check-ins/",
        carried
        | {"places": ["chest", "jaw"], "sensation-chest": "knotted", "strength-chest": "clear"},
    )
    entry = queries.latest(ana.viewer)
    assert answer.url == f"/check-ins/{entry.id}/name/"
    assert entry.regions == (Felt("chest", "knotted", "clear"), Felt("jaw"))


def test_a_double_tap_makes_one(ana, open_page):
    sent = open_page(ana.client, "/check-ins/new/body/") | {"places": ["chest"]}
    first, second = (ana.client.post("/check-ins/", sent) for _ in range(2))
    assert first.url == second.url
    assert Moment.objects.count() == 1


def test_going_back_and_choosing_again_changes_the_same(ana, open_page):
    sent = open_page(ana.client, "/check-ins/new/body/")
    first = ana.client.post("/check-ins/", sent | {"places": ["chest"]})
    second = ana.client.post("/check-ins/", sent | {"places": ["jaw"]})
    assert first.url == second.url
    assert queries.latest(ana.viewer).regions == (Felt("jaw"),)


@pytest.mark.parametrize(
    ("url", "sent", "own_page"),
    [
        ("/check-ins/new/body/", {"places": ["chest"]}, "body"),
        ("/check-ins/new/kindness/", {"sentence": "Rest now."}, "kindness"),
        ("/check-ins/new/stay/", {"minutes": "3"}, "stay"),
    ],
)
def test_coming_back_to_a_first_page_leads_to_what_it_began(
    ana, ben, open_page, url, sent, own_page
):
    carried = open_page(ana.client, url)
    known = {"once": carried["once"]}
    assert ana.client.get(url, known).status_code == 200
    ana.client.post("/check-ins/", carried | sent)
    entry = queries.latest(ana.viewer)
    assert ana.client.get(url, known).url == f"/check-ins/{entry.id}/{own_page}/"
    assert ben.client.get(url, known).status_code == 200
    assert ana.client.get(url, {"once": "no name"}).status_code == 200


def test_an_older_page_does_not_overwrite_what_a_later_one_changed(ana, open_page):
    sent = open_page(ana.client, "/check-ins/new/body/")
    ana.client.post("/check-ins/", sent | {"places": ["chest"]})
    entry = queries.latest(ana.viewer)
    later = open_page(ana.client, f"/check-ins/{entry.id}/body/")
    ana.client.post(f"/check-ins/{entry.id}/body/", later | {"places": ["throat"]})
    answer = ana.client.post("/check-ins/", sent | {"places": ["jaw"]})
    assert answer.status_code == 409
    assert queries.latest(ana.viewer).regions == (Felt("throat"),)
    page = answer.content.decode()
    assert f'action="/check-ins/{entry.id}/body/"' in page
    assert "Throat" in page


def test_an_unreadable_page_name_still_begins_one(ana):
    answer = ana.client.post("/check-ins/", {"stage": "body", "places": ["chest"], "once": "\x00"})
    assert answer.status_code == 302
    assert Moment.objects.count() == 1


def test_the_name_of_a_page_is_not_the_id_of_the_moment(ana):
    once = uuid4()
    answer = ana.client.post(
        "/check-ins/", {"stage": "body", "places": ["chest"], "once": str(once)}
    )
    assert UUID(answer.url.split("/")[2]) != once


def test_invalid_form_explains(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/body/")
    answer = ana.client.post("/check-ins/", carried | {"places": ["tail"]})
    assert answer.status_code == 422
    assert "not on the list" in answer.content.decode()
    answer = ana.client.post("/check-ins/", {"stage": "breathe", "minutes": "999"})
    assert answer.status_code == 422
    assert Moment.objects.count() == 0
