"""What leaks on purpose is found: else finding nothing would prove nothing."""

import logging
import tempfile

from django.core import mail
from django.core.cache import cache
from django.core.mail import send_mail
from django.db import connection

from nearer.server.tests.harness import canary


def into_table(house, stem):
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE leaky (words text)")
        cursor.execute("INSERT INTO leaky VALUES (%s)", [stem])


def into_binary_column(house, stem):
    kind = "bytea" if connection.vendor == "postgresql" else "blob"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE leaky_bytes (words {kind})")
        cursor.execute("INSERT INTO leaky_bytes VALUES (%s)", [stem.encode("utf-16-le")])


def into_log(house, stem):
    logging.getLogger("nearer.leaky").debug(stem)


def into_log_of_route(house, stem):
    logging.getLogger("leaky").warning("a route", extra={"route": f"/search/{stem}/"})


def into_temporary_file(house, stem):
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(stem.encode())


def into_data_folder(house, stem):
    (house.data / "export.json").write_text(f'["{stem}"]')


def into_cache(house, stem):
    cache.set("leaky", [stem])


def into_mail(house, stem):
    send_mail("A reminder", stem, "nearer@localhost", ["ana@localhost"])
    assert mail.outbox


LEAKS = {
    into_table: "leaky.words",
    into_binary_column: "leaky_bytes.words",
    into_log: "log",
    into_log_of_route: "log",
    into_temporary_file: "tmp",
    into_data_folder: "export.json",
    into_cache: "cache",
    into_mail: "mail",
}


def test_every_leak_is_found_where_it_is(house):
    for leak, place in LEAKS.items():
        stem = canary.new_stem()
        assert house.traces(stem) == []

        leak(house, stem)

        found = [trace.split(" (")[0] for trace in house.traces(stem)]
        assert any(name.startswith(place) for name in found), f"{leak.__name__}: {found}"


def test_a_leaky_table_is_found_in_the_file_and_in_its_log(house):
    stem = canary.new_stem()
    into_table(house, stem)
    files = [line.split(" (")[0] for line in house.traces(stem) if line.startswith("nearer")]
    closed = [line.split(" (")[0] for line in house.traces_after_closing(stem)]

    # PostgreSQL's own files belong to its server; there the tables are looked through.
    assert files == (["nearer.sqlite3-wal"] if connection.vendor == "sqlite" else [])
    assert closed == (["nearer.sqlite3"] if connection.vendor == "sqlite" else [])
