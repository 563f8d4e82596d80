"""A marker through every field, in every state: nothing at rest shows it, in no encoding."""

import json
import re

import pytest
from django.db import connection

from nearer.keep import tasks
from nearer.server.backups import archive, making
from nearer.server.tests.harness import bodies, canary, planting_json, roles
from nearer.server.tests.harness import world as worlds
from nearer.server.tests.harness.planting import GETS, HANDED_OVER, OURS, ROUTES, Planter
from nearer.vault.opened import Vault

PASSPHRASE = "cupboard meadow 77 ribbon"


@pytest.fixture
def planter(house):
    """Ana's markers; her password is one of them."""
    stem = canary.new_stem()
    world = worlds.build(password=f"{stem} lantern orchard")
    return Planter(world, stem)


def test_nothing_at_rest_shows_what_was_typed(house, planter, monkeypatch):
    planter.save("saved")
    planter.save("edited")
    planter.be_read()
    planter.be_refused()
    planter.meet_a_lock()
    planter.be_stale()
    assert what_is_kept(planter) >= {"edited check-in-edit", "edited tokens"} | waiting()
    planter.give_wrong_secrets()
    planting_json.plant(planter)
    planter.send_strange_requests()
    break_every_save(planter, monkeypatch)
    planter.fill_every_control()
    tasks.tidy.enqueue()

    planter.reset_the_password()
    traces = house.traces(planter.stem)
    traces += [f"after closing: {trace}" for trace in house.traces_after_closing(planter.stem)]
    traces += in_headers(planter)
    assert not traces, planter.explain(traces)
    assert "ValueError" in house.said()


def test_a_backup_shows_nothing_even_when_opened(house, planter, tmp_path):
    if connection.vendor != "sqlite":
        return  # There the host's own tools make the backups, of tables looked through above.
    planter.save("saved")
    planter.meet_a_lock()
    backup = tmp_path / "nearer.backup"
    making.make_backup(house.data, backup, PASSPHRASE)
    opened = tmp_path / "opened"
    opened.mkdir()
    with backup.open("rb") as file:
        archive.read_archive(file, PASSPHRASE, opened)

    assert (opened / archive.DATABASE).stat().st_size > 0
    assert canary.find(backup.read_bytes(), planter.stem) == []
    assert canary.find_in(canary.files(opened), planter.stem) == []
    assert house.traces(planter.stem) == []


def test_nobody_else_is_shown_anything(house, planter):
    planter.save("saved")
    planter.meet_a_lock()
    shown = []
    for role in (roles.anonymous, roles.locked, roles.stranger, roles.host):
        visitor = role(planter.world)
        for name in GETS:
            answer = visitor.ask("GET", planter.world.url(ROUTES[name]))
            if canary.find(b"".join(answer), planter.stem):
                shown.append(f"{role.__name__}: {name}")

    assert not shown, "\n".join(shown)


def break_every_save(planter, monkeypatch):
    """An error in the middle, with the words in its message and in its variables."""

    def seal_into(self, record, document):
        words = json.dumps(document)
        raise ValueError(words)

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "seal_into", seal_into)
        for name in ("check-in-sentence", "check-in-edit"):
            form = bodies.fill(name, planter.world, planter.marker(f"broken {name}"))
            answer = planter.ana.ask("POST", planter.world.url(ROUTES[name]), form)
            assert answer.status_code == 500
            assert canary.find(answer.content, planter.stem) == []


def in_headers(planter) -> list[str]:
    """Words in an address or a cookie of an answer."""
    return canary.find_in(
        (
            (where, str([*answer.items(), answer.cookies.output()]).encode())
            for where, answer in planter.answers
        ),
        planter.stem,
    )


def what_is_kept(planter) -> set[str]:
    """Where the markers were planted that Ana can still read; else there were nothing to find."""
    pages = [planter.ana.ask("GET", page).content.decode() for page in ("/drafts/", "/you/tokens/")]
    export = b"".join(planter.ana.ask("POST", "/you/export/").streaming_content).decode()
    read = "\n".join([*pages, export])
    numbers = {int(number) for number in re.findall(planter.stem + r"(\d{4}) ß→😀", read)}
    return {planter.planted[number - 1].split(".")[0] for number in numbers}


def waiting() -> set[str]:
    """Every form with words, in the states in which it becomes a draft."""
    ours = {f"{state} {name}" for state in ("locked", "signed out", "stale") for name in OURS}
    return ours | {f"locked {HANDED_OVER}"}
