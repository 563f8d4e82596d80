"""Takes the pictures of README: the made-up household, in a real browser, on a phone."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page, sync_playwright

from nearer.server.bench.serving import served
from tools import prepare_browser

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
PHONE = {"width": 390, "height": 844}
EVENING_HOUR = 21
TAP_FADES_MS = 800
PASSWORD_IS = "Password of each:"
VALUES = "all => all.map(each => each.value).filter(Boolean)"
PLACES = ("Chest", "Throat")
RAW = "You never listen to me."
READ_WITHIN_MS = 4000


def main() -> None:
    """Write every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with household() as (address, password), sync_playwright() as playwright:
        path = prepare_browser.prepare()
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = visit(browser, address, password)
        take(page, "/", "home")
        take_body(page)
        take_saying(page)
        take(page, "/words/", "words")
        page.emulate_media(color_scheme="dark")
        take(page, "/journal/", "journal")
        browser.close()


@contextmanager
def household() -> Iterator[tuple[str, str]]:
    """The address of a server on which the made-up household lives, and their password."""
    with tempfile.TemporaryDirectory(prefix="nearer-pictures-") as folder:
        for name in [name for name in os.environ if name.startswith("NEARER_")]:
            del os.environ[name]
        command = [sys.executable, "-m", "nearer.cli", "demo", "--data", folder]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        password = next(line for line in told.splitlines() if line.startswith(PASSWORD_IS))
        with served(Path(folder)) as server:
            yield f"http://127.0.0.1:{server.port}", password.removeprefix(PASSWORD_IS).strip()


def visit(browser: Browser, address: str, password: str) -> Page:
    """A phone on which Ana is signed in, on an evening."""
    context = browser.new_context(
        base_url=address,
        viewport=PHONE,
        is_mobile=True,
        has_touch=True,
        color_scheme="light",
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    page.goto("/sign-in/")
    page.get_by_label("Your name here").fill("Ana")
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{address}/")
    choose_evening_zone(page)
    return page


def choose_evening_zone(page: Page) -> None:
    """Let Ana live where it is evening now."""
    page.goto("/you/")
    zones = page.get_by_label("Time zone").locator("option").evaluate_all(VALUES)
    evening = next(zone for zone in zones if datetime.now(ZoneInfo(zone)).hour == EVENING_HOUR)
    page.get_by_label("Time zone").select_option(evening)
    page.get_by_role("button", name="Keep it so").click()
    page.wait_for_load_state()


def take_body(page: Page) -> None:
    """The figure with two places lit."""
    page.goto("/check-ins/new/body/")
    for place, like in zip(PLACES, ("Tight", "Warm"), strict=True):
        page.get_by_role("button", name=place, exact=True).tap()
        page.get_by_role("radio", name=like, exact=True).tap()
    save(page, "body")


def take_saying(page: Page) -> None:
    """A sentence as it first came, with what may land as blame, and how it could be said."""
    page.goto("/say/new/")
    page.locator("textarea").first.fill(RAW)
    page.get_by_role("button", name="See how it could be said").tap()
    page.locator("textarea[name=text]").wait_for()
    page.wait_for_timeout(READ_WITHIN_MS)
    save(page, "say")


def take(page: Page, path: str, name: str) -> None:
    """One page as it opens."""
    page.goto(path)
    save(page, name)


def save(page: Page, name: str) -> None:
    """Keep what is on the screen."""
    page.evaluate("() => document.fonts.ready.then(() => true)")
    page.wait_for_timeout(TAP_FADES_MS)
    page.screenshot(path=FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
