"""Leaving quickly hides everything at once, and no word stays behind in the browser."""

import pytest
from playwright.sync_api import Page, expect

from nearer.server.tests.harness import canary
from tests.journeys import walking
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

AWAY = "**/notes/"
SENTENCE = "What was this"
LEAK = """([where, words]) => ({
  title: () => { document.title = words; },
  local: () => localStorage.setItem('draft', words),
  session: () => sessionStorage.setItem('draft', words),
  history: () => history.replaceState({words}, ''),
  address: () => history.replaceState(null, '', '?q=' + words),
  database: () => new Promise((done) => { indexedDB.open(words).onsuccess = done; }),
  cache: async () => (await caches.open('pages')).put('/somewhere', new Response(words)),
}[where]())"""


@pytest.fixture
def marker() -> str:
    """Letters that stand nowhere by chance."""
    return canary.new_stem()


def write(page: Page, ana: Place, marker: str) -> None:
    """Have the marker kept in one check-in, shown in the journal, and typed into another."""
    page.watch.allow("403 from")  # how the words sent along on the way out are taken as a draft
    walking.sign_in(page, ana)
    for _ in range(2):
        walking.begin_sentence(page)
        page.get_by_label(SENTENCE).fill(marker)
        page.get_by_role("button", name="Keep it").click()
        page.get_by_role("article").wait_for()
    page.goto("/journal/")
    expect(page.get_by_text(marker).first).to_be_visible()
    walking.begin_sentence(page)
    page.get_by_label(SENTENCE).fill(f"unsaved {marker}")


def is_clean(page: Page, marker: str) -> None:
    """Neither what is shown nor what the browser holds has the marker in any disguise."""
    assert canary.find(page.content().encode(), marker) == []
    assert canary.find(canary.browser_state(page), marker) == []


def shows_nothing_on_the_way_back(page: Page, marker: str) -> None:
    """The page that was left is not in the history; those before it ask for the password."""
    page.go_back()
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    assert "/sentence/" not in page.url
    is_clean(page, marker)


def waits_as_draft(page: Page, ana: Place, marker: str) -> None:
    """What had not been kept yet was sealed on the way out."""
    page.goto("/drafts/")
    walking.unlock(page, ana)
    expect(page.get_by_text(f"unsaved {marker}")).to_be_visible()


def test_by_button(visit, ana, marker):
    page = visit()
    write(page, ana, marker)
    page.get_by_role("button", name="Leave").tap()
    page.wait_for_url(AWAY)
    assert page.title() == "Notes"
    is_clean(page, marker)
    shows_nothing_on_the_way_back(page, marker)
    waits_as_draft(page, ana, marker)


def test_by_shift_three_times(visit, ana, marker):
    page = visit(phone=False)
    write(page, ana, marker)
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(AWAY)
    is_clean(page, marker)
    shows_nothing_on_the_way_back(page, marker)
    waits_as_draft(page, ana, marker)


def test_capitals_are_not_an_exit(visit, ana, marker):
    page = visit(phone=False)
    write(page, ana, marker)
    page.keyboard.type("ABC")
    for key in ("Shift", "Shift", "ArrowLeft", "Shift"):
        page.keyboard.press(key)
    expect(page.get_by_label(SENTENCE)).to_have_value(f"unsaved {marker}ABC")


def test_with_scripts_off(visit, ana, marker):
    page = visit(javascript=False)
    write(page, ana, marker)
    page.get_by_role("button", name="Leave").click()
    page.wait_for_url(AWAY)
    assert page.title() == "Notes"
    is_clean(page, marker)
    page.go_back()
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    is_clean(page, marker)


def test_while_nothing_answers(visit, ana, marker):
    page = visit()
    write(page, ana, marker)
    page.watch.allow("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    page.get_by_role("button", name="Leave").tap()
    expect(page.get_by_text(marker)).to_have_count(0)
    assert canary.find(page.content().encode(), marker) == []


def test_locking_leaves_nothing_either(visit, ana, marker):
    page = visit()
    write(page, ana, marker)
    page.goto("/you/")
    page.get_by_role("button", name="Lock now").tap()
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    is_clean(page, marker)
    page.go_back()
    expect(page.get_by_role("button", name="Unlock")).to_be_visible()
    is_clean(page, marker)


def test_signing_out_leaves_nothing_either(visit, ana, marker):
    page = visit()
    write(page, ana, marker)
    page.goto("/you/")
    page.get_by_role("button", name="Sign out", exact=True).tap()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    is_clean(page, marker)
    assert "nearer-session" not in {cookie["name"] for cookie in page.context.cookies()}


def test_quiet_titles_say_nothing(visit, ana):
    page = visit(phone=False)
    walking.sign_in(page, ana)
    page.goto("/you/")
    page.get_by_label("Quiet titles").check()
    page.get_by_role("button", name="Keep it so").click()
    titles = {
        page.goto(path) and page.title() for path in ("/", "/journal/", "/check-ins/new/", "/you/")
    }
    assert titles == {"Notes"}
    page.goto("/you/")
    page.get_by_label("Quiet titles").uncheck()
    page.get_by_role("button", name="Keep it so").click()
    assert page.title() != "Notes"


@pytest.mark.parametrize(
    "where", ["title", "local", "session", "history", "address", "database", "cache"]
)
def test_a_leak_is_found(visit, marker, where):
    page = visit()
    page.goto("/sign-in/")
    page.evaluate(LEAK, [where, marker])
    with pytest.raises(AssertionError):
        is_clean(page, marker)
