"""Tokens open what their scope says until they expire or are revoked."""

from datetime import date, timedelta

from nearer.vault import tokens
from nearer.vault.models import ApiToken

TODAY = date(2026, 11, 23)


def _make(signed, **more):
    options = {"label": "shelf", "may_write": False, "expires_on": TODAY + timedelta(days=7)}
    return tokens.make(signed.vault, **options | more)


def test_it_opens_the_vault(ana):
    opened = tokens.open_token(_make(ana), TODAY)
    assert opened.person_id == ana.person.pk
    assert opened.vault.account_key == ana.vault.account_key
    assert not opened.may_write


def test_it_expires(ana):
    made = _make(ana)
    assert tokens.open_token(made, TODAY + timedelta(days=7))
    assert tokens.open_token(made, TODAY + timedelta(days=8)) is None


def test_revoked_it_opens_nothing(ana, ben):
    made = _make(ana)
    row = ApiToken.objects.get()
    assert tokens.revoke(ben.person.pk, row.pk) == 0
    assert tokens.open_token(made, TODAY)
    tokens.revoke(ana.person.pk, row.pk)
    assert tokens.open_token(made, TODAY) is None


def test_garbage_opens_nothing(ana):
    made = _make(ana)
    wrong = made[:-1] + ("0" if made[-1] != "0" else "1")
    for typed in ["", "nrk", "nrk__", "nrk_x_y", wrong, made.replace("nrk", "nrx"), made + "_"]:
        assert tokens.open_token(typed, TODAY) is None


def test_its_name_is_sealed(ana):
    _make(ana, label="shelf of letters")
    row = ApiToken.objects.get()
    assert b"shelf of letters" not in bytes(row.label)
    assert tokens.label(ana.vault, row) == "shelf of letters"


def test_the_page_shows_it_once(ana):
    page = ana.client.post("/you/tokens/", {"label": "shelf", "days": "30"}).content.decode()
    made = page.split('"key">')[1].split("<")[0]
    assert tokens.open_token(made, date.today())  # noqa: DTZ011
    assert made not in ana.client.get("/you/tokens/").content.decode()
    assert "shelf" in ana.client.get("/you/tokens/").content.decode()
