"""Going through Nearer as a browser does: cookies, forms with their hidden fields, redirects."""

from html.parser import HTMLParser
from urllib.parse import urlencode

from nearer.server.bench.client import HOST, Answer, BenchFailed, Connection

FORM = "application/x-www-form-urlencoded"
COMPRESSED = "gzip, deflate, br"  # what browsers say


class Browser:
    """Somebody's cookies. Each request has a connection of its own; nothing here is timed."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def get(self, path: str, *, encoding: str = "identity") -> Answer:
        """Open an address."""
        return self._ask(self.request("GET", path, encoding=encoding))

    def post(self, path: str, fields: dict[str, str]) -> Answer:
        """Send a form."""
        return self._ask(self.request("POST", path, fields))

    def page(self, path: str) -> str:
        """The HTML at an address. Raises ``BenchFailed`` when there is none."""
        answer = self.get(path)
        if answer.status != 200:
            raise BenchFailed("bench-status", f"{path} answered {answer.status}.", "")
        return answer.body.decode()

    def fields(self, path: str, form_action: str) -> dict[str, str]:
        """The hidden fields of the form on that page which is sent to ``form_action``."""
        reader = FormReader(form_action)
        reader.feed(self.page(path))
        if not reader.fields:
            raise BenchFailed("bench-no-form", f"{path} has no form for {form_action}.", "")
        return reader.fields

    def sign_in(self, username: str, password: str) -> None:
        """Raises ``BenchFailed`` when the sign-in is refused."""
        hidden = self.fields("/sign-in/", "/sign-in/")
        answer = self.post("/sign-in/", {**hidden, "login": username, "password": password})
        if answer.status != 302:
            raise BenchFailed("bench-sign-in", f"The sign-in answered {answer.status}.", "")

    def request(
        self,
        method: str,
        path: str,
        fields: dict[str, str] | None = None,
        encoding: str = "identity",
    ) -> bytes:
        """A whole request, with what this browser's cookies are now."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        head = f"{method} {path} HTTP/1.1\r\nHost: {HOST}:{self.port}\r\n"
        head += f"Accept: */*\r\nAccept-Encoding: {encoding}\r\n"
        head += f"Cookie: {cookie}\r\n" if cookie else ""
        if fields is None:
            return f"{head}\r\n".encode()
        body = urlencode(fields).encode()
        origin = f"Origin: http://{HOST}:{self.port}\r\n"
        head += f"{origin}Content-Type: {FORM}\r\nContent-Length: {len(body)}\r\n\r\n"
        return head.encode() + body

    def _ask(self, request: bytes) -> Answer:
        connection = Connection(self.port)
        try:
            answer = connection.ask(request)
        finally:
            connection.close()
        for line in answer.headers.get("set-cookie", []):
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer


class FormReader(HTMLParser):
    """Collects the hidden fields of one form."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.action, self.inside = action, False
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter a form; note a hidden field."""
        given = dict(attrs)
        if tag == "form":
            self.inside = (given.get("action") or self.action) == self.action
        elif tag == "input" and self.inside and given.get("type") == "hidden":
            self.fields[given.get("name") or ""] = given.get("value") or ""

    def handle_endtag(self, tag: str) -> None:
        """Leave the form."""
        if tag == "form":
            self.inside = False
