"""Every table that gives access is either left out of backups or kept for a reason."""

from django.apps import apps

from nearer.server.backups.copying import PASSING_TABLES

KEPT = {
    "people_person": "the accounts",
    "people_helppage": "the host's own words for everybody",
    "vault_keyring": "without it nobody could read anything",
    "vault_slot": "passwords and recovery codes open these",
    "vault_datakey": "opens what people wrote",
    "vault_draft": "words that wait for their author",
}


def test_each_table_of_the_door_and_the_vault_is_decided():
    tables = {
        model._meta.db_table
        for label in ("people", "vault")
        for model in apps.get_app_config(label).get_models()
    }
    assert tables - set(PASSING_TABLES) == set(KEPT)


def test_each_passing_table_exists():
    tables = {model._meta.db_table for model in apps.get_models()}
    assert set(PASSING_TABLES) <= tables
