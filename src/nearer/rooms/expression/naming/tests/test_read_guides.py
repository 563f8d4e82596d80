"""The guides, and what one writes beside them."""

import re
from html import unescape

import pytest

from nearer import content
from nearer.people import keeping
from nearer.rooms.expression.naming import guides, learned

HIDDEN = re.compile(r'name="(once|seen)"(?: value="([^"]*)")?')
ANGER = "/words/guides/anger/"


def page(answer):
    return unescape(answer.content.decode())


def fields(client):
    found = dict(HIDDEN.findall(client.get(ANGER).content.decode().split('id="reflect"')[1]))
    return {"once": found["once"], "seen": found.get("seen", ""), "family": "anger"}


def test_it_works(ana):
    html = page(ana.client.get("/words/guides/"))
    assert all(f'href="/words/guides/{family}/"' in html for family in content.guides())


def test_each_guide_stands_in_one_group_and_leads_somewhere():
    grouped = [guide.id for group in guides.groups() for guide in group.guides]
    assert sorted(grouped) == sorted(content.guides()) == sorted(guides.LEADS)


@pytest.mark.parametrize("guide", content.guides().values(), ids=lambda guide: guide.id)
def test_a_guide_shows_all_that_it_has(guide, ana):
    html = page(ana.client.get(f"/words/guides/{guide.id}/"))
    said = [*guide.body, *guide.hides, *guide.stay, *guide.learned, *guide.practice.steps]
    said += [guide.opening, guide.purpose, guide.when_more, *(one.words for one in guide.say)]
    assert [text for text in said if text not in html] == []
    assert all(f'href="/words/{word.id}/?back=' in html for word in guide.words)
    assert all(f"{source.authors} ({source.year})" in html for source in guide.sources)


def test_it_needs_login(client):
    assert client.get(ANGER)["Location"].startswith("/sign-in/")


def test_a_guide_that_there_is_not_is_not_found(ana):
    assert ana.client.get("/words/guides/hunger/").status_code == 404
    assert ana.client.post("/words/guides/hunger/deletion/").status_code == 404


def test_what_is_written_is_read_again_by_its_owner_alone(ana, ben):
    answer = ana.client.post(ANGER, {"first": "under the stairs"} | fields(ana.client))
    assert answer["Location"] == f"{ANGER}#learned"
    assert "under the stairs" in page(ana.client.get(ANGER))
    assert "under the stairs" not in page(ben.client.get(ANGER))
    assert "With something that you wrote" in page(ana.client.get("/words/guides/"))


def test_a_page_that_saves_as_one_writes_goes_on_saving(ana):
    page_fields = fields(ana.client)
    for text in ("under", "under the", "under the stairs"):
        sent = {"first": text, "quietly": "1"} | page_fields
        assert ana.client.post(ANGER, sent).status_code == 204
    assert learned.of(ana.viewer, "anger").answers == {"first": "under the stairs"}


def test_invalid_form_explains(ana):
    answer = ana.client.post(ANGER, {"first": "x" * 4001} | fields(ana.client))
    assert answer.status_code == 422
    assert "there is room for 4,000" in page(answer)


def test_two_tabs_show_both(ana):
    one, two = fields(ana.client), fields(ana.client)
    ana.client.post(ANGER, {"first": "from one"} | one)
    answer = ana.client.post(ANGER, {"first": "from two"} | two)
    assert answer.status_code == 409
    assert "from one" in page(answer)
    assert "from two" in page(answer)
    seen = re.search(r'name="seen" value="([^"]*)"', answer.content.decode()).group(1)
    assert ana.client.post(ANGER, {"first": "from two"} | two | {"seen": seen}).status_code == 302
    assert learned.of(ana.viewer, "anger").answers == {"first": "from two"}


def test_empty_answers_leave_nothing(ana):
    sent = fields(ana.client)
    ana.client.post(ANGER, {"first": "under the stairs"} | sent)
    ana.client.post(ANGER, {"first": " "} | sent)
    assert learned.families(ana.viewer) == frozenset()


def test_deleting_can_be_undone(ana):
    ana.client.post(ANGER, {"first": "under the stairs"} | fields(ana.client))
    answer = ana.client.post(f"{ANGER}deletion/", follow=True)
    assert "under the stairs" not in page(answer)
    undo = re.search(r'action="(/words/put-back/[^"]+)"', answer.content.decode()).group(1)
    assert ana.client.post(undo)["Location"] == ANGER
    assert learned.of(ana.viewer, "anger").answers == {"first": "under the stairs"}


def test_what_met_a_lock_is_put_back_unless_something_newer_stands_there(ana):
    draft = {"first": ["before the lock"], "family": ["anger"], "seen": [""]}
    assert put_back(ana, draft) == ANGER
    assert learned.of(ana.viewer, "anger").answers == {"first": "before the lock"}
    for wrong in (draft | {"first": ["older"]}, draft | {"family": ["hunger"]}):
        with pytest.raises(keeping.NotPutBack):
            put_back(ana, wrong)


def put_back(someone, fields):
    return keeping.put_back(someone.viewer, {"route": "guide", "fields": fields, "at": ""})
