"""Behind a proxy that speaks HTTPS: its word is taken for how the page was reached."""

import pytest

NAME = "nearer.example.org"
OVER_HTTPS = {"Host": NAME, "X_Forwarded_Proto": "https", "X_Forwarded_For": "192.0.2.7"}


@pytest.fixture
def behind(serve):
    return serve(origin=f"https://{NAME}")


def test_it_works(behind):
    assert behind.greeting[0].endswith(f"https://{NAME}")
    answer = behind.browser().get("/sign-in/", **OVER_HTTPS)
    assert answer.status == 200
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    assert answer.headers["set-cookie"].startswith("__Host-csrf=")
    assert "Secure" in answer.headers["set-cookie"]
    assert behind.browser().get("/events", **OVER_HTTPS).status == 403
    assert behind.browser().get("/health/", Host="evil.example").status == 400
    assert "192.0.2.7" not in "".join(behind.errors)
