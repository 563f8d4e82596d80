"""What people who are close complain of, by subject, and how each is said from one's own side.

A frame in the data says: ``lack``, ``act`` and ``be``, what is not done, done, or said of how one
is (a verb's base, and words that follow it in this order; ``*`` stands for any verb, ``$`` for the end); ``says``,
patterns for what is said without such a verb. For the answer: ``core``, the clause that tells
what happens instead of the accusation (by aspect, or for ``lack`` and ``act``); ``sense``, a
sentence of one's own where no camera would show a thing, and ``past`` for the same about one
time; ``scene``, when it happens if the message does not say; ``feelings`` to choose from, the
``need``, ``matter``, what matters in other words than the need's (empty: it is not said), what to
``ask``, ``then``, the same where what happened was told before, and a ``short`` sentence. Of several texts the first is taken whose gaps
the message fills. ``unless``: words of the complaint with which it means another thing ("take my side").
``mine``: a verb alone does not fit where somebody or something else follows ("call your mother").
``others_act``: fits only where something is done by somebody else meanwhile ("while he mocked me").
``towards``: of a verdict, what is wished where it is about somebody else ("cold to my mum").
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from nearer.reader import normal
from nearer.reader.automaton import Match, Scanner
from nearer.reader.document import Document
from nearer.reader.files import data
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import listed

FILES = (
    "rewording-closeness.toml",
    "rewording-home.toml",
    "rewording-respect.toml",
    "rewording-trust.toml",
)
LABELS = "rewording-labels.toml"
ANY_VERB, END = "*", "$"
SKIPPED = 3  # words that may stand between two words of a phrase
Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """One subject of complaint. The module tells what each field is for."""

    id: str
    need: str
    feelings: Texts
    ask: Texts
    ask_now: Texts = ()
    ask_past: Texts = ()
    then: Texts = ()
    matter: str | None = None
    core: dict[str, Texts] = field(default_factory=dict)
    sense: Texts = ()
    past: Texts = ()
    scene: str = ""
    short: Texts = ()
    aspect: str = ""
    past_only: bool = False
    drops_scene: bool = False
    label: bool = False
    unless: frozenset[str] = frozenset()
    mine: bool = False
    others_act: bool = False
    towards: Texts = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A frame that fits, and where in the message the words of its phrase end."""

    frame: Frame
    end: int
    length: int


def frame_for(document: Document, complaint: Complaint) -> Found | None:
    """The frame whose phrase fits the complaint best: the one with most words."""
    key = _key(complaint)
    norms = document.norms(*complaint.rest)
    found = [
        Found(frame, complaint.rest[0] + end, 1 + len(phrase))
        for verb in (complaint.verb, ANY_VERB)
        for frame, phrase in _phrases(key).get(verb, ())
        if not (frame.past_only and complaint.aspect == "now")
        and frame.unless.isdisjoint(norm.removesuffix("'s") for norm in norms)
        and not (frame.mine and _is_of_another(phrase, norms))
        and not (frame.others_act and not _others_act(document, complaint))
        and (end := _end_of(phrase, norms, anywhere=verb == ANY_VERB)) is not None
    ]
    if key == "be":
        found += _labelled(document, complaint)
    return max(found, key=lambda each: each.length, default=None)


def _key(complaint: Complaint) -> str:
    """Which phrases to look in; what "we" do is a complaint only where it is not done."""
    if complaint.lacks:
        return "lack"
    if complaint.subject == "we":
        return ""
    return "be" if complaint.verb == "be" else "act"


def said(document: Document) -> list[tuple[Frame, Match]]:
    """Frames found by what is said without a verb of the other's."""
    found = _scanner().scan(document)
    return [(frames()[key], match) for key, matches in found.items() for match in matches]


def label_for(document: Document, start: int, end: int) -> Frame | None:
    """The frame of the first word for a character in the range."""
    for norm in document.norms(start, end):
        if norm in _labels():
            return _labels()[norm]
    return None


@cache
def frames() -> dict[str, Frame]:
    """All frames of complaint by their id."""
    return {row["id"]: _frame(row) for row in _rows()}


