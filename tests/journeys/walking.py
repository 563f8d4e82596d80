"""What a person does on Nearer's pages, by the words that stand on them."""

from dataclasses import dataclass

from playwright.sync_api import Page

from tests.journeys.house import House

PASSWORD = "lantern orchard 41 velvet"
GROUPS_TO_CONFIRM = (2, 6)


@dataclass(frozen=True)
class Place:
    """Somebody's account, and the recovery code that was shown for it."""

    name: str
    password: str
    code: str


def make_place(page: Page, house: House, name: str = "Ana", invitation: str = "") -> Place:
    """Sign up, write the code down, look at the four steps: the page is then the first screen."""
    page.goto(invitation or "/sign-up/")
    if not invitation:
        page.get_by_label("Setup code").fill(house.setup_code)
    page.get_by_label("Your name here").fill(name)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Make my place").click()
    code = confirm_code(page)
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("/")
    return Place(name, PASSWORD, code)


def confirm_code(page: Page) -> str:
    """Type two groups of the recovery code that is shown; returns the whole code."""
    groups = shown_code(page)
    for number in GROUPS_TO_CONFIRM:
        page.get_by_label(f"Group {number + 1}").fill(groups[number])
    page.get_by_role("button", name="It is written down").click()
    return "-".join(groups)


def shown_code(page: Page) -> list[str]:
    """The groups of the recovery code on this page."""
    groups = page.locator(".recovery-code li")
    groups.first.wait_for()
    return groups.all_inner_texts()


def sign_in(page: Page, place: Place) -> None:
    """Come in with name and password."""
    page.goto("/sign-in/")
    page.get_by_label("Your name here").fill(place.name)
    page.get_by_label("Password", exact=True).fill(place.password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("/")


def unlock(page: Page, place: Place) -> None:
    """Type the password at the lock."""
    page.get_by_label("Password", exact=True).fill(place.password)
    page.get_by_role("button", name="Unlock").click()


def begin_sentence(page: Page) -> str:
    """Go the shortest way to the sentence of a new check-in; returns its address.

    Each page is waited for with its scripts: they move what is pressed.
    """
    page.goto("/check-ins/new/body/")
    page.get_by_role("button", name="Now a word for it").click()
    page.wait_for_url("**/name/")
    page.get_by_role("button", name="Not yet").click()
    page.wait_for_url("**/sentence/")
    return page.url
