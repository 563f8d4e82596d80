"""Three ways to use a page: by touch, by keyboard alone, and by pointer with scripts off."""

from typing import Protocol

from playwright.sync_api import Locator, Page

MOST_TABS = 120
HAS_FOCUS = "element => element === document.activeElement"
FOCUS_SHOWS = """element => {
  const visible = element.matches(':focus-visible') && getComputedStyle(element);
  const label = element.closest('label')?.querySelector('.chip');
  const drawn = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const ring = element instanceof SVGElement || (label && drawn(getComputedStyle(label)));
  return Boolean(visible) && (drawn(visible) || Boolean(ring));
}"""


class Hand(Protocol):
    """How somebody presses, ticks, chooses and writes."""

    def press(self, control: Locator) -> None: ...
    def point(self, place: Locator) -> None: ...
    def tick(self, page: Page, name: str) -> None: ...
    def choose(self, group: Locator, name: str) -> None: ...
    def write(self, control: Locator, text: str) -> None: ...


class Fingers:
    """By touch."""

    def __init__(self) -> None:
        self.taps = 0

    def press(self, control: Locator) -> None:
        self.taps += 1
        control.tap()

    def point(self, place: Locator) -> None:
        self.press(place)

    def tick(self, page: Page, name: str) -> None:
        self.press(page.locator("label.pick", has_text=name).first)

    def choose(self, group: Locator, name: str) -> None:
        self.press(group.get_by_role("radio", name=name, exact=True))

    def write(self, control: Locator, text: str) -> None:
        self.press(control)
        control.page.keyboard.type(text)


class Keys:
    """By keyboard alone: what has the focus is seen, and everything is reached with Tab."""

    def press(self, control: Locator) -> None:
        self.reach(control)
        control.page.keyboard.press("Enter")

    def point(self, place: Locator) -> None:
        """A place on the figure: Tab leads to the figure, arrows from place to place."""
        figure = place.locator("xpath=ancestor::*[contains(@class, 'bodyfig')]")
        self.reach(figure.locator(".spot[tabindex='0']"))
        wanted = place.element_handle()
        for _ in range(MOST_TABS):
            if wanted.evaluate(HAS_FOCUS):
                assert wanted.evaluate(FOCUS_SHOWS), f"no focus is seen on {place}"
                place.page.keyboard.press("Enter")
                return
            place.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrows do not lead to {place}")

    def tick(self, page: Page, name: str) -> None:
        self.reach(page.get_by_role("checkbox", name=name, exact=True))
        page.keyboard.press("Space")

    def choose(self, group: Locator, name: str) -> None:
        self.reach(group.locator("[role=radio][tabindex='0']"))
        wanted = group.get_by_role("radio", name=name, exact=True)
        for _ in range(MOST_TABS):
            if wanted.get_attribute("aria-checked") == "true":
                return
            group.page.keyboard.press("ArrowRight")
        raise AssertionError(f"the arrows do not lead to {name}")

    def write(self, control: Locator, text: str) -> None:
        self.reach(control)
        control.page.keyboard.type(text)

    def reach(self, control: Locator) -> None:
        """Press Tab until this has the focus, and see that it shows."""
        control.wait_for(state="attached")
        element = control.element_handle()
        for _ in range(MOST_TABS):
            if element.evaluate(HAS_FOCUS):
                assert element.evaluate(FOCUS_SHOWS), f"no focus is seen on {control}"
                return
            control.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not lead to {control}")


class Pointer:
    """By pointer, with scripts off: what is on the page is the list and the forms."""

    def press(self, control: Locator) -> None:
        control.click()

    def point(self, place: Locator) -> None:
        self.press(place)

    def tick(self, page: Page, name: str) -> None:
        page.locator("label.pick", has_text=name).first.click()

    def choose(self, group: Locator, name: str) -> None:
        group.select_option(label=name)

    def write(self, control: Locator, text: str) -> None:
        control.fill(text)
