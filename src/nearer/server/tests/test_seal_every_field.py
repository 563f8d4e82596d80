"""Every column that could hold words is sealed, or stands here with the reason why it is not."""

from collections.abc import Iterable

import pytest
from django.apps import apps
from django.db import connection, models

from nearer.vault.fields import SealedField

# Types that cannot hold a sentence. Anything else is sealed or has its line below.
WORDLESS = (
    models.AutoField,
    models.IntegerField,
    models.BooleanField,
    models.DateField,
    models.TimeField,
    models.DurationField,
    models.UUIDField,
    models.ForeignKey,
)

DJANGO = "a name in the code of Django or of one of our apps; nobody types it"
JOB = "a job holds identifiers only; the canary test looks through its row"
HASH = "a hash of something random or secret"
CHOICE = "one of a few values that the code knows"
UNUSED = "mail is not used here; no form writes this table"

ALLOWED = {
    "account.EmailAddress.email": UNUSED,
    "account.EmailConfirmation.key": UNUSED,
    "auth.Group.name": "no groups are used; no form writes this table",
    "auth.Permission.codename": DJANGO,
    "auth.Permission.name": DJANGO,
    "contenttypes.ContentType.app_label": DJANGO,
    "contenttypes.ContentType.model": DJANGO,
    "django_tasks_database.DBTaskResult.args_kwargs": JOB,
    "django_tasks_database.DBTaskResult.backend_name": DJANGO,
    "django_tasks_database.DBTaskResult.exception_class_path": DJANGO,
    "django_tasks_database.DBTaskResult.queue_name": DJANGO,
    "django_tasks_database.DBTaskResult.return_value": JOB,
    "django_tasks_database.DBTaskResult.status": CHOICE,
    "django_tasks_database.DBTaskResult.task_path": DJANGO,
    "django_tasks_database.DBTaskResult.traceback": JOB,
    "django_tasks_database.DBTaskResult.worker_ids": "random names of workers",
    "live.Event.kind": CHOICE,
    "mfa.Authenticator.data": "the second factor's secret, sealed under a key of the server",
    "mfa.Authenticator.type": CHOICE,
    "notebooks.Notebook.purpose": "a name in the code: what the notebook is for",
    "people.Attempts.bucket": HASH,
    "people.DeviceSession.device": "browser and system, such as Firefox on Android, for the list",
    "people.DeviceSession.session_data": "sealed under the key in the cookie, of which only a hash is stored",
    "people.DeviceSession.session_key": HASH,
    "people.HelpPage.country": CHOICE,
    "people.HelpPage.text": "the host writes it for everybody, signed out included",
    "people.Invitation.secret_hash": HASH,
    "people.Person.country": CHOICE,
    "people.Person.language": CHOICE,
    "people.Person.password": "the verifier: half of a stretch, which opens nothing",
    "people.Person.theme": CHOICE,
    "people.Person.time_zone": "pages need it before the vault is open",
    "people.Person.username": "needed to sign in; a first name or a made-up one",
    "people.ResetLink.secret_hash": HASH,
    "vault.ApiToken.secret_hash": HASH,
    "vault.Keyring.ed25519_public": "a public key",
    "vault.Keyring.x25519_public": "a public key",
    "vault.Slot.device_hash": HASH,
    "vault.Slot.kind": CHOICE,
    "vault.Slot.parameters": "the cost of a stretch, needed to repeat it",
    "vault.Slot.salt": "random, needed to repeat the stretch",
    "vault.Unlock.session_hash": HASH,
}
# Tables without a model.
OTHER_TABLES = {"django_migrations": DJANGO, "sqlite_sequence": "counters of SQLite"}


def test_every_field_is_sealed_or_allowed():
    found = unsealed(apps.get_models(include_auto_created=True))

    assert found - ALLOWED.keys() == set(), "seal these, or give the reason in ALLOWED"
    assert ALLOWED.keys() - found == set(), "these are gone or sealed: take them out"


def test_a_diary_in_clear_would_be_noticed():
    class Diary(models.Model):
        words = models.TextField()
        sealed = SealedField()
        day = models.DateField()

        class Meta:
            app_label = "tests"

    assert unsealed([Diary]) == {"tests.Diary.words"}


@pytest.mark.django_db
def test_every_table_belongs_to_a_model():
    known = {model._meta.db_table for model in apps.get_models(include_auto_created=True)}

    assert set(connection.introspection.table_names()) - known - OTHER_TABLES.keys() == set()


def unsealed(of: Iterable[type[models.Model]]) -> set[str]:
    """Columns that could hold words and are not sealed."""
    return {
        f"{model._meta.label}.{field.name}"
        for model in of
        for field in model._meta.local_fields
        if not isinstance(field, (*WORDLESS, SealedField))
    }
