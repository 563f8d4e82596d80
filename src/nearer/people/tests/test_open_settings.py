"""Every page behind "You" opens, and its plain actions work."""

import pytest

from nearer.people.models import Invitation

PAGES = ["", "password/", "recovery-code/", "devices/", "pin/", "tokens/", "invitations/", "deletion/",
         "second-factor/", "second-factor/app/", "older-entries/", "export/"]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_it_works(page, ana):
    answer = ana.client.get(f"/you/{page}")
    assert answer.status_code == 200, answer.get("Location")


@pytest.mark.parametrize("page", PAGES)
def test_it_needs_login(page, anonymous):
    answer = anonymous.get(f"/you/{page}")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("page", PAGES)
def test_it_needs_an_open_vault(page, locked_ana_client):
    answer = locked_ana_client.get(f"/you/{page}")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/unlock/")


def test_looks_are_kept(ana):
    looks = {
        "theme": "dark",
        "idle_minutes": "15",
        "quiet_titles": "on",
        "time_zone": "Asia/Tokyo",
        "country": "IE",
    }
    assert ana.client.post("/you/", looks).status_code == 302
    page = ana.client.get("/you/").content.decode()
    assert 'data-theme="dark"' in page
    assert "<title>Notes</title>" in page


def test_bad_looks_explain(ana):
    answer = ana.client.post("/you/", {"idle_minutes": "7", "time_zone": "Mars/Base"})
    assert answer.status_code == 422


def test_an_invitation_lets_one_person_in(ana, anonymous):
    page = ana.client.post("/you/invitations/").content.decode()
    path = next(part for part in page.split('"key">')[1:])
    path = "/" + path.split("<")[0].split("/", 3)[3]
    assert anonymous.get(path).status_code == 200
    made = anonymous.post(path, {"username": "Cleo", "password": "copper window 77 drift"})
    assert made.status_code == 302
    assert not Invitation.objects.exists()
    anonymous.post("/sign-out/")
    assert anonymous.get(path).status_code == 403


def test_a_withdrawn_invitation_opens_nothing(ana, ben):
    ana.client.post("/you/invitations/")
    invitation = Invitation.objects.get()
    path = f"/you/invitations/{invitation.pk}/deletion/"
    assert ben.client.post(path).status_code == 404
    assert ana.client.post(path).status_code == 302
    assert not Invitation.objects.exists()
