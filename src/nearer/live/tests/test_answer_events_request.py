"""The route in front of Django checks method, host, origin, session and limits by itself."""

import asyncio
from uuid import uuid4

import pytest

from nearer.live.gate import GateBusy
from nearer.live.hub import Hub
from nearer.live.outbox import Missed
from nearer.live.route import EventsRoute
from nearer.live.standing import Pass, Standing

ANA = Pass(uuid4(), uuid4())
POLICY = ("Content-Security-Policy", "default-src 'none'")
SAME = {"host": "localhost", "cookie": "nearer-session=right", "sec-fetch-site": "same-origin"}


class Gate:
    """Knows one cookie."""

    busy, last = False, None

    async def admit(self, cookie):
        if self.busy:
            raise GateBusy
        return ANA if cookie == SAME["cookie"] else None

    async def catch_up(self, of, last):
        if self.last is None:
            self.last = last
        return Standing.UNLOCKED, Missed(0)


class Browser:
    """Sends one request and takes what comes."""

    def __init__(self, route):
        self.route, self.messages, self.gone = route, [], None

    async def get(self, headers=SAME, method="GET", stay=0):
        self.gone = asyncio.Event()
        scope = {
            "type": "http",
            "method": method,
            "path": "/events",
            "headers": [(n.encode(), v.encode()) for n, v in headers.items()],
        }
        answer = asyncio.ensure_future(self.route(scope, self.receive, self.send))
        await asyncio.wait([answer], timeout=stay)
        open_streams = len(self.route.hub)
        self.gone.set()
        await answer
        return open_streams

    async def receive(self):
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message):
        self.messages.append(message)

    @property
    def status(self):
        return self.messages[0]["status"]

    @property
    def headers(self):
        return {name.decode(): value.decode() for name, value in self.messages[0]["headers"]}

    @property
    def body(self):
        return b"".join(message.get("body", b"") for message in self.messages)


@pytest.fixture
def route():
    return EventsRoute(Hub(most_streams=5), Gate(), [POLICY])


@pytest.fixture
def ask(route, in_jumping_time):
    def asked(headers=SAME, method="GET"):
        browser = Browser(route)
        in_jumping_time(browser.get(headers, method, stay=30))
        return browser

    return asked


def test_it_works(ask):
    answer = ask()
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert b'{"kind":"session.unlocked"}' in answer.body


def test_it_needs_a_session(ask):
    assert ask(SAME | {"cookie": "nearer-session=wrong"}).status == 403


@pytest.mark.parametrize("method", ["POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_only_get(ask, method):
    answer = ask(method=method)
    assert answer.status == 405
    assert answer.headers["allow"] == "GET"


@pytest.mark.parametrize(
    "host", ["", "evil.example", "localhost.evil.example", "localhost@evil.example", "a b", "[::1"]
)
def test_a_foreign_host_is_refused(ask, host):
    assert ask(SAME | {"host": host}).status == 400


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "[::1]:8000", "LOCALHOST"])
def test_own_hosts_are_served(ask, host):
    assert ask(SAME | {"host": host}).status == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", "nonsense"])
def test_another_site_is_refused(ask, site):
    assert ask(SAME | {"sec-fetch-site": site}).status == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost:81"])
def test_another_origin_is_refused(ask, origin):
    assert ask(SAME | {"origin": origin}).status == 403


def test_own_origin_is_served(ask):
    assert ask(SAME | {"origin": "http://localhost"}).status == 200


def test_a_browser_that_does_not_tell_where_it_asks_from_is_served(ask):
    assert ask({name: SAME[name] for name in ("host", "cookie")}).status == 200


@pytest.mark.parametrize("headers", [SAME, SAME | {"host": "evil.example"}])
def test_every_answer_carries_the_headers_of_pages(ask, headers):
    answer = ask(headers)
    assert answer.headers["content-security-policy"] == POLICY[1]
    assert answer.headers["cache-control"] == "no-store"


def test_the_fifth_stream_of_a_person_waits(route, ask):
    for _ in range(4):
        route.hub.join(ANA.person_id)
    answer = ask()
    assert answer.status == 429
    assert int(answer.headers["retry-after"]) > 0


def test_a_full_server_says_so(route, ask):
    for _ in range(5):
        route.hub.join(uuid4())
    answer = ask()
    assert answer.status == 503
    assert int(answer.headers["retry-after"]) > 0


def test_a_busy_gate_says_so(route, ask):
    route.gate.busy = True
    assert ask().status == 503


def test_a_stopping_server_takes_nobody(route, ask):
    route.hub.close()
    assert ask().status == 503


@pytest.mark.parametrize(
    ("header", "understood"),
    [("7", 7), ("", None), ("-1", None), ("seven", None), ("٧", None), ("9" * 400, 2**63 - 1)],
)
def test_the_last_event_is_a_number_or_nothing(route, ask, header, understood):
    given = header.encode().decode("latin-1")
    ask(SAME | {"last-event-id": given})
    assert route.gate.last == understood


def test_nobody_is_left_after_the_browser_goes(route, in_jumping_time):
    browser = Browser(route)
    assert in_jumping_time(browser.get(stay=100)) == 1
    assert len(route.hub) == 0


def test_nobody_is_left_after_an_error(route, in_jumping_time):
    async def fail(of, last):
        raise ConnectionError

    route.gate.catch_up = fail
    with pytest.raises(ConnectionError):
        in_jumping_time(Browser(route).get(stay=100))
    assert len(route.hub) == 0
