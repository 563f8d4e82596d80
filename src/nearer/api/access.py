"""Who asks: a token opens its person's vault for one request. Cookies open nothing here."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest
from ninja.security import HttpBearer

from nearer.api import problems
from nearer.api.rates import rates
from nearer.kit import clock
from nearer.people.access import Viewer
from nearer.people.models import Person
from nearer.vault import tokens

READING = {"GET", "HEAD"}
FURTHEST_WEST = timedelta(hours=12)


@dataclass(frozen=True)
class Asker:
    """A program that showed a token: in whose name it asks, and what it may do until when."""

    viewer: Viewer
    may_write: bool
    expires_on: date


class AskerRequest(HttpRequest):
    """A request that showed a token."""

    auth: Asker


class TokenAuth(HttpBearer):
    """``Authorization: Bearer nrk_<id>_<secret>``.

    ``changes_something``: whether methods that are not for reading need a token that may write.
    """

    def __init__(self, *, changes_something: bool = True) -> None:
        super().__init__()
        self._changes_something = changes_something

    def authenticate(self, request: HttpRequest, token: str) -> Asker:
        """Raises ``problems.Refusal``."""
        # Where the person is, it may still be the day before.
        opened = tokens.open_token(token, (clock.now() - FURTHEST_WEST).date())
        if opened is None:
            raise problems.token_needed()
        person = Person.objects.get(pk=opened.person_id)
        if opened.expires_on < clock.today(person.time_zone) or not person.recovery_confirmed:
            raise problems.token_needed()
        wait = rates.seconds_to_wait(opened.id)
        if wait:
            raise problems.too_often(wait)
        writes = self._changes_something and request.method not in READING
        if writes and not opened.may_write:
            raise problems.reads_only()
        return Asker(Viewer(person, opened.vault), opened.may_write, opened.expires_on)
