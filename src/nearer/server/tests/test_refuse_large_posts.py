"""Ten megabytes, thousands of fields, parts in parts: refused in plain words, nothing changed."""

import pytest

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, looks, roles, routes, tables

ROUTES = {route.name: route for route in routes.walk()}
POSTS = [row for row in access_matrix.rows(access_matrix.PAGES) if row.method == "POST"]
TEN_MEGABYTES = 10 * 1024 * 1024
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=x"


def part(name: str, content: bytes, more: bytes = b"") -> bytes:
    head = f'--x\r\nContent-Disposition: form-data; name="{name}"{{}}\r\n\r\n'.encode()
    return head.replace(b"{}", more) + content + b"\r\n"


def nested(depth: int) -> bytes:
    inner = part("sentence", b"words") + b"--x--"
    for _ in range(depth):
        inner = b'--x\r\nContent-Disposition: form-data; name="s"\r\n' + (
            b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + inner + b"\r\n--x--\r\n"
        )
    return inner


LARGE = {
    "ten megabytes": (FORM, b"sentence=" + b"x" * TEN_MEGABYTES, 413),
    "ten megabytes in a part": (PARTS, part("sentence", b"x" * TEN_MEGABYTES) + b"--x--", 413),
    "too many fields": (FORM, b"&".join(b"a%d=1" % n for n in range(501)), 400),
    "too many fields of one name": (FORM, b"own=x&" * 501, 400),
    "too many parts": (PARTS, b"".join(part(f"a{n}", b"1") for n in range(501)) + b"--x--", 400),
    "too many files": (
        PARTS, b"".join(part(f"a{n}", b"1", b'; filename="f"') for n in range(501)) + b"--x--", 400,
    ),
    "an endless head of a part": (PARTS, part("a", b"1", b'; filename="' + b"f" * 9_000 + b'"'), 400),
    "parts in parts": (PARTS, nested(200), None),
    "a part without end": (PARTS, part("sentence", b"words")[:-2], None),
    "parts without a boundary": ("multipart/form-data", part("sentence", b"words"), 400),
}  # fmt: skip


@pytest.mark.parametrize("role", ["anonymous", "locked", "owner"])
def test_it_is_refused_and_nothing_changes(world, role):
    client = roles.PAGES[role](world).client()
    before = tables.snapshot()
    for what, (kind, body, status) in LARGE.items():
        for name in ("check-in-sentence", "recover", "you", "lock-extend"):
            answer = client.generic("POST", world.url(ROUTES[name]), body, content_type=kind)
            said = (what, name, answer.status_code)

            assert answer.status_code < 500, said
            if status and name == "recover":  # This one reads its form whoever asks.
                assert answer.status_code == status, said
            assert answer.status_code < 400 or looks.faults(answer) == [], said
    assert tables.changes(before, tables.snapshot()) == []


def test_every_address_refuses_ten_megabytes(world):
    visitor = roles.owner(world)
    before = tables.snapshot()
    for row in POSTS:
        answer = visitor.ask(
            "POST", world.url(ROUTES[row.route]), {"sentence": "x" * TEN_MEGABYTES}
        )

        assert (row.route, answer.status_code) == (row.route, 413)
    assert tables.changes(before, tables.snapshot()) == []


def test_programs_get_the_same_in_their_own_words(world):
    client = roles.writing(world).client()
    for operation in bodies.JSON:
        method, name = operation.split()
        for body in (
            b'{"sentence": "' + b"x" * TEN_MEGABYTES + b'"}',
            b"[" * 100_000,
            b'{"a":' * 9_000,
        ):
            answer = client.generic(
                method, world.url(ROUTES[name]), body, content_type="application/json"
            )

            assert answer.status_code in {400, 413, 422}
