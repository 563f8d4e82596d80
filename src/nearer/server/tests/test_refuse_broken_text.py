"""Text that cannot be stored as it was sent is refused; nothing is put in its place."""

import pytest

FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize("bad", ["%ff", "%ED%A0%80", "%C3", "caf%E9"])
def test_broken_utf8_is_refused(bad, ana):
    answer = ana.client.post("/check-ins/", f"stage=sentence&sentence={bad}", content_type=FORM)
    assert answer.status_code == 400
    assert "<h1" in answer.content.decode()


def test_broken_utf8_in_parts_is_refused(ana):
    kind = "multipart/form-data; boundary=x"
    body = b'--x\r\nContent-Disposition: form-data; name="sentence"\r\n\r\n\xff\r\n--x--\r\n'
    assert ana.client.generic("POST", "/check-ins/", body, content_type=kind).status_code == 400


def test_pages_are_compressed_and_their_length_varies(ana):
    headers = {"accept-encoding": "gzip"}
    answers = [ana.client.get("/help/", headers=headers) for _ in range(6)]
    assert all(answer["Content-Encoding"] == "gzip" for answer in answers)
    assert len({len(answer.content) for answer in answers}) > 1
