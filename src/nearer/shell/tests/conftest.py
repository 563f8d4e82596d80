"""Pages of the shell without the rest of Nearer: addresses of its own, and a browser without a net."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import include, path

from nearer.shell.gallery import specimens

STATIC = Path(__file__).resolve().parent.parent / "static"
Render = Callable[..., str]
PATIENCE_MS = 8_000
START_SECONDS = 1_800_000_000


def nothing(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


NAMES = (
    *("home", "leave", "help", "lock", "journal", "you", "away", "pause", "line", "say-shared"),
)
urlpatterns = [path(f"{name}/", nothing, name=name) for name in NAMES]
urlpatterns += [
    path("lock/extend/", nothing, name="lock-extend"),
    path("", include("nearer.shell.urls")),
]


@pytest.fixture
def render(settings) -> Render:
    """Render a template of the shell as a page of somebody who is signed in."""
    settings.ROOT_URLCONF = __name__

    def render_page(template: str, **context: object) -> str:
        defaults = {"idle_seconds": 300, "signed_in": True, "quiet": False, "theme": ""}
        content = specimens() if "gallery" in template else {}
        return render_to_string(template, defaults | content | context, RequestFactory().get("/"))

    return render_page


class Browser:
    """A page in Chromium for which this object is the server. ``posts`` is what it was sent."""

    def __init__(self, page, html: str) -> None:
        self.page = page
        self.html = html
        self.posts: list[tuple[str, str]] = []
        self.reachable = True
        self.answers: dict[str, int] = {}

    def answer(self, route, request) -> None:
        where = re.sub(r"^http://localhost", "", request.url)
        if request.method == "POST":
            if not self.reachable:
                route.abort("internetdisconnected")
                return
            self.posts.append((where, request.post_data or ""))
            route.fulfill(status=self.answers.get(where, 200), body="")
        elif where.startswith("/static/"):
            route.fulfill(path=STATIC / where.removeprefix("/static/"))
        elif where == "/":
            route.fulfill(body=self.html, content_type="text/html; charset=utf-8")
        else:
            route.fulfill(body="<title>elsewhere</title>", content_type="text/html")

    def posted(self, where: str) -> list[str]:
        return [body for path_, body in self.posts if path_ == where]

    def wait_for_post(self, where: str) -> None:
        for _ in range(100):
            if self.posted(where):
                return
            self.page.wait_for_timeout(20)
        raise AssertionError(f"nothing was sent to {where}: {self.posts}")


@pytest.fixture(scope="module")
def chromium():
    from playwright.sync_api import sync_playwright

    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("NEARER_TEST_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


def close(context) -> None:
    """Chromium may never answer a context that is closed while a page of it is on its way.

    A page that locked just now may be on its way by itself, and interrupt this one.
    """
    from playwright.sync_api import Error

    for page in context.pages:
        try:
            page.goto("about:blank")
        except Error:
            page.wait_for_load_state()
            page.goto("about:blank")
    context.close()


@pytest.fixture
def browse(chromium, render) -> Iterator[Callable[..., Browser]]:
    """Open a page of the shell, with a clock that the test moves, and wait for its scripts."""
    contexts = []

    def open_page(template: str, *, html: str = "", **context: object) -> Browser:
        contexts.append(chromium.new_context(viewport={"width": 390, "height": 844}))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.clock.install(time=START_SECONDS)
        page.clock.pause_at(START_SECONDS + 1)
        browser = Browser(page, html or render(template, **context))
        contexts[-1].route("**/*", browser.answer)
        page.goto("http://localhost/")
        page.wait_for_function("customElements.get('leave-now') !== undefined")
        return browser

    yield open_page
    for context in contexts:
        close(context)
