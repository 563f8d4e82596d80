"""From one complaint to what could be said instead: in full, in one line, and as a question.

Which form of `rewording-forms.toml` is taken: ``told``, where the writer tells a feeling of the past
in a whole clause; ``sense``, where there is no fact but a sentence of one's own; ``lasting``,
``past`` and ``now`` by the fact's time; ``named``, where the writer named the feeling; ``open``,
where what happened is not said.
"""

from collections.abc import Iterator
from dataclasses import replace

from nearer.reader.rewording import facts, verbs
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import copied, listed
from nearer.reader.rewording.frames import Frame
from nearer.reader.rewording.gaps import filled
from nearer.reader.rewording.own import Own
from nearer.reader.rewording.pieces import Pieces, form, pieces
from nearer.reader.rewording.rewording import Kind
from nearer.reader.rewording.telling import Ground
from nearer.reader.rewording.topics import Topic, towards

Said = tuple[Kind, str]
HEARD = 3  # letters of a word from which on its repetition is heard


def statements(ground: Ground, topic: Topic) -> Iterator[Said]:
    """The ways to say it, each with its kind; later ones of a kind stand in for earlier ones."""
    if topic.kind == "mind" and topic.complaint:
        yield from _wondered(ground, topic.complaint)
    elif topic.kind == "makes-feel" and topic.complaint:
        yield from _felt(ground, topic.complaint)
    elif topic.kind == "missed" and topic.complaint:
        yield from _missed(ground, topic.complaint)
    elif topic.kind == "condition" and topic.complaint:
        yield from _foreseen(ground, topic.complaint)
    elif topic.kind == "towards" and topic.complaint and topic.frame:
        yield from _towards(ground, topic.complaint, topic.frame)
    elif topic.kind in {"said", "framed", "label", "seen"}:
        for each in pieces(ground, topic):
            yield from _told(ground.own, each)


def _told(own: Own, parts: Pieces) -> Iterator[Said]:
    said = _of_own(own) | {
        "feeling": parts.feeling,
        "matter": f"{parts.matter}." if parts.matter else "",
        "fact": parts.fact,
        "sense": parts.sense,
        "wish": parts.wish,
        "told": own.told,
    }
    full, ask = said | {"ask": parts.then}, said | {"ask": parts.ask}
    yield "i-statement", filled([form("full", _full_form(own, parts))], full)
    yield "short", filled([form("short", _short_form(own, parts))], said)
    if parts.fact or parts.sense or parts.wish:
        yield "ask", filled([form("ask", _ask_form(own, parts))], ask)


def _full_form(own: Own, parts: Pieces) -> str:
    if own.told and not parts.past:
        return "told"
    if parts.sense:
        return "sense_past" if parts.past else "sense_named" if own.named else "sense"
    if not parts.fact and _echoes(parts.ask, parts.wish):
        return "wished_talk" if "talk" in parts.wish else "wished"
    return "open_named" if own.named and not parts.fact else _time(parts)


def _short_form(own: Own, parts: Pieces) -> str:
    if own.named and parts.fact and not parts.lasting and (parts.past or not parts.wish):
        return "named_past" if parts.past or own.felt else "named_now"
    if own.named and not own.told and (parts.wish or parts.sense):
        return "named_wish" if parts.wish else "named_sense"
    if parts.wish or parts.sense:
        return "wish" if parts.wish else "sense"
    return _time(parts)


def _ask_form(own: Own, parts: Pieces) -> str:
    if parts.sense:
        return "sense"
    if own.named and not parts.past and not parts.lasting:
        return "named"
    if not parts.fact:
        return "alone" if _echoes(parts.ask, parts.wish) else "wish"
    return "alone" if _echoes(parts.ask, parts.fact) else _time(parts)


def _echoes(ask: str, told: str) -> bool:
    """Whether one says the other's words again: "Could you be stricter? I'd love it if you were stricter"."""
    return bool(_weighty(ask) & _weighty(told))


def _weighty(text: str) -> set[str]:
    """The words that are heard when they come twice."""
    said = {word.strip(",.").lower() for word in text.split()}
    return {word for word in said if len(word) >= HEARD} - listed("statements", "light")


def _time(parts: Pieces) -> str:
    if not parts.fact:
        return "open"
    return "lasting" if parts.lasting else "past" if parts.past else "now"


def _of_own(own: Own) -> dict[str, str]:
    side = filled([form("parts", "side")], {"side": own.side})
    return {"side": side, "feel": "felt" if own.felt else "feel"}


def _forms(table: str, said: dict[str, str]) -> Iterator[Said]:
    yield "i-statement", filled([form(table, "full")], said)
    yield "short", filled([form(table, "short")], said)
    yield "ask", filled([form(table, "ask")], said)


def _wondered(ground: Ground, complaint: Complaint) -> Iterator[Said]:
    rest = copied(ground.document, complaint.rest)
    if complaint.lacks and complaint.absolute:  # "You never liked him" is a guess about now
        complaint = replace(complaint, aspect="now")
    said = {
        "thought": facts.fact(ground.document, replace(complaint, lacks=False)),
        "feeling": ground.own.feeling(tuple(form("parts", "feelings_wondered").split())),
        "asked": f"Are you {rest}" if complaint.verb == "be" else f"Do you {complaint.verb} {rest}",
    }
    yield from _forms("wondered", said)
    yield "ask", filled([form("wondered", "ask_first")], said)


def _foreseen(ground: Ground, complaint: Complaint) -> Iterator[Said]:
    doing = f"{verbs.ing(complaint.verb)} {copied(ground.document, complaint.rest)}".strip()
    feeling = ground.own.feeling(tuple(form("parts", "feelings_foreseen").split()))
    said = _of_own(ground.own) | {"doing": doing, "feeling": feeling}
    yield from _forms("foreseen", said)


def _felt(ground: Ground, complaint: Complaint) -> Iterator[Said]:
    document = ground.document
    skipped = 2 if document.norms(*complaint.rest)[1:2] == ("feel",) else 1
    scene = facts.scene(document, complaint, ground.clauses)
    said = _of_own(ground.own) | {
        "feel": "felt" if complaint.aspect == "past" else "feel",
        "felt": copied(document, (complaint.rest[0] + skipped, complaint.rest[1])),
        "when": facts.as_scene(document, scene, complaint) if scene else form("parts", "open_when"),
        "because": form("parts", "because") if scene else "",
    }
    yield from _forms("felt", said)


def _towards(ground: Ground, complaint: Complaint, frame: Frame) -> Iterator[Said]:
    whom = towards(ground.document, complaint)
    said = {"whom": copied(ground.document, whom)} if whom else {}
    yield from _forms("towards", _of_own(ground.own) | {"wish": filled(frame.towards, said)})


def _missed(ground: Ground, complaint: Complaint) -> Iterator[Said]:
    document = ground.document
    ask = {"who": "you", "base": complaint.verb, "all": copied(document, complaint.rest)}
    said = {
        "done": facts.fact(document, replace(complaint, lacks=False)),
        "ask": filled([form("parts", "opposite_lack")], ask).strip(),
    }
    yield from _forms("missed", said)
