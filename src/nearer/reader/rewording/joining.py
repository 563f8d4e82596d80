"""Two complaints said in one breath, so that neither hurt is left out: heard, and mattering."""

from collections.abc import Iterator

from nearer.reader.rewording.gaps import filled
from nearer.reader.rewording.pieces import Pieces, form, pieces
from nearer.reader.rewording.statements import Said
from nearer.reader.rewording.telling import Ground
from nearer.reader.rewording.topics import FRAMED, Topic

WISHED = "I'd love to "
OFTEN = " often "


def together(ground: Ground, topics: list[Topic]) -> Iterator[Said]:
    """The first topic with the next one beside it, where both can be told as one's own."""
    second = next((each for each in topics[1:] if _beside(topics[0], each)), None)
    if second is None or ground.own.named:
        return
    first, other = next(pieces(ground, topics[0]), None), next(pieces(ground, second), None)
    told = _told(first, other) if first and other else ""
    if not first or not other or not told:
        return
    said = {"side": filled([form("parts", "side")], {"side": ground.own.side}), "told": told}
    yield "i-statement", filled([form("together", "full")], said | {"ask": first.then})
    yield "short", filled([form("together", "short")], said | {"told": _wish(first, other) or told})
    yield "ask", filled([form("together", "ask")], said | {"ask": first.ask})


def _beside(first: Topic, second: Topic) -> bool:
    """Whether the second says something else, in other words of the message."""
    if not first.frame or not second.frame or first.frame.id == second.frame.id:
        return False
    return second.weight >= FRAMED and not _covers(first, second) and not _covers(second, first)


def _covers(topic: Topic, other: Topic) -> bool:
    last = topic.complaint.clause.end if topic.complaint else topic.end
    return topic.at <= other.at < last


def _told(first: Pieces, second: Pieces) -> str:
    """Both as one sentence; empty where the second would still tell what the other one does."""
    beside = second.sense or second.fact
    own = second.sense or beside.startswith("I ")
    if not first.sense or not own or first.past or second.past or second.lasting:
        return ""
    opens = beside if beside.startswith(("I ", "I'")) else beside[:1].lower() + beside[1:]
    return f"{first.sense}, and {opens.replace(OFTEN, ' ', 1) if OFTEN in first.sense else opens}"


def _wish(first: Pieces, second: Pieces) -> str:
    """ "I'd love to feel heard, and to know that I matter"; empty where the wishes differ in form."""
    if not first.wish.startswith(WISHED) or not second.wish.startswith(WISHED):
        return ""
    return f"{first.wish.removesuffix('.')}, and to {second.wish.removeprefix(WISHED).removesuffix('.')}"
