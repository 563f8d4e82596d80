"""What must not happen on any page: complaints of the browser, and requests to anybody else."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

LOCAL_SCHEMES = {"data", "blob"}
# A page that answers 404 or 422 is told to the console; whether it may is the journey's affair.
STATUS = "Failed to load resource: the server responded with a status of "


class Watch:
    """Collects what is wrong while a journey goes on. ``allowed`` are parts of expected complaints."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.address, self.allowed = address, set()
        self.troubles: list[str] = []
        self.requests = 0
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)
        context.on("response", self._response)

    def allow(self, *parts: str) -> None:
        """Expect complaints with these words, and no others."""
        self.allowed.update(parts)

    def unexpected(self) -> list[str]:
        """What nobody allowed."""
        return [each for each in self.troubles if not _has_any(each, self.allowed)]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith(STATUS):
            self.troubles.append(f"{message.type} on {message.location['url']}: {message.text}")

    def _error(self, error: WebError) -> None:
        self.troubles.append(f"exception: {error.error}")

    def _request(self, request: Request) -> None:
        self.requests += 1
        there = urlsplit(request.url)
        if there.scheme not in LOCAL_SCHEMES and not request.url.startswith(f"{self.address}/"):
            self.troubles.append(f"request to another place: {request.url}")

    def _response(self, response: Response) -> None:
        request = response.request
        # A page that the service worker fetches is told of twice, the second time as a page.
        part_of_a_page = request.resource_type != "document" and not request.service_worker
        if response.status >= 500 or (response.status >= 400 and part_of_a_page):
            self.troubles.append(f"{response.status} from {response.url}")


def _has_any(text: str, parts: Iterable[str]) -> bool:
    return any(part in text for part in parts)
