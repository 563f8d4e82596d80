"""How a complaint is told as something that happened: in its scene, with what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from nearer.reader.document import Document
from nearer.reader.rewording import facts
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import listed
from nearer.reader.rewording.own import Own

SAME_BREATH = 3  # words that may stand between two facts told together


@dataclass(frozen=True, slots=True)
class Ground:
    """The message that a topic stands in: its words and clauses, and what its writer tells."""

    document: Document
    clauses: list[Clause]
    complaints: list[Complaint]
    own: Own

    def scene(self, complaint: Complaint) -> str:
        """When it happens, as a clause; empty if the message does not say."""
        found = facts.scene(self.document, complaint, self.clauses)
        return facts.in_time(self.document, found, complaint) if found else ""


def told(ground: Ground, complaint: Complaint, core: str = "") -> str:
    """ "I ask for help and you get angry": first when it happens, then what, and what follows.

    ``core``: our own words for what happened; nothing else of the message is joined to them.
    """
    fact = core or facts.fact(ground.document, complaint)
    scene = ground.scene(complaint)
    if scene and _fact_first(ground, complaint, scene):
        return f"{fact} when {scene}"
    if scene:
        return f"{scene} and {fact}"
    if core:
        return core
    fact = _chained(ground, complaint, fact)
    follows = facts.consequence(ground.document, complaint, ground.clauses)
    if follows and listed("own", "not_followed").isdisjoint(follows.lower().split()):
        return f"{fact} and {follows}"
    return fact


def told_otherwise(ground: Ground, complaint: Complaint) -> Iterator[str]:
    """The same from one's own side, or in another order, where the first still reproaches."""
    scene = ground.scene(complaint)
    undergone = facts.undergone(ground.document, complaint)
    if undergone:
        yield f"{scene} and {undergone}" if scene else undergone
    if scene and not complaint.only and not complaint.lacks:
        yield f"{facts.fact(ground.document, complaint)} while {scene}"


def _fact_first(ground: Ground, complaint: Complaint, scene: str) -> bool:
    """ "You only call when …", "you don't lift the baby when she wakes": the scene needs the fact."""
    pronoun = scene.split(maxsplit=1)[0].lower() in {"he", "she", "they", "it"}
    named = listed("topics", "others").isdisjoint(ground.document.norms(*complaint.rest)[:2])
    return complaint.only or (pronoun and not named)


def _chained(ground: Ground, complaint: Complaint, fact: str) -> str:
    """ "You let her criticise my cooking and said nothing": two facts told in one breath."""
    place = ground.complaints.index(complaint)
    before = ground.complaints[place - 1] if place else None
    after = ground.complaints[place + 1] if place + 1 < len(ground.complaints) else None
    if before and _in_one_breath(before, complaint) and _tells(before):
        return f"{facts.fact(ground.document, before)} and {_bare(fact)}"
    if after and _in_one_breath(complaint, after) and _tells(after):
        return f"{fact} and {_bare(facts.fact(ground.document, after))}"
    return fact


def _in_one_breath(first: Complaint, second: Complaint) -> bool:
    alike = first.subject == second.subject and first.clause.sentence == second.clause.sentence
    joined = second.clause.opener == "and"
    near = second.clause.start - first.clause.end < SAME_BREATH
    return alike and joined and near and first.aspect == second.aspect == "past"


def _tells(complaint: Complaint) -> bool:
    says = complaint.rest[0] < complaint.rest[1]
    return says and complaint.verb != "be" and facts.is_seen(complaint)


def _bare(fact: str) -> str:
    return fact.removeprefix("you ")
