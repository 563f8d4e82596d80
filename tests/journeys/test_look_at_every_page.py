"""Every page in every state it has: axe, both themes, a phone and a desk, and a quiet console."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect

from nearer.server.tests import access_matrix
from nearer.server.tests.harness import routes
from tests.journeys import walking
from tests.journeys.auditing import audit
from tests.journeys.house import House
from tests.journeys.screen import Screen
from tests.journeys.screens import NO_PAGES, screens
from tests.journeys.test_ask_second_step import first_step, switch_on
from tests.journeys.walking import Place
from tests.journeys.watching import Watch

pytestmark = pytest.mark.browser

PATIENCE_MS = 30_000
# Shows nothing of Nearer, on purpose.
BARE = {"away"}
ENTRY = "main a.card"


@dataclass
class World:
    """A household that has lived here for 120 days, and what its addresses are made of."""

    house: House
    chromium: Browser
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)

    def page(self, who: str) -> Page:
        """The browser of somebody, who is let in when they are first needed."""
        if who not in self.pages:
            self.pages[who] = self._browser()
            PEOPLE[who](self, self.pages[who])
        return self.pages[who]

    def url(self, screen: Screen) -> str:
        """Where this person finds the page."""
        route = next(route for route in routes.walk() if route.name == screen.route)
        values = self.values.get(screen.who, {}) | self.values.get(screen.route, {})
        return reverse(route.name, kwargs={name: values[name] for name in route.parameters})

    def invite(self) -> str:
        return self.house.told("invite").split("/")[-2]

    def reset(self, name: str) -> str:
        return self.house.told("reset-login", name).splitlines()[0].split("/")[-2]

    def make_place(self, page: Page, name: str) -> Place:
        return walking.make_place(page, self.house, name, f"/invitations/{self.invite()}/")

    def _browser(self) -> Page:
        context = self.chromium.new_context(
            base_url=self.house.address, locale="en-GB", reduced_motion="reduce"
        )
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.watch = Watch(context, self.house.address)
        return page


def nobody(world: World, page: Page) -> None:
    world.values["nobody"] = {"country": "GB", "secret": world.invite()}
    world.values["reset"] = {"secret": world.reset("Dan")}


def ana(world: World, page: Page) -> None:
    walking.sign_in(page, Place("Ana", walking.PASSWORD, ""))
    keep_draft(page)
    page.goto("/journal/")
    moments = page.locator(ENTRY).evaluate_all(
        "all => all.map(each => each.href.split('/').at(-2))"
    )
    page.goto("/journal/find/")
    page.get_by_label("Words that you wrote").fill("the")
    page.get_by_label("Words that you wrote").press("Enter")
    page.wait_for_url("**/journal/searches/*/")
    found = page.locator(ENTRY).first.get_attribute("href").split("/")[-2]
    search, today = page.url.split("/")[-2], date.today()  # noqa: DTZ011 - a month of this server
    world.values["ana"] = {
        "moment_id": moments[0],
        "statement_id": statement_of(page),
        "country": "GB",
        "search_id": search,
        "year": today.year,
        "month": today.month,
    }
    world.values["say-guided"] = {"part": "feeling"}
    world.values["say-guided-new"] = {"part": "their-side"}
    world.values["journal-search-print-on"] = {"moment_id": found}
    page.goto("/words/own/")
    word = page.get_by_role("link", name="braced for it").get_attribute("href").split("/")[-2]
    world.values["ana"] |= {"word": "resentful", "word_id": word, "family": "anger"}
    world.values["ana"] |= of_signals(page)
    body = page.url.split("/")[-2]
    for route in ("body-signals-words", "body-signals-body"):
        world.values[route] = {"moment_id": body}
    page.goto("/")


def statement_of(page: Page) -> str:
    """One that was written, changed, and taken somewhere."""
    page.goto("/say/")
    taken = page.locator(ENTRY).filter(has_text=re.compile("said in person|handed on|copied"))
    return taken.first.get_attribute("href").split("/")[-2]


def of_signals(page: Page) -> dict[str, Any]:
    """A rating and a scene; the page is then at words for a jaw."""
    page.goto("/finer-words/")
    page.get_by_text("What you rated").click()
    rated = page.locator("a[href*='/check-ins/']").last.get_attribute("href").split("/")[-2]
    page.get_by_role("button", name="Go on with the scenes").click()
    page.wait_for_url("**/scenes/*/")
    scene = page.url.split("/")[-2]
    for row in page.locator(".ratingrow").all():
        row.locator("label.pick").first.click()
    page.get_by_role("button", name="See how they differ").click()
    page.wait_for_url("**/differences/")
    page.goto("/body-signals/")
    page.get_by_role("button", name="Jaw and mouth", exact=True).click()
    page.get_by_role("button", name="Now a word for it").click()
    page.get_by_role("heading", name="Words that may fit").wait_for()
    return {"rated_id": rated, "scene_name": scene}


def keep_draft(page: Page) -> None:
    """Leave something that waits, and be let in again."""
    walking.begin_sentence(page)
    page.get_by_role("textbox").fill("This met a lock.")
    page.context.clear_cookies(name="nearer-unlock")
    page.get_by_role("button", name="Keep it").click()
    page.wait_for_url("**/kept/")
    page.goto("/unlock/")
    walking.unlock(page, Place("", walking.PASSWORD, ""))
    page.wait_for_url("/")


def new(world: World, page: Page) -> None:
    world.make_place(page, "Eve")
    walking.begin_sentence(page)
    world.values["new"] = {
        "moment_id": page.url.split("/")[-3],
        "search_id": page.url.split("/")[-3],
    }


def careful(world: World, page: Page) -> None:
    place = world.make_place(page, "Finn")
    switch_on(page)
    page.locator("ol.recovery-code li").first.wait_for()
    world.values["careful"] = {"place": place}


def half(world: World, page: Page) -> None:
    world.page("careful")
    first_step(page, world.values["careful"]["place"])


def newcomer(world: World, page: Page) -> None:
    page.goto(f"/invitations/{world.invite()}/")
    page.get_by_label("Your name here").fill("Gil")
    page.get_by_label("Password", exact=True).fill(walking.PASSWORD)
    page.get_by_role("button", name="Make my place").click()
    page.wait_for_url("**/recovery-code/")


def locked(world: World, page: Page) -> None:
    walking.sign_in(page, Place("Ben", walking.PASSWORD, ""))
    page.goto("/you/")
    page.get_by_role("button", name="Lock now").click()
    page.wait_for_url("**/unlock/")


PEOPLE: dict[str, Callable[[World, Page], None]] = {
    each.__name__: each for each in (nobody, ana, new, careful, half, newcomer, locked)
}


@pytest.fixture(scope="module")
def world(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    house = House(tmp_path_factory.mktemp("household") / "data")
    house.told("demo", "--data", str(house.data))
    world = World(house.open(), chromium)
    yield world
    for page in world.pages.values():
        page.context.close()
    house.close()


def test_no_page_is_forgotten():
    rows = access_matrix.rows(access_matrix.PAGES)
    seen = {screen.route for screen in screens()}
    assert {row.route for row in rows if row.method == "GET"} == seen | set(NO_PAGES)


@pytest.mark.parametrize("screen", screens(), ids=lambda screen: screen.name)
def test_look(world: World, screen: Screen):
    page = world.page(screen.who)
    url = world.url(screen)
    answer = page.goto(url)
    if "/confirm/" in page.url and screen.route != "account_reauthenticate":
        page.get_by_label("Password", exact=True).fill(walking.PASSWORD)
        page.get_by_role("button", name="Go on").click()
        page.wait_for_url(f"**{url}")
    else:
        assert (answer.status, page.url) == (screen.status, world.house.url(url))
    if screen.act:
        screen.act(page)
    if screen.route not in BARE:
        expect(page.get_by_role("link", name="Help", exact=True).first).to_be_visible()
        expect(page.get_by_role("banner").get_by_text("Leave", exact=True)).to_be_visible()
    wrong = audit(page)
    troubles, page.watch.troubles = page.watch.unexpected(), []
    assert wrong + troubles == []
