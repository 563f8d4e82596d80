import re
from uuid import uuid4

import pytest

TOKEN = re.compile(rb'csrfmiddlewaretoken" value="[^"]*"')
PAGES = ["", "body/", "name/", "sentence/", "stay/", "edit/"]
POSTS = ["body/", "name/", "sentence/", "stay/", "edit/", "deletion/", "restoration/"]


@pytest.fixture
def missing(ana, ben, begun):
    """Ids that are not Ben's to see: Ana's, his own deleted one, and a random one."""
    from nearer.parts.moments import actions

    assert ana.person.pk != ben.person.pk
    his = actions.begin_moment(viewer=ben.viewer, once=uuid4(), changes={"sentence": "gone"})
    actions.delete_moment(viewer=ben.viewer, moment_id=his.id)
    return [begun.id, his.id, uuid4()]


@pytest.mark.parametrize("page", PAGES)
def test_outsider_gets_404(ben, missing, page):
    answers = [ben.client.get(f"/check-ins/{moment_id}/{page}") for moment_id in missing]
    assert {answer.status_code for answer in answers} == {404}
    assert len({TOKEN.sub(b"", answer.content) for answer in answers}) == 1


@pytest.mark.parametrize("page", POSTS[:-1])
def test_outsider_changes_nothing(ana, ben, begun, missing, read, page):
    answers = [ben.client.post(f"/check-ins/{id_}/{page}", {"sentence": "x"}) for id_ in missing]
    assert {answer.status_code for answer in answers} == {404}
    assert len({TOKEN.sub(b"", answer.content) for answer in answers}) == 1
    assert read(ana, begun) == begun


def test_outsider_restores_nothing(ana, ben, begun, read):
    ana.client.post(f"/check-ins/{begun.id}/deletion/")
    assert ben.client.post(f"/check-ins/{begun.id}/restoration/").status_code == 404
    assert read(ana, begun) is None


@pytest.mark.parametrize("page", [f"{{id}}/{page}" for page in PAGES] + ["new/", "new/body/"])
def test_it_needs_login(anonymous, page):
    answer = anonymous.get(f"/check-ins/{page.format(id=uuid4())}")
    assert answer.status_code == 302
    assert answer.url.startswith("/sign-in/")


@pytest.mark.parametrize("page", POSTS)
def test_posting_needs_login(anonymous, page):
    answer = anonymous.post(f"/check-ins/{uuid4()}/{page}", {"sentence": "x"})
    assert (answer.status_code, answer.url) == (302, "/sign-in/")


@pytest.mark.parametrize("page", PAGES)
def test_locked_it_asks_to_unlock(ana, begun, page):
    ana.client.post("/lock/")
    answer = ana.client.get(f"/check-ins/{begun.id}/{page}")
    assert answer.status_code == 302
    assert answer.url.startswith("/unlock/?next=")


def test_to_come_back_to_where_a_page_was_sent_leads_to_the_first_screen(ana):
    assert ana.client.get("/check-ins/")["Location"] == "/"
