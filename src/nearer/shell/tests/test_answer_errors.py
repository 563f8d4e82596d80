"""When something goes wrong the page says so plainly, and tells nothing about the inside."""

import pytest
from django.template.loader import render_to_string

CODES = ("400", "403", "404", "405", "413", "429", "503")


@pytest.mark.parametrize("code", CODES)
def test_it_works(render, code):
    html = render(
        f"{code}.html", exception="a secret of the inside", reason="another", idle_seconds=0
    )
    assert html.count("<h1>") == 1
    assert 'href="/home/"' in html
    assert "secret" not in html
    assert "another" not in html
    assert code not in html.split("<body>")[1].split("<svg")[0]


def test_a_failure_needs_nothing_that_could_fail_again(render):
    html = render_to_string("500.html")
    assert html.count("<h1>") == 1
    assert 'href="/help/"' in html
    assert "<title>Notes</title>" in html
