"""Every page has a skip link, Leave, Help, and a title that can be neutral."""

import re

import pytest

PAGES = ("shell/page_rail.html", "shell/page_flow.html", "shell/page_plain.html")


@pytest.mark.parametrize("page", PAGES)
def test_it_works(render, page):
    html = render(page)
    assert re.search(r'<body>\s*<a class="skip" href="#main">', html)
    assert '<form method="post" action="/leave/">' in html
    assert 'href="/help/"' in html
    assert html.count("<main") == 1


def test_a_quiet_title_and_icon_replace_every_other(render):
    html = render("shell/gallery/home.html", quiet=True)
    assert "<title>Notes</title>" in html
    assert "Nearer</span>" not in html
    assert "quiet.svg" in html
    assert "mark.svg" not in html


def test_a_title_says_what_the_page_is(render):
    assert "<title>What would help now? · Nearer</title>" in render("shell/gallery/home.html")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chosen_theme_overrides_the_device(render, theme):
    html = render("shell/page_rail.html", theme=theme)
    assert f'data-theme="{theme}"' in html
    assert f'<meta name="color-scheme" content="{theme}">' in html
    assert html.count('name="theme-color"') == 1


def test_without_a_choice_the_device_decides(render):
    html = render("shell/page_rail.html")
    assert "data-theme" not in html
    assert html.count('name="theme-color"') == 2


def test_leave_stands_once_wherever_it_stands(render):
    assert render("shell/page_rail.html", leave_low=True).count("<leave-now") == 1
    assert 'class="leave-low"' in render("shell/page_rail.html", leave_low=True)
    assert render("shell/page_rail.html").count("<leave-now") == 1


def test_only_an_open_session_can_be_locked(render):
    assert "<app-lock" in render("shell/page_rail.html")
    assert "<app-lock" not in render("shell/page_rail.html", idle_seconds=0)


def test_navigation_shows_what_is_there(render):
    place = {"url": "/home/", "icon": "home", "label": "Now", "current": True}
    html = render("shell/page_rail.html", navigation=[place])
    assert '<a href="/home/" aria-current="page">' in html
    assert html.count("<nav") == 1
    place |= {"current": False, "within": True}
    html = render("shell/page_rail.html", navigation=[place])
    assert '<a href="/home/" aria-current="true">' in html
    assert "<nav" not in render("shell/page_rail.html", navigation=[])


def test_a_form_names_its_author_for_a_save_that_meets_a_lock(render):
    assert 'name="author" value="token"' in render("shell/gallery/flow.html", author="token")
    assert 'name="author"' not in render("shell/gallery/flow.html", author="")
