"""Pages in the person's own language."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation


class Preferences:
    """Activates the language of the signed-in person, else of the browser."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = request.user.language if request.user.is_authenticated else ""
        language = language or translation.get_language_from_request(request)
        with translation.override(language):
            return self.get_response(request)
