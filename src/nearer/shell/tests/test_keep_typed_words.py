"""A lost connection never costs a word."""

import pytest

from nearer.shell.gallery import SpecimenForm

pytestmark = pytest.mark.browser


@pytest.fixture
def form(browse):
    browser = browse("shell/gallery/parts.html")
    browser.page.eval_on_selector(
        "keep-words form", "form => { form.action = '/journal/'; form.noValidate = true; }"
    )
    browser.page.get_by_label("Your words").first.fill("heavy since the morning")
    return browser


def keep(browser) -> None:
    browser.page.locator("keep-words").get_by_role("button", name="Keep it").click()


def test_it_works(form):
    keep(form)
    form.page.wait_for_url("http://localhost/journal/")
    assert "heavy+since+the+morning" in form.posted("/journal/")[0]


def test_without_a_connection_the_words_stay_and_it_says_so(form):
    form.reachable = False
    keep(form)
    note = form.page.get_by_text("No connection. Your words are still here. Try again.")
    note.wait_for()
    assert form.page.get_by_label("Your words").first.input_value() == "heavy since the morning"
    form.reachable = True
    keep(form)
    form.page.wait_for_url("http://localhost/journal/")
    assert len(form.posted("/journal/")) == 1


def test_the_note_goes_when_the_connection_is_back(form):
    form.reachable = False
    keep(form)
    note = form.page.get_by_text("No connection.")
    note.wait_for()
    with form.page.expect_event("requestfailed"):
        form.page.evaluate("dispatchEvent(new Event('online'))")
    assert note.is_visible()
    form.reachable = True
    form.page.evaluate("dispatchEvent(new Event('online'))")
    note.wait_for(state="hidden")
    assert form.page.evaluate("document.activeElement.textContent") == "Keep it"
    assert not form.posted("/journal/")


def test_a_locked_server_still_gets_the_words(form):
    form.answers["/lock/extend/"] = 403
    keep(form)
    form.page.wait_for_url("http://localhost/journal/")
    assert form.posted("/journal/")


def test_pressing_twice_sends_once(form):
    form.page.locator("keep-words").get_by_role("button", name="Keep it").dblclick()
    form.page.wait_for_url("http://localhost/journal/")
    assert len(form.posted("/journal/")) == 1


def test_nothing_of_it_is_stored_in_the_browser(form):
    form.reachable = False
    keep(form)
    form.page.get_by_text("No connection.").wait_for()
    assert form.page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert form.page.evaluate("indexedDB.databases().then((found) => found.length)") == 0


UNSAVED = "document.querySelector('keep-words').unsaved"


def test_an_untouched_form_has_nothing_to_keep(browse):
    assert browse("shell/gallery/parts.html").page.evaluate(UNSAVED) is False


@pytest.mark.parametrize(
    "change",
    [
        "form => { form.elements.words.value = 'heavy'; }",
        "form => { form.elements.several[0].checked = true; }",
        "form => { form.elements.listed.value = 'b'; }",
    ],
)
def test_whatever_was_changed_is_noticed(browse, change):
    page = browse("shell/gallery/parts.html").page
    page.eval_on_selector("keep-words form", change)
    assert page.evaluate(UNSAVED) is True


def test_words_that_came_back_with_an_error_are_not_saved_yet(browse):
    wrong = SpecimenForm({"words": "heavy since the morning"})
    page = browse("shell/gallery/parts.html", form=wrong).page
    assert page.evaluate(UNSAVED) is True
