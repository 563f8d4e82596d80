"""One line and one Undo, without a script and without a race."""

from django.contrib.messages.storage.cookie import CookieStorage
from django.template.loader import render_to_string
from django.test import RequestFactory

from nearer.shell import toasts


def request_with_messages():
    request = RequestFactory().get("/")
    request._messages = CookieStorage(request)
    return request


def show(request) -> str:
    return render_to_string("shell/components/toasts.html", {}, request)


def test_it_works():
    request = request_with_messages()
    toasts.show(request, "Deleted.", undo_url="/journal/1/undo/")
    html = show(request)
    assert 'role="status"' in html
    assert "Deleted." in html
    assert '<form method="post" action="/journal/1/undo/">' in html


def test_without_undo_there_is_no_form():
    request = request_with_messages()
    toasts.show(request, "Sealed until you both answer.")
    assert "<form" not in show(request)


def test_undo_stays_on_this_server():
    request = request_with_messages()
    toasts.show(request, "Deleted.", undo_url="https://example.org/")
    assert "<form" not in show(request)
