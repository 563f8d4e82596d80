"""One change at a time for each person, so that what is kept beside moments stays in step."""

from django.db import connection

from nearer.people.access import Viewer
from nearer.people.models import Person


def take(viewer: Viewer) -> None:
    """Wait until no other change of this person is under way. First in its transaction.

    Not the key of the row: what ends elsewhere must still be able to point at its person. SQLite's
    transactions wait for each other anyway.
    """
    if connection.features.has_select_for_update:
        Person.objects.select_for_update(no_key=True).get(pk=viewer.person.pk)
