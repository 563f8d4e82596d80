"""Plants markers wherever something can be typed, in every state that words can be in."""

import re
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.http import HttpResponse

from nearer.people.models import Attempts
from nearer.server.tests import access_matrix
from nearer.server.tests.harness import bodies, controls, roles, routes
from nearer.server.tests.harness.visitors import Visitor
from nearer.server.tests.harness.world import World

ROWS = list(access_matrix.rows(access_matrix.PAGES))
GETS = {row.route for row in ROWS if row.method == "GET"} - routes.RAW.keys()
ROUTES = {route.name: route for route in routes.walk()}
# Where one is sent whose words met a lock; a line may be written although it is locked.
KEPT = ("/kept/", "/unlock/line/kept/")
WORDED = {name: body for name, body in bodies.BODIES.items() if body.words}
# Another app hands these over, by a form that no page of ours made (decision 8).
HANDED_OVER = "say-shared"
OURS = WORDED.keys() - {HANDED_OVER}
SECRET = {name: body for name, body in bodies.BODIES.items() if body.secret}
READ = ("check-in-readings", "composer-readings")
TOO_LONG = "x" * 30_000
# Gives Ana new keys, so that nothing from before opens any more.
LAST = {"reset"}
# Not typed by anybody: one is checked before the view, the other names the author of a draft.
CARRIED = {"csrfmiddlewaretoken", "author"}


def known(route: str) -> set[str]:
    """The fields of a route that people type into, as ``bodies`` lists them."""
    body = bodies.BODIES.get(route)
    return {*body.words, *body.secret, *body.public} if body else set()


def public(route: str) -> set[str]:
    """Those of them that are kept in clear, with a reason."""
    return set(bodies.BODIES[route].public) if route in bodies.BODIES else set()


