"""Finding an entry again: by touch, by keyboard alone, and with scripts off."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer
from tests.journeys.house import House
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

ANA = Place("Ana", walking.PASSWORD, "")
WAYS: dict[str, tuple[Hand, dict]] = {
    "touch": (Fingers(), {}),
    "keyboard": (Keys(), {"phone": False}),
    "no script": (Pointer(), {"phone": False, "javascript": False}),
}


@pytest.fixture(scope="module")
def house(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A household that has lived here for 120 days."""
    house = House(tmp_path_factory.mktemp("household") / "data")
    house.told("demo", "--data", str(house.data))
    yield house.open()
    house.close()


@pytest.mark.parametrize("way", WAYS)
def test_find_an_entry_and_come_back(visit: Callable[..., Page], way: str):
    hand, more = WAYS[way]
    page = visit(**more)
    walking.sign_in(page, ANA)
    hand.press(page.get_by_role("link", name="Journal", exact=True))
    page.wait_for_url("/journal/")
    hand.press(page.get_by_role("button", name="Search", exact=True))
    page.wait_for_url("/journal/find/")
    hand.write(page.get_by_label("Words that you wrote"), 'phone "the story"')
    hand.press(page.get_by_role("button", name="Find", exact=True))
    page.wait_for_url("**/journal/searches/*/")
    found = page.url
    expect(page.locator("mark").first).to_have_text("phone")
    assert "phone" not in page.url + page.title()

    hand.press(page.locator("main a.card").first)
    page.wait_for_url("**/entries/*/")
    hand.press(page.get_by_role("link", name="Back to the list"))
    page.wait_for_url("**/at/*/*")
    page.go_back()
    page.go_back()
    assert page.url == found
    expect(page.locator("mark").first).to_be_visible()


@pytest.mark.parametrize("way", WAYS)
def test_change_what_was_found_and_come_back(visit: Callable[..., Page], way: str):
    hand, more = WAYS[way]
    page = visit(**more)
    walking.sign_in(page, ANA)
    page.goto("/journal/find/")
    hand.write(page.get_by_label("Words that you wrote"), "phone")
    hand.press(page.get_by_role("button", name="Find", exact=True))
    page.wait_for_url("**/journal/searches/*/")
    results = page.url
    hand.press(page.locator("main a.card").first)
    page.wait_for_url("**/entries/*/")
    found = page.url
    hand.press(page.get_by_role("link", name="Edit"))
    words = page.get_by_label("In one sentence")
    words.fill(f"phone, {way}")
    hand.press(page.get_by_role("button", name="Keep it"))
    page.wait_for_url(found)
    expect(page.get_by_role("article")).to_contain_text(f"phone, {way}")
    hand.press(page.get_by_role("link", name="Back to the list"))
    page.wait_for_url(f"{results}at/**")
    expect(page.locator("main a.card", has_text=f"phone, {way}")).to_be_visible()


def test_words_that_are_looked_for_outlive_a_lock(visit: Callable[..., Page]):
    page = visit()
    page.clock.install()
    walking.sign_in(page, ANA)
    page.goto("/journal/find/")
    page.get_by_label("Words that you wrote").fill("the story")
    page.clock.fast_forward("05:10")
    page.wait_for_url("**/kept/")
    page.get_by_role("link", name="Unlock").click()
    walking.unlock(page, ANA)
    page.get_by_role("article").filter(has_text="the story").get_by_role(
        "button", name="Put it back"
    ).click()
    page.wait_for_url("**/journal/searches/*/")
    expect(page.get_by_label("Words that you wrote")).to_have_value("the story")
    expect(page.locator("mark").first).to_be_visible()


def test_words_that_are_looked_for_outlive_a_lost_network(visit: Callable[..., Page]):
    page = visit()
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    walking.sign_in(page, ANA)
    page.goto("/journal/find/")
    page.get_by_label("Words that you wrote").fill("the story")
    page.context.set_offline(True)
    page.get_by_role("button", name="Find", exact=True).tap()
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    page.context.set_offline(False)
    page.get_by_role("button", name="Find", exact=True).tap()
    page.wait_for_url("**/journal/searches/*/")
    expect(page.locator("mark").first).to_be_visible()


@pytest.mark.parametrize("way", WAYS)
def test_narrow_it_down_and_widen_it_again(visit: Callable[..., Page], way: str):
    hand, more = WAYS[way]
    page = visit(**more)
    walking.sign_in(page, ANA)
    page.goto("/journal/")
    hand.press(page.get_by_role("button", name="Feelings", exact=True))
    page.wait_for_url("/journal/feelings/")
    hand.press(page.locator(".family h2 button").first)
    page.wait_for_url("**/journal/searches/*/")
    tally = page.get_by_role("status")
    before = tally.inner_text()
    hand.press(page.get_by_text("Narrow it down"))
    hand.press(page.locator(".narrow section").last.get_by_role("button").last)
    expect(page.get_by_role("list", name="Only entries with").get_by_role("button")).to_have_count(
        2
    )
    assert tally.inner_text() != before
    hand.press(page.get_by_role("list", name="Only entries with").get_by_role("button").last)
    expect(page.get_by_role("list", name="Only entries with").get_by_role("button")).to_have_count(
        1
    )
    expect(tally).to_have_text(before)


def test_paper_is_black_on_white(visit: Callable[..., Page]):
    page = visit(color_scheme="dark")
    walking.sign_in(page, ANA)
    page.goto("/journal/months/")
    page.locator("main li a.chip").first.click()
    page.get_by_role("link", name="Print this month").click()
    expect(page.get_by_role("button", name="Print", exact=True)).to_be_visible()
    page.emulate_media(media="print", color_scheme="dark")
    looks = "element => [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor]"
    heading = page.get_by_role("heading", level=1)
    assert heading.evaluate(looks) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    expect(page.get_by_text("Paper has no lock.")).to_be_hidden()
    expect(page.get_by_role("banner")).to_be_hidden()
