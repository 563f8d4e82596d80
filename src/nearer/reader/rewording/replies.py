"""Openings of a reply: what the other said given back, found sensible, and asked further."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from nearer.content import lexicon
from nearer.reader.contexts import kind_of
from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in
from nearer.reader.files import data
from nearer.reader.reading import FeelingFound
from nearer.reader.rewording import verbs
from nearer.reader.rewording.clauses import Clause, clauses
from nearer.reader.rewording.copying import Range
from nearer.reader.rewording.gaps import filled
from nearer.reader.rewording.rewording import Kind
from nearer.reader.rewording.statements import Said
from nearer.reader.rewording.turning import REPLIES, turned

KINDS: tuple[Kind, ...] = ("reflect", "validate", "ask")
FEWEST, MOST = 3, 18
JOINED = frozenset({"and", "when", "because", "after", "while", "but"})


@dataclass(frozen=True, slots=True)
class Shared:
    """What the other shared, turned: each may be empty."""

    event: str = ""
    state: str = ""
    feeling: str = ""
    about: str = ""
    tone: str = "hard"


def openings(context: Document | None) -> Iterator[Said]:
    """One opening of each kind, from the other's own words where there are any."""
    shared = _shared(context) if context else Shared()
    values = {name: getattr(shared, name) for name in ("event", "state", "feeling", "about")}
    for kind in KINDS:
        for row in (shared.tone, "unknown"):
            text = filled(data(REPLIES)[row][kind], values)
            if text:
                yield kind, text


def _shared(context: Document) -> Shared:
    parts = [clause for clause in clauses(context) if _can_be_given_back(context, clause)]
    felt = [each for each in feelings_in(context) if each.whose == "self" and not each.negated]
    of_feeling = _clause_of_feeling(context, parts, felt)
    told = [clause for clause in parts if clause is not of_feeling]
    events = [clause for clause in told if _is_past(context, clause)]
    states = [clause for clause in told if clause not in events]
    by_me = bool(events) and context.norms(*_without_openings(context, events[0]))[0] == "you"
    return Shared(
        event=_with_next(context, events[0]) if events else "",
        state=_turned(context, states[0]) if states else "",
        feeling=_turned(context, of_feeling) if of_feeling else "",
        about=_about(context, of_feeling) if of_feeling else "",
        tone="mine" if by_me else "good" if _is_good(context, felt) else "hard",
    )


def _turned(context: Document, clause: Clause) -> str:
    return turned(context, _without_openings(context, clause))


def _with_next(context: Document, clause: Clause) -> str:
    """What happened, with the clause that belongs to it: "… and he left the room"."""
    told = _turned(context, clause)
    parts = clauses(context)
    for after in parts[clause.number + 1 : clause.number + 2]:
        norms = context.norms(after.start, after.end)
        belongs = after.opener in JOINED and after.sentence == clause.sentence
        kept = not _is_against_oneself(norms) and "feel" not in norms
        if belongs and kept and len(norms) + clause.end - clause.start <= MOST and len(norms) > 1:
            return f"{told} {after.opener} {turned(context, (after.start, after.end))}"
    return told


def _without_openings(context: Document, clause: Clause) -> Range:
    start = clause.start
    while start < clause.end and context.tokens[start].norm in _listed("openings"):
        start += 1
    return (start, clause.end)


def _can_be_given_back(context: Document, clause: Clause) -> bool:
    """A statement of the sharer's own that is short enough, and about someone or something."""
    start, end = _without_openings(context, clause)
    if not FEWEST <= end - start <= MOST or clause.opener in {"if", "unless", "since"}:
        return False
    if context.asks(start) or not context.own_voice(start, end):
        return False
    norms = context.norms(start, end)
    hedged = norms[0] == "i" and not _listed("reported").isdisjoint(norms[1:3])
    return norms[0] in _listed("subjects") and not hedged


def _is_past(context: Document, clause: Clause) -> bool:
    """Whether it tells one thing that happened."""
    norms = context.norms(*_without_openings(context, clause))
    found = [verbs.verb(norm) for norm in norms[1:5]]
    past = any(verb.form == "past" and verb.base != "be" for verb in found)
    return past and found[0].base != "be" and norms[1] != "have"


def _clause_of_feeling(
    context: Document, parts: list[Clause], felt: list[FeelingFound]
) -> Clause | None:
    starts = [each.start for each in felt if each.explicit]
    for clause in parts:
        first, last = context.span(clause.start, clause.end)
        named = any(first <= start < last for start in starts)
        norms = context.norms(clause.start, clause.end)
        if named and norms[:1] == ("i",) and not _is_against_oneself(norms):
            return clause
    return None


def _is_against_oneself(norms: tuple[str, ...]) -> bool:
    """What nobody wants to hear called sensible: "I'm useless", "a bad mother"."""
    named = not _listed("against_oneself").isdisjoint(norms)
    return named or any(pair in {("a", "bad"), ("am", "bad")} for pair in pairwise(norms))


def _about(context: Document, clause: Clause) -> str:
    norms = context.norms(clause.start, clause.end)
    if "about" not in norms:
        return ""
    return turned(context, (clause.start + norms.index("about"), clause.end))


def _is_good(context: Document, felt: list[FeelingFound]) -> bool:
    norms = set(context.norms(0, len(context.tokens)))
    pleasant = [lexicon().words[each.word].pleasantness > 0 for each in felt]
    told = kind_of(context) == "good news" or any(pleasant)
    return told and all(pleasant) and norms.isdisjoint(_listed("not_good"))


def _listed(key: str) -> frozenset[str]:
    return frozenset(str(data(REPLIES)["words"][key]).split())
