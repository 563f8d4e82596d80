"""Who may see what: every view gets its viewer here, and nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from allauth.account.internal.flows.login import get_authentication_records
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse

from nearer.kit import clock
from nearer.people import keeping
from nearer.people.models import Person
from nearer.vault.opened import Vault

P = ParamSpec("P")
FRESH_SECONDS = 300


@dataclass(frozen=True)
class Viewer:
    """A signed-in person whose vault is open."""

    person: Person
    vault: Vault


class SignedInRequest(HttpRequest):
    """A request of somebody who is signed in; the vault may be locked."""

    user: Person


class MemberRequest(SignedInRequest):
    """A request of somebody who is signed in and unlocked."""

    viewer: Viewer


View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def signed_in(view: Callable[Concatenate[SignedInRequest, P], HttpResponse]) -> View[P]:
    """Only for signed-in people; the vault may be locked."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return _turn_back(request, "account_login")
        return view(request, *args, **kwargs)  # type: ignore[arg-type]

    return guarded


def unlocked(view: Callable[Concatenate[MemberRequest, P], HttpResponse]) -> View[P]:
    """Only with an open vault. A save that meets a lock is sealed and kept as a draft."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return _turn_back(request, "account_login")
        vault = request.open_vault()  # type: ignore[attr-defined]
        if not isinstance(vault, Vault):
            return _turn_back(request, "unlock")
        person: Person = request.user
        if not person.recovery_confirmed:
            return redirect("recovery-code")
        request.viewer = Viewer(person, vault)  # type: ignore[attr-defined]
        return view(request, *args, **kwargs)  # type: ignore[arg-type]

    return guarded


def fresh(view: Callable[Concatenate[MemberRequest, P], HttpResponse]) -> View[P]:
    """Only within five minutes of typing the password; asks for it otherwise."""

    @wraps(view)
    def guarded(request: MemberRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not _typed_password_lately(request):
            return HttpResponseRedirect(_with_next(reverse("account_reauthenticate"), request))
        return view(request, *args, **kwargs)

    return unlocked(guarded)


def host_only(view: Callable[Concatenate[MemberRequest, P], HttpResponse]) -> View[P]:
    """Only for the host; to anybody else the page does not exist."""

    @wraps(view)
    def guarded(request: MemberRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.viewer.person.is_host:
            raise Http404
        return view(request, *args, **kwargs)

    return unlocked(guarded)


def is_locked(request: HttpRequest) -> bool:
    """Whether somebody is signed in here whose vault is not open."""
    vault = request.open_vault()  # type: ignore[attr-defined]
    return request.user.is_authenticated and not isinstance(vault, Vault)


def _typed_password_lately(request: HttpRequest) -> bool:
    records = get_authentication_records(request, request.user)
    return any(
        record["method"] == "password" and clock.now().timestamp() - record["at"] < FRESH_SECONDS
        for record in records
    )


def _turn_back(request: HttpRequest, url_name: str) -> HttpResponse:
    if request.method == "POST":
        kept = keeping.keep(request)
        if kept:
            return redirect("kept")
        return redirect(url_name)
    return HttpResponseRedirect(_with_next(reverse(url_name), request))


def _with_next(url: str, request: HttpRequest) -> str:
    back = request.path if request.method == "GET" else reverse("home")
    return url if back == reverse("home") else f"{url}?{urlencode({'next': back})}"
