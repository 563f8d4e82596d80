"""A page in one of its states, and how one comes to it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page, expect

LONG = "word " * 4001
LET_ANYTHING_THROUGH = """() => {
  for (const form of document.forms) form.noValidate = true;
  for (const control of document.querySelectorAll('[maxlength]')) control.removeAttribute('maxlength');
}"""


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
