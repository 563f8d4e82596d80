"""Pages of one's own words: begin, change, take away, put back; two tabs; a lock."""

import re
from html import unescape
from uuid import uuid4

import pytest

from nearer.parts.feelings import own
from nearer.people import keeping

HIDDEN = re.compile(r'name="(once|seen)"(?: value="([^"]*)")?')


def page(answer):
    return unescape(answer.content.decode())


def fields(client, url):
    found = dict(HIDDEN.findall(client.get(url).content.decode().split('id="own"')[1]))
    return {"once": found.get("once", ""), "seen": found.get("seen", "")}


@pytest.fixture
def kept(ana):
    """Ana's word, and its address."""
    sent = {"word": "greyish", "definition": "No colour in it.", "once": str(uuid4())}
    answer = ana.client.post("/words/own/", sent)
    return answer["Location"]


def test_it_works(ana, kept):
    html = page(ana.client.get(kept))
    assert "greyish" in html
    assert "No colour in it." in html
    assert "greyish" in page(ana.client.get("/words/own/"))
    assert "greyish" in page(ana.client.get("/words/"))


def test_it_needs_login(client, kept):
    client.logout()
    assert client.get(kept)["Location"].startswith("/sign-in/")


def test_outsider_gets_404(ben, kept):
    for url in (kept, f"{kept}edit/"):
        assert ben.client.get(url).status_code == 404
    assert ben.client.post(f"{kept}edit/", {"word": "mine now"}).status_code == 404
    assert ben.client.post(f"{kept}deletion/").status_code == 404


def test_invalid_form_explains(ana, kept):
    for url in ("/words/own/", f"{kept}edit/"):
        answer = ana.client.post(url, {"word": "  ", "definition": "still here"})
        assert answer.status_code == 422
        assert "There is no word in it." in page(answer)
        assert "still here" in page(answer)
    assert ana.client.post("/words/own/", {"word": "x" * 61}).status_code == 422


def test_a_double_tap_keeps_one_word(ana):
    sent = {"word": "greyish"} | fields(ana.client, "/words/own/new/")
    assert (
        ana.client.post("/words/own/", sent)["Location"]
        == (ana.client.post("/words/own/", sent)["Location"])
    )
    assert len(own.all_of(ana.viewer)) == 1


def test_a_place_is_kept_and_can_be_taken_away(ana, kept):
    placed = {"word": "greyish", "has_place": "on", "pleasantness": "-5", "energy": "-10"}
    ana.client.post(f"{kept}edit/", placed | fields(ana.client, f"{kept}edit/"))
    assert own.all_of(ana.viewer)[0].place == pytest.approx((-0.4, -0.8))
    assert "Words that stand near it on the field" in page(ana.client.get(kept))
    del placed["has_place"]
    ana.client.post(f"{kept}edit/", placed | fields(ana.client, f"{kept}edit/"))
    assert own.all_of(ana.viewer)[0].place is None


def test_two_tabs_show_both_and_the_second_can_replace(ana, kept):
    first, second = (fields(ana.client, f"{kept}edit/") for _ in range(2))
    ana.client.post(f"{kept}edit/", {"word": "greyish", "definition": "from one"} | first)
    answer = ana.client.post(f"{kept}edit/", {"word": "greyish", "definition": "from two"} | second)
    assert answer.status_code == 409
    assert "from one" in page(answer)
    assert "from two" in page(answer)
    seen = re.search(r'name="seen" value="([^"]*)"', answer.content.decode()).group(1)
    again = {"word": "greyish", "definition": "from two"} | second | {"seen": seen}
    assert ana.client.post(f"{kept}edit/", again).status_code == 302
    assert own.all_of(ana.viewer)[0].definition == "from two"


def test_deleting_can_be_undone_here_and_nowhere_else(ana, ben, kept):
    answer = ana.client.post(f"{kept}deletion/", follow=True)
    assert ana.client.get(kept).status_code == 404
    undo = re.search(r'action="(/words/put-back/[^"]+)"', answer.content.decode()).group(1)
    assert ben.client.post(undo).status_code == 404
    assert ana.client.post(undo)["Location"] == kept
    assert "No colour in it." in page(ana.client.get(kept))
    assert ana.client.post(undo).status_code == 404


def test_a_lock_in_the_middle_loses_nothing(ana, kept):
    known = own.all_of(ana.viewer)[0]
    draft = {"word": ["greyish"], "definition": ["written before the lock"], "once": [known.id]}
    where = put_back(ana, "own-word-edit", draft | {"seen": [known.at]})
    assert where == kept
    assert own.all_of(ana.viewer)[0].definition == "written before the lock"


def test_a_draft_beside_a_newer_word_becomes_a_word_of_its_own(ana, kept):
    known = own.all_of(ana.viewer)[0]
    draft = {"word": ["greyish"], "definition": ["older"], "once": [known.id], "seen": ["before"]}
    assert put_back(ana, "own-words", draft) != kept
    assert {word.definition for word in own.all_of(ana.viewer)} == {"older", "No colour in it."}


def test_a_draft_that_cannot_be_kept_stays_a_draft(ana):
    with pytest.raises(keeping.NotPutBack):
        put_back(ana, "own-words", {"word": ["x" * 61]})


def test_ones_own_words_stand_in_the_check_in(ana, kept):
    begun = ana.client.post("/check-ins/", {"stage": "name", "words": f"{uuid4()}:greyish"})
    name = begun["Location"].replace("sentence", "name")
    word_id = kept.split("/")[-2]
    html = page(ana.client.get(name))
    assert f'id="word-{word_id}" checked' in html
    assert "No colour in it." in html


def put_back(someone, route, fields):
    return keeping.put_back(someone.viewer, {"route": route, "fields": fields, "at": ""})
