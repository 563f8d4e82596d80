"""A Chromium and a server of its own for each file of journeys."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.journeys import walking
from tests.journeys.house import House
from tests.journeys.walking import Place
from tests.journeys.watching import Watch
from tools import prepare_browser

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}
PATIENCE_MS = 20_000
# No name but this machine's own leads anywhere, whatever a page may ask for.
NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", NOWHERE]

Visit = Callable[..., Page]

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser, found or installed as ``make test`` does it; without one the journeys fail."""
    path = prepare_browser.prepare()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server nobody has used before, for all journeys of a file."""
    house = House(tmp_path_factory.mktemp("house") / "data").open()
    yield house
    house.close()


@pytest.fixture(scope="module")
def ana(chromium: Browser, house: House) -> Place:
    """The host of this house, who made her place with the setup code."""
    page = chromium.new_page(base_url=house.address)
    place = walking.make_place(page, house)
    page.context.close()
    return place


@pytest.fixture
def visit(chromium: Browser, house: House) -> Iterator[Visit]:
    """Open a browser of its own: ``visit(phone=False, javascript=False, color_scheme="dark")``.

    At the end of the test nothing may have gone wrong in any of them.
    """
    watched: list[Watch] = []

    def visited(*, phone: bool = True, javascript: bool = True, **more: Any) -> Page:
        size = (
            {"viewport": PHONE, "has_touch": True, "is_mobile": True}
            if phone
            else {"viewport": DESK}
        )
        options = {"base_url": house.address, "locale": "en-GB", "reduced_motion": "reduce"}
        context = chromium.new_context(
            **options | size | {"java_script_enabled": javascript} | more
        )
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.watch = Watch(context, house.address)
        watched.append(page.watch)
        return page

    yield visited
    for context in chromium.contexts:
        context.close()
    unexpected = [trouble for watch in watched for trouble in watch.unexpected()]
    assert (unexpected, house.complaints()) == ([], [])
