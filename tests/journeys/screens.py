"""Every page there is to look at, in the states that it has; whoever opens it, and how."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Page, expect

from tests.journeys.auditing import PHONE
from tests.journeys.looking import LONG, Screen, Wrong
from tests.journeys.screens_of_words import OF_WORDS, delete, point_on_field, search_word

HELP_LONG = "word " * 20_001
# Routes that answer to GET with something that is no page.
NO_PAGES = {
    "account_signup": "not offered: 404",
    "mfa_reauthenticate": "not offered: 404",
    "manifest": "for browsers",
    "service-worker": "for browsers",
    "health": "for whoever watches the server",
    "robots": "for search engines",
    "events": "a stream",
}


def choose_place(page: Page) -> None:
    page.get_by_role("button", name="Chest", exact=True).click()
    expect(page.get_by_role("radiogroup", name="How strong is it there?")).to_be_visible()


def open_ways(page: Page) -> None:
    page.get_by_text("Another way", exact=True).click()
    page.locator("label.pick", has_text="My own").click()
    expect(page.get_by_label("Out", exact=True)).to_be_visible()


def be_led(page: Page, way: str) -> None:
    page.get_by_text("Another way", exact=True).click()
    page.locator("label.pick", has_text=way).click()


def leave_open(page: Page) -> None:
    page.goto("/check-ins/new/body/")
    choose_place(page)
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("article").wait_for()
    page.goto("/")
    expect(page.get_by_role("link", name="Go on from there")).to_be_visible()


def say_it_all(page: Page) -> None:
    choose_place(page)
    page.get_by_role("radio", name="Tight").click()
    page.get_by_role("radio", name="More than usual").click()
    expect(page.locator("[data-activity=more]").first).to_be_attached()


def show_list(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.get_by_role("button", name="List", exact=True).click()
    page.locator("label.pick", has_text="Throat").click()
    expect(page.get_by_label("Compared with usual?")).to_be_visible()


def turn_round(page: Page) -> None:
    page.get_by_role("button", name="Back", exact=True).last.click()


def look_for_nearer_words(page: Page) -> None:
    page.locator("label.pick", has_text="hurt").first.click()
    page.locator("label.pick", has_text="Strong").click()
    page.get_by_text("More exactly?").click()
    expect(page.locator(".exactly button").first).to_be_visible()


def choose_four_words(page: Page) -> None:
    for word in ("sad", "hurt", "lonely", "weary"):
        page.get_by_role("checkbox", name=word, exact=True).check(force=True)


def be_refused_four_words(page: Page) -> None:
    choose_four_words(page)
    Wrong("Next")(page) if page.get_by_role("button", name="Next").count() else _send(page)


def _send(page: Page) -> None:
    page.locator("[data-go]").click()
    page.wait_for_load_state()


def ask_about_words(page: Page) -> None:
    page.get_by_role("textbox").fill("She asked. I said I'm fine, leave it.")
    expect(
        page.get_by_role("heading", name="Is there something behind these words?")
    ).to_be_visible()


def keep_masked_words(page: Page) -> None:
    ask_about_words(page)
    _keep(page)


def keep_words_of_danger(page: Page) -> None:
    page.get_by_role("textbox").fill("I don't want to be here any more.")
    _keep(page)
    expect(page.get_by_role("link", name="People who help")).to_be_visible()


def _keep(page: Page) -> None:
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("article").wait_for()


def keep_kind_word(page: Page) -> None:
    page.get_by_label("What would be kind to hear in it?").fill("You can put it down for tonight.")
    _keep(page)


def begin_staying(page: Page) -> None:
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/stay/")
    page.get_by_role("button", name="Phone").click()
    page.get_by_role("button", name="6", exact=True).click()
    expect(page.get_by_text("Noted: Phone.")).to_be_visible()


def stay_and_end(page: Page) -> None:
    begin_staying(page)
    page.get_by_role("button", name="Enough for now").click()
    expect(page.get_by_role("heading", name="Staying with it")).to_be_visible()


def narrow(page: Page) -> None:
    page.get_by_text("Narrow it down").click()
    page.locator(".narrow button").first.click()
    expect(page.get_by_role("list", name="Only entries with")).to_be_visible()


def find_nothing(page: Page) -> None:
    page.get_by_label("Words that you wrote").fill("hurt zebra")
    page.get_by_label("Words that you wrote").press("Enter")
    expect(page.get_by_text("Nothing was found.")).to_be_visible()


def make_link(page: Page) -> None:
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_text("/invitations/")).to_be_visible()


def make_token(page: Page) -> None:
    page.get_by_label("What it is for").fill("a script on the kitchen computer")
    page.get_by_role("button", name="Make a token").click()
    expect(page.get_by_text("nrk_")).to_be_visible()


OF_NOBODY = [
    Screen("account_login", "nobody"),
    Screen(
        "account_login",
        "nobody",
        "refused",
        Wrong("Sign in", {"Your name here": "Nobody", "Password": "not the right one"}),
    ),
    Screen("sign-up", "nobody", "closed", status=403),
    Screen("sign-up-invited", "nobody"),
    Screen("sign-up-invited", "nobody", "refused", Wrong("Make my place", {"Password": "short"})),
    Screen("recover", "nobody"),
    Screen(
        "recover",
        "nobody",
        "refused",
        Wrong(
            "Open with the code",
            {"Your name here": "Ana", "Recovery code": "AAAA", "New password": "short"},
        ),
    ),
    Screen("reset", "nobody"),
    Screen("away", "nobody"),
    Screen("kept", "nobody"),
    Screen("help", "nobody"),
    Screen("help-country", "nobody"),
    Screen("offline", "nobody"),
    Screen("deleted", "nobody"),
]
AT_THE_DOOR = [
    Screen("unlock", "locked"),
    Screen("unlock", "locked", "refused", Wrong("Unlock", {"Password": "not the right one"})),
    Screen("pause", "locked"),
    Screen("pause", "locked", "another way", open_ways),
    Screen("line", "locked"),
    Screen("line", "locked", "refused", Wrong("Seal it", {"One line, as it is": LONG})),
    Screen("line-kept", "locked"),
    Screen("recovery-code", "newcomer"),
    Screen(
        "recovery-code",
        "newcomer",
        "refused",
        Wrong("It is written down", {"Group 3": "ABCD", "Group 7": "ABCD"}),
    ),
    Screen("mfa_authenticate", "half"),
    Screen("mfa_authenticate", "half", "refused", Wrong("Go on", {"Code": "12"})),
]
EMPTY = [
    Screen(route, "new", "empty")
    for route in (
        "home",
        "journal",
        "so-far",
        "drafts",
        "sessions",
        "invitations",
        "tokens",
        "you",
        "old-keys",
    )
]
FILLED = [
    *(
        Screen(route, "ana", "filled")
        for route in (
            "home", "welcome", "journal", "journal-older", "journal-newer", "drafts", "you",
            "check-in-new", "check-in-new-body", "check-in", "check-in-body", "check-in-name",
            "check-in-sentence", "check-in-edit", "check-in-way-out", "check-in-new-kindness",
            "check-in-kindness", "check-in-kindness-hurts", "check-in-kindness-others",
            "check-in-kindness-friend", "check-in-kindness-self", "check-in-kindness-rest",
            "check-in-new-stay", "check-in-stay", "check-in-about", "so-far",
            "password", "new-code", "sessions", "pin",
            "delete-account", "export", "help-edit", "mfa_index", "mfa_activate_totp",
            "account_reauthenticate",
        )
    ),
    *(
        Screen(route, "careful", "with a second step")
        for route in (
            "mfa_index", "mfa_deactivate_totp", "mfa_view_recovery_codes",
            "mfa_generate_recovery_codes", "you", "account_reauthenticate",
        )
    ),
]  # fmt: skip
OF_THE_JOURNAL = [
    Screen("journal-months", "new", "empty"),
    Screen("journal-feelings", "new", "empty"),
    Screen("journal-find", "new", "empty"),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "journal-months", "journal-month", "journal-month-print", "journal-month-print-on",
            "journal-feelings", "journal-entry", "journal-entry-print", "journal-find",
            "journal-search", "journal-search-at", "journal-search-entry", "journal-search-print",
            "journal-search-print-on",
        )
    ),
    Screen("journal-search", "ana", "narrowed", narrow),
    Screen("journal-search", "ana", "nothing found", find_nothing),
    Screen("journal-search", "new", "forgotten", status=404),
    Screen("journal-find", "ana", "refused", Wrong("Find", {"Words that you wrote": "x" * 201})),
]  # fmt: skip
OPEN = [
    Screen("home", "new", "something left open", leave_open),
    Screen("check-in-new", "ana", "another way", open_ways),
    Screen("check-in-new", "ana", "counted words", partial(be_led, way="Counted words")),
    Screen("check-in-new", "ana", "outside", partial(be_led, way="Sounds around me")),
    Screen("check-in-new-body", "ana", "a place chosen", choose_place),
    Screen("check-in-new-body", "ana", "all said of a place", say_it_all),
    Screen("check-in-new-body", "ana", "as a list", show_list),
    Screen("check-in-new-body", "ana", "turned round", turn_round),
    Screen("check-in-name", "new", "searching", search_word),
    Screen("check-in-name", "new", "a place on the field", point_on_field),
    Screen("check-in-name", "new", "nearer words", look_for_nearer_words),
    Screen("check-in-sentence", "new", "a question beside it", ask_about_words),
    Screen("check-in-sentence", "new", "kept with a question", keep_masked_words),
    Screen("check-in-sentence", "new", "danger", keep_words_of_danger),
    Screen("check-in-new-kindness", "new", "kept", keep_kind_word),
    Screen("check-in-name", "new", "too many words", choose_four_words),
    Screen("check-in-new-stay", "ana", "staying", begin_staying),
    Screen("check-in-new-stay", "ana", "ended", stay_and_end),
    Screen("invitations", "ana", "a new link", make_link),
    Screen("tokens", "ana", "a new token", make_token),
]
REFUSED = [
    Screen(
        "check-in-sentence",
        "ana",
        "refused",
        Wrong("Keep it", {"In one sentence, what was this?": LONG}),
    ),
    Screen("check-in-name", "new", "refused", be_refused_four_words),
    Screen("check-in-kindness-hurts", "ana", "refused", Wrong("Next", {"What hurts?": LONG})),
    Screen("check-in-edit", "ana", "refused", Wrong("Keep it", {"In one sentence": LONG})),
    Screen(
        "password",
        "ana",
        "refused",
        Wrong("Change it", {"Password until now": "no", "New password": "short"}),
    ),
    Screen("pin", "ana", "refused", Wrong("Use this PIN", {"PIN": "1"})),
    Screen("tokens", "ana", "refused", Wrong("Make a token")),
    Screen(
        "old-keys",
        "ana",
        "refused",
        Wrong("Open them", {"Old password or old recovery code": "no"}),
    ),
    Screen("mfa_activate_totp", "ana", "refused", Wrong("Switch it on")),
    Screen("account_reauthenticate", "ana", "refused", Wrong("Go on", {"Password": "no"})),
    Screen(
        "help-edit",
        "ana",
        "refused",
        Wrong("Keep it", {"What people here are to read": HELP_LONG}),
    ),
]


LAST = [Screen("check-in", "new", "deleted", delete)]


def screens() -> Iterator[Screen]:
    """All of them, each person's together."""
    everything = [
        *OF_NOBODY,
        *AT_THE_DOOR,
        *EMPTY,
        *FILLED,
        *OF_THE_JOURNAL,
        *OF_WORDS,
        *OPEN,
        *REFUSED,
        *LAST,
    ]
    yield from sorted(everything, key=lambda screen: screen.who)
