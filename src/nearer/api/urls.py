"""Addresses."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import path, re_path
from django.urls.resolvers import URLPattern, URLResolver
from django.views.decorators.http import require_GET

from nearer.api import problems, service


@problems.worded
@require_GET
def schema(request: HttpRequest) -> HttpResponse:
    """The OpenAPI description, readable by anybody: it says what there is, never whose."""
    return JsonResponse(service.schema())


@problems.worded
def nothing(request: HttpRequest) -> HttpResponse:
    """Any other address below: the same answer as for what is not there."""
    raise Http404


def _worded(entry: URLPattern | URLResolver) -> URLPattern | URLResolver:
    if isinstance(entry, URLPattern):
        entry.callback = problems.worded(entry.callback)
    return entry


operations, application, namespace = service.api.urls
urlpatterns = [
    path("openapi.json", schema, name="api-schema"),
    path("", ([_worded(entry) for entry in operations], application, namespace)),
    re_path("^", nothing, name="api-nothing"),
]
