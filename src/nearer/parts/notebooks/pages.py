"""Reading a notebook and changing its entries. Each change is one transaction."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction

from nearer.kit import clock
from nearer.parts.notebooks.models import Notebook
from nearer.people import turns
from nearer.people.access import Viewer

Entry = dict[str, Any]
Change = Callable[[Entry | None], Entry | None]
# When an entry was changed last; one that was taken away leaves this, so that it stays away.
AT, GONE = "at", "gone"


def entries(viewer: Viewer, purpose: str) -> Mapping[str, Entry]:
    """What the notebook holds, by name, each with the time of its last change (``at``, ISO)."""
    document = _merged(viewer, _rows(viewer, purpose))
    return MappingProxyType({key: row for key, row in document.items() if not row.get(GONE)})


def change(viewer: Viewer, purpose: str, key: str, how: Change) -> Entry | None:
    """Change one entry: ``how`` gets it, or None, and returns what stands now; None takes it away.

    Two pages that change at once both count. Returns the entry as it stands.
    """
    with transaction.atomic():
        turns.take(viewer)
        rows = _rows(viewer, purpose)
        document = _merged(viewer, rows)
        known = document.get(key)
        entry = how(dict(known) if known and not known.get(GONE) else None)
        now = {AT: clock.now().isoformat()}
        _store(viewer, purpose, rows, document | {key: (entry or {GONE: True}) | now})
        return entry


def _rows(viewer: Viewer, purpose: str) -> list[Notebook]:
    epochs = viewer.vault.readable_epochs()
    mine = Notebook.objects.filter(owner_id=viewer.person.pk, purpose=purpose, epoch__in=epochs)
    return list(mine.order_by("pk"))


def _merged(viewer: Viewer, rows: list[Notebook]) -> dict[str, Entry]:
    """More than one only after older records were found again: of each entry the newest counts."""
    merged: dict[str, Entry] = {}
    for row in rows:
        for key, entry in viewer.vault.read(row).items():
            if key not in merged or merged[key][AT] < entry[AT]:
                merged[key] = entry
    return merged


def _store(viewer: Viewer, purpose: str, rows: list[Notebook], document: dict[str, Entry]) -> None:
    row = rows[0] if rows else Notebook(id=_id(viewer, purpose), purpose=purpose)
    row.owner_id = viewer.person.pk
    viewer.vault.seal_into(row, document)
    row.save()
    for other in rows[1:]:
        other.delete()


def _id(viewer: Viewer, purpose: str) -> UUID:
    return uuid5(viewer.vault.keyring.pk, f"notebook {purpose}")
