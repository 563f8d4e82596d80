"""A pause, led in the way that suits, by every hand; whatever happens in the middle of it."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Hand, Keys, Pointer

pytestmark = pytest.mark.browser

# Vibrates nothing, and remembers what it was asked.
FEEL = """() => {
  window.felt = [];
  Object.defineProperty(navigator, 'maxTouchPoints', {value: 1});
  navigator.vibrate = (pattern) => window.felt.push(pattern);
}"""


# How the last pause was led is offered again; each of these journeys begins as a first one does.
AS_AT_FIRST = """() => {
  for (const value of ['breath', 'sight']) document.querySelector(`input[value=${value}]`).click();
}"""


@pytest.fixture
def begin(visit, ana):
    """Open the pause in a browser whose clock can be moved."""

    def opened(**options) -> Page:
        page = visit(**options)
        if options.get("javascript", True):
            page.clock.install()
        walking.sign_in(page, ana)
        page.goto("/check-ins/new/")
        if options.get("javascript", True):
            page.wait_for_function("customElements.get('breath-timer') !== undefined")
            page.evaluate(AS_AT_FIRST)
        return page

    return opened


def choose(page: Page, hand: Hand, way: str) -> None:
    if isinstance(hand, Keys):
        hand.reach(page.get_by_role("radio", name="The breath"))
        page.get_by_role("radio", name=way, exact=True).focus()
        page.keyboard.press("Space")
    else:
        hand.press(page.locator("label.pick", has_text=way))


def lead_with_words(page: Page, hand: Hand) -> None:
    """Open the other ways, be led by words; go on to the body."""
    hand.press(page.locator("summary", has_text="Another way"))
    choose(page, hand, "Counted words")
    expect(page.locator("[data-number]")).to_have_text("1")
    expect(page.locator(".count")).to_be_hidden()
    page.clock.run_for(30_000)
    hand.press(page.get_by_role("button", name="On to the body"))
    page.wait_for_url("**/body/")
    page.goto("/check-ins/new/")
    expect(page.locator("[name=cue][value=text]")).to_be_checked()


def test_by_touch(begin):
    lead_with_words(begin(), Fingers())


def test_by_keyboard(begin):
    lead_with_words(begin(phone=False), Keys())


def test_with_scripts_off(begin):
    page, hand = begin(javascript=False), Pointer()
    expect(page.locator("noscript p").last).to_be_visible()
    expect(page.locator("noscript p").last).to_contain_text("One minute from now is")
    hand.press(page.locator("label.pick", has_text="3 minutes"))
    hand.press(page.locator("summary", has_text="Another way"))
    hand.press(page.locator("label.pick", has_text="My feet on the floor"))
    hand.press(page.get_by_role("button", name="Stop here"))
    expect(page.get_by_text("Breathed for 3 minutes")).to_be_visible()


def test_resting_outside_leads_nothing(begin):
    page, hand = begin(), Fingers()
    hand.press(page.locator("summary", has_text="Another way"))
    choose(page, hand, "Sounds around me")
    expect(page.get_by_text("What can you hear, near and far?").first).to_be_visible()
    expect(page.locator("[data-cue]")).to_be_hidden()
    expect(page.get_by_text("How slowly, in seconds")).to_be_hidden()
    page.clock.run_for(61_000)
    expect(page.get_by_text("That was the time you chose.").first).to_be_visible()


def test_vibration_where_there_is_any(visit, ana):
    page = visit()
    page.context.add_init_script(f"({FEEL})()")
    page.clock.install()
    walking.sign_in(page, ana)
    page.goto("/check-ins/new/")
    page.wait_for_function("customElements.get('breath-timer') !== undefined")
    page.evaluate(AS_AT_FIRST)
    page.locator("summary", has_text="Another way").tap()
    page.locator("label.pick", has_text="Vibration").tap()
    page.clock.run_for(5_000)
    assert page.evaluate("window.felt.length") == 2


def test_no_vibration_where_there_is_none(begin):
    page = begin(phone=False)
    page.locator("summary", has_text="Another way").click()
    expect(page.get_by_text("Vibration")).to_be_hidden()


def test_soft_tones_begin_with_a_tap(begin):
    page = begin()
    page.evaluate("""() => {
      window.voices = 0;
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (...when) { voices += 1; return start.apply(this, when); };
    }""")
    page.locator("summary", has_text="Another way").tap()
    page.locator("label.pick", has_text="Soft tones").tap()
    page.wait_for_function("window.voices === 2")
    page.clock.run_for(5_000)
    page.wait_for_function("window.voices === 4")


def test_the_network_is_cut_in_the_middle(begin):
    page, hand = begin(), Fingers()
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    page.clock.run_for(65_000)
    expect(page.get_by_text("That was the time you chose.").first).to_be_visible()
    hand.press(page.get_by_role("button", name="Stop here"))
    expect(page.get_by_text("No connection. Your words are still here.")).to_be_visible()
    page.context.set_offline(False)
    hand.press(page.get_by_role("button", name="Stop here"))
    expect(page.get_by_text("Breathed for a minute")).to_be_visible()


def test_five_minutes_in_a_session_that_locks_after_one(begin):
    page = begin()
    page.goto("/you/")
    page.locator("label.pick", has_text="1 min").first.tap()
    page.get_by_role("button", name="Keep it so").click()
    page.goto("/check-ins/new/")
    page.locator("label.pick", has_text="5 minutes").tap()
    for _ in range(15):
        page.clock.run_for(20_000)
    expect(page.get_by_text("That was the time you chose.").first).to_be_visible()
    page.get_by_role("button", name="Stop here").tap()
    expect(page.get_by_text("Breathed for 5 minutes")).to_be_visible()


def test_a_lock_in_the_middle_loses_nothing(begin, ana):
    page = begin()
    page.locator("label.pick", has_text="5 minutes").tap()
    for _ in range(7):
        page.clock.run_for(20_000)
    page.evaluate("new BroadcastChannel('nearer').postMessage('locked')")
    page.context.clear_cookies(name="nearer-unlock")
    page.wait_for_url("**/kept/")
    page.get_by_role("link", name="Unlock").click()
    walking.unlock(page, ana)
    page.get_by_role("button", name="Put it back").first.click()
    expect(page.get_by_text("Breathed for 2 minutes")).to_be_visible()


def test_paused_it_waits(begin):
    page = begin()
    page.get_by_role("button", name="Pause").tap()
    page.clock.run_for(50_000)
    expect(page.locator("[data-cue]")).to_have_text("Breathe in")
    page.get_by_role("button", name="Carry on").tap()
    page.clock.run_for(55_000)
    expect(page.get_by_text("That was the time you chose.").first).to_be_hidden()
