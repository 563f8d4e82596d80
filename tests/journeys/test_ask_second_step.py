"""A second step at sign-in: a code from an app, or a backup code, which works once."""

import base64
import hashlib
import hmac
import struct
import time

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.walking import Place

pytestmark = pytest.mark.browser

STEP_SECONDS, DIGITS = 30, 6


def totp(secret: str, steps_later: int = 0) -> str:
    """The code of RFC 6238 that an app shows for this key."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    counter = struct.pack(">Q", int(time.time()) // STEP_SECONDS + steps_later)
    digest = hmac.new(key, counter, hashlib.sha1).digest()
    at = digest[-1] & 15
    number = struct.unpack(">I", digest[at : at + 4])[0] & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def switch_on(page: Page) -> str:
    """Pair an app; returns its key."""
    page.goto("/you/second-factor/")
    page.get_by_role("link", name="Switch it on").click()
    confirm_if_asked(page)
    secret = page.locator("code.key").inner_text()
    page.get_by_role("textbox").fill(totp(secret))
    page.get_by_role("button", name="Switch it on").click()
    return secret


def confirm_if_asked(page: Page) -> None:
    if page.url.endswith("/confirm/") or "/confirm/?" in page.url:
        page.get_by_label("Password", exact=True).fill(walking.PASSWORD)
        page.get_by_role("button", name="Go on").click()


def first_step(page: Page, place: Place) -> None:
    """Name and password; the second step is then asked for."""
    page.goto("/sign-in/")
    page.get_by_label("Your name here").fill(place.name)
    page.get_by_label("Password", exact=True).fill(place.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="The code from your authenticator app")).to_be_visible()


def second_step(page: Page, code: str) -> None:
    page.get_by_role("textbox").fill(code)
    page.get_by_role("button", name="Go on").click()


def test_it_works(visit, house):
    page = visit()
    place = walking.make_place(page, house)
    switch_on(page)
    expect(page.locator("ol.recovery-code li").first).to_be_visible()
    backup_code = page.locator("ol.recovery-code li").first.inner_text()

    device = visit(phone=False)
    first_step(device, place)
    device.goto("/journal/")
    expect(device.get_by_role("heading", name="Journal")).to_have_count(0)

    device.goto("/second-factor/")
    second_step(device, "000000")
    expect(device.get_by_role("alert").or_(device.locator(".problem")).first).to_be_visible()
    second_step(device, backup_code)
    expect(device.get_by_role("heading", name="What would help now?")).to_be_visible()

    other = visit()
    first_step(other, place)
    second_step(other, backup_code)
    expect(other.get_by_role("heading", name="What would help now?")).to_have_count(0)


def test_with_the_app(visit, chromium, house):
    page = visit()
    owner = house.told("invite").splitlines()[0]
    place = walking.make_place(page, house, "Ben", owner)
    secret = switch_on(page)
    expect(page.locator("ol.recovery-code li").first).to_be_visible()
    device = visit()
    first_step(device, place)
    # The code that paired the app is used up; the next one is good already.
    second_step(device, totp(secret, 1))
    expect(device.get_by_role("heading", name="What would help now?")).to_be_visible()
