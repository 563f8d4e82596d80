"""What a stream may hear follows its session: signed in, unlocked, idle, expired, revoked."""

from datetime import timedelta

import pytest

from nearer.kit import clock
from nearer.live import standing
from nearer.live.standing import Standing
from nearer.people import actions
from nearer.people.models import DeviceSession, Person
from nearer.vault import unlocking
from nearer.vault.models import Unlock


def test_an_unlocked_session(device):
    here = device()
    assert standing.admit(here.cookie) == here.of
    assert standing.look(here.of) is Standing.UNLOCKED


def test_a_locked_session(device):
    here = device()
    unlocking.lock(here.request)
    assert standing.admit(here.cookie) == here.of
    assert standing.look(here.of) is Standing.LOCKED


def test_another_device_stays_unlocked(device):
    here, there = device(), device()
    unlocking.lock(here.request)
    assert standing.look(there.of) is Standing.UNLOCKED


def test_a_second_factor_that_is_awaited_is_a_lock(device):
    assert standing.look(device(awaits_second_factor=True).of) is Standing.LOCKED


@pytest.mark.parametrize("cookie", ["", "nearer-session=", "nearer-session=made-up", "\x00=;;"])
def test_nobody_is_not_admitted(device, cookie):
    device()
    assert standing.admit(cookie) is None


def test_a_hashed_key_from_the_database_admits_nobody(device):
    assert standing.admit(f"nearer-session={device().row.session_key}") is None


def test_a_disabled_person_is_out(device):
    here = device()
    Person.objects.update(is_active=False)
    assert standing.admit(here.cookie) is None
    assert standing.look(here.of) is Standing.ENDED


def test_a_revoked_session_is_over(device):
    here, of = device(), None
    of = here.of
    here.session.delete()
    assert standing.admit(here.cookie) is None
    assert standing.look(of) is Standing.ENDED


def test_a_new_password_ends_the_others(device):
    here, there = device(), device()
    of = there.of
    actions.change_password(
        person=here.person,
        vault=here.vault,
        password="another lantern 41 velvet",
        session_key=here.key,
    )
    assert standing.look(of) is Standing.ENDED
    assert standing.admit(there.cookie) is None


def test_a_session_made_under_an_old_password_admits_nobody(device):
    here = device()
    Person.objects.update(password="nearer1$m=65536,t=3,p=1$00$00")
    assert standing.admit(here.cookie) is None


def test_an_expired_session_is_over(device):
    here = device()
    almost = here.row.expire_date - timedelta(seconds=1)
    with clock.fixed(almost):
        assert standing.look(here.of) is not Standing.ENDED
    with clock.fixed(here.row.expire_date):
        assert standing.look(here.of) is Standing.ENDED


def test_an_expired_session_admits_nobody(device):
    here = device()
    DeviceSession.objects.update(expire_date=clock.now())
    assert standing.admit(here.cookie) is None


def test_an_idle_session_is_locked_and_its_half_of_the_key_is_destroyed(device):
    here = device()
    used_at = Unlock.objects.get().used_at
    with clock.fixed(used_at + timedelta(minutes=5)):
        assert standing.look(here.of) is Standing.UNLOCKED
    with clock.fixed(used_at + timedelta(minutes=5, seconds=1)):
        assert standing.look(here.of) is Standing.LOCKED
    assert not Unlock.objects.exists()


def test_looking_does_not_count_as_use(device):
    here = device()
    used_at = Unlock.objects.get().used_at
    with clock.fixed(used_at + timedelta(minutes=4)):
        standing.look(here.of)
    assert Unlock.objects.get().used_at == used_at


def test_a_pass_of_one_persons_session_is_no_pass_of_anothers(device, make_person):
    of = standing.Pass(make_person("Ben", sign_in=False).person.pk, device().row.id)
    assert standing.look(of) is Standing.ENDED
