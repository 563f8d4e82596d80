"""Two tabs and two devices of one person agree; nobody else hears anything."""

import time

from nearer.server.tests.serving.conftest import PASSWORD, PATIENCE_SECONDS


def test_it_needs_a_sign_in(serving):
    assert serving.browser().get("/events").status == 403


def test_locking_and_unlocking_in_one_tab_reaches_the_other(serving):
    ana = serving.sign_in()
    other_tab = ana.listen()
    assert other_tab.next_event() == {"kind": "session.unlocked"}
    assert ana.post("/lock/").status == 302
    assert other_tab.next_event() == {"kind": "session.locked"}
    assert ana.post("/unlock/", password=PASSWORD).status == 302
    assert other_tab.next_event() == {"kind": "session.unlocked"}
    other_tab.leave()


def test_leaving_in_one_tab_reaches_the_other(serving):
    ana = serving.sign_in()
    other_tab = ana.listen()
    other_tab.next_event()
    ana.post("/leave/")
    assert other_tab.next_event() == {"kind": "session.locked"}
    other_tab.leave()


def test_locking_on_one_device_leaves_another_open(serving):
    here, there = serving.sign_in(), serving.sign_in()
    stream = there.listen()
    stream.next_event()
    here.post("/lock/")
    assert stream.is_silent()
    stream.leave()


def test_signing_out_ends_the_stream(serving):
    ana = serving.sign_in()
    other_tab = ana.listen()
    other_tab.next_event()
    ana.post("/sign-out/")
    while (event := other_tab.next_event()) == {"kind": "session.locked"}:
        pass
    assert event == {"kind": "session.ended"}
    assert other_tab.rest() == b""


def test_another_person_hears_nothing(serving):
    ana, ben = serving.sign_in(), serving.sign_in("Ben")
    stream = ben.listen()
    stream.next_event()
    ana.post("/lock/")
    ana.post("/sign-out/")
    assert stream.is_silent()
    stream.leave()


def test_a_fifth_stream_waits_until_one_has_gone(serving):
    ana = serving.sign_in("Cleo")
    streams = [ana.listen() for _ in range(4)]
    for stream in streams:
        stream.next_event()
    fifth = ana.get("/events")
    assert fifth.status == 429
    assert int(fifth.headers["retry-after"]) > 0
    streams[0].leave()
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (again := ana.listen()).status == 429 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert again.status == 200
    for stream in (*streams[1:], again):
        stream.leave()


def test_a_stream_carries_the_headers_of_a_page(serving):
    ana = serving.sign_in("Dan")
    stream, page = ana.listen(), ana.get("/health/")
    on_stream = {name.lower(): value for name, value in stream.response.getheaders()}
    for name in PAGE_HEADERS:
        assert sorted(on_stream[name].split("; ")) == sorted(page.headers[name].split("; "))
    stream.leave()


PAGE_HEADERS = (
    "cache-control",
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
)
