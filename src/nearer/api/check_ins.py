"""Check-ins of the person whose token it is."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from ninja import Query, Router
from pydantic import BaseModel, Field

from nearer.api import cursors, problems, shown
from nearer.api.access import AskerRequest
from nearer.api.given import CheckInChange, NewCheckIn
from nearer.api.shown import CheckIn, CheckIns
from nearer.parts.moments import actions, queries
from nearer.parts.moments.documents import Entry

MOST_ON_A_PAGE = 100
ONE = "/check-ins/{uuid:moment_id}"

router = Router()


class Stretch(BaseModel):
    """Which page."""

    limit: int = Field(queries.PAGE_SIZE, ge=1, le=MOST_ON_A_PAGE, description="How many, at most.")
    cursor: str = Field(
        "", pattern=cursors.FORM, description="next of the page before; empty for the first."
    )


@router.get(
    "/check-ins",
    response=CheckIns,
    url_name="check-ins",
    operation_id="list_check_ins",
    summary="Read check-ins",
)
def list_check_ins(request: AskerRequest, stretch: Query[Stretch]) -> CheckIns:
    """A page of them, newest first. Begin without a cursor, then follow `next` until it is null.

    Every check-in that was there at the beginning and stays comes once, whatever is begun or
    deleted meanwhile.
    """
    problems.refuse_unknown(request, Stretch.model_fields)
    page = queries.stretch(
        request.auth.viewer, before=cursors.read(stretch.cursor), size=stretch.limit
    )
    return CheckIns(
        items=[shown.check_in(entry) for entry in page.entries],
        next=cursors.write(page.next) if page.next else None,
    )


@router.post(
    "/check-ins",
    response={201: CheckIn},
    url_name="check-ins",
    operation_id="begin_check_in",
    summary="Begin a check-in",
)
def begin_check_in(request: AskerRequest, response: HttpResponse, parts: NewCheckIn) -> CheckIn:
    """It is of this moment, in the person’s time zone. `Location` says where it can be read."""
    entry = actions.begin_moment(
        viewer=request.auth.viewer, once=parts.mark, changes=parts.changes()
    )
    response["Location"] = reverse("api:check-in", args=[entry.id])
    return shown.check_in(entry)


@router.get(
    ONE,
    response=CheckIn,
    url_name="check-in",
    operation_id="read_check_in",
    summary="Read one check-in",
)
def read_check_in(request: AskerRequest, moment_id: UUID) -> CheckIn:
    """All of its parts."""
    return shown.check_in(_found(queries.moment(request.auth.viewer, moment_id)))


@router.patch(
    ONE,
    response=CheckIn,
    url_name="check-in",
    operation_id="change_check_in",
    summary="Change a check-in",
)
def change_check_in(request: AskerRequest, moment_id: UUID, parts: CheckInChange) -> CheckIn:
    """A part that is sent replaces that part; those left out stay as they are.

    If one of them was changed since the revision that is sent, nothing is written: 409, with the
    check-in as it stands. Parts that others changed meanwhile do not matter.
    """
    viewer = request.auth.viewer
    entry = _found(queries.moment(viewer, moment_id))
    if parts.revision > entry.revision:
        raise actions.ChangedElsewhere(entry)
    changed = actions.change_moment(
        viewer=viewer,
        moment_id=moment_id,
        revision=parts.revision,
        changes=parts.changes(),
        is_edit=True,
    )
    return shown.check_in(_found(changed))


@router.delete(
    ONE,
    response={204: None},
    url_name="check-in",
    operation_id="delete_check_in",
    summary="Delete a check-in",
)
def delete_check_in(request: AskerRequest, moment_id: UUID) -> None:
    """It is put away; for a day it can be brought back."""
    if not actions.delete_moment(viewer=request.auth.viewer, moment_id=moment_id):
        raise problems.not_here()


@router.post(
    f"{ONE}/restoration",
    response=CheckIn,
    url_name="check-in-restoration",
    operation_id="restore_check_in",
    summary="Bring a check-in back",
)
def restore_check_in(request: AskerRequest, moment_id: UUID) -> CheckIn:
    """Within a day after it was deleted."""
    viewer = request.auth.viewer
    if not actions.restore_moment(viewer=viewer, moment_id=moment_id):
        raise problems.not_here()
    return shown.check_in(_found(queries.moment(viewer, moment_id)))


def _found(entry: Entry | None) -> Entry:
    if entry is None:
        raise problems.not_here()
    return entry
