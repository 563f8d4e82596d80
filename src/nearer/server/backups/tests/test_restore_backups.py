"""A backup brings everything back, somewhere else, with the person's own password."""

import json

import pytest

from nearer.server.backups.folders import alone
from nearer.server.backups.making import make_backup
from nearer.server.backups.restoring import restore_backup

OPEN = """
import hashlib, json, re
import django
django.setup()
from django.test import Client
from nearer.people.access import Viewer
from nearer.people import actions
from nearer.people.models import DeviceSession, Person
from nearer.parts.moments import queries
person = Person.objects.get()
vault = actions.open_with_password(person=person, password="lantern orchard 41 velvet")
found = json.dumps(list(queries.export(Viewer(person, vault))), sort_keys=True)
client = Client(SERVER_NAME="localhost")
answer = client.post("/sign-in/", {"login": "Ana", "password": "lantern orchard 41 velvet"})
journal = client.get("/journal/")
print(json.dumps({
    "digest": hashlib.sha256(found.encode()).hexdigest(),
    "sign_in": answer.status_code,
    "journal": journal.status_code,
    "read": "rain on the roof, 19" in journal.content.decode(),
    "count": found.count("rain on the roof"),
}))
"""
PLAIN_STATIC = {"DJANGO_SETTINGS_MODULE": "nearer.server.testing_settings"}


def back_up_and_restore(nearer, source, target, passphrase_file):
    file = target.with_suffix(".backup")
    made = nearer(source, "backup", str(file), "--passphrase-file", str(passphrase_file))
    assert made.returncode == 0, made.stderr
    restored = nearer(target, "restore", str(file), "--passphrase-file", str(passphrase_file))
    assert restored.returncode == 0, restored.stderr
    return file


def test_a_fresh_folder_has_it_all(lived_in, tmp_path, nearer, in_folder, passphrase_file):
    before = json.loads(in_folder(lived_in, OPEN, **PLAIN_STATIC))
    back_up_and_restore(nearer, lived_in, tmp_path / "elsewhere", passphrase_file)
    after = json.loads(in_folder(tmp_path / "elsewhere", OPEN, **PLAIN_STATIC))
    assert before["count"] == 20
    assert after == before
    assert after["sign_in"] == 302
    assert after["journal"] == 200
    assert after["read"] is True


def test_the_servers_secret_comes_back(lived_in, tmp_path, nearer, passphrase_file):
    back_up_and_restore(nearer, lived_in, tmp_path / "elsewhere", passphrase_file)
    secret = (lived_in / "secret-key").read_text()
    assert (tmp_path / "elsewhere" / "secret-key").read_text() == secret


def test_sessions_do_not_come_back(lived_in, tmp_path, nearer, in_folder, passphrase_file):
    count = (
        "import django; django.setup(); from nearer.vault.models import Unlock; "
        "from nearer.people.models import DeviceSession, Attempts; "
        "print(DeviceSession.objects.count(), Unlock.objects.count(), Attempts.objects.count())"
    )
    in_folder(lived_in, OPEN, **PLAIN_STATIC)
    wrong = (
        "import django; django.setup(); from django.test import Client; "
        "Client(SERVER_NAME='localhost').post('/sign-in/', {'login': 'Ana', 'password': 'not this one at all'})"
    )
    in_folder(lived_in, wrong, **PLAIN_STATIC)
    assert in_folder(lived_in, count).split() == ["1", "1", "1"]
    back_up_and_restore(nearer, lived_in, tmp_path / "elsewhere", passphrase_file)
    assert in_folder(tmp_path / "elsewhere", count).split() == ["0", "0", "0"]


def test_what_is_there_is_not_overwritten(lived_in, tmp_path, nearer, passphrase_file):
    file = back_up_and_restore(nearer, lived_in, tmp_path / "elsewhere", passphrase_file)
    before = (lived_in / "nearer.sqlite3").read_bytes()
    refused = nearer(lived_in, "restore", str(file), "--passphrase-file", str(passphrase_file))
    assert refused.returncode == 2
    assert "data-exists" in refused.stderr
    assert "--replace" in refused.stderr
    assert (lived_in / "nearer.sqlite3").read_bytes() == before


def test_replacing_keeps_what_was_there(lived_in, tmp_path, nearer, in_folder, passphrase_file):
    file = back_up_and_restore(nearer, lived_in, tmp_path / "elsewhere", passphrase_file)
    in_folder(lived_in, "import django; django.setup(); from nearer.people.models import Person; "
              "Person.objects.update(username='Later')")  # fmt: skip
    arguments = ("restore", str(file), "--replace", "--passphrase-file", str(passphrase_file))
    done = nearer(lived_in, *arguments)
    assert done.returncode == 0, done.stderr
    name = (
        "import django; django.setup(); from nearer.people.models import Person; "
        "print(Person.objects.get().username)"
    )
    assert in_folder(lived_in, name).strip() == "Ana"
    (aside,) = (lived_in / "replaced").iterdir()
    assert in_folder(aside, name).strip() == "Later"
    assert oct(aside.stat().st_mode & 0o777) == "0o700"


def test_a_running_server_is_not_replaced(lived_in, tmp_path, nearer, passphrase_file):
    file = back_up_and_restore(nearer, lived_in, tmp_path / "elsewhere", passphrase_file)
    with alone(lived_in):
        refused = nearer(
            lived_in, "restore", str(file), "--replace", "--passphrase-file", str(passphrase_file)
        )
    assert refused.returncode == 2
    assert "folder-in-use" in refused.stderr


def test_a_failed_upgrade_of_it_brings_back_what_was_there(lived_in, tmp_path, passphrase_file):
    made = make_backup(lived_in, tmp_path / "file.backup", "a passphrase of words")
    before = (lived_in / "nearer.sqlite3").read_bytes()
    secret = (lived_in / "secret-key").read_text()

    def fail():
        raise RuntimeError("the restored database cannot be upgraded")

    with pytest.raises(RuntimeError):
        restore_backup(lived_in, made.path, "a passphrase of words", replace=True, prepare=fail)
    assert (lived_in / "nearer.sqlite3").read_bytes() == before
    assert (lived_in / "secret-key").read_text() == secret
    assert not (lived_in / "replaced").exists()
