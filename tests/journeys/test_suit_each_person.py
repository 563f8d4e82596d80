"""A theme of one's own, stillness for whoever asked for it, a page for when nothing answers."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.auditing import audit

pytestmark = pytest.mark.browser

MOVING = """() => document.getAnimations().filter(
  (each) => each.playState === 'running' && each.effect.getTiming().duration > 100).length"""
MOST_FIRST_LOAD_BYTES = 70_000
BACKGROUND = "() => getComputedStyle(document.body).backgroundColor"


def choose_theme(page: Page, name: str) -> None:
    page.goto("/you/")
    page.get_by_role("radio", name=name, exact=True).check(force=True)
    page.get_by_role("button", name="Keep it so").click()
    page.wait_for_load_state()


def test_dark_where_the_device_is_light(visit, ana):
    page = visit(phone=False, color_scheme="light")
    walking.sign_in(page, ana)
    light = page.evaluate(BACKGROUND)
    choose_theme(page, "Dark")
    page.goto("/")
    assert page.evaluate(BACKGROUND) != light
    assert audit(page) == []
    choose_theme(page, "Light")
    page.emulate_media(color_scheme="dark")
    page.goto("/")
    assert page.evaluate(BACKGROUND) == light
    assert audit(page) == []
    choose_theme(page, "As the device")


def test_nothing_moves_for_whoever_asked(visit, ana):
    page = visit(reduced_motion="reduce")
    walking.sign_in(page, ana)
    for path in ("/", "/check-ins/new/", "/check-ins/new/body/"):
        page.goto(path)
        assert page.evaluate(MOVING) == 0, path
    expect(page.get_by_role("button", name="Now a word for it")).to_be_visible()


def test_the_breath_moves_for_everybody_else(visit, ana):
    page = visit(reduced_motion="no-preference")
    walking.sign_in(page, ana)
    page.goto("/check-ins/new/")
    expect(page.get_by_text("Breathe in").first).to_be_visible()
    assert page.evaluate(MOVING) > 0
    page.get_by_role("button", name="Pause").tap()
    page.wait_for_function(f"() => ({MOVING})() === 0")


def test_a_page_of_our_own_when_nothing_answers(visit, ana):
    page = visit()
    walking.sign_in(page, ana)
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.watch.allow("ERR_INTERNET_DISCONNECTED", "ERR_FAILED")
    page.context.set_offline(True)
    page.goto("/journal/")
    expect(page.get_by_role("heading", name="No connection")).to_be_visible()
    page.context.set_offline(False)
    page.goto("/journal/")
    expect(page.get_by_role("heading", name="Journal")).to_be_visible()


@pytest.mark.parametrize("path", ["/", "/check-ins/new/", "/check-ins/new/body/"])
def test_little_is_loaded_the_first_time(visit, ana, path):
    page = visit(service_workers="block")
    page.watch.allow("Service Worker registration blocked")
    walking.sign_in(page, ana)
    sizes: dict[str, float] = {}
    wire = page.context.new_cdp_session(page)
    wire.on("Network.responseReceived", lambda event: sizes.update(headers_of(event)))
    wire.on("Network.loadingFinished", lambda event: sizes.update(body_of(event, sizes)))
    wire.send("Network.enable")
    wire.send("Network.clearBrowserCache")
    page.goto(path)
    page.wait_for_load_state("load")
    assert len(sizes) > 8
    assert sum(sizes.values()) < MOST_FIRST_LOAD_BYTES


def headers_of(event: dict) -> dict[str, float]:
    """Bytes that had come when the head of an answer was there, counted below nought."""
    return {event["requestId"]: -event["response"]["encodedDataLength"]}


def body_of(event: dict, sizes: dict[str, float]) -> dict[str, float]:
    """Bytes of the whole answer without its head."""
    return {event["requestId"]: event["encodedDataLength"] + sizes.get(event["requestId"], 0)}
