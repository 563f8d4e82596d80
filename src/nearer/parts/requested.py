"""What a page requested without script, sealed into the session: the answer has an address of its own.

So one can come back to the answer, and the address tells nothing of what was requested.
"""

from collections.abc import Mapping, Sequence

from django.http import QueryDict

from nearer.parts.records.marks import uuid
from nearer.people import keeping
from nearer.people.access import MemberRequest
from nearer.people.notes import Notes
from nearer.shell.addresses import with_query

REQUESTED = Notes("requested", "requested")
NAME = "requested"
# Beside what a page holds: the revision of its record then.
STANDS = "stands"


def address(request: MemberRequest, path: str, fields: Mapping[str, Sequence[str]]) -> str:
    """Keep what was requested, and say where its answer is."""
    note_id = REQUESTED.keep(request.session, request.viewer, {"fields": fields})
    return with_query(path, **{NAME: str(note_id)})


def again(request: MemberRequest) -> QueryDict | None:
    """What was requested at this address, if the session remembers it."""
    note_id = uuid(request.GET.get(NAME))
    note = REQUESTED.find(request.session, request.viewer, note_id) if note_id else None
    return None if note is None else keeping.as_posted(note["fields"])


def page_address(request: MemberRequest, path: str, revision: int = 0) -> str:
    """The same for a whole page, with all that was filled in on it and is not saved yet."""
    fields = keeping.fields_of(request.POST) | {STANDS: [str(revision)]}
    return address(request, path, fields)


def page_again(request: MemberRequest, revision: int = 0) -> QueryDict | None:
    """The page as it was sent; None as well where its record was saved since, which then stands."""
    sent = again(request)
    return sent if sent and sent.get(STANDS) == str(revision) else None
