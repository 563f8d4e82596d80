"""A save that meets a lock, an expired session or a stale form loses nothing."""

from datetime import timedelta

from django.test import Client

from nearer.kit import clock
from nearer.people import keeping
from nearer.vault.models import Draft

WORDS = "I wanted to say it before he left.\nI did not."


def _sentence(person, **more):
    return {"author": keeping.author_token(person), "sentence": WORDS, **more}


def _post(client, person):
    return client.post("/check-ins/", _sentence(person))


def _waiting(signed):
    return [signed.vault.read_draft(draft) for draft in keeping.drafts(signed.vault)]


def test_a_locked_save_waits_as_a_draft(ana, locked_ana_client):
    answer = _post(locked_ana_client, ana.person)
    assert answer["Location"] == "/kept/"
    assert _waiting(ana)[0]["fields"]["sentence"] == [WORDS]


def test_a_save_after_the_session_ended_waits_too(ana, anonymous):
    assert _post(anonymous, ana.person)["Location"] == "/kept/"
    assert len(_waiting(ana)) == 1


def test_a_save_after_idling_waits_too(ana):
    with clock.fixed(clock.now() + timedelta(minutes=6)):
        assert _post(ana.client, ana.person)["Location"] == "/kept/"


def test_a_stale_form_waits_too(ana):
    strict = Client(enforce_csrf_checks=True)
    answer = _post(strict, ana.person)
    assert answer.status_code == 403
    assert "Your words are kept all the same" in answer.content.decode()
    assert len(_waiting(ana)) == 1


def test_nobody_else_finds_it(ana, ben, anonymous):
    _post(anonymous, ana.person)
    draft = keeping.drafts(ana.vault)[0]
    assert _waiting(ben) == []
    assert ben.client.post(f"/drafts/{draft.pk}/restoration/").status_code == 404
    assert ben.client.post(f"/drafts/{draft.pk}/deletion/").status_code == 404


def test_a_forged_author_keeps_nothing(ana, anonymous):
    anonymous.post("/check-ins/", {"author": str(ana.person.pk), "sentence": WORDS})
    assert not Draft.objects.exists()


def test_passwords_are_never_kept(ana, anonymous):
    anonymous.post("/check-ins/", _sentence(ana.person, password="lantern orchard 41 velvet"))
    assert "password" not in _waiting(ana)[0]["fields"]


def test_there_is_room_for_only_so_many(ana, anonymous, monkeypatch):
    monkeypatch.setattr("nearer.vault.drafts.MOST_DRAFTS", 2)
    for _ in range(3):
        _post(anonymous, ana.person)
    assert len(_waiting(ana)) == 2


def test_drafts_can_be_read_and_let_go(ana, anonymous):
    _post(anonymous, ana.person)
    assert "I did not." in ana.client.get("/drafts/").content.decode()
    draft = keeping.drafts(ana.vault)[0]
    assert ana.client.post(f"/drafts/{draft.pk}/deletion/").status_code == 302
    assert "Nothing waits" in ana.client.get("/drafts/").content.decode()
