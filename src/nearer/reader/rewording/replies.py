"""Openings of a reply: what the other said given back, found sensible, and asked further."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from nearer.content import lexicon
from nearer.reader.contexts import Mood, mood_of, weight_of
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
FEWEST, MOST = 2, 18
GAPS = ("event", "event_alone", "state", "feeling", "about", "thought")
NO_FACT = frozenset({"if", "unless", "since"})
TIMES = frozenset({"when", "after", "while"})
JOINED = frozenset({"and", "when", "because", "after", "while", "but"})


@dataclass(frozen=True, slots=True)
class Shared:
    """What the other shared, turned: each may be empty."""

    event: str = ""
    event_alone: str = ""
    state: str = ""
    feeling: str = ""
    about: str = ""
    thought: str = ""
    tone: str = "open"


def openings(context: Document | None) -> Iterator[Said]:
    """One opening of each kind, from the other's own words where there are any."""
    shared = _shared(context) if context else Shared()
    # What belongs to an event can read as advice, said back: then the event alone is given back.
    ways = (shared, replace(shared, event=shared.event_alone))
    for kind in KINDS:
        for row, each in (*((shared.tone, way) for way in ways), ("unknown", shared)):
            values = {name: getattr(each, name) for name in GAPS}
            text = filled(data(REPLIES)[row][kind], values)
            if text:
                yield kind, text


def _shared(context: Document) -> Shared:
    whole = list(_parted(context))
    parts = [clause for clause in whole if _can_be_given_back(context, clause)]
    felt = [each for each in feelings_in(context) if each.whose == "self" and not each.negated]
    of_feeling = _clause_of_feeling(context, parts, felt)
    told = _weighty(context, [clause for clause in parts if clause is not of_feeling])
    events = [clause for clause in told if _is_past(context, clause)]
    states = [clause for clause in told if clause not in events]
    thoughts = [clause for clause in whole if _is_thought(context, clause)]
    tone = _tone(context, felt)
    by_me = bool(events) and context.norms(*_without_openings(context, events[0]))[0] == "you"
    return Shared(
        event=_with_next(context, events[0], whole, of_feeling) if events else "",
        event_alone=_turned(context, events[0]) if events else "",
        state=_turned(context, states[0]) if states else "",
        feeling=_turned(context, of_feeling) if of_feeling else "",
        about=_about(context, of_feeling) if of_feeling else "",
        thought=_turned(context, thoughts[0]) if thoughts else "",
        tone=("mine_good" if tone == "good" else "mine") if by_me else tone,
    )


def _parted(context: Document) -> Iterator[Clause]:
    """The clauses, and what a "when …" without a comma is told for: "when you left I cried"."""
    number = 0
    for clause in clauses(context):
        ends = [clause.end]
        if clause.opener in TIMES:
            ends = [*_speaks_again(context, clause), clause.end]
        starts = [clause.start, *ends[:-1]]
        for start, end in zip(starts, ends, strict=True):
            opener = clause.opener if start == clause.start else ""
            yield Clause(start, end, opener, clause.sentence, number)
            number += 1


def _speaks_again(context: Document, clause: Clause) -> list[int]:
    """Where the sharer begins anew, after at least a subject and a verb: the first place only."""
    for index in range(clause.start + FEWEST, clause.end - 1):
        before, norm, after = context.norms(index - 1, index + 2)
        speaks = norm in {"i", "we"} and before not in _listed("linking")
        if speaks and verbs.verb(after).form == "past":
            return [index]
    return []


def _weighty(context: Document, told: list[Clause]) -> list[Clause]:
    """The clauses that say what is good or hard, if any do: "The clinic rang, I'm pregnant"."""
    weight = weight_of(context)
    heavy = [
        clause
        for clause in told
        if any(start < clause.end and clause.start < end for start, end in weight)
    ]
    return heavy or told


