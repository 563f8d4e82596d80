"""What is done on the pages of presence, the journal and a person's own, to bring them into a state."""

from playwright.sync_api import Page, expect

from tests.journeys.auditing import PHONE
from tests.journeys.screen import Wrong


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


def find_word_without_script(page: Page, sought: str = "gutted") -> None:
    # Where scripts run the page finds by itself; the button is there for where they do not.
    page.get_by_label("Search for a feeling").evaluate(
        "(input, sought) => Object.assign(input, { name: 'sought', value: sought })", sought
    )
    with page.expect_navigation():
        page.locator("button[name=find]").dispatch_event("click")
    # The search that runs takes over what was looked for; emptied, it lets what came be seen.
    page.get_by_label("Search for a feeling").fill("")
    expect(page.locator("#found")).to_be_visible()


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
