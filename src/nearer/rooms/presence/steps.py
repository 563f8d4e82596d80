"""The pages of a check-in: which parts each asks for, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass

from nearer.parts.body.forms import BodyForm
from nearer.parts.feelings.forms import NameForm
from nearer.parts.moments.forms import PartForm, SentenceForm
from nearer.rooms.presence.about_forms import AboutForm, WhenForm
from nearer.rooms.presence.breath_forms import BreathForm
from nearer.rooms.presence.degree_forms import AfterForm, BeforeForm, DegreesForm
from nearer.rooms.presence.kindness_forms import (
    FriendForm,
    HurtsForm,
    OthersForm,
    RestForm,
    SelfForm,
    ShortForm,
)
from nearer.rooms.presence.stay_forms import StayForm
from nearer.rooms.presence.way_out_forms import WayOutForm


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
    recalls=True,
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
    {"sentence": SentenceForm, "after": AfterForm, "way_out": WayOutForm},
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
WAY_OUT = Step(
    "way_out", "check-in-way-out", "presence/way_out.html", {"way_out": WayOutForm}, "check-in"
)
KIND = Step(
    "kind", "check-in-kindness", "presence/kindness/short.html", {"kind": ShortForm}, "check-in"
)
# Three minutes: one thing on a page, each kept before the next is asked.
KIND_HURTS = Step(
    "kind_hurts",
    "check-in-kindness-hurts",
    "presence/kindness/hurts.html",
    {"kind": HurtsForm},
    "check-in-kindness-others",
)
KIND_OTHERS = Step(
    "kind_others",
    "check-in-kindness-others",
    "presence/kindness/others.html",
    {"kind": OthersForm},
    "check-in-kindness-friend",
)
KIND_FRIEND = Step(
    "kind_friend",
    "check-in-kindness-friend",
    "presence/kindness/friend.html",
    {"kind": FriendForm},
    "check-in-kindness-self",
)
KIND_SELF = Step(
    "kind_self",
    "check-in-kindness-self",
    "presence/kindness/self.html",
    {"kind": SelfForm},
    "check-in-kindness-rest",
)
KIND_REST = Step(
    "kind_rest",
    "check-in-kindness-rest",
    "presence/kindness/rest.html",
    {"kind": RestForm},
    "check-in",
)
KINDNESS = (KIND, KIND_HURTS, KIND_OTHERS, KIND_FRIEND, KIND_SELF, KIND_REST)
ALL = (BREATHE, BODY, NAME, SENTENCE, STAY, ABOUT, EDIT, WAY_OUT, *KINDNESS)
BEGINNINGS = {step.name: step for step in (BREATHE, BODY, NAME, STAY, KIND)}
# Where a page's other buttons lead (``name="next"``), by what they send.
DOORS: dict[str, str] = {
    "name": "check-in-name",
    "stay": "check-in-stay",
    "kindness": "check-in-kindness",
    "kindness-hurts": "check-in-kindness-hurts",
    "signals": "body-signals-words",
}
