"""The breath counts, pauses, ends when it was asked to, and keeps the session open meanwhile."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def breath(browse):
    browser = browse("shell/gallery/breathe.html")
    browser.page.wait_for_function("customElements.get('breath-timer') !== undefined")
    return browser


def cue(browser) -> str:
    return browser.page.locator("[data-cue]").inner_text()


def test_it_works(breath):
    assert cue(breath) == "Breathe in"
    assert breath.page.locator("[data-count] i").count() == 4
    breath.page.clock.run_for(4_000)
    assert cue(breath) == "Breathe out"
    assert breath.page.locator("[data-count] i").count() == 6
    breath.page.clock.run_for(6_000)
    assert cue(breath) == "Breathe in"


def test_it_pauses_and_carries_on(breath):
    breath.page.get_by_role("button", name="Pause").click()
    breath.page.clock.run_for(20_000)
    assert cue(breath) == "Breathe in"
    breath.page.get_by_role("button", name="Carry on").click()
    breath.page.clock.run_for(4_000)
    assert cue(breath) == "Breathe out"


def test_it_ends_on_an_out_breath_and_says_so(breath):
    done = breath.page.locator("[data-done]")
    breath.page.clock.run_for(59_000)
    assert done.is_hidden()
    breath.page.clock.run_for(2_000)
    assert done.is_visible()
    assert cue(breath) == "Breathe out"


def test_three_minutes_can_be_chosen(breath):
    breath.page.get_by_label("3 minutes").check()
    breath.page.clock.run_for(100_000)
    assert breath.page.locator("[data-done]").is_hidden()


def test_one_cycle_is_announced_and_then_it_is_quiet(breath):
    live = breath.page.locator("[data-live]")
    assert live.inner_text() == "Breathe in"
    breath.page.clock.run_for(4_000)
    assert live.inner_text() == "Breathe out"
    breath.page.clock.run_for(6_000)
    assert live.inner_text() == "Breathe out"


def test_it_keeps_the_session_open(breath):
    breath.page.clock.run_for(61_000)
    breath.wait_for_post("/lock/extend/")


def test_another_pace_begins_with_an_in_breath(breath):
    breath.page.clock.run_for(5_000)
    breath.page.locator("summary", has_text="Another way").click()
    breath.page.get_by_label("5 in, 5 out").check()
    assert cue(breath) == "Breathe in"
    assert breath.page.locator("[data-count] i").count() == 5
    breath.page.clock.run_for(5_000)
    assert cue(breath) == "Breathe out"


def test_it_says_in_clock_time_until_when(breath):
    until = breath.page.locator("[data-until]").last
    assert until.inner_text().startswith("Until about ")
    first = until.inner_text()
    breath.page.get_by_label("5 minutes").check()
    assert until.inner_text() != first


def test_without_motion_the_circles_are_still(browse):
    browser = browse("shell/gallery/breathe.html")
    browser.page.emulate_media(reduced_motion="reduce")
    browser.page.reload()
    browser.page.wait_for_function("customElements.get('breath-timer') !== undefined")
    assert browser.page.evaluate("document.getAnimations().length") == 0
    assert cue(browser) == "Breathe in"


def test_without_scripts_the_pace_is_written_down(render):
    assert "In for 4, out for 6" in render("shell/gallery/breathe.html")
