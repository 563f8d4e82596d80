"""Leave hides the page, locks, keeps what was typed as a draft, and leaves no way back."""

import pytest

pytestmark = pytest.mark.browser


def test_it_works(browse):
    browser = browse("shell/gallery/home.html")
    browser.page.get_by_role("button", name="Leave").click()
    browser.page.wait_for_url("http://localhost/away/")
    browser.wait_for_post("/leave/")


def test_there_is_no_way_back(browse):
    browser = browse("shell/gallery/home.html")
    before = browser.page.evaluate("history.length")
    browser.page.get_by_role("button", name="Leave").click()
    browser.page.wait_for_url("http://localhost/away/")
    assert browser.page.evaluate("history.length") == before


def test_shift_pressed_three_times_leaves(browse):
    browser = browse("shell/gallery/home.html")
    for _ in range(3):
        browser.page.keyboard.press("Shift")
    browser.page.wait_for_url("http://localhost/away/")
    browser.wait_for_post("/leave/")


def test_typing_capitals_does_not_leave(browse):
    browser = browse("shell/gallery/parts.html")
    browser.page.get_by_label("Your words").first.focus()
    for _ in range(6):
        browser.page.keyboard.press("Shift+A")
    browser.page.keyboard.press("Shift")
    assert browser.page.url == "http://localhost/"
    assert not browser.posts


def test_three_slow_presses_do_not_leave(browse):
    browser = browse("shell/gallery/home.html")
    for _ in range(5):
        browser.page.keyboard.press("Shift")
        browser.page.clock.run_for(600)
    assert browser.page.url == "http://localhost/"


def test_unsaved_words_become_a_draft_and_are_not_saved(browse):
    browser = browse("shell/gallery/parts.html", author="token")
    form = "keep-words form"
    browser.page.eval_on_selector(form, "form => form.action = '/journal/'")
    browser.page.get_by_label("Your words").first.fill("half a sentence")
    browser.page.get_by_role("button", name="Leave").click()
    browser.wait_for_post("/journal/")
    draft = browser.posted("/journal/")[0]
    assert "half a sentence" in draft
    assert "token" in draft
    assert "csrfmiddlewaretoken" not in draft


def test_without_scripts_it_is_a_form(render, chromium):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(render("shell/gallery/home.html"))
    leave = page.get_by_role("button", name="Leave")
    assert leave.evaluate("button => button.form.method") == "post"
    assert leave.evaluate("button => button.type") == "submit"
    context.close()
