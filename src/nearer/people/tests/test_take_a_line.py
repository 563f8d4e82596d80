"""Before unlocking: a pause, and one line that is sealed at once and waits inside."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import queries
from nearer.parts.moments.models import Moment
from nearer.people import keeping, limits
from nearer.vault.models import Draft

LINE = "/unlock/line/"
WORDS = "heavy since the call \u202eשלום\u202c\nand 🌧 besides"


def send(client, words=WORDS, **more):
    return client.post(LINE, {"sentence": words, "once": uuid4().hex} | more)


def unlock(someone, client):
    return client.post("/unlock/", {"password": someone.password})


def test_it_works(ana, locked_ana_client):
    page = locked_ana_client.get("/unlock/").content.decode()
    assert f'href="{LINE}"' in page
    assert 'href="/unlock/pause/"' in page
    assert send(locked_ana_client)["Location"] == "/unlock/line/kept/"
    assert "besides" not in locked_ana_client.get("/unlock/line/kept/").content.decode()
    assert b"besides" not in bytes(Draft.objects.get().sealed)
    assert Moment.objects.count() == 0


def test_after_unlocking_it_is_a_check_in_of_that_time(ana, locked_ana_client):
    written = clock.now().replace(microsecond=0) - timedelta(hours=9)
    with clock.fixed(written):
        send(locked_ana_client)
    assert unlock(ana, locked_ana_client)["Location"] == "/"
    entry = queries.latest(ana.viewer)
    assert (entry.sentence, entry.at) == (WORDS, written)
    assert keeping.drafts(ana.vault) == []


def test_after_signing_in_again_it_is_one_too(ana, locked_ana_client, anonymous):
    send(locked_ana_client)
    anonymous.post("/sign-in/", {"login": "Ana", "password": ana.password})
    assert queries.latest(ana.viewer).sentence == WORDS


def test_sent_twice_it_is_one(ana, locked_ana_client):
    page = uuid4().hex
    for _ in range(2):
        send(locked_ana_client, once=page)
    unlock(ana, locked_ana_client)
    assert Moment.objects.count() == 1


def test_unlocked_meanwhile_it_is_a_check_in_at_once(ana):
    assert send(ana.client)["Location"] == "/"
    assert queries.latest(ana.viewer).sentence == WORDS


def test_other_drafts_wait_as_ever(ana, locked_ana_client):
    form = {"author": keeping.author_token(ana.person), "stage": "breathe", "minutes": "3"}
    locked_ana_client.post("/check-ins/", form)
    unlock(ana, locked_ana_client)
    assert len(keeping.drafts(ana.vault)) == 1


def test_a_draft_that_does_not_open_locks_nobody_out(ana, locked_ana_client):
    send(locked_ana_client)
    Draft.objects.update(sealed=b"damaged")
    assert unlock(ana, locked_ana_client)["Location"] == "/"
    assert Draft.objects.count() == 1


def test_it_needs_login(anonymous):
    for page in (LINE, "/unlock/pause/", "/unlock/line/kept/"):
        assert anonymous.get(page)["Location"].startswith("/sign-in/")
    assert "/unlock/line/" not in anonymous.get("/sign-in/").content.decode()


def test_signed_out_meanwhile_it_is_kept_all_the_same(ana, anonymous):
    answer = send(anonymous, author=keeping.author_token(ana.person))
    assert answer["Location"] == "/kept/"
    ana.client.post("/lock/")
    unlock(ana, ana.client)
    assert queries.latest(ana.viewer).sentence == WORDS


@pytest.mark.parametrize(
    ("words", "says"), [("x" * 4001, "room for 4,000"), ("a\x00b", "cannot be kept")]
)
def test_invalid_form_explains_and_keeps_what_was_typed(locked_ana_client, words, says):
    answer = send(locked_ana_client, words)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert words in answer.content.decode()
    assert not Draft.objects.exists()


def test_nothing_written_keeps_nothing(locked_ana_client):
    assert send(locked_ana_client, " \n")["Location"] == "/unlock/"
    assert not Draft.objects.exists()


def test_many_lines_have_to_wait_and_stay_on_the_page(ana, locked_ana_client):
    for _ in range(limits.LINES.times):
        limits.take(limits.LINES, str(ana.person.pk))
    answer = send(locked_ana_client)
    assert answer.status_code == 422
    assert "besides</textarea>" in answer.content.decode()
    assert not Draft.objects.exists()


def test_without_room_it_stays_on_the_page(locked_ana_client, monkeypatch):
    monkeypatch.setattr("nearer.vault.drafts.MOST_DRAFTS", 0)
    answer = send(locked_ana_client)
    assert answer.status_code == 422
    assert "no room" in answer.content.decode()


def test_the_pages_are_the_same_for_everybody(ana, ben):
    queries_of = [someone.client for someone in (ana, ben)]
    for page in (LINE, "/unlock/pause/", "/unlock/line/kept/"):
        shown = set()
        for client in queries_of:
            client.post("/lock/")
            shown.add(
                re.sub(r'(name="\w+" )?value="[^"]{8,}"', "", client.get(page).content.decode())
            )
        assert len(shown) == 1, page
