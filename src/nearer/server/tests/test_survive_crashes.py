"""Two writers are killed at a random moment, again and again: what was acknowledged is there."""

import random
import secrets
import signal
import subprocess
import sys
import time

import pytest
from django.db import connection

from nearer.parts.moments.models import Moment
from nearer.people import actions
from nearer.server.tests.harness.databases import own_database

WRITERS = 2
LONGEST_SECONDS = 0.5
WRITER = [sys.executable, "-m", "nearer.server.tests.harness.crash_writer"]
SETTINGS = {"DJANGO_SETTINGS_MODULE": "nearer.server.django_settings"}


@pytest.fixture
def database(tmp_path, django_db_blocker, monkeypatch):
    """A database that commits; yields the environment of the writers."""
    with django_db_blocker.unblock(), own_database(tmp_path, monkeypatch) as environment:
        yield environment | SETTINGS


@pytest.mark.parametrize(
    "rounds", [2, pytest.param(20, marks=pytest.mark.prove)], ids=["short", "long"]
)
def test_every_acknowledged_save_is_there_and_opens(database, rounds):
    seed = secrets.randbelow(1_000_000)
    chance = random.Random(seed)
    _ana, vault, _code = actions.sign_up(username="Ana", password="lantern orchard 41 velvet")
    acknowledged: dict[str, int] = {}
    for number in range(rounds):
        connection.close()
        before = len(acknowledged)
        acknowledged |= crash(database, vault, chance, first=number * 1_000_000)

        assert len(acknowledged) >= before + WRITERS, f"seed {seed}: nothing was saved"
        assert differences(vault, acknowledged) == [], f"seed {seed}, round {number}"
        assert is_whole(), f"seed {seed}, round {number}"


def test_a_lost_save_would_be_noticed(database):
    _ana, vault, _code = actions.sign_up(username="Ana", password="lantern orchard 41 velvet")
    chance = random.Random(1)
    acknowledged = crash(database, vault, chance, first=0)
    lost, older = list(acknowledged)[:2]
    Moment.objects.filter(pk=lost).delete()
    acknowledged[older] += 5

    assert [line.split(":")[0] for line in differences(vault, acknowledged)] == [lost, older]


def crash(environment, vault, chance, *, first) -> dict[str, int]:
    """Let two writers save for a random time, kill them; the number last acknowledged for each."""
    writers = [start_writer(environment, vault, first + n * 1_000) for n in range(WRITERS)]
    said = [writer.stdout.readline() for writer in writers]
    for writer in chance.sample(writers, WRITERS):
        time.sleep(chance.uniform(0, LONGEST_SECONDS))
        writer.send_signal(signal.SIGKILL)
    for number, writer in enumerate(writers):
        said[number] += writer.stdout.read()
        writer.wait()
        assert writer.returncode == -signal.SIGKILL, said[number]
    lines = [line.split() for text in said for line in text.splitlines()]
    return {moment_id: int(number) for moment_id, number in lines}


def start_writer(environment, vault, first):
    writer = subprocess.Popen(
        WRITER, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    writer.stdin.write(f"{vault.person_id} {vault.account_key.hex()} {first}\n")
    writer.stdin.flush()
    return writer


def differences(vault, acknowledged) -> list[str]:
    """Moments that are missing, or older than what was acknowledged; each one is opened."""
    found = {}
    for row in Moment.objects.iterator():
        sentence = vault.read(row)["sentence"]
        number, rest = sentence.split(" ")
        assert rest in {"→" * 200, "ß" * 900}
        found[str(row.pk)] = int(number)
    return [
        f"{moment_id}: {number} acknowledged, {found.get(moment_id)} found"
        for moment_id, number in acknowledged.items()
        if found.get(moment_id, -1) < number
    ]


def is_whole() -> bool:
    """What the database says of itself; sequence numbers without a double."""
    numbers = list(Moment.objects.values_list("sequence", flat=True))
    if len(set(numbers)) != len(numbers):
        return False
    if connection.vendor != "sqlite":
        return True
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        integrity = cursor.fetchall()
        cursor.execute("PRAGMA foreign_key_check")
        return integrity == [("ok",)] and cursor.fetchall() == []