def _is_of_another(phrase: Texts, norms: Texts) -> bool:
    """ "(You never call) your mother", "(listen) to the kids", "(text) Karen back"."""
    if phrase:
        return bool(norms) and norms[0] not in listed("frames", "no_object") | {phrase[0]}
    directed = norms[:1] and norms[0] in listed("frames", "directed")
    follows = norms[1:2] if directed else norms[:1]
    return bool(follows) and follows[0] not in listed("frames", "mine" if directed else "no_object")


def _others_act(document: Document, complaint: Complaint) -> bool:
    """ "(You sat there) while your dad mocked me"."""
    end = complaint.clause.end
    after = document.norms(end, end + 2)
    acts = len(after) == 2 and after[1] not in {"i", "we", "you"}
    return acts and after[0] in listed("facts", "scenes")


def _end_of(phrase: Texts, norms: Texts, *, anywhere: bool) -> int | None:
    """Where the phrase's words end among what follows the verb; None where they do not stand so."""
    place = 0
    for count, word in enumerate(phrase):
        if word == END:
            return place if place == len(norms) else None
        first_reach = len(norms) if anywhere else 2
        reach = norms[place : place + (1 + SKIPPED if count else first_reach)]
        if word not in reach:
            return None
        place += reach.index(word) + 1
    return place


def _labelled(document: Document, complaint: Complaint) -> list[Found]:
    frame = label_for(document, *complaint.rest)
    return [Found(frame, complaint.rest[1], 1)] if frame else []


def _rows() -> list[dict[str, Any]]:
    return [row for name in FILES for row in data(name)["frame"]]


def _frame(row: dict[str, Any]) -> Frame:
    core = row.get("core", {})
    return Frame(
        id=row["id"],
        need=row["need"],
        feelings=tuple(row["feelings"].split()),
        ask=texts(row["ask"]),
        ask_now=texts(row.get("ask_now", ())),
        ask_past=texts(row.get("ask_past", ())),
        then=texts(row.get("then", ())),
        matter=row.get("matter"),
        core={key: texts(core[key]) for key in core},
        sense=texts(row.get("sense", ())),
        past=texts(row.get("past", ())),
        scene=row.get("scene", ""),
        short=texts(row.get("short", ())),
        aspect=row.get("aspect", ""),
        past_only=row.get("past_only", False),
        drops_scene=row.get("drops_scene", False),
        unless=frozenset(row.get("unless", "").split()),
        mine=row.get("mine", False),
        others_act=row.get("others_act", False),
    )


def texts(value: Any) -> Texts:
    """One text or several, as the data have them; an empty text is none."""
    each = (value,) if isinstance(value, str) else tuple(value)
    return tuple(text for text in each if text)


def known_verbs() -> frozenset[str]:
    """The verbs that the frames' phrases begin with."""
    return frozenset().union(*(_phrases(key) for key in ("lack", "act")))


@cache
def _phrases(key: str) -> dict[str, list[tuple[Frame, Texts]]]:
    """Frames by the verb of their phrases, each with the words that follow the verb."""
    found: dict[str, list[tuple[Frame, Texts]]] = {}
    for row in _rows():
        for text in row.get(key, ()):
            verb, *rest = normal.phrase(text)
            if key == "be":
                verb, rest = "be", [verb, *rest]
            found.setdefault(verb, []).append((frames()[row["id"]], tuple(rest)))
    return found


@cache
def _scanner() -> Scanner[str]:
    return Scanner({row["id"]: row["says"] for row in _rows() if "says" in row})


@cache
def _labels() -> dict[str, Frame]:
    found: dict[str, Frame] = {}
    for row in data(LABELS)["label"]:
        frame = Frame(
            id=row["id"],
            need=row["need"],
            feelings=tuple(row["feelings"].split()),
            ask=texts(row["ask"]),
            sense=texts(row.get("sense", ())),
            short=texts(row["short"]),
            label=True,
            towards=texts(row.get("towards", ())),
        )
        found |= dict.fromkeys(row["words"].split(), frame)
    return found
