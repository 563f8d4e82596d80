"""Where in a clause somebody is said to do something: you, we, nobody; told, asked or ordered."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from nearer.reader.document import Document
from nearer.reader.rewording import verbs
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.complaints import Complaint, Start, complaint
from nearer.reader.rewording.copying import listed, said_as_you_are
from nearer.reader.rewording.frames import known_verbs

WANTED_OF = ("can", "could", "will", "would")
Norms = tuple[str, ...]


def complaints(document: Document, found: list[Clause]) -> list[Complaint]:
    """The complaint of every clause that has one in the writer's own voice."""
    own = (clause for clause in found if document.own_voice(clause.start, clause.end))
    made = [each for clause in own if (each := _first(document, clause))]
    past = {each.clause.sentence for each in made if each.aspect == "past"}
    return [_in_time(document, each, past) for each in made]


def _in_time(document: Document, one: Complaint, past: set[int]) -> Complaint:
    """ "You let her … and said nothing": a verb without a form of its own goes with its neighbours."""
    if one.aspect != "now" or one.wanted or one.lacks or verbs.past(one.verb) != one.verb:
        return one
    near = one.clause.sentence in past
    rest = document.norms(*one.rest)
    told = not listed("time", "past").isdisjoint(rest) or _joined_past(rest) or _one_time(rest)
    return replace(one, aspect="past") if near or told else one


def _one_time(rest: Norms) -> bool:
    """ "(You let me sit there) all night", "(you hurt me) this morning"."""
    units = listed("time", "units") - {"time"}
    return any(a in {"all", "this"} and b in units for a, b in pairwise(rest))


def _joined_past(rest: Norms) -> bool:
    """ "(You let him insult me) and said nothing": the second verb tells when."""
    pairs = pairwise(rest)
    return any(a in {"and", "then", "but"} and verbs.verb(b).form == "past" for a, b in pairs)


def _first(document: Document, clause: Clause) -> Complaint | None:
    made = (complaint(document, clause, start) for start in _starts(document, clause))
    found = next((each for each in made if each is not None), None)
    if found is None or found.verb in known_verbs():
        return found
    return replace(found, verb=verbs.mended(found.verb, known_verbs()))


def _starts(document: Document, clause: Clause) -> Iterator[Start]:
    norms = document.norms(clause.start, clause.end)
    for place, norm in enumerate(norms):
        at = clause.start + place + 1
        if norm == "you" and (only := _only_deed(norms, place)):
            yield Start(clause.start + only, "you", ("absolute", "bare"))
        elif norm == "you" and not _is_object(norms, place):
            yield _of_you(norms, place, at)
        elif norm == "we" and not place:
            yield Start(at, "we")
        elif norm in listed("subjects", "anybody") and _is_hinted(document, clause, place):
            yield Start(at, "you", ("wanted", "bare"))
        elif norm == "your" and said_as_you_are(norms[place + 1 : place + 3]):
            yield Start(at, "you", ("asked", "are"))
    yield from _without_subject(norms, clause.start)


def _only_deed(norms: Norms, place: int) -> int:
    """ "All you ever do is moan", "you do nothing but moan": where the deed stands; 0 if none does."""
    after = tuple(norm for norm in norms[place + 1 : place + 4] if norm != "ever")
    ever = "ever" in norms[place + 1 : place + 3]
    all_of_it = norms[place - 1 : place] in {("all",), ("thing",)} and after[:2] == ("do", "is")
    at = place + ever + (3 if all_of_it else 4)
    if not all_of_it and norms[place + 1 + ever : at] != ("do", "nothing", "but"):
        return 0
    deed = verbs.verb(norms[at]).base if at < len(norms) else ""
    return at if deed and deed not in listed("subjects", "pastimes") else 0


def _is_hinted(document: Document, clause: Clause, place: int) -> bool:
    """ "It would be nice if someone …", "I wish somebody would …", "someone should …"."""
    at = clause.start + place
    before, after = document.norms(max(0, at - 3), at), document.norms(at + 1, at + 2)
    hoped = "if" in before[-1:] and not listed("subjects", "would_be").isdisjoint(before[:-1])
    return hoped or "wish" in before[-2:] or bool(set(after) & listed("subjects", "duty"))


