"""The pages of a check-in: which parts each asks for, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass

from nearer.parts.body.forms import BodyForm
from nearer.parts.feelings.forms import NameForm
from nearer.parts.moments.forms import PartForm, SentenceForm
from nearer.rooms.presence.breath_forms import BreathForm
from nearer.rooms.presence.degree_forms import AfterForm, BeforeForm, DegreesForm
from nearer.rooms.presence.stay_forms import StayForm
from nearer.rooms.presence.way_out_forms import WayOutForm


@dataclass(frozen=True)
class Step:
    """One page of the check-in. ``after`` names the route that follows.

    ``is_edit``: what stood there before is kept as history.
    """

    name: str
    route: str
    template: str
    parts: Mapping[str, type[PartForm]]
    after: str
    is_edit: bool = False


BREATHE = Step(
    "breathe",
    "check-ins",
    "presence/breathe.html",
    {"breath": BreathForm, "before": BeforeForm},
    "check-in-body",
)
BODY = Step("body", "check-in-body", "presence/body.html", {"body": BodyForm}, "check-in-name")
NAME = Step("name", "check-in-name", "presence/name.html", {"name": NameForm}, "check-in-sentence")
SENTENCE = Step(
    "sentence",
    "check-in-sentence",
    "presence/sentence.html",
    {"sentence": SentenceForm, "after": AfterForm},
    "check-in",
)
STAY = Step(
    "stay",
    "check-in-stay",
    "presence/stay.html",
    {"stay": StayForm, "way_out": WayOutForm},
    "check-in",
)
EDIT = Step(
    "edit",
    "check-in-edit",
    "presence/edit.html",
    {"sentence": SentenceForm, "name": NameForm, "body": BodyForm, "degrees": DegreesForm},
    "check-in",
    is_edit=True,
)
ALL = (BREATHE, BODY, NAME, SENTENCE, STAY, EDIT)
BEGINNINGS = {step.name: step for step in (BREATHE, BODY, STAY)}
# Where a page's other buttons lead (``name="next"``), by what they send.
DOORS: dict[str, str] = {"stay": STAY.route}