class Planter:
    """Plants numbered markers, and knows of each number where it was planted."""

    def __init__(self, world: World, stem: str) -> None:
        self.world, self.stem = world, stem
        self.planted: list[str] = []
        self.answers: list[tuple[str, HttpResponse]] = []
        self.ana = roles.owner(world)

    def marker(self, where: str) -> str:
        """A new marker: short enough for every field, with characters of every width."""
        self.planted.append(where)
        return f"{self.stem}{len(self.planted):04d} ß→😀"

    def explain(self, traces: list[str]) -> str:
        """The traces, and where each marker in them was planted."""
        numbers = sorted({int(n) for n in re.findall(self.stem + r"(\d{4})", "\n".join(traces))})
        return "\n".join([*traces, *(f"{n} was: {self.planted[n - 1]}" for n in numbers)])

    def save(self, state: str) -> None:
        """As a page that is accepted."""
        for name in WORDED:
            answer = self._post(self.ana, name, state, self._filled(name, state))
            assert answer.status_code in {200, 302}, f"{name}: {answer.status_code}"

    def be_read(self) -> None:
        """While they are written: these words are sent to be read, and not to be kept."""
        for name in READ:
            form = bodies.fill(name, self.world, self.marker(f"read by {name}"))
            answer = self._post(self.ana, name, "read", form)
            assert answer.status_code == 200, f"{name}: {answer.status_code}"

    def be_refused(self) -> None:
        """Words that are too long: the page comes back with them, and with what is wrong."""
        for name in WORDED:
            form = self._filled(name, "refused", TOO_LONG)
            answer = self._post(self.ana, name, "refused", form)
            assert answer.status_code == 422, f"{name}: {answer.status_code}"
            assert self.stem in answer.content.decode(), f"{name} forgot what was typed"

    def meet_a_lock(self) -> None:
        """A save that finds the vault locked, or nobody signed in any more."""
        locked = Visitor.of(self.world.again(self.world.ana), without=settings.UNLOCK_COOKIE_NAME)
        for visitor, state in ((locked, "locked"), (Visitor(), "signed out")):
            for name in OURS:
                form = self.world.form(**self._filled(name, state))
                answer = self._post(visitor, name, state, form)
                assert answer["Location"] in KEPT, f"{name}: {answer.status_code}"
        self._hand_over(locked)

    def be_stale(self) -> None:
        """A form whose protection against forgery has run out."""
        for name in OURS:
            browser = self.ana.client(enforce_csrf_checks=True)
            form = self.world.form(**self._filled(name, "stale"))
            answer = browser.post(self.world.url(ROUTES[name]), form)
            self.answers.append((f"stale {name}", answer))
            assert answer.status_code == 403, f"{name}: {answer.status_code}"

    def give_wrong_secrets(self) -> None:
        """Passwords, codes and names that are not the right ones."""
        for name, body in SECRET.items():
            if name in LAST:
                continue
            for visitor in (self.ana, Visitor()):
                wrong = {field: self.marker(f"secret {name}.{field}") for field in body.secret}
                form = bodies.fill(name, self.world) | wrong
                answer = self._post(visitor, name, "secret", form)
                assert answer.status_code < 500, f"{name}: {answer.status_code}"

    def reset_the_password(self) -> None:
        """Through the host's link; Ana's keys are new afterwards."""
        form = bodies.fill("reset", self.world) | {"password": self.marker("reset.password")}
        assert self._post(Visitor(), "reset", "secret", form).status_code == 302

    def fill_every_control(self) -> None:
        """Each control of each form on each page, hidden and chosen ones too, one at a time."""
        Attempts.objects.all().delete()
        for visitor, form in list(self.forms()):
            for name in form.controls.keys() - CARRIED - public(form.route):
                where = f"control {form.route}.{name}"
                sent = form.as_sent() | {name: self.marker(where)}
                answer = visitor.ask("POST", form.path, sent)
                self.answers.append((where, answer))
                assert answer.status_code < 500, f"{where}: {answer.status_code}"

    def send_strange_requests(self) -> None:
        """Addresses, queries, headers and cookies."""
        for visitor in (self.ana, Visitor()):
            for name in GETS:
                mark = self.marker(f"query of {name}")
                self._get(visitor, name, {"q": mark, mark: "1"})
            mark = self.marker("path")
            for path in (f"/{mark}/", f"/check-ins/{mark}/", f"/help/{mark}/", f"/reset/{mark}/"):
                self.answers.append((path, visitor.ask("GET", path)))
            mark = self.marker("header").encode("ascii", "ignore").decode()
            for header in ("User-Agent", "Referer", "X-Forwarded-For", "Accept-Language", "Origin"):
                answer = visitor.ask("GET", "/", headers={header: mark})
                self.answers.append((header, answer))

    def forms(self) -> Iterator[tuple[Visitor, controls.Form]]:
        """Every form that somebody can meet, each once for its controls, and who met it."""
        met = set()
        for role in roles.WITH_FORMS:
            visitor = role(self.world)
            for name in sorted(GETS):
                url = self.world.url(ROUTES[name])
                for form in controls.forms(_html(visitor.ask("GET", url)), url):
                    key = (form.route, frozenset(form.controls))
                    if key not in met and form.route not in LAST:
                        met.add(key)
                        yield visitor, form

    def _hand_over(self, locked: Visitor) -> None:
        """Words from another app: kept at a lock, and shown to nobody but whoever brings them."""
        path, form = self.world.url(ROUTES[HANDED_OVER]), self._filled(HANDED_OVER, "locked")
        answer = locked.ask("POST", path, form, headers={"Sec-Fetch-Site": "none"})
        self.answers.append((f"locked {HANDED_OVER}", answer))
        assert answer["Location"] in KEPT
        form = self._filled(HANDED_OVER, "signed out")
        assert self._post(Visitor(), HANDED_OVER, "signed out", form).status_code == 200

    def _filled(self, name: str, state: str, more: str = "") -> dict[str, Any]:
        marker = self.marker(f"{state} {name}.{WORDED[name].words}") + more
        return bodies.fill(name, self.world, marker)

    def _post(self, visitor: Visitor, name: str, state: str, form: Any) -> HttpResponse:
        answer = visitor.ask("POST", self.world.url(ROUTES[name]), form)
        self.answers.append((f"{state} {name}", answer))
        return answer

    def _get(self, visitor: Visitor, name: str, query: dict[str, str]) -> None:
        answer = visitor.ask("GET", self.world.url(ROUTES[name]), query)
        self.answers.append((f"GET {name}", answer))
        assert answer.status_code < 500, f"{name}: {answer.status_code}"


def _html(answer: HttpResponse) -> str:
    is_page = "html" in answer.get("Content-Type", "") and not answer.streaming
    return answer.content.decode() if is_page else ""
