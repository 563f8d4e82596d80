"""When too many passwords are being checked, the next one is told when to try again."""

import pytest

from nearer.vault.stretching import Busy


@pytest.mark.parametrize("path", ["/unlock/", "/recover/"])
def test_a_full_queue_answers_503_and_when(path, locked_ana_client, monkeypatch):
    def full(*args):
        raise Busy

    monkeypatch.setattr("nearer.vault.passwords.stretch", full)
    fields = {"password": "lantern orchard 41 velvet", "username": "Ana", "code": "x"}

    answer = locked_ana_client.post(path, fields)

    assert answer.status_code == 503
    assert int(answer["Retry-After"]) > 0
