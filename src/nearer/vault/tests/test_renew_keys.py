"""After a suspected leak everything is under new keys, whenever it is cut off on the way."""

from uuid import uuid4

import pytest
from django.apps import apps

from nearer.vault import epochs, keyrings, passwords, tokens, unlocking
from nearer.vault.models import DataKey, Slot
from nearer.vault.opened import Vault

WORDS = "as it was typed: \u202b ✓ \n  two spaces"
CODE_LETTERS = 9


@pytest.fixture
def moments(ana):
    """Seven records of Ana's, sealed as a room would."""
    model = apps.get_model("moments", "Moment")
    made = []
    for number in range(7):
        row = model(id=uuid4(), owner=ana.person, day="2026-11-23", sequence=number, revision=1)
        ana.vault.seal_into(row, {"sentence": f"{WORDS} {number}"})
        row.save(force_insert=True)
        made.append(row)
    return model.objects.filter(owner=ana.person)


def renewed(ana):
    stretched = passwords.stretch_new(ana.password)
    return epochs.renew(ana.vault, stretched)


def sentences(vault, rows):
    return sorted(vault.read(row)["sentence"] for row in rows.all())


EXPECTED = [f"{WORDS} {number}" for number in range(7)]


def test_every_word_stays(ana, moments):
    vault, _ = renewed(ana)
    assert sentences(vault, moments) == EXPECTED
    assert epochs.reseal_all(vault) == 7
    assert sentences(vault, moments) == EXPECTED


def test_everything_is_sealed_under_the_new_key(ana, moments):
    before = {row.pk: bytes(row.document) for row in moments}
    vault, _ = renewed(ana)
    epochs.reseal_all(vault)
    assert {row.epoch for row in moments.all()} == {2}
    assert not any(bytes(row.document) == before[row.pk] for row in moments.all())


def test_the_old_account_key_opens_nothing_any_more(ana, moments):
    vault, _ = renewed(ana)
    epochs.reseal_all(vault)
    epochs.finish(vault)
    thief = Vault(ana.person.pk, ana.vault.keyring, ana.vault.account_key)
    with pytest.raises(keyrings.CannotOpen):
        thief.read(moments.first())
    with pytest.raises(keyrings.CannotOpen):
        thief.identity()


def test_a_thief_who_kept_the_old_data_key_too_reads_nothing_stored_since(ana, moments):
    thief = Vault(ana.person.pk, ana.vault.keyring, ana.vault.account_key)
    assert sentences(thief, moments) == EXPECTED
    vault, _ = renewed(ana)
    epochs.reseal_all(vault)
    for row in moments.all():
        with pytest.raises(keyrings.CannotOpen):
            thief.read(row)


def test_it_goes_on_where_it_was_cut_off(ana, moments, monkeypatch):
    monkeypatch.setattr(epochs, "BATCH", 2)
    vault, _ = renewed(ana)
    resealed = []

    def fail_at_third(rows):
        resealed.append(rows)
        if len(resealed) == 3:
            raise RuntimeError
        return real(vault, rows)

    real = epochs._reseal_some
    monkeypatch.setattr(epochs, "_reseal_some", lambda _, rows: fail_at_third(rows))
    with pytest.raises(RuntimeError):
        epochs.reseal_all(vault)
    monkeypatch.setattr(epochs, "_reseal_some", real)
    assert sorted(row.epoch for row in moments.all()) == [1, 1, 1, 2, 2, 2, 2]
    assert sentences(vault, moments) == EXPECTED
    epochs.finish(vault)
    assert {row.epoch for row in moments.all()} == {2}
    assert sentences(vault, moments) == EXPECTED


def test_a_save_that_was_under_way_is_not_lost(ana, moments):
    """Its page had loaded the old key before; the key stays until the next unlock."""
    slow = Vault(ana.person.pk, ana.vault.keyring, ana.vault.account_key)
    slow.current_epoch()
    vault, _ = renewed(ana)
    epochs.reseal_all(vault)
    late = moments.first()
    slow.seal_into(late, {"sentence": "late"})
    late.save()
    vault.forget_data_keys()
    assert vault.read(moments.get(pk=late.pk)) == {"sentence": "late"}
    epochs.finish(vault)
    assert vault.read(moments.get(pk=late.pk)) == {"sentence": "late"}
    assert DataKey.objects.get(person=ana.person).epoch == 2


def test_a_save_between_choosing_and_sealing_is_not_overwritten(ana, moments):
    vault, _ = renewed(ana)
    batch = next(epochs._batches(vault))
    changed = moments.first()
    vault.seal_into(changed, {"sentence": "changed meanwhile"})
    changed.save()
    epochs._reseal_some(vault, batch)
    assert vault.read(moments.get(pk=changed.pk)) == {"sentence": "changed meanwhile"}


def test_the_new_password_and_the_new_code_open(ana):
    vault, code = renewed(ana)
    opened = keyrings.open_with_recovery_code(ana.person.pk, code)
    assert opened.account_key == vault.account_key
    assert len(code.split("-")) == CODE_LETTERS
    with pytest.raises(keyrings.CannotOpen):
        keyrings.open_with_recovery_code(ana.person.pk, ana.code)


def test_pins_tokens_and_sessions_that_held_the_old_key_are_gone(ana):
    ana.client.post("/you/pin/", {"pin": "2580"})
    ana.client.post("/you/tokens/", {"label": "shelf", "days": "7"})
    vault, _ = renewed(ana)
    assert not Slot.objects.filter(keyring__person=ana.person, kind=Slot.PIN).exists()
    assert tokens.all_of(vault) == []
    unlocking.lock_all(ana.person.pk)
    assert ana.client.get("/you/")["Location"].startswith("/unlock/")


def test_only_ones_own_records_are_touched(ana, ben, moments):
    row = moments.model(id=uuid4(), owner=ben.person, day="2026-11-23", sequence=1, revision=1)
    ben.vault.seal_into(row, {"sentence": "Ben's"})
    row.save(force_insert=True)
    before = bytes(row.document)
    vault, _ = renewed(ana)
    epochs.reseal_all(vault)
    epochs.finish(vault)
    row.refresh_from_db()
    assert bytes(row.document) == before


def test_an_unlock_without_anything_due_costs_one_query(ana, django_assert_num_queries):
    with django_assert_num_queries(1):
        epochs.finish(ana.vault)
