"""What a message is about, the most tellable first: a fact in a known frame before a bare verdict."""

from dataclasses import dataclass
from itertools import pairwise

from nearer.reader.automaton import Match
from nearer.reader.document import Document
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import Range, copied, listed
from nearer.reader.rewording.facts import is_seen, scene
from nearer.reader.rewording.frames import Found, Frame, frame_for, label_for, said

SAID, FRAMED, BLAMED, READ, SEEN, LABEL, BARE = 8, 6, 8, 5, 4, 2, 0
# So many words before what is done.
NEAR = 6


@dataclass(frozen=True, slots=True)
class Topic:
    """One complaint to reword. ``kind``: by which of our forms. ``end``: where its phrase ends."""

    kind: str
    weight: int
    at: int
    complaint: Complaint | None = None
    frame: Frame | None = None
    end: int = 0
    match: Match | None = None


def topics(document: Document, clauses: list[Clause], complaints: list[Complaint]) -> list[Topic]:
    """Every topic of the message, the one that can be told best first."""
    scenes = {scene(document, each, clauses) for each in complaints if each.verb != "be"}
    found = [_of(document, clauses, each) for each in complaints if each.clause not in scenes]
    found += [
        Topic("said", SAID, match.start, frame=frame, match=match, end=match.end)
        for frame, match in said(document)
        if document.own_voice(match.start, match.end)
    ]
    return sorted(found, key=lambda topic: (-topic.weight, topic.at))


def _of(document: Document, clauses: list[Clause], complaint: Complaint) -> Topic:
    return _by_form(document, clauses, complaint) or _by_subject(document, clauses, complaint)


def _by_form(document: Document, clauses: list[Clause], complaint: Complaint) -> Topic | None:
    """The topic, where the way it is said decides before the words do."""
    at = complaint.clause.start
    if _is_condition(document, clauses, complaint):
        return Topic("condition", READ, at, complaint)
    if _is_welcome_at_last(document, complaint):
        return Topic("bare", BARE, at, complaint)
    if _makes_feel(document, complaint):
        return Topic("makes-feel", BLAMED, at, complaint)
    return Topic("missed", BLAMED, at, complaint) if complaint.missed else None


def _by_subject(document: Document, clauses: list[Clause], complaint: Complaint) -> Topic:
    at = complaint.clause.start
    found = _frame_of(document, complaint)
    extra = 3 * complaint.specific + bool(scene(document, complaint, clauses))
    if found and found.frame.label:
        kind = "towards" if found.frame.towards and towards(document, complaint) else "label"
        return Topic(kind, LABEL, at, complaint, found.frame, found.end)
    if found:
        seen = 2 * (not found.frame.sense)
        weight = LABEL if complaint.only else FRAMED + min(found.length, 3) + seen + extra
        if _tells_nothing(document, complaint, found):
            weight = LABEL
        return Topic("framed", weight, at, complaint, found.frame, found.end)
    if _is_of_mind(document, complaint) or _is_guess(document, complaint):
        return Topic("mind", READ, at, complaint)
    if _can_be_told(document, complaint):
        return Topic("seen", SEEN + extra, at, complaint)
    return Topic("bare", BARE, at, complaint)


def _is_condition(document: Document, clauses: list[Clause], complaint: Complaint) -> bool:
    """ "If you go out tonight, I'm leaving": it has not happened, and may never."""
    clause = complaint.clause
    if clause.opener != "if" or complaint.lacks or complaint.wanted or complaint.specific:
        return False
    norms = frozenset(document.norms(clause.start, clause.end))
    if norms & listed("condition", "has_been") and not norms & listed("condition", "to_come"):
        return False
    beside = clauses[max(0, clause.number - 1) : clause.number + 2]
    near = (each for each in beside if each is not clause and each.sentence == clause.sentence)
    return any(_is_to_come(document.norms(each.start, each.end)) for each in near)


def _is_to_come(norms: tuple[str, ...]) -> bool:
    """ "I will tell her", "we are done", "do not bother coming": what the condition leads to."""
    if norms[:2] in {("i", "am"), ("we", "are"), ("it", "is")}:
        return not listed("condition", "ends").isdisjoint(norms[2:4])
    return norms[:2] in {("i", "will"), ("you", "will"), ("you", "can"), ("do", "not")}


def _frame_of(document: Document, complaint: Complaint) -> Found | None:
    found = frame_for(document, complaint) or _labelled(document, complaint)
    if not found or not found.frame.label or found.frame.towards or not found.frame.sense:
        return found
    return None if towards(document, complaint) else found


