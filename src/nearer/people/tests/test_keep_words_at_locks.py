"""A save that meets a lock, a lost session or a stale form loses no word."""

from datetime import timedelta

import pytest
from django.test import Client

from nearer.kit import clock
from nearer.people import keeping
from nearer.vault.models import Draft

SAVE = "/check-ins/"
WORDS = "heavy, like wet wool\nand 🌧 besides"


def form(person, **fields):
    return {"author": keeping.author_token(person), "sentence": WORDS, **fields}


def kept(signed):
    return [signed.vault.read_draft(draft) for draft in keeping.drafts(signed.vault)]


@pytest.fixture
def restored(monkeypatch):
    """Where drafts of the test's address are put back."""
    back = []

    def restore(viewer, fields):
        back.append((viewer.person, fields))
        return "/drafts/"

    monkeypatch.setattr(keeping, "_restorers", {"check-ins": restore})
    return back


def test_at_a_lock(ana, locked_ana_client):
    answer = locked_ana_client.post(SAVE, form(ana.person))
    assert answer["Location"] == "/kept/"
    (draft,) = kept(ana)
    assert draft["fields"]["sentence"] == [WORDS]
    assert "author" not in draft["fields"]


def test_after_the_session_ended(ana, anonymous):
    assert anonymous.post(SAVE, form(ana.person))["Location"] == "/kept/"
    assert len(kept(ana)) == 1


def test_after_lying_idle(ana):
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        assert ana.client.post(SAVE, form(ana.person))["Location"] == "/kept/"
    assert len(kept(ana)) == 1


def test_when_the_forms_protection_ran_out(ana):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ana.client.cookies
    answer = strict.post(SAVE, form(ana.person))
    assert answer.status_code == 403
    assert "drafts" in answer.content.decode()
    assert kept(ana)[0]["fields"]["sentence"] == [WORDS]


def test_line_ends_are_those_that_were_typed(ana, anonymous):
    anonymous.post(SAVE, form(ana.person, sentence="one\r\ntwo"))
    assert kept(ana)[0]["fields"]["sentence"] == ["one\ntwo"]


def test_nothing_is_readable_until_unlocking(ana, anonymous):
    anonymous.post(SAVE, form(ana.person))
    assert b"wool" not in bytes(Draft.objects.get().sealed)


def test_passwords_are_never_kept(ana, anonymous):
    secrets = dict.fromkeys(["password", "old", "pin", "code", "secret"], "open sesame")
    anonymous.post(SAVE, form(ana.person, **secrets))
    assert "open sesame" not in str(kept(ana))


@pytest.mark.parametrize("token", ["", "forged", "a:b:c"])
def test_a_forged_author_keeps_nothing(ana, anonymous, token):
    answer = anonymous.post(SAVE, {"author": token, "sentence": WORDS})
    assert answer["Location"].startswith("/sign-in/")
    assert not Draft.objects.exists()


def test_it_waits_for_its_author_alone(ana, ben, anonymous):
    anonymous.post(SAVE, form(ana.person))
    draft = Draft.objects.get()
    for address in (f"/drafts/{draft.pk}/restoration/", f"/drafts/{draft.pk}/deletion/"):
        assert ben.client.post(address).status_code == 404
    assert "wool" in ana.client.get("/drafts/").content.decode()
    assert "wool" not in ben.client.get("/drafts/").content.decode()


def test_it_is_put_back(ana, anonymous, restored):
    anonymous.post(SAVE, form(ana.person))
    answer = ana.client.post(f"/drafts/{Draft.objects.get().pk}/restoration/")
    assert answer["Location"] == "/drafts/"
    assert [(person.pk, fields["sentence"]) for person, fields in restored] == [
        (ana.person.pk, [WORDS])
    ]
    assert not Draft.objects.exists()


def test_it_stays_when_its_page_refuses_it(ana, anonymous, monkeypatch):
    def refuse(viewer, fields):
        raise keeping.NotPutBack

    monkeypatch.setattr(keeping, "_restorers", {"check-ins": refuse})
    anonymous.post(SAVE, form(ana.person))
    answer = ana.client.post(f"/drafts/{Draft.objects.get().pk}/restoration/", follow=True)
    assert "cannot be put back" in answer.content.decode()
    assert Draft.objects.count() == 1


def test_it_can_be_let_go(ana, anonymous):
    anonymous.post(SAVE, form(ana.person))
    ana.client.post(f"/drafts/{Draft.objects.get().pk}/deletion/")
    assert not Draft.objects.exists()


def test_room_for_drafts_ends_somewhere(ana, anonymous, monkeypatch):
    monkeypatch.setattr("nearer.vault.drafts.MOST_DRAFTS", 2)
    for _ in range(3):
        answer = anonymous.post(SAVE, form(ana.person))
    assert answer["Location"].startswith("/sign-in/")
    assert Draft.objects.count() == 2
