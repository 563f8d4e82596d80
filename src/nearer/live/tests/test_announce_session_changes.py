"""Whatever locks, unlocks, revokes or disables, the streams of that person hear of it."""

from uuid import uuid4

import pytest

from nearer.live.hub import SESSION_CHANGED
from nearer.live.kinds import Notice
from nearer.people import actions
from nearer.vault import unlocking

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def here(device, announced):
    made = device()
    announced.clear()
    return made


def changed(here):
    return Notice(here.person.pk, SESSION_CHANGED)


def test_locking(here, announced):
    unlocking.lock(here.request)
    assert announced == [changed(here)]


def test_unlocking(device, announced):
    here = device(unlocked=False)
    announced.clear()
    unlocking.unlock(here.request, here.vault)
    assert announced == [changed(here)]


def test_revoking(here, announced):
    here.session.delete()
    assert announced == [changed(here)]


def test_dropping_all_access(here, device, announced):
    device()
    announced.clear()
    actions.drop_access(person=here.person)
    assert set(announced) == {changed(here)}


def test_disabling(here, announced):
    here.person.is_active = False
    here.person.save()
    assert announced == [changed(here)]


def test_other_changes_to_a_person_say_nothing(here, announced):
    here.person.theme = "dark"
    here.person.save()
    assert announced == []


def test_another_person_hears_nothing(here, announced, make_person):
    unlocking.lock_all(make_person("Ben", sign_in=False).person.pk)
    unlocking.lock_all(uuid4())
    assert announced == []
