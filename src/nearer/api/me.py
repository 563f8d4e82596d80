"""Who a token belongs to."""

from ninja import Router

from nearer.api.access import AskerRequest
from nearer.api.shown import Me
from nearer.kit import clock

router = Router()


@router.get("/me", response=Me, url_name="me", operation_id="me", summary="Whose token this is")
def me(request: AskerRequest) -> Me:
    """In whose name it asks, and what it may do until when."""
    asker = request.auth
    person = asker.viewer.person
    return Me(
        name=person.username,
        time_zone=person.time_zone,
        today=clock.today(person.time_zone),
        may_write=asker.may_write,
        expires_on=asker.expires_on,
    )
