"""The word for a feeling, by field, family and search; by touch, by keyboard, and with scripts off."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import walking
from tests.journeys.hands import Fingers, Keys, Pointer

pytestmark = pytest.mark.browser

MOST_NEAR, FEWEST_NEAR = 12, 8


@pytest.fixture
def naming(visit, ana):
    """Leads a page of its own to the word."""

    def lead(**options) -> Page:
        page = visit(**options)
        walking.sign_in(page, ana)
        page.goto("/check-ins/new/body/")
        page.get_by_role("button", name="Now a word for it").click()
        page.wait_for_url("**/name/")
        return page

    return lead


def found(page: Page) -> list[str]:
    rows = page.get_by_role("list", name="Words to choose from").get_by_role("button")
    expect(rows.first).to_be_visible()
    return rows.locator("b").all_inner_texts()


def kept(page: Page) -> str:
    page.locator("[data-go]").click()
    page.wait_for_url("**/sentence/")
    page.goto(page.url.replace("sentence/", ""))
    return page.get_by_role("article").inner_text()


def test_a_touched_place_on_the_field_brings_the_words_near_it(naming):
    page, hand = naming(), Fingers()
    field = page.locator("[data-field]")
    box = field.bounding_box()
    field.tap(position={"x": box["width"] * 0.48, "y": box["height"] * 0.14})
    strong = found(page)
    field.tap(position={"x": box["width"] * 0.5, "y": box["height"] * 0.85})
    calm = found(page)
    assert FEWEST_NEAR <= len(strong) <= MOST_NEAR
    assert not set(strong) & set(calm)
    hand.press(page.get_by_role("button", name=calm[0]).first)
    expect(page.locator("[data-go]")).to_have_text(f"Yes, {calm[0]}")
    expect(page.get_by_role("button", name=calm[0]).first).to_have_attribute("aria-pressed", "true")


def test_dragging_over_the_field_goes_on_finding(naming):
    page = naming()
    box = page.locator("[data-field]").bounding_box()
    left, top = box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.85
    page.mouse.move(left, top)
    page.mouse.down()
    page.mouse.move(left + 4, top)
    before = found(page)
    page.mouse.move(left, box["y"] + box["height"] * 0.14, steps=6)
    page.mouse.up()
    assert not set(before) & set(found(page))


def test_by_keyboard_alone_with_a_strength_and_a_nearer_word(naming):
    page, hand = naming(), Keys()
    hand.reach(page.get_by_role("slider", name="How pleasant"))
    for key in ("ArrowLeft", "ArrowDown", "ArrowLeft", "ArrowDown"):
        page.keyboard.press(key)
    expect(page.get_by_role("slider", name="How much energy")).to_have_value("-2")
    word = found(page)[0]
    hand.press(page.get_by_role("list", name="Words to choose from").get_by_role("button").first)
    chosen = page.get_by_role("list", name="Chosen words")
    hand.reach(chosen.get_by_role("radio").first)
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(chosen.get_by_role("radio", name="Clear")).to_be_checked()
    hand.press(chosen.locator(".exactly > summary"))
    other = chosen.locator(".exactly button").first
    nearer = other.locator("b").inner_text()
    assert nearer != word
    hand.press(other)
    expect(page.locator("[data-go]")).to_have_text(f"Yes, {nearer}")
    expect(chosen.get_by_role("radio", name="Clear")).to_be_checked()
    hand.press(page.locator("[data-go]"))
    page.wait_for_url("**/sentence/")


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("gutted", "crushed"),
        ("lonley", "lonely"),
        ("frustated", "frustrated"),
        ("Überwhelmed", "overwhelmed"),
        ("resent", "resentful"),
        ("not good enough", "inadequate"),
    ],
)
def test_search_forgives_slips_and_knows_other_forms(naming, typed, label):
    page = naming()
    with page.expect_response("**/words.*json"):
        page.get_by_label("Search for a feeling").fill(typed)
    expect(page.get_by_role("button", name=label).first).to_be_visible()
    assert label in found(page)[:3]


def test_a_search_for_nothing_there_offers_the_word_itself(naming):
    page = naming()
    page.get_by_label("Search for a feeling").fill("xqzzy")
    expect(page.get_by_text("Any word of your own is good.")).to_be_visible()
    page.get_by_role("button", name="Keep “xqzzy”").tap()
    expect(page.locator("[data-go]")).to_have_text("Yes, xqzzy")
    assert "xqzzy" in kept(page).lower()


def test_a_vague_word_leads_to_finer_ones_and_can_be_kept(naming):
    page = naming()
    with page.expect_response("**/words.*json"):
        page.get_by_label("Search for a feeling").fill("fine")
    expect(page.get_by_text("“fine” can be covering one of these")).to_be_visible()
    assert {"weary", "numb"} <= set(found(page))
    page.get_by_role("button", name="Keep “fine”").tap()
    page.get_by_text("Is there something with it?").tap()
    page.get_by_role("list", name="Chosen words").get_by_role("button", name="weary").tap()
    expect(page.locator("[data-go]")).to_have_text("Yes, these two")
    told = kept(page).lower()
    assert "fine" in told
    assert "weary" in told


def test_a_word_can_be_taken_away_and_a_strength_let_go(naming):
    page = naming()
    page.locator("label.pick", has_text="hurt").first.tap()
    chosen = page.get_by_role("list", name="Chosen words")
    expect(chosen.get_by_text("More exactly?")).to_be_visible()
    strong = chosen.locator("label.pick", has_text="Strong")
    strong.tap()
    expect(chosen.get_by_role("radio", name="Strong")).to_be_checked()
    strong.tap()
    expect(chosen.get_by_role("radio", name="Strong")).not_to_be_checked()
    page.get_by_role("button", name="Take away “hurt”").tap()
    expect(page.get_by_role("checkbox", name="hurt", exact=True)).not_to_be_checked()
    expect(page.get_by_role("button", name="Not yet")).to_be_visible()


def test_without_the_file_of_forms_the_page_finds_its_words(naming):
    page = naming()
    page.route("**/words.*json", lambda route: route.abort())
    page.get_by_label("Search for a feeling").fill("lonley")
    assert found(page)[0] == "lonely"


def test_with_scripts_off_a_search_leads_to_the_word(naming):
    page, hand = naming(javascript=False), Pointer()
    hand.tick(page, "hurt")
    hand.write(page.get_by_label("Search for a feeling"), "gutted")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nearest to that")).to_be_focused()
    expect(page.get_by_role("checkbox", name="hurt", exact=True)).to_be_checked()
    hand.tick(page, "crushed")
    hand.write(page.get_by_label("Search for a feeling"), "xqzzy")
    hand.press(page.get_by_role("button", name="Find", exact=True))
    expect(page.get_by_text("Not on this list.")).to_be_visible()
    assert "xqzzy" not in page.url
    hand.press(page.get_by_role("button", name="Keep “xqzzy”"))
    expect(page.locator(".chosen")).to_have_count(3)
    told = kept(page).lower()
    for word in ("hurt", "crushed", "xqzzy"):
        assert word in told


def test_with_scripts_off_and_by_keyboard_what_was_found_is_ticked(naming):
    page, hand = naming(javascript=False, phone=False), Keys()
    hand.write(page.get_by_label("Search for a feeling"), "lonley")
    hand.press(page.get_by_role("button", name="Find", exact=True))
    hand.tick(page, "lonely")
    hand.write(page.get_by_label("A word of your own").first, "slate")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sentence/")
    page.goto(page.url.replace("sentence/", ""))
    expect(page.get_by_role("article")).to_contain_text("lonely", ignore_case=True)


def test_with_scripts_off_every_family_opens_and_strength_is_asked(naming):
    page, hand = naming(javascript=False), Pointer()
    page.locator("details", has_text="panicky").locator("summary").first.click()
    hand.tick(page, "panicky")
    hand.write(page.get_by_label("A word of your own").first, "a grey fog")
    hand.press(page.get_by_role("button", name="Say how strong"))
    assert page.url.endswith("/name/#chosen")
    page.locator(".chosen summary", has_text="panicky").click()
    page.locator(".chosen", has_text="panicky").locator("label.pick", has_text="Strong").click()
    page.locator(".chosen summary", has_text="a grey fog").click()
    page.locator(".chosen", has_text="a grey fog").locator("label.pick", has_text="Faint").click()
    hand.press(page.get_by_role("button", name="Next"))
    page.goto(page.url.replace("sentence", "name"))
    expect(page.locator(".chosen", has_text="panicky").get_by_label("Strong")).to_be_checked()
    expect(page.locator(".chosen", has_text="a grey fog").get_by_label("Faint")).to_be_checked()
