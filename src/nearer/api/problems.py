"""What went wrong, as ``application/problem+json`` (RFC 9457)."""

import logging
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import wraps
from http import HTTPStatus
from typing import Any, Self

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


class Refusal(NearerError):
    """A request that is answered with this status and these headers."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY
    headers: Mapping[str, str] = {}

    def with_status(self, status: HTTPStatus, headers: Mapping[str, str] | None = None) -> Self:
        """The refusal itself."""
        self.status, self.headers = status, headers or {}
        return self


def token_needed() -> Refusal:
    """No token, or one that opens nothing: which of them is not told."""
    return Refusal(
        "token-needed",
        _("No token was shown, or one that opens nothing."),
        _("Make one under You, and send it as: Authorization: Bearer nrk_…"),
    ).with_status(HTTPStatus.UNAUTHORIZED, {"WWW-Authenticate": 'Bearer realm="Nearer"'})


def reads_only() -> Refusal:
    """A token that may not write wanted to."""
    return Refusal(
        "token-reads-only",
        _("This token can only read."),
        _("Make one that may write too, under You."),
    ).with_status(
        HTTPStatus.FORBIDDEN,
        {"WWW-Authenticate": 'Bearer realm="Nearer", error="insufficient_scope"'},
    )


def too_often(seconds: int) -> Refusal:
    """Over the limit of this token."""
    return Refusal(
        "asked-too-often",
        _("This token asked 120 times within a minute."),
        _("Wait as many seconds as Retry-After says."),
    ).with_status(HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": str(seconds)})


def not_here() -> Refusal:
    """Another's, a deleted one, one that never was: all the same."""
    return Refusal("not-here", _("There is nothing here.")).with_status(HTTPStatus.NOT_FOUND)


def _other_method(allowed: str) -> Refusal:
    return Refusal(
        "other-method",
        _("This address does not take this method."),
        _("Allow lists those that it takes."),
    ).with_status(HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": allowed})


def _unreadable() -> Refusal:
    return Refusal("not-json", _("The body is not JSON that can be read.")).with_status(
        HTTPStatus.BAD_REQUEST
    )


def _unfitting() -> Refusal:
    return Refusal(
        "does-not-fit",
        _("Something in this request does not fit. Nothing was saved."),
        _("Look at fields."),
    ).with_status(HTTPStatus.UNPROCESSABLE_ENTITY)


def _broken() -> Refusal:
    return Refusal(
        "broken",
        _("Something broke on the server."),
        _("Try again later: with the same once or revision, nothing is saved twice."),
    ).with_status(HTTPStatus.INTERNAL_SERVER_ERROR)


def refuse_unknown(request: HttpRequest, known: Container[str]) -> None:
    """Nothing in the query may be unknown: it may be a typing mistake. Raises ``ValidationError``."""
    unknown = [name for name in request.GET if name not in known]
    if unknown:
        raise ValidationError(
            [{"loc": ("query", "", name), "msg": "There is no such parameter"} for name in unknown]
        )


def answer(error: Refusal, **more: Any) -> HttpResponse:
    """The refusal as an answer."""
    return _answer(error.status, error, error.headers, **more)


def install(api: NinjaAPI) -> None:
    """Have every error of the API answered so."""
    handlers: dict[type[Exception], Callable[[HttpRequest, Any], HttpResponse]] = {
        Refusal: lambda request, error: answer(error),
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


def _answer(
    status: HTTPStatus, error: NearerError, headers: Mapping[str, str] | None = None, **more: Any
) -> HttpResponse:
    body = {
        "status": status.value,
        "title": status.phrase,
        "detail": error.message,
        "code": error.code,
        "hint": error.hint,
    }
    return JsonResponse(body | more, status=status, headers=dict(headers or {}), content_type=TYPE)


def _changed_elsewhere(request: HttpRequest, error: ChangedElsewhere) -> HttpResponse:
    hint = _("current is how it stands now. Send what is to stand, with its revision.")
    current = shown.check_in(error.saved).model_dump()
    return _answer(HTTPStatus.CONFLICT, error, hint=hint, current=current)


def _unkeepable(request: HttpRequest, error: NearerError) -> HttpResponse:
    return _answer(HTTPStatus.UNPROCESSABLE_ENTITY, error, fields=[])


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
