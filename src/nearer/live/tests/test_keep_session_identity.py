"""Unlocking renews the key of a session, and it stays the same session on the same device."""

from nearer.people.models import DeviceSession


def test_unlocking_keeps_the_session_under_a_new_key(ana):
    DeviceSession.objects.update(device="Firefox on Android")
    before = DeviceSession.objects.get()
    ana.client.post("/lock/")
    answer = ana.client.post("/unlock/", {"password": ana.password})
    assert answer.status_code == 302
    after = DeviceSession.objects.get()
    assert after.session_key != before.session_key
    assert (after.id, after.person_id) == (before.id, ana.person.pk)
    assert (after.device, after.signed_in_on) == ("Firefox on Android", before.signed_in_on)