def _is_object(norms: Norms, place: int) -> bool:
    is_told = norms[place + 1 : place + 2] == ("to",)
    before = listed("subjects", "objects") | listed("subjects", "relative")
    return place > 0 and norms[place - 1] in before and not is_told


def _of_you(norms: Norms, place: int, at: int) -> Start:
    """ "You …", "you and dad …", "why do you …", "can you …", "I asked you to …"."""
    if wanted := _wanted(norms, place, at):
        return wanted
    before = norms[:place]
    if norms[place + 1 : place + 2] == ("and",):
        longer = norms[place + 2 : place + 3] in {("your",), ("my",), ("the",), ("our",)}
        return Start(at + 2 + longer, "you", also=(at, at + 2 + longer))
    if "rather" in norms[place : place + 4] and "than" in norms[place:]:
        return Start(at + norms[place:].index("than"), "you", ("bare",), lacks=True)
    negated = before[-1:] == ("not",)
    helper = (before[:-1] if negated else before)[-1:]
    if not helper or helper[0] not in listed("subjects", "auxiliaries"):
        return Start(at)
    if helper[0] == "could" and "how" in before:
        return Start(at, "you", ("asked", "bare", "past"), negated)
    why = not listed("subjects", "why").isdisjoint(before)
    return _asked(helper[0], at, negated=negated, why=why)


def _wanted(norms: Norms, place: int, at: int) -> Start | None:
    """ "I asked you to …", "either you …", "don't you dare …": what is wanted, or what is not."""
    before, after = norms[:place][-1:], norms[place + 1 : place + 2]
    if after == ("to",) and not listed("subjects", "asking").isdisjoint(before):
        return Start(at + 1, "you", ("wanted", "bare"))
    if norms[:place] == ("either",):
        return Start(at, "you", ("wanted", "bare"))
    if (before, after) == (("not",), ("dare",)):
        return Start(at + 1, "you", ("wanted", "bare"), lacks=True)
    return None


def _asked(helper: str, at: int, *, negated: bool, why: bool) -> Start:
    """A question about what is done; without a "why" it asks whether it ever is."""
    if helper in {"are", "were"}:
        return Start(at, "you", ("asked", helper), negated)
    if helper in WANTED_OF and not why and not negated:
        return Start(at, "you", ("asked", "bare", "wanted"))
    said = {"did": ("asked", "bare", "past"), "have": ("asked", "perfect")}
    return Start(at, "you", said.get(helper, ("asked", "bare")), negated or not why)


def _without_subject(norms: Norms, first: int) -> Iterator[Start]:
    """Orders ("stop shouting"), "sick of you shouting", "thanks for ruining it"."""
    head = next(
        (i for i, norm in enumerate(norms) if norm not in listed("subjects", "softening")), 0
    )
    negated = norms[head : head + 2] == ("do", "not")
    if (negated or norms[head] in listed("subjects", "orders")) and not _is_no_order(norms[head:]):
        yield Start(first + head, "you", ("wanted", "bare"))
    for place in range(1, len(norms)):
        if verbs.verb(norms[place]).form == "ing":
            if _sick_of_you(norms[:place]):
                yield Start(first + place, "you")
            elif norms[place - 1] == "for" and {"thanks", "thank"} & set(norms[:place]):
                yield Start(first + place, "you", ("thanked",))


def _is_no_order(norms: Norms) -> bool:
    """ "Do that again", "don't bother coming": a threat and no wish; "go" alone says nothing."""
    dared = norms[0] == "do" and norms[1:2] in {("that",), ("it",), ("this",)}
    return len(norms) < 2 or dared or "bother" in norms[:4]


def _sick_of_you(before: Norms) -> bool:
    sick = {"sick", "tired", "fed", "hate", "stand", "enough", "done"}
    return before[-1] in {"you", "your"} and bool(sick & set(before[:-1]))
