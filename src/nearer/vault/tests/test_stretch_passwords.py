"""One stretch: the same for the same password, never cheap, never too many at once."""

import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.kit.text import UnkeepableText
from nearer.vault import crypto, stretching
from nearer.vault.crypto import MalformedRecord, StretchParameters, WeakParameters
from nearer.vault.stretching import Busy, stretch

WEAKEST = StretchParameters(memory_kib=19_456, iterations=2)
SALT = bytes(range(16))


def test_the_usual_cost_is_as_published():
    assert StretchParameters().encode() == "m=65536,t=3,p=1"


@pytest.mark.parametrize(
    "text", ["m=65536,t=3,p=1", "m=19456,t=2,p=1", "m=1048576,t=20,p=16", "m=262144,t=3,p=4"]
)
def test_parameters_are_read_as_written(text):
    assert StretchParameters.decode(text).encode() == text


@pytest.mark.parametrize(
    "text",
    [
        "m=19455,t=2,p=1",
        "m=19456,t=1,p=1",
        "m=1048577,t=3,p=1",
        "m=65536,t=21,p=1",
        "m=65536,t=3,p=17",
        "m=8,t=1,p=1",
    ],
)
def test_planted_parameters_are_refused(text):
    with pytest.raises(WeakParameters):
        StretchParameters.decode(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "m=65536,t=3",
        "m=65536,t=3,p=1,",
        " m=65536,t=3,p=1",
        "m=65536,t=3,p=1\n",
        "m=065536,t=3,p=1",
        "m=-1,t=3,p=1",
        "m=6_5536,t=3,p=1",
        "m=٦٥٥٣٦,t=3,p=1",
        "t=3,m=65536,p=1",
        "m=999999999999,t=3,p=1",
    ],
)
def test_other_writing_is_refused(text):
    with pytest.raises(MalformedRecord):
        StretchParameters.decode(text)


def test_parameters_out_of_bounds_cannot_even_be_made():
    with pytest.raises(WeakParameters):
        StretchParameters(memory_kib=1_024)


def test_a_stretch_depends_on_everything():
    results = {
        stretch("lantern orchard", SALT, WEAKEST),
        stretch("lantern orcharD", SALT, WEAKEST),
        stretch("lantern orchard", SALT[::-1], WEAKEST),
        stretch("lantern orchard", SALT, StretchParameters(19_457, 2)),
        stretch("lantern orchard", SALT, StretchParameters(19_456, 3)),
        stretch("lantern orchard", SALT, StretchParameters(19_456, 2, 2)),
    }
    assert len(results) == 6
    assert {len(result) for result in results} == {32}
    assert stretch("lantern orchard", SALT, WEAKEST) in results


@pytest.mark.parametrize(
    ("typed", "same"), [("café", "cafe\u0301"), ("ﬁne", "fine"), ("①２3", "123"), ("a\xa0b", "a b")]
)
def test_the_keyboard_does_not_matter(typed, same):
    assert crypto.normalise_password(typed) == crypto.normalise_password(same)


def test_case_and_spaces_matter():
    typed = ["ab", "Ab", " ab", "ab ", "a b"]
    assert len({crypto.normalise_password(text) for text in typed}) == len(typed)


@given(st.text())
def test_any_password_that_can_be_written_is_taken(text):
    assert isinstance(crypto.normalise_password(text), bytes)


def test_half_a_character_is_refused_without_repeating_the_password():
    with pytest.raises(UnkeepableText) as caught:
        crypto.normalise_password("hidden words \ud83d")
    assert "hidden" not in repr(caught.value) + str(caught.value.hint)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


class Doorkeeper:
    """In place of Argon2id: counts who is inside, and lets nobody out until told."""

    def __init__(self):
        self.inside = self.most = 0
        self.lock, self.entered, self.go = (
            threading.Lock(),
            threading.Semaphore(0),
            threading.Event(),
        )

    def __call__(self, *_):
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
        self.entered.release()
        self.go.wait(30)
        with self.lock:
            self.inside -= 1
        return bytes(32)


@pytest.fixture
def doorkeeper(monkeypatch):
    keeper = Doorkeeper()
    monkeypatch.setattr(crypto, "argon2id", keeper)
    monkeypatch.setattr(stretching, "_running", threading.BoundedSemaphore(2))
    monkeypatch.setattr(stretching, "_places", CountedPlaces(2 + 16))
    yield keeper
    keeper.go.set()


class CountedPlaces:
    """A semaphore that says how many got a place."""

    def __init__(self, places):
        self.semaphore, self.taken = threading.BoundedSemaphore(places), threading.Semaphore(0)

    def acquire(self, *, blocking):
        got = self.semaphore.acquire(blocking=blocking)
        if got:
            self.taken.release()
        return got

    def release(self):
        self.semaphore.release()


def test_as_many_run_as_there_are_cores_and_sixteen_wait():
    assert os.cpu_count() == stretching.AT_ONCE
    assert stretching.WAITING == 16


def test_two_run_sixteen_wait_and_the_next_is_told(doorkeeper):
    done = []
    crowd = [
        threading.Thread(target=lambda: done.append(stretch("x", SALT, WEAKEST)), daemon=True)
        for _ in range(18)
    ]
    for thread in crowd:
        thread.start()
    for _ in crowd:
        assert stretching._places.taken.acquire(timeout=30)
    with pytest.raises(Busy) as caught:
        stretch("x", SALT, WEAKEST)
    assert caught.value.code == "busy"
    doorkeeper.go.set()
    for thread in crowd:
        thread.join(30)
    assert len(done) == 18
    assert doorkeeper.most == 2
    assert stretch("x", SALT, WEAKEST) == bytes(32)


def test_a_failed_stretch_gives_its_place_back(monkeypatch):
    def failing(*_):
        raise MemoryError

    monkeypatch.setattr(crypto, "argon2id", failing)
    for _ in range(stretching.AT_ONCE + stretching.WAITING + 1):
        with pytest.raises(MemoryError):
            stretch("x", SALT, WEAKEST)
