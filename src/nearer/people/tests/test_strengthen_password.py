"""Stretch parameters that were raised since are applied at the next sign-in."""

from nearer.vault import passwords
from nearer.vault.crypto import StretchParameters


def test_a_sign_in_rewraps_under_todays_parameters(ana, anonymous, monkeypatch):
    raised = StretchParameters(memory_kib=65536, iterations=4)
    monkeypatch.setattr(passwords, "StretchParameters", _answering(raised))

    answer = anonymous.post("/sign-in/", {"login": "Ana", "password": ana.password})

    assert answer.status_code == 302
    ana.person.refresh_from_db()
    assert raised.encode() in ana.person.password
    assert anonymous.get("/unlock/").status_code == 302  # the vault opened with it
    anonymous.post("/lock/")
    assert anonymous.post("/unlock/", {"password": ana.password}).status_code == 302


def _answering(parameters):
    class Raised:
        def __new__(cls):
            return parameters

        decode = StretchParameters.decode

    return Raised
