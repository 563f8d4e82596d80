"""The pages of a check-in: which parts each asks for, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass

from nearer.parts.body.forms import BodyForm
from nearer.parts.feelings.forms import NameForm
from nearer.parts.moments.forms import PartForm, SentenceForm
from nearer.rooms.presence.about_forms import AboutForm, WhenForm
from nearer.rooms.presence.breath_forms import BreathForm
from nearer.rooms.presence.degree_forms import AfterForm, BeforeForm, DegreesForm


@dataclass(frozen=True)
class Step:
    """One page of the check-in. ``after`` names the route that follows.

    ``is_edit``: what stood there before is kept as history. ``recalls``: its forms show what is
    remembered of other moments. ``part``: where on the page its "again" button leads.
    """

    name: str
    route: str
    template: str
    parts: Mapping[str, type[PartForm]]
    after: str
    is_edit: bool = False
    recalls: bool = False
    part: str = ""


BREATHE = Step(
    "breathe",
    "check-ins",
    "presence/breathe.html",
    {"breath": BreathForm, "before": BeforeForm},
    "check-in-body",
)
BODY = Step(
    "body",
    "check-in-body",
    "presence/body.html",
    {"body": BodyForm},
    "check-in-name",
    part="places",
)
NAME = Step(
    "name",
    "check-in-name",
    "presence/name.html",
    {"name": NameForm},
    "check-in-sentence",
    part="chosen",
)
SENTENCE = Step(
    "sentence",
    "check-in-sentence",
    "presence/sentence.html",
    {"sentence": SentenceForm, "after": AfterForm},
    "check-in",
)
ABOUT = Step(
    "about",
    "check-in-about",
    "presence/about.html",
    {"about": AboutForm, "when": WhenForm},
    "check-in",
    is_edit=True,
    recalls=True,
)
EDIT = Step(
    "edit",
    "check-in-edit",
    "presence/edit.html",
    {"sentence": SentenceForm, "name": NameForm, "body": BodyForm, "degrees": DegreesForm},
    "check-in",
    is_edit=True,
)
ALL = (BREATHE, BODY, NAME, SENTENCE, ABOUT, EDIT)
BEGINNINGS = {step.name: step for step in (BREATHE, BODY)}
# Where a page's other buttons lead (``name="next"``), by what they send.
DOORS: dict[str, str] = {}