def towards(document: Document, complaint: Complaint) -> Range | None:
    """ "You're so cold to my friends": whom it is about, who is not the one who writes."""
    start, end = complaint.rest
    for at, (a, b) in enumerate(pairwise(document.norms(start, end)), start + 1):
        if a in listed("topics", "towards") and b in listed("topics", "others"):
            norms = document.norms(at + 1, end)
            stops = (i for i, norm in enumerate(norms) if norm in listed("topics", "not_whom"))
            return (at, at + 1 + next(stops, len(norms)))
    return None


def _labelled(document: Document, complaint: Complaint) -> Found | None:
    """ "You act like a child", "you overreact": a verdict in a verb."""
    at = complaint.rest[0]
    start = at - 1 if complaint.verb != "be" else at
    end = complaint.rest[1] if complaint.verb in {"act", "behave", "be"} else at
    frame = None if complaint.lacks and complaint.verb != "be" else label_for(document, start, end)
    return Found(frame, complaint.rest[1], 1) if frame else None


def _tells_nothing(document: Document, complaint: Complaint, found: Found) -> bool:
    """ "And you forgot": the clause before says what."""
    return (
        not document.norms(*complaint.rest)
        and complaint.clause.opener == "and"
        and not complaint.lacks
    )


def _is_of_mind(document: Document, complaint: Complaint) -> bool:
    """ "You never liked my mum", but not "you like shouting", nor "you didn't wish me luck": those are done."""
    first = document.norms(*complaint.rest)[:1]
    aloud = complaint.verb == "wish" and not listed("topics", "wished").isdisjoint(first)
    doing = any(norm.endswith("ing") for norm in first)
    liking = complaint.verb == "like" and (doing or not complaint.lacks)
    return complaint.verb in listed("predicate", "mind") and not (aloud or liking)


def _is_guess(document: Document, complaint: Complaint) -> bool:
    """ "I feel like you are ashamed of me": said of the other's inside."""
    before = document.norms(complaint.clause.start, complaint.rest[0])
    guessed = {"feel", "think", "bet"} & set(before[:3]) and before[:1] == ("i",)
    rest = document.norms(*complaint.rest)
    of_me = rest[:1] and rest[0] in listed("topics", "inside") and "me" in rest[1:4]
    return complaint.verb == "be" and bool(guessed or of_me)


def _can_be_told(document: Document, complaint: Complaint) -> bool:
    """Whether it says enough for a camera: a verb that shows, and what is done with what."""
    rest = document.norms(*complaint.rest)
    if complaint.subject == "we":
        return complaint.lacks and complaint.verb != "be"
    given = complaint.verb in listed("facts", "given_word")
    if not complaint.lacks and (given or _is_mock_praise(document, complaint)):
        return False
    if complaint.verb in listed("facts", "needs_object") and not copied(document, complaint.rest):
        return False
    said = {"this", "that", "it", "same", "so"} & set(rest[:2])
    if complaint.verb == "do" and (said or not rest or rest[0] in {"what", "whatever"}):
        return False
    if complaint.verb == "be":
        better = rest[:1] == ("more",) or (bool(rest) and rest[0].endswith("er"))
        return complaint.lacks and complaint.wanted and better
    if complaint.verb == "make" and rest[:1] in {("everything",), ("things",), ("it",)}:
        return False
    alone = complaint.lacks or complaint.verb in listed("facts", "heard_alone")
    return is_seen(complaint) and (bool(rest) or complaint.specific or alone)


def _is_mock_praise(document: Document, complaint: Complaint) -> bool:
    """ "Wow, you actually washed a plate": what was done is not what hurts."""
    at = complaint.clause.sentence
    first = document.sentences[at].first
    around = document.norms(first, complaint.clause.start)
    before = document.norms(complaint.clause.start, complaint.rest[0])
    mocked = listed("topics", "mocking") & {*around, *before[:1]}
    return bool(mocked) or not listed("topics", "at_last").isdisjoint(before)


def _is_welcome_at_last(document: Document, complaint: Complaint) -> bool:
    """ "Oh so now you remember I exist": what hurt is the time before."""
    first = document.sentences[complaint.clause.sentence].first
    opened = document.norms(first, first + 1)[0] in {"oh", "so", "ah", "and", "now"}
    near = document.norms(max(first, complaint.rest[0] - NEAR), complaint.rest[0])
    at_last = opened and ("now", "you") in pairwise(near)
    welcome = complaint.desire or complaint.verb in listed("topics", "welcome")
    return at_last and welcome and not complaint.lacks and not complaint.specific


def _makes_feel(document: Document, complaint: Complaint) -> bool:
    """ "You make me feel small", "you make me so angry"."""
    norms = document.norms(*complaint.rest)
    if complaint.verb != "make" or norms[:1] != ("me",) or complaint.lacks:
        return False
    said = norms[2:3] if norms[1:2] in {("so",), ("really",), ("very",), ("too",)} else norms[1:2]
    return norms[1:2] == ("feel",) or bool(set(said) & listed("feelings", "made"))
