"""What went wrong, as ``application/problem+json`` (RFC 9457)."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from nearer.api import shown
from nearer.kit.errors import NearerError
from nearer.parts.moments.actions import ChangedElsewhere

TYPE = "application/problem+json"
View = Callable[..., HttpResponseBase]

log = logging.getLogger("nearer.api")


class Refused(NearerError):
    """A request that is answered with this status and these headers."""

    def __init__(
        self,
        code: str,
        message: str,
        hint: str = "",
        *,
        status: HTTPStatus,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code, message, hint)
        self.status = status
        self.headers = headers or {}


def token_needed() -> Refused:
    """No token, or one that opens nothing: which of them is not told."""
    return Refused(
        "token-needed",
        _("No token was shown, or one that opens nothing."),
        _("Make one under You, and send it as: Authorization: Bearer nrk_…"),
        status=HTTPStatus.UNAUTHORIZED,
        headers={"WWW-Authenticate": 'Bearer realm="Nearer"'},
    )


def reads_only() -> Refused:
    """A token that may not write wanted to."""
    return Refused(
        "token-reads-only",
        _("This token can only read."),
        _("Make one that may write too, under You."),
        status=HTTPStatus.FORBIDDEN,
        headers={"WWW-Authenticate": 'Bearer realm="Nearer", error="insufficient_scope"'},
    )


def too_often(seconds: int) -> Refused:
    """Over the limit of this token."""
    return Refused(
        "asked-too-often",
        _("This token asked 120 times within a minute."),
        _("Wait as many seconds as Retry-After says."),
        status=HTTPStatus.TOO_MANY_REQUESTS,
        headers={"Retry-After": str(seconds)},
    )


def not_here() -> Refused:
    """Another's, a deleted one, one that never was: all the same."""
    return Refused("not-here", _("There is nothing here."), status=HTTPStatus.NOT_FOUND)


def _other_method(allowed: str) -> Refused:
    return Refused(
        "other-method",
        _("This address does not take this method."),
        _("Allow lists those that it takes."),
        status=HTTPStatus.METHOD_NOT_ALLOWED,
        headers={"Allow": allowed},
    )


def _unreadable() -> Refused:
    return Refused(
        "not-json", _("The body is not JSON that can be read."), status=HTTPStatus.BAD_REQUEST
    )


def _unfitting() -> Refused:
    return Refused(
        "does-not-fit",
        _("Something in this request does not fit. Nothing was saved."),
        _("Look at fields."),
        status=HTTPStatus.UNPROCESSABLE_ENTITY,
    )


def _broken() -> Refused:
    return Refused(
        "broken",
        _("Something broke on the server. Nothing was saved."),
        _("Try again later; the host can see in the log where it was."),
        status=HTTPStatus.INTERNAL_SERVER_ERROR,
    )


def answer(error: Refused, **more: Any) -> HttpResponse:
    """The error as an answer."""
    body = {
        "status": error.status.value,
        "title": error.status.phrase,
        "detail": error.message,
        "code": error.code,
        "hint": error.hint,
    }
    return JsonResponse(
        body | more, status=error.status, headers=dict(error.headers), content_type=TYPE
    )


def install(api: NinjaAPI) -> None:
    """Have every error of the API answered so."""
    handlers: dict[type[Exception], Callable[[HttpRequest, Any], HttpResponse]] = {
        Refused: lambda request, error: answer(error),
        AuthenticationError: lambda request, error: answer(token_needed()),
        HttpError: lambda request, error: answer(_unreadable()),
        ValidationError: lambda request, error: answer(_unfitting(), fields=_fields(error.errors)),
        ChangedElsewhere: _changed_elsewhere,
        NearerError: _unkeepable,
        Exception: _failed,
    }
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)


def worded(view: View) -> View:
    """The view, with Django's own refusals as problems.

    No cookie opens anything here, so nothing can be forged across sites either.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            response = view(request, *args, **kwargs)
        except Http404:
            return answer(not_here())
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            return answer(_other_method(response["Allow"]))
        return response

    guarded.csrf_exempt = True  # type: ignore[attr-defined]
    return guarded


def _changed_elsewhere(request: HttpRequest, error: ChangedElsewhere) -> HttpResponse:
    hint = _("current is how it stands now. Send what is to stand, with its revision.")
    refused = Refused(error.code, error.message, hint, status=HTTPStatus.CONFLICT)
    return answer(refused, current=shown.check_in(error.saved).model_dump())


def _unkeepable(request: HttpRequest, error: NearerError) -> HttpResponse:
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    return answer(Refused(error.code, error.message, error.hint, status=status), fields=[])


def _failed(request: HttpRequest, error: Exception) -> HttpResponse:
    log.error("failed", exc_info=error)
    return answer(_broken())


def _fields(errors: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Where it is and what is wrong there, never what was sent."""
    return [{"field": _path(each["loc"]), "detail": each["msg"]} for each in errors]


def _path(location: Sequence[str | int]) -> str:
    """``body.regions.0.strength``, without names that only our code knows."""
    kind, _parameter, *inside = [str(step) for step in location]
    return ".".join([kind, *(step for step in inside if not step.startswith("("))])
