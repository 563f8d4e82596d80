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
from nearer.reader.rewording.rows import is_empty, row_of, row_of_little
from nearer.reader.rewording.statements import Said
from nearer.reader.rewording.turning import REPLIES, turned

KINDS: tuple[Kind, ...] = ("reflect", "validate", "ask")
FEWEST, MOST = 2, 18
GAPS = ("event", "event_alone", "state", "state_alone", "feeling", "felt", "about", "thought")
NO_FACT = frozenset({"if", "unless", "since"})
TIMES = frozenset({"when", "after", "while"})
JOINED = frozenset({"and", "when", "because", "after", "while", "but"})
HELD = frozenset({"when", "if", "that"})
# What "if" or "whether" stands behind, when nobody knows.
DOUBTS = frozenset({("not", "know"), ("not", "sure"), ("no", "idea")})
IF = frozenset({"if", "whether"})
NAMES = frozenset({"mum", "dad", "nan", "nana", "gran", "grandma", "grandad", "grandpa", "granny"})
PRONOUNS = frozenset({"i", "you", "we", "he", "she", "they", "it"})


@dataclass(frozen=True, slots=True)
class Shared:
    """What the other shared, turned: each may be empty.

    ``feeling``: with what it is of ("you're afraid he'll leave"); ``felt``: by itself.
    """

    event: str = ""
    event_alone: str = ""
    state: str = ""
    state_alone: str = ""
    feeling: str = ""
    felt: str = ""
    about: str = ""
    thought: str = ""
    tone: str = "open"


def openings(context: Document | None) -> Iterator[Said]:
    """One opening of each kind, from the other's own words where there are any."""
    shared = _shared(context) if context else Shared()
    # What belongs to an event can read as advice, said back: then the event alone is given back.
    alone = replace(shared, event=shared.event_alone, state=shared.state_alone, feeling=shared.felt)
    ways = (shared, alone)
    for kind in KINDS:
        for row, each in (*((shared.tone, way) for way in ways), ("unknown", shared)):
            values = {name: getattr(each, name) for name in GAPS}
            text = filled(data(REPLIES)[row][kind], values)
            if text:
                yield kind, text


def _shared(context: Document) -> Shared:
    whole = list(_parted(context))
    said = [clause for clause in whole if _can_be_given_back(context, clause)]
    parts = [clause for clause in said if not is_empty(context, (clause.start, clause.end))]
    felt = [each for each in feelings_in(context) if each.whose == "self" and not each.negated]
    of_feeling = _clause_of_feeling(context, parts, felt)
    told = _weighty(context, [clause for clause in parts if clause is not of_feeling])
    events = [clause for clause in told if _is_past(context, clause)]
    thoughts = [clause for clause in whole if _is_thought(context, clause)]
    states = _unless_thought([clause for clause in told if clause not in events], thoughts)
    chief = [*events[:1], *([of_feeling] if of_feeling else []), *states[:1]]
    return Shared(
        event=_with_next(context, events[0], whole, of_feeling) if events else "",
        event_alone=_turned(context, events[0]) if events else "",
        state=_with_next(context, states[0], whole, of_feeling) if states else "",
        state_alone=_turned(context, states[0]) if states else "",
        feeling=_with_what_it_is_of(context, of_feeling, whole) if of_feeling else "",
        felt=_turned(context, of_feeling) if of_feeling else "",
        about=_about(context, of_feeling) if of_feeling else "",
        thought=_with_next(context, thoughts[0], whole, of_feeling) if thoughts else "",
        tone=_row(context, chief, thoughts, _tone(context, felt)),
    )


def _row(context: Document, chief: list[Clause], thoughts: list[Clause], mood: Mood) -> str:
    """Which sentences fit."""
    if chief:
        main = _without_openings(context, chief[0])
        return row_of(context, main, _held(context, chief[0]), mood)
    if thoughts:
        return "thought" if mood == "open" else mood
    return row_of_little(context, mood)


def _unless_thought(states: list[Clause], thoughts: list[Clause]) -> list[Clause]:
    """ "I think I'm gay and I've never told anyone": what was said first is what it is about."""
    first = thoughts[0].number if thoughts else len(states)
    return [] if thoughts and states and first < states[0].number else states


def _parted(context: Document) -> list[Clause]:
    """The clauses, each with what it can't do without."""
    whole: list[Clause] = []
    for clause in _cut(context):
        before = whole[-1] if whole else None
        if before and _is_held(context, before, clause):
            whole[-1] = replace(before, end=clause.end)
        else:
            whole.append(clause)
    return [replace(clause, number=number) for number, clause in enumerate(whole)]


def _is_held(context: Document, before: Clause, after: Clause) -> bool:
    """ "I hate it when he shouts", and "while I'm talking" behind it: nothing is said without."""
    near = before.sentence == after.sentence and after.end - before.start <= MOST
    held = _held(context, before)
    if near and after.opener in IF and context.norms(before.end - 2, before.end) in DOUBTS:
        return True
    if not near or (held is None and not _holds(context, before)):
        return False
    return after.opener in (TIMES if held else HELD)


def _holds(context: Document, clause: Clause) -> bool:
    last = context.norms(max(clause.start, clause.end - 2), clause.end)
    return last[-1:] == ("it",) and last[0] in _listed("holding_it")


