"""Every page there is to look at, in the states that it has; whoever opens it, and how."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from playwright.sync_api import Page, expect

from tests.journeys.auditing import PHONE

LONG = "word " * 4001
RAW = "Write it as it comes"
HELP_LONG = "word " * 20_001
LET_ANYTHING_THROUGH = """() => {
  for (const form of document.forms) form.noValidate = true;
  for (const control of document.querySelectorAll('[maxlength]')) control.removeAttribute('maxlength');
}"""
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


@dataclass(frozen=True)
class Screen:
    """A page in a state. ``act`` goes on from the opened page to that state."""

    route: str
    who: str
    state: str = "as it is"
    act: Callable[[Page], None] | None = None
    status: int = 200

    @property
    def name(self) -> str:
        return f"{self.route}, {self.who}, {self.state}"


@dataclass(frozen=True)
class Wrong:
    """Fill these fields (by label) with something that is refused, and press the button."""

    button: str
    fields: dict[str, str] = field(default_factory=dict)

    def __call__(self, page: Page) -> None:
        page.evaluate(LET_ANYTHING_THROUGH)
        for label, text in self.fields.items():
            page.get_by_label(label, exact=True).fill(text)
        with page.expect_response(
            lambda found: found.request.method == "POST" and found.status == 422
        ):
            page.get_by_role("button", name=self.button, exact=True).first.click()
        page.wait_for_load_state()
        expect(page.locator("[aria-invalid=true], .problem, [role=alert]").first).to_be_attached()


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


def search_word(page: Page, sought: str = "sad") -> None:
    page.get_by_label("Search for a feeling").fill(sought)


def find_word(page: Page) -> None:
    page.get_by_label("Search for a feeling").fill("gutted")
    with page.expect_navigation():
        page.locator("#find-word").evaluate("form => form.submit()")
    expect(page.get_by_role("link", name="crushed")).to_be_visible()


def place_word(page: Page) -> None:
    page.locator("[data-field]").click(position={"x": 90, "y": 150})
    expect(page.get_by_label("It has a place on the field")).to_be_checked()


def write_too_much(page: Page) -> None:
    page.locator("#first").fill(LONG)
    with page.expect_response(lambda found: found.status == 422):
        page.locator("#reflect button").click()
    expect(page.locator("#learned .problem").first).to_be_visible()


def delete_and_undo(page: Page) -> None:
    delete(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Edit")).to_be_visible()


def point_on_field(page: Page) -> None:
    page.get_by_role("slider", name="How pleasant").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("Words near there")).to_be_visible()


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


def show_earlier_words(page: Page) -> None:
    page.get_by_text("As it first came").click()
    page.get_by_text("earlier version").click()
    expect(page.get_by_role("button", name="Let this stand again").first).to_be_visible()


def say_too_much(page: Page) -> None:
    page.locator("#text").fill(LONG)
    Wrong("Hear it, then choose")(page)


def write_of_danger(page: Page) -> None:
    page.get_by_role("textbox").fill("I don't want to be here any more.")
    page.get_by_role("button", name="Hear it, then choose").click()
    page.wait_for_url("**/choosing/")
    expect(page.get_by_role("link", name="People who help")).to_be_visible()


def arrive(page: Page, label: str) -> None:
    """As the share sheet of a phone opens it: a form that another page could not have sent."""
    page.evaluate(
        """() => {
          const form = document.createElement('form');
          Object.assign(form, { method: 'POST', action: '/say/shared/' });
          const text = document.createElement('textarea');
          Object.assign(text, { name: 'text', value: 'You never answer me.' });
          form.append(text);
          document.body.append(form);
          form.submit();
        }"""
    )
    expect(page.get_by_label(label)).to_have_value("You never answer me.")


def delete_statement(page: Page) -> None:
    page.locator("main a.card").last.click()
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def delete(page: Page) -> None:
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


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
        "composer-quiet",
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
OF_SAYING = [
    Screen("say", "new", "empty"),
    Screen("say-history", "new", "empty"),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "say",
            "say-new",
            "say-one",
            "say-choose",
            "say-card",
            "say-ask",
            "say-after",
            "say-history",
            "say-guided",
            "say-guided-new",
        )
    ),
    Screen("say-one", "ana", "earlier words open", show_earlier_words),
    Screen("say-new", "ana", "refused", Wrong("See how it could be said", {RAW: LONG})),
    Screen("say-one", "ana", "refused", say_too_much),
    Screen(
        "say-after", "ana", "refused", Wrong("Keep it", {"A few words on it, if you like": LONG})
    ),
    Screen("say-new", "ana", "arrived", partial(arrive, label="Begin with this?")),
    Screen("away", "nobody", "arrived", partial(arrive, label="This arrived from another app")),
    Screen("say-one", "ana", "danger", write_of_danger),
    Screen("say", "ana", "deleted", delete_statement),
]
OF_WORDS = [
    *(Screen(route, "new", "empty") for route in ("words", "own-words", "own-word-new", "guides")),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "words", "word", "own-words", "own-word-new", "own-word", "own-word-edit", "guides",
            "guide", "check-in-word",
        )
    ),
    Screen("words", "ana", "searching", search_word),
    Screen("words", "ana", "nothing found", partial(search_word, sought="xqzzy")),
    Screen("words", "ana", "a place on the field", point_on_field),
    Screen("words", "ana", "found without script", find_word),
    Screen("own-word-new", "ana", "placed", place_word),
    Screen("own-word-new", "ana", "refused", Wrong("Keep it", {"Your word": "x" * 61})),
    Screen("own-word-edit", "ana", "refused", Wrong("Keep it", {"What it means to you": LONG})),
    Screen("guide", "ana", "refused", write_too_much),
    Screen("own-word", "ana", "deleted and put back", delete_and_undo),
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
        *OF_SAYING,
        *OF_WORDS,
        *OPEN,
        *REFUSED,
        *LAST,
    ]
    yield from sorted(everything, key=lambda screen: screen.who)
