"""The whole database as a value, so that two moments can be compared."""

from collections import Counter
from typing import Any

from django.db import connection

Tables = dict[str, Counter[tuple[Any, ...]]]

# What looking at a page may change: that the session was used. Nothing else.
HOUSEKEEPING = {
    "people_devicesession": {"session_data", "expire_date", "used_on"},
    "vault_unlock": {"used_at"},
}


def snapshot() -> Tables:
    """Every row of every table, without the columns of housekeeping."""
    return {table: _rows(table) for table in connection.introspection.table_names()}


def changes(before: Tables, after: Tables) -> list[str]:
    """Which tables differ, and how."""
    return [
        f"{table}: {sum((before[table] - after[table]).values())} rows gone or changed, "
        f"{sum((after[table] - before[table]).values())} rows new or changed"
        for table in before
        if before[table] != after[table]
    ]


def _rows(table: str) -> Counter[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}"')
        names = [column[0] for column in cursor.description]
        kept = [n for n, name in enumerate(names) if name not in HOUSEKEEPING.get(table, ())]
        return Counter(tuple(_plain(row[n]) for n in kept) for row in cursor.fetchall())


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else repr(value)
