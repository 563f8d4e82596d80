"""Words from another app, and from a check-in: shown on the page where one begins, never acted on."""

from uuid import uuid4

import pytest

from nearer.parts.moments import actions as moments
from nearer.parts.moments.documents import Named
from nearer.rooms.expression.saying import queries

ARRIVED = "You never answer me.\r\nNot once."
FROM_THE_PHONE = {"Sec-Fetch-Site": "none"}
FROM_ELSEWHERE = {"Sec-Fetch-Site": "cross-site"}


@pytest.fixture
def strict():
    """The same browser with the checks on where a form comes from, as every real one has."""

    def make(someone):
        someone.client.handler.enforce_csrf_checks = True
        return someone.client

    return make


@pytest.mark.parametrize("headers", [FROM_THE_PHONE, FROM_ELSEWHERE, {}])
def test_it_is_shown_to_begin_with_and_nothing_is_kept(ana, strict, headers):
    answer = strict(ana).post("/say/shared/", {"text": ARRIVED}, headers=headers)
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "Begin with this?" in page
    assert "You never answer me.\nNot once." in page
    assert "data-unsaved" in page
    assert queries.newest(ana.viewer, 9) == []


def test_the_page_it_leads_to_still_asks_for_its_own_token(ana, strict):
    answer = strict(ana).post("/say/new/", {"raw": ARRIVED})
    assert answer.status_code == 403
    assert queries.newest(ana.viewer, 9) == []


def test_without_cookies_a_page_passes_it_on(anonymous, ana):
    answer = anonymous.post("/say/shared/", {"text": ARRIVED}, headers=FROM_THE_PHONE)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'action="/say/shared/"' in page
    assert "You never answer me.\nNot once." in page
    assert not answer.cookies


@pytest.mark.parametrize("headers", [FROM_THE_PHONE, {"Sec-Fetch-Site": "same-origin"}])
def test_at_a_lock_it_is_sealed_and_waits(ana, headers):
    ana.client.post("/lock/")
    answer = ana.client.post("/say/shared/", {"text": ARRIVED}, headers=headers)
    assert answer["Location"] == "/kept/"
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = ana.client.get("/drafts/").context["waiting"]
    ana.client.post(f"/drafts/{draft[0].pk}/restoration/")
    (statement,) = queries.newest(ana.viewer, 9)
    assert statement.raw == "You never answer me.\nNot once."


def test_another_sites_words_are_not_kept_at_a_lock(ana):
    ana.client.post("/lock/")
    answer = ana.client.post("/say/shared/", {"text": ARRIVED}, headers=FROM_ELSEWHERE)
    assert answer["Location"] == "/unlock/"
    ana.client.post("/unlock/", {"password": ana.password})
    assert not ana.client.get("/drafts/").context["waiting"]


def test_markup_that_arrives_stays_text(ana):
    answer = ana.client.post("/say/shared/", {"text": "</textarea><script>x</script>"})
    assert "<script>x" not in answer.content.decode()


def test_the_installed_app_offers_itself_by_post_with_nothing_in_the_address(ana):
    target = ana.client.get("/manifest.webmanifest").json()["share_target"]
    assert target["action"] == "/say/shared/"
    assert target["method"] == "POST"


def test_coming_back_to_words_that_arrived_leads_to_what_was_begun_with_them(ana, say_page):
    assert ana.client.get("/say/shared/")["Location"] == "/say/"
    fields = say_page(ana.client, "/say/new/") | {"raw": ARRIVED}
    url = ana.client.post("/say/new/", fields)["Location"]
    assert ana.client.get(f"/say/shared/?once={fields['once']}")["Location"] == url


def felt(someone, *words):
    named = [Named(word) for word in words]
    return moments.begin_moment(viewer=someone.viewer, once=uuid4(), changes={"feelings": named})


def test_a_check_in_leads_here_with_nothing_but_its_name(ana, say_page):
    entry = felt(ana, "hurt", "lonely")
    kept = ana.client.get(f"/check-ins/{entry.id}/").content.decode()
    assert f'href="/say/new/?moment={entry.id}"' in kept
    page = ana.client.get(f"/say/new/?moment={entry.id}").content.decode()
    assert "hurt, lonely" in page
    assert queries.newest(ana.viewer, 9) == []
    ana.client.post("/say/new/", {"once": uuid4(), "moment": entry.id, "raw": "You left."})
    (statement,) = queries.newest(ana.viewer, 9)
    assert [named.word for named in statement.feelings] == ["hurt", "lonely"]


def test_anothers_check_in_gives_nothing_away(ana, ben):
    entry = felt(ana, "hurt")
    page = ben.client.get(f"/say/new/?moment={entry.id}").content.decode()
    assert "hurt" not in page
    assert str(entry.id) not in page
    ben.client.post("/say/new/", {"once": uuid4(), "moment": entry.id, "raw": "You left."})
    (statement,) = queries.newest(ben.viewer, 9)
    assert statement.feelings == ()


def test_people_named_before_can_be_ticked(ana, make_statement):
    make_statement(ana, raw="x", to="Noor")
    page = ana.client.get("/say/new/").content.decode()
    assert 'name="who" value="Noor"' in page
