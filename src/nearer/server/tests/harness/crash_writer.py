"""One writer of the crash test: saves without end, and says what it saved after each commit."""

import sys
from uuid import UUID, uuid4

import django


def main() -> None:
    """Read person and account key from standard input; write ``id number`` for each commit."""
    person_id, account_key, first = sys.stdin.readline().split()
    django.setup()
    viewer = _viewer(UUID(person_id), bytes.fromhex(account_key))
    number = int(first)
    while True:
        number = _save_and_change(viewer, number)


def _viewer(person_id: UUID, account_key: bytes):
    from nearer.people.access import Viewer
    from nearer.people.models import Person
    from nearer.vault.models import Keyring
    from nearer.vault.opened import Vault

    keyring = Keyring.objects.get(person_id=person_id)
    return Viewer(Person.objects.get(pk=person_id), Vault(person_id, keyring, account_key))


def _save_and_change(viewer, number: int) -> int:
    from nearer.parts.moments import actions

    entry = actions.begin_moment(
        viewer=viewer, once=uuid4(), changes={"sentence": f"{number} " + "→" * 200}
    )
    _say(entry.id, number)
    actions.change_moment(
        viewer=viewer,
        moment_id=entry.id,
        revision=entry.revision,
        changes={"sentence": f"{number + 1} " + "ß" * 900},
    )
    _say(entry.id, number + 1)
    return number + 2


def _say(moment_id: UUID, number: int) -> None:
    sys.stdout.write(f"{moment_id} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