def _turned(context: Document, clause: Clause) -> str:
    stretch = _without_openings(context, clause)
    said = turned(context, stretch)
    if not _is_without_subject(context.norms(*stretch)):
        return said
    return f"you {said[:1].lower()}{said[1:]}"


def _with_next(
    context: Document, clause: Clause, parts: list[Clause], of_feeling: Clause | None
) -> str:
    """What happened, with the clause that belongs to it: "… and he left the room"."""
    told = _turned(context, clause)
    for after in parts[clause.number + 1 : clause.number + 2]:
        norms = context.norms(after.start, after.end)
        joined = after.opener in JOINED and after.sentence == clause.sentence
        belongs = joined and after != of_feeling
        kept = not _is_against_oneself(norms) and "feel" not in norms
        if belongs and kept and len(norms) + clause.end - clause.start <= MOST and len(norms) > 1:
            return f"{told} {after.opener} {turned(context, (after.start, after.end))}"
    return told


def _without_openings(context: Document, clause: Clause) -> Range:
    start = clause.start
    while start < clause.end and context.tokens[start].norm in _listed("openings"):
        start += 1
    end = clause.end
    while end > start + FEWEST and _is_closer(context, end - 1):
        end -= 1
    return (start, end)


def _is_closer(context: Document, last: int) -> bool:
    """A tag at the end; "innit" is more words than one, all of them where it was typed."""
    typed = context.tokens[last]
    said = context.text[typed.start : typed.end].lower()
    return said in _listed("closers") and context.norms(last - 1, last)[0] not in {"my", "the", "a"}


def _can_be_given_back(context: Document, clause: Clause) -> bool:
    """A statement of the sharer's own that is short enough, and about someone or something."""
    start, end = _without_openings(context, clause)
    if not FEWEST <= end - start <= MOST or clause.opener in NO_FACT:
        return False
    if context.asks(start) or not context.own_voice(start, end):
        return False
    norms = context.norms(start, end)
    told = norms[0] in _listed("subjects") or _is_without_subject(norms)
    return told and not _is_hedged(norms)


def _is_without_subject(norms: tuple[str, ...]) -> bool:
    """ "Lost my bag": what the sharer did; not "made redundant"."""
    own = not _listed("objects").isdisjoint(norms[1:2])
    return own and verbs.verb(norms[0]).form == "past" and norms[0] not in verbs.BE


def _is_hedged(norms: tuple[str, ...]) -> bool:
    return norms[0] == "i" and not _listed("reported").isdisjoint(norms[1:3])


def _is_thought(context: Document, clause: Clause) -> bool:
    """ "I think I'm failing": what they think of themselves, short enough to be given back."""
    start, end = _without_openings(context, clause)
    norms = context.norms(start, end)
    own = norms[1:3] in {("think", "i"), ("feel", "i")} or norms[1:4] == ("feel", "like", "i")
    if norms[:1] != ("i",) or not own or len(norms) > MOST:
        return False
    return not context.asks(start) and context.own_voice(start, end)


def _is_past(context: Document, clause: Clause) -> bool:
    """Whether it tells one thing that happened."""
    norms = context.norms(*_without_openings(context, clause))
    if _is_without_subject(norms):
        return True
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


def _tone(context: Document, felt: list[FeelingFound]) -> Mood:
    """Good or hard where all that is told says so; else an opening has to fit both."""
    pleasant = {lexicon().words[each.word].pleasantness > 0 for each in felt}
    mood = mood_of(context)
    norms = context.norms(0, len(context.tokens))
    if mood == "good" or (pleasant == {True} and mood == "open"):
        mixed = False in pleasant or not _listed("mixed").isdisjoint(norms)
        return "open" if mixed else "good"
    is_mixed = True in pleasant or (mood == "open" and weight_of(context))
    return "hard" if (pleasant or mood == "hard") and not is_mixed else "open"


def _listed(key: str) -> frozenset[str]:
    return frozenset(str(data(REPLIES)["words"][key]).split())
