"""What the sentences about a topic are made of: the gaps of `rewording-forms.toml`, filled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nearer.content import lexicon
from nearer.reader.files import data
from nearer.reader.rewording import facts
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import listed
from nearer.reader.rewording.frames import Frame
from nearer.reader.rewording.gaps import filled
from nearer.reader.rewording.telling import Ground, told, told_otherwise
from nearer.reader.rewording.topics import Topic
from nearer.reader.rewording.values import says_more, values

FORMS = "rewording-forms.toml"
LEARN = "learn"
LEARNED = re.compile(r"^(how )?to ")
LASTING = frozenset({"perfect", "perfect-ongoing"})


@dataclass(frozen=True, slots=True)
class Pieces:
    """``fact``: a clause of what happened; ``sense``: a sentence of one's own instead of it.

    ``wish``: a short sentence of its own; ``matter``: what matters. ``ask``: the request by itself,
    ``then``: after what happened was told. ``past``: about one time; ``lasting``: going on till
    now ("you haven't called").
    """

    feeling: str
    matter: str
    ask: str
    then: str
    fact: str = ""
    sense: str = ""
    wish: str = ""
    past: bool = False
    lasting: bool = False


def form(table: str, key: str) -> str:
    """A sentence of ours, or a part of one."""
    return str(data(FORMS)[table][key])


def pieces(ground: Ground, topic: Topic) -> Iterator[Pieces]:
    """The pieces of this topic, and again with its fact told otherwise."""
    found = values(ground.document, ground.clauses, topic)
    complaint, frame = topic.complaint, topic.frame
    if frame:
        yield from _framed(ground, topic, frame, found)
    elif complaint:
        yield from _plain(ground, complaint, found)


def _framed(ground: Ground, topic: Topic, frame: Frame, found: dict[str, str]) -> Iterator[Pieces]:
    complaint = topic.complaint
    aspect = complaint.aspect if complaint else frame.aspect
    past = aspect == "past"
    sense = filled(frame.past if past else frame.sense, found)
    ask_past = filled(frame.ask_past if past else (), found)
    ask = ask_past or filled(() if past else frame.ask_now, found) or filled(frame.ask, found)
    for fact in [""] if sense else _facts(ground, topic, frame, found):
        yield Pieces(
            feeling=ground.own.feeling(frame.feelings),
            matter=_matter(frame.need) if frame.matter is None else frame.matter,
            ask=ask,
            then=ask_past or filled(frame.then, found) or ask,
            fact=fact,
            sense=sense,
            wish=filled(frame.short, found),
            past=past,
            lasting=aspect in LASTING,
        )


def _facts(ground: Ground, topic: Topic, frame: Frame, found: dict[str, str]) -> list[str]:
    """The clause after "when": the frame's, or the complaint as it was told; empty if unseen."""
    complaint = topic.complaint
    if complaint is None:
        return [filled(frame.core.get(frame.aspect or "act", ()), found)]
    if frame.label:
        return [ground.scene(complaint)]
    more = says_more(ground.document, (topic.end, max(topic.end, complaint.rest[1])))
    core = "" if more else filled(frame.core.get(_core_key(complaint, frame), ()), found)
    if not core and not facts.is_seen(complaint) and complaint.verb not in {"be", "have", "use"}:
        return [""]
    return [told(ground, complaint, core), *told_otherwise(ground, complaint)]


def _core_key(complaint: Complaint, frame: Frame) -> str:
    kind = complaint.aspect.split("-")[0]
    if kind == "now" or (kind == "ongoing" and kind not in frame.core):
        return "lack" if complaint.lacks else "act"
    return kind


def _plain(ground: Ground, complaint: Complaint, found: dict[str, str]) -> Iterator[Pieces]:
    """Without a frame: the fact as it is, and its opposite as the request."""
    own, past, us = ground.own, complaint.aspect == "past", complaint.subject == "we"
    wished = complaint.lacks and complaint.wanted and not past
    said = found | {"who": complaint.subject}
    choices = "feelings_us" if us else "feelings_lack" if complaint.lacks else "feelings_act"
    need = lexicon().words[own.word].needs[0] if own.word else form("parts", "need_us") * us
    for fact in [""] if wished else [told(ground, complaint), *told_otherwise(ground, complaint)]:
        yield Pieces(
            feeling=own.feeling(tuple(form("parts", choices).split())),
            matter=_matter(need),
            ask=(ask := _opposite(complaint, said)),
            then=ask,
            fact=fact,
            wish=_wish(complaint, said) if wished or us else "",
            past=past,
            lasting=complaint.aspect in LASTING,
        )


def _matter(need: str) -> str:
    """What matters, as people say it; empty where the need has no such sentence."""
    return str(data(FORMS)["matter"].get(need, ""))


def _opposite(complaint: Complaint, said: dict[str, str]) -> str:
    """A request for the opposite of what is complained of."""
    if complaint.verb == LEARN:
        return _learned("opposite_learn", said)
    vague = not _made_positive().isdisjoint(said["all"].split())
    if complaint.lacks and not vague and complaint.verb not in listed("facts", "not_asked"):
        kind = _asked_for(complaint, said)
    else:
        kind = "opposite_act" if complaint.wanted and not complaint.lacks else "talk"
    return filled([form("parts", "talk" if complaint.aspect == "past" else kind)], said).strip()


def _asked_for(complaint: Complaint, said: dict[str, str]) -> str:
    """What is never done is asked for now and then, or as a try: small enough to be refused."""
    words = frozenset(said["all"].lower().split())
    if complaint.wanted or complaint.aspect != "now" or said.get("when"):
        return "opposite_lack"
    whole = words.isdisjoint(listed("asked", "not_ended"))
    often = complaint.verb in listed("asked", "occasional") or words & listed("asked", "dependants")
    return "opposite_often" if whole and often else "opposite_try"


def _learned(key: str, said: dict[str, str]) -> str:
    """What somebody "needs to learn", asked for as if they could."""
    learned = LEARNED.sub("", said["all"])
    texts: list[str] = data(FORMS)["parts"][key]
    return filled(texts, said | {"learned": learned if learned != said["all"] else ""})


def _made_positive() -> frozenset[str]:
    """What a wish says for "anything": what is asked for with it is no longer clear."""
    return frozenset(str(word) for word in data("rewording-words.toml")["positive"].values())


def _wish(complaint: Complaint, said: dict[str, str]) -> str:
    """ "We never go out", "you need to be stricter", as a wish."""
    if complaint.verb == LEARN:
        return _learned("wish_learn", said)
    kind = {"we": "wish_us"}.get(
        complaint.subject, "wish_be" if complaint.verb == "be" else "wish_you"
    )
    return filled([form("parts", kind)], said)
