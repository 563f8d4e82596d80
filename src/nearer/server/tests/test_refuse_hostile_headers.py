"""Hosts, proxies, cookies, addresses and types that somebody made up lead nowhere."""

from urllib.parse import urljoin

from django.conf import settings

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, looks, roles, routes, tables
from nearer.server.tests.harness.visitors import Visitor, undone

ROUTES = {route.name: route for route in routes.walk()}
ROWS = list(access_matrix.rows(access_matrix.PAGES))
GETS = [row for row in ROWS if row.method == "GET" and row.route not in routes.RAW]

HOSTS = [
    "evil.example",
    "localhost.evil.example",
    "localhost@evil.example",
    "localhost:x",
    "a b",
    "",
]
PRETENDED = {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Port": "443",
    "X-Forwarded-For": "10.0.0.1",
    "X-Original-URL": "/you/",
    "X-Rewrite-URL": "/you/",
    "X-HTTP-Method-Override": "DELETE",
    "Remote-User": "Hanna",
    "Authorization": "Basic SGFubmE6eA==",
}
GARBAGE = [
    "",
    "x",
    "../../etc",
    "null",
    "é😀".encode().decode("latin-1"),
    "{}",
    "0" * 9_000,
    "a:b:c",
    "%00",
    '"\\"',
    "=;=;",
]
ELSEWHERE = [
    "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example", "///evil.example",
    "javascript:alert(1)", "http:evil.example", "/\r\nSet-Cookie: a=b", "/%0d%0aSet-Cookie:%20a=b",
    "\t//evil.example", "evil.example", "x" * 9_000,
]  # fmt: skip
TYPES = [
    "multipart/form-data", "multipart/form-data; boundary=", "text/plain", "application/json",
    "application/x-www-form-urlencoded; charset=utf-16", "application/x-www-form-urlencoded; charset=x",
    "multipart/form-data; boundary=" + "x" * 9_000, "é/é", "",
]  # fmt: skip
LANGUAGES = ["x" * 9_000, "en;q=9e999", "../../en", "*", ",,,;;;", "zz-ZZ, é"]


def test_another_host_is_refused(world):
    for visitor in (roles.anonymous(world), roles.owner(world)):
        for host in HOSTS:
            answer = visitor.ask("GET", "/you/", headers={"Host": host})

            assert answer.status_code == 400, host
            assert looks.faults(answer) == []
            assert "evil" not in answer.content.decode()


def test_what_only_a_proxy_may_say_changes_nothing(world):
    for role in ("anonymous", "owner", "stranger"):
        visitor = roles.PAGES[role](world)
        for row in GETS:
            answer = visitor.ask("GET", world.url(ROUTES[row.route]), headers=PRETENDED)

            assert access_matrix.cell(answer) == row.cells[role], row.route
            assert "evil.example" not in str(answer.headers)
            assert "Strict-Transport-Security" not in answer


def test_made_up_cookies_open_nothing(world):
    names = [
        settings.SESSION_COOKIE_NAME,
        settings.UNLOCK_COOKIE_NAME,
        settings.DEVICE_COOKIE_NAME,
        settings.PIN_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
        "messages",
    ]
    for value in GARBAGE:
        visitor = Visitor(headers={"Cookie": "; ".join(f"{name}={value}" for name in names)})
        for row in GETS:
            answer = visitor.ask("GET", world.url(ROUTES[row.route]))

            assert access_matrix.cell(answer) == row.cells["anonymous"], (row.route, value)


def test_made_up_halves_beside_a_real_session_open_nothing(world):
    real = Visitor.of(world.ana.client, without=settings.UNLOCK_COOKIE_NAME).cookies
    for value in GARBAGE:
        cookies = f"{real}; {settings.UNLOCK_COOKIE_NAME}={value}"
        visitor = Visitor(headers={"Cookie": cookies})
        for row in GETS:
            answer = visitor.ask("GET", world.url(ROUTES[row.route]))

            assert access_matrix.cell(answer) == row.cells["locked"], (row.route, value)


def test_made_up_tokens_open_nothing(world):
    for value in GARBAGE:
        for shown in (value, f"Bearer {value}", f"Bearer nrk_{value}_{value}", f"bearer\t{value}"):
            answer = Visitor(headers={"Authorization": shown}).ask("GET", "/api/v1/me")

            assert answer.status_code == 401, value
            assert looks.faults(answer) == []


def test_nobody_is_led_elsewhere(world):
    leading = 0
    for role in ("anonymous", "locked", "owner", "awaiting"):
        visitor = roles.PAGES[role](world)
        for row in (row for row in ROWS if led(world, visitor, row, "/journal/") == "/journal/"):
            leading += 1
            for where in ELSEWHERE:
                place = led(world, visitor, row, where).replace("\\", "/")

                assert urljoin("http://here/a/", place).startswith("http://here/"), row.route

    assert leading > 5


def led(world, visitor, row, where) -> str:
    """Where an answer leads when it is asked to lead there."""
    with undone():
        form = bodies.fill(row.route, world) | {"next": where}
        answer = visitor.ask(row.method, world.url(ROUTES[row.route]), form)
    assert answer.status_code < 500, row.route
    assert "a" not in answer.cookies
    return answer.get("Location", "")


def test_bodies_of_another_type_are_taken_for_nothing(world):
    client = roles.owner(world).client()
    before = tables.snapshot()
    for kind in TYPES:
        for body in (b"sentence=x", b"--x\r\n", b"\x00\xff" * 50, b"{", b"\xef\xbb\xbf"):
            for name in ("check-in-sentence", "account_reauthenticate", "you", "tokens"):
                answer = client.generic("POST", world.url(ROUTES[name]), body, content_type=kind)

                assert answer.status_code in {200, 302, 400, 409, 422}, (name, kind)
                assert answer.status_code in {200, 302} or looks.faults(answer) == []
    assert tables.changes(before, tables.snapshot()) == []


def test_strange_languages_are_passed_over(world):
    for wanted in LANGUAGES:
        answer = Visitor().ask("GET", "/help/", headers={"Accept-Language": wanted})

        assert answer.status_code == 200
        assert '<html lang="en"' in answer.content.decode()


STRANGE_PATHS = [
    "/%00", "/check-ins/%00/", "/check-ins/../you/", "/%2e%2e/", "/help/%F0%9F%98%80/", "/%ff%fe/",
    "/reset/%00/", "/invitations/" + "x" * 5_000 + "/", "/help/" + "G" * 5_000 + "/",
    "/check-ins/00000000-0000-0000-0000-00000000000/", "/api/v1/check-ins/x", "/static/../secret-key",
    "/static/%2e%2e/secret-key",
]  # fmt: skip


def test_strange_paths_lead_nowhere(world):
    for visitor in (roles.anonymous(world), roles.owner(world)):
        for path in STRANGE_PATHS:
            answer = visitor.ask("GET", path)

            assert answer.status_code in {302, 403, 404}, path
            assert answer.status_code == 302 or looks.faults(answer) == []
