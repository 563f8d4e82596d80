"""Help is there for anybody, in any state, and its country is nobody's business."""

import json
import logging

import pytest
from django.conf import settings
from django.test import Client

from nearer.people import keeping
from nearer.people.models import HelpPage

OWN = "Call Mrs Quill at the corner, day or night.\n\n<b>She</b> answers."


def test_it_needs_nothing(anonymous, locked_ana_client):
    for client in (anonymous, locked_ana_client):
        assert client.get("/help/").status_code == 200
        assert "116 123" in client.get("/help/GB/").content.decode()


def test_the_country_is_the_persons_then_the_servers_then_anywhere(ana, anonymous, monkeypatch):
    assert "findahelpline.com" in anonymous.get("/help/").content.decode()
    served = settings.NEARER.model_copy(update={"country": "IE"})
    monkeypatch.setattr(settings, "NEARER", served)
    irish = anonymous.get("/help/").content.decode()
    assert 'href="/help/IE/" aria-current="page"' in irish
    ana.person.country = "GB"
    ana.person.save()
    assert "116 123" in ana.client.get("/help/").content.decode()


@pytest.mark.parametrize("country", ["gbr", "1A", "é1", "g"])
def test_what_is_no_country_is_not_found(anonymous, country):
    assert anonymous.get(f"/help/{country}/").status_code == 404


def test_a_country_without_a_page_shows_the_general_one(anonymous):
    assert "findahelpline.com" in anonymous.get("/help/xx/").content.decode()


def test_it_is_not_logged_for_which_country(anonymous, caplog):
    with caplog.at_level(logging.INFO):
        anonymous.get("/help/GB/")
    kept = [vars(record) for record in caplog.records if record.name == "nearer.requests"]
    assert kept
    assert not any("GB" in json.dumps(record, default=str) for record in kept)


def test_it_leaves_nothing_in_the_session(anonymous):
    anonymous.get("/help/GB/")
    assert settings.SESSION_COOKIE_NAME not in anonymous.cookies


def test_the_host_writes_their_own(host, anonymous):
    assert host.client.post("/help/GB/edit/", {"text": OWN})["Location"] == "/help/GB/"
    page = anonymous.get("/help/GB/").content.decode()
    assert "Mrs Quill" in page
    assert "&lt;b&gt;She" in page
    assert "116 123" not in page
    assert HelpPage.objects.get().text == OWN
    assert "Mrs Quill" not in anonymous.get("/help/IE/").content.decode()


def test_ours_comes_back_when_it_is_emptied(host, anonymous):
    host.client.post("/help/GB/edit/", {"text": OWN})
    host.client.post("/help/GB/edit/", {"text": " "})
    assert "116 123" in anonymous.get("/help/GB/").content.decode()


@pytest.mark.parametrize("method", ["get", "post"])
def test_others_cannot(ana, anonymous, method):
    assert getattr(ana.client, method)("/help/GB/edit/", {"text": OWN}).status_code == 404
    assert getattr(anonymous, method)("/help/GB/edit/", {"text": OWN}).status_code == 302
    assert not HelpPage.objects.exists()


@pytest.mark.parametrize("text", ["x" * 20_001, "half \x00 gone"])
def test_invalid_form_explains(host, text):
    answer = host.client.post("/help/GB/edit/", {"text": text})
    assert answer.status_code == 422
    assert not HelpPage.objects.exists()


def test_the_hosts_words_survive_a_lock(host):
    client: Client = host.client
    client.post("/lock/")
    words = {"text": OWN, "country": "GB", "author": keeping.author_token(host.person)}
    assert client.post("/help/GB/edit/", words)["Location"] == "/kept/"
    client.post("/unlock/", {"password": host.password})
    assert "Mrs Quill" in client.get("/drafts/").content.decode()
    (draft,) = keeping.drafts(host.vault)
    assert client.post(f"/drafts/{draft.pk}/restoration/")["Location"] == "/help/GB/"
    assert HelpPage.objects.get(country="GB").text == OWN


def test_a_forged_draft_of_it_is_not_put_back(ana):
    words = {"text": OWN, "country": "GB", "author": keeping.author_token(ana.person)}
    Client().post("/help/GB/edit/", words)
    (draft,) = keeping.drafts(ana.vault)
    ana.client.post(f"/drafts/{draft.pk}/restoration/")
    assert not HelpPage.objects.exists()


def test_line_ends_are_those_that_were_typed(host):
    host.client.post("/help/GB/edit/", {"text": "one\r\ntwo"})
    assert HelpPage.objects.get().text == "one\ntwo"
