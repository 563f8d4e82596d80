"""An upgrade copies the database first, puts it back when it fails, and can be undone."""

import json

import pytest

# The state of an earlier release: this app as it was before its newest migration.
EARLIER = """
import django; django.setup()
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
executor = MigrationExecutor(connection)
leaf = next(key for key in executor.loader.graph.leaf_nodes() if key[0] == "{app}")
before = executor.loader.graph.nodes[leaf].dependencies
target = next((key for key in before if key[0] == "{app}"), ("{app}", None))
executor.migrate([target])
print(leaf[1])
"""
UPGRADE = """
import django, json; django.setup()
from nearer.kit.errors import NearerError
from nearer.server.upgrades import prepare_database, pending_migrations
try:
    done = prepare_database()
    print(json.dumps({"migrated": done.migrated, "copy": done.copy and done.copy.name}))
except NearerError as error:
    print(json.dumps({"code": error.code, "pending": pending_migrations()}))
"""
FAILING = """
import django; django.setup()
from nearer.people.models import Person
from nearer.server import upgrades
def fail(*args, **kwargs):
    Person.objects.update(username="half upgraded")
    raise RuntimeError("no room on the disk")
upgrades.call_command = fail
"""
NEWER = """
import django; django.setup()
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
MigrationRecorder(connection).record_applied("people", "9999_from_the_future")
"""
READ = """
import django, json; django.setup()
from nearer.people import actions
from nearer.people.access import Viewer
from nearer.people.models import Person
from nearer.parts.moments import queries
person = Person.objects.get()
vault = actions.open_with_password(person=person, password="lantern orchard 41 velvet")
print(json.dumps([row["sentence"] for row in queries.export(Viewer(person, vault))]))
"""
RENAME = (
    "import django; django.setup(); from nearer.people.models import Person; "
    "Person.objects.update(username='written since')"
)
# An app whose newest migration can be taken back without losing what the tests look at.
APP = "people"
NAME = (
    "import django; django.setup(); from nearer.people.models import Person; "
    "print(Person.objects.get().username)"
)


def upgrade(in_folder, data, before=""):
    return json.loads(in_folder(data, before + UPGRADE))


@pytest.fixture
def earlier(lived_in, in_folder):
    """A folder in use by an earlier release."""
    in_folder(lived_in, EARLIER.format(app=APP))
    return lived_in


def test_an_upgrade_copies_first_and_loses_nothing(earlier, in_folder):
    done = upgrade(in_folder, earlier)
    assert done["migrated"] >= 1
    copy = earlier / "before-upgrade" / done["copy"]
    assert oct(copy.stat().st_mode & 0o777) == "0o600"
    assert len(json.loads(in_folder(earlier, READ))) == 20


def test_the_next_start_has_nothing_to_do(earlier, in_folder):
    upgrade(in_folder, earlier)
    assert upgrade(in_folder, earlier) == {"migrated": 0, "copy": None}
    assert len(list((earlier / "before-upgrade").iterdir())) == 1


def test_a_new_folder_needs_no_copy(tmp_path, in_folder):
    done = upgrade(in_folder, tmp_path / "new")
    assert done["migrated"] > 10
    assert done["copy"] is None


def test_a_failed_upgrade_is_put_back(earlier, in_folder):
    failed = upgrade(in_folder, earlier, FAILING)
    assert failed["code"] == "upgrade-undone"
    assert failed["pending"] >= 1
    assert in_folder(earlier, NAME).strip() == "Ana"
    assert len(json.loads(in_folder(earlier, READ))) == 20
    assert upgrade(in_folder, earlier)["migrated"] >= 1
    assert not list((earlier / "replaced").glob("*/*"))


def test_it_can_be_undone(earlier, in_folder, nearer):
    upgrade(in_folder, earlier)
    in_folder(earlier, RENAME)
    done = nearer(earlier, "undo-upgrade")
    assert done.returncode == 0, done.stderr
    assert in_folder(earlier, NAME).strip() == "Ana"
    assert len(json.loads(in_folder(earlier, READ))) == 20
    (aside,) = (earlier / "replaced").iterdir()
    assert in_folder(aside, NAME).strip() == "written since"
    assert upgrade(in_folder, earlier)["migrated"] >= 1


def test_nothing_to_undo(lived_in, nearer):
    refused = nearer(lived_in, "undo-upgrade")
    assert refused.returncode == 2
    assert "nothing-to-undo" in refused.stderr


def test_a_running_server_is_left_alone(earlier, in_folder, nearer):
    from nearer.server.backups.folders import alone

    upgrade(in_folder, earlier)
    with alone(earlier):
        refused = nearer(earlier, "undo-upgrade")
    assert refused.returncode == 2
    assert "folder-in-use" in refused.stderr


def test_a_database_of_a_newer_release_is_refused(lived_in, in_folder):
    in_folder(lived_in, NEWER)
    refused = upgrade(in_folder, lived_in)
    assert refused["code"] == "database-too-new"
    assert not (lived_in / "before-upgrade").exists()


def test_a_backup_of_an_earlier_release_is_upgraded(
    earlier, tmp_path, in_folder, nearer, passphrase_file
):
    file = tmp_path / "earlier.backup"
    made = nearer(earlier, "backup", str(file), "--passphrase-file", str(passphrase_file))
    assert made.returncode == 0, made.stderr
    target = tmp_path / "restored"
    done = nearer(target, "restore", str(file), "--passphrase-file", str(passphrase_file))
    assert done.returncode == 0, done.stderr
    assert upgrade(in_folder, target) == {"migrated": 0, "copy": None}
    assert len(json.loads(in_folder(target, READ))) == 20
