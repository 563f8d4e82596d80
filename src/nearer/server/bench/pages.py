"""What is measured for each person: the main pages, the steps of a check-in, a save."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from nearer.rooms.expression.saying.documents import PARTS
from nearer.rooms.expression.saying.guided import slug
from nearer.server.bench.browsing import Browser
from nearer.server.bench.client import BenchFailed
from nearer.server.bench.measuring import Target, page, save

PASSWORD = "lantern orchard 41 velvet"  # noqa: S105 - of a folder that is deleted at the end
# A page of the journal is compared between people at this fullness.
EQUAL_FULLNESS = 10


@dataclass(frozen=True)
class Resident:
    """A person who can sign in; ``moments`` are theirs, oldest first, and a ``statement``."""

    username: str
    moments: tuple[UUID, ...]
    statement: UUID


def paths(resident: Resident) -> dict[str, str]:
    """The address of every page that is measured, by its name in the report."""
    newest = [resident.moments[-1]]
    found = {
        "home": reverse("home"),
        "check-in": reverse("check-in-new"),
        "body": reverse("check-in-body", args=newest),
        "name": reverse("check-in-name", args=newest),
        "sentence": reverse("check-in-sentence", args=newest),
        "journal": reverse("journal"),
    }
    if len(resident.moments) > EQUAL_FULLNESS:
        edge = resident.moments[EQUAL_FULLNESS]
        found["journal of ten"] = reverse("journal-older", args=[edge])
    return found


def first_loads(resident: Resident) -> list[str]:
    """The pages of which the heaviest counts."""
    return [path for name, path in paths(resident).items() if not name.startswith("journal")]


def say_pages(resident: Resident) -> dict[str, str]:
    """The pages of saying it, of which the heaviest is named. They open a statement that stands."""
    mine = [resident.statement]
    guided = {part: reverse("say-guided", args=[*mine, slug(part)]) for part in PARTS}
    alone = {name: reverse(name) for name in ("say", "say-new", "say-history")}
    routes = ("say-one", "say-choose", "say-card", "say-ask", "say-after")
    return alone | guided | {name: reverse(name, args=mine) for name in routes}


def targets(resident: Resident, browser: Browser) -> list[Target]:
    """Everything to measure for a person who is signed in with this browser."""
    entries = len(resident.moments)
    pages = [page(browser, name, entries, path) for name, path in paths(resident).items()]
    pages.append(page(browser, "search", entries, search(browser)))
    path = paths(resident)["sentence"]
    return [*pages, save(browser, "save", entries, path, _sentences(browser, path))]


def search(browser: Browser) -> str:
    """Look for two words, one of them in every tenth sentence, and return where it was found."""
    form, begin = reverse("journal-searches"), reverse("journal-find")
    answer = browser.post(form, {**browser.fields(begin, form), "sought": "quiet holding"})
    if answer.status != 302:
        raise BenchFailed("bench-status", f"A search answered {answer.status}.", "")
    return answer.header("location")


def _sentences(browser: Browser, path: str) -> Callable[[int], dict[str, str]]:
    hidden = browser.fields(path, path)
    return lambda number: {**hidden, "sentence": f"Sentence {number:09} of this one page."}