def _held(context: Document, clause: Clause) -> Range | None:
    """What stands behind the "it" that is loved or hated."""
    norms = context.norms(clause.start, clause.end)
    for index, (verb, it) in enumerate(pairwise(norms)):
        behind = clause.start + index + 2
        if it == "it" and verb in _listed("holding_it") and behind < clause.end:
            return (behind, clause.end) if norms[index + 2] in HELD else None
    return None


def _cut(context: Document) -> Iterator[Clause]:
    """The clauses, and what a "when …" without a comma is told for: "when you left I cried"."""
    for clause in clauses(context):
        ends = [clause.end]
        if clause.opener in TIMES:
            ends = [*_speaks_again(context, clause), clause.end]
        starts = [clause.start, *ends[:-1]]
        for start, end in zip(starts, ends, strict=True):
            opener = clause.opener if start == clause.start else ""
            yield Clause(start, end, opener, clause.sentence)


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
    kind = [clause for clause in told if not _is_against_oneself(_norms(context, clause))]
    if mood_of(context) == "open":
        return kind or told
    heavy = [
        clause
        for clause in kind
        if any(start < clause.end and clause.start < end for start, end in weight)
    ]
    return heavy or kind or told


def _norms(context: Document, clause: Clause) -> tuple[str, ...]:
    return context.norms(clause.start, clause.end)


def _turned(context: Document, clause: Clause) -> str:
    stretch = _without_openings(context, clause)
    said = turned(context, stretch)
    norms = context.norms(*stretch)
    if _is_without_subject(norms):
        return f"you {said[:1].lower()}{said[1:]}"
    if context.tokens[stretch[0]].opens and norms[0] in _listed("subjects") - NAMES:
        return _without_capital(said)
    return said


def _without_capital(said: str) -> str:
    """ "Work is killing me": only the head of a sentence gave it one."""
    first = said.partition(" ")[0]
    return said if first.partition("'")[0] == "I" else said[:1].lower() + said[1:]


def _with_next(
    context: Document, clause: Clause, parts: list[Clause], of_feeling: Clause | None
) -> str:
    """What was told, with what belongs to it: "… and he left the room", "…, my back hurts"."""
    told, length, joined = _turned(context, clause), clause.end - clause.start, ""
    for after in parts[clause.number + 1 :]:
        joined = _joint(context, clause, after)
        if joined == ", " and _is_past(context, clause):
            break
        norms = context.norms(after.start, after.end)
        length += len(norms)
        kept = len(norms) > 1 and not _is_against_oneself(norms) and "feel" not in norms
        if not joined or not kept or after == of_feeling or length > MOST:
            break
        told += joined + turned(context, (after.start, after.end))
        if joined != ", ":
            break
    return told


def _joint(context: Document, clause: Clause, after: Clause) -> str:
    """How a clause goes on with the next one of its sentence; empty where it doesn't."""
    if after.sentence != clause.sentence:
        return ""
    if after.opener in JOINED:
        return f" {after.opener} "
    listed = context.tokens[after.start].parted and not after.opener
    return ", " if listed and _can_be_given_back(context, after) else ""


def _with_what_it_is_of(context: Document, of_feeling: Clause, parts: list[Clause]) -> str:
    """ "I'm afraid you don't love me", "I feel small when we visit": the feeling is of that."""
    felt = _turned(context, of_feeling)
    for after in parts[of_feeling.number + 1 : of_feeling.number + 2]:
        near = after.sentence == of_feeling.sentence and not context.tokens[after.start].parted
        last = context.norms(of_feeling.end - 1, of_feeling.end)[0]
        told = after.opener in HELD or (not after.opener and last in _listed("feelings_of"))
        if near and told and after.end - of_feeling.start <= MOST:
            opener = f"{after.opener} " if after.opener else ""
            return f"{felt} {opener}{turned(context, (after.start, after.end))}"
    return felt


def _without_openings(context: Document, clause: Clause) -> Range:
    start = clause.start
    while start < clause.end and _is_opening(context.norms(start, start + 2)):
        start += 1
    end = clause.end
    while end > start + FEWEST and _is_closer(context, end - 1):
        end -= 1
    return (start, end)


def _is_opening(norms: tuple[str, ...]) -> bool:
    """A greeting, a hedge, or a day before the subject: "today they …", but not "today was …"."""
    day = norms[0] in _listed("days") and norms[1:] and norms[1] in _listed("subjects")
    return norms[0] in _listed("openings") or bool(day)


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
    told = norms[0].removesuffix("'s") in _listed("subjects") or _is_without_subject(norms)
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
    """Whether it tells one thing that happened; what has happened till now is no time to ask of."""
    norms = context.norms(*_without_openings(context, clause))
    if _is_without_subject(norms):
        return True
    found = [verbs.verb(norm) for norm in _from_verb(norms)]
    if not found or found[0].base in {"be", "have"}:
        return False
    told = [verb for verb in found if verb.form == "past" and verb.base != "be"]
    till_now = {"have", "has"} & set(norms[1 : norms.index("not") + 1 if "not" in norms else 3])
    return bool(told) and not till_now


def _from_verb(norms: tuple[str, ...]) -> tuple[str, ...]:
    """The words among which the verb is: after a pronoun the first that is no adverb."""
    behind = norms[1:5]
    if norms[0] not in PRONOUNS:
        return behind
    return next((behind[at : at + 1] for at, norm in enumerate(behind) if not _adverb(norm)), ())


def _adverb(norm: str) -> bool:
    return norm in _listed("adverbs") or norm.endswith("ly")


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
