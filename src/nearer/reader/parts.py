"""The parts of an I-statement that a message has: what happened, what is felt, why, what is asked.

A part is there when its form is there; whether it is true or wise, words cannot show. Error: not
measured apart; `limits` of the rules that speak of the same forms hold here too.
"""

from collections.abc import Sequence
from functools import cache

from nearer.reader.automaton import Scan, Scanner
from nearer.reader.document import Document
from nearer.reader.files import words
from nearer.reader.reading import FeelingFound, Parts, Span

# Their side: seen or understood, or granted as a fact about their day; never a charge, and no guess
# at a motive. "I know you" alone sees nothing: what follows has to be said with a kind eye.
SEEING = "(i|we) @filler? [can|do|could] @filler? @side_seen"
HARD = (
    "(hard|tough|a lot|difficult|stressful|tiring|exhausting|not easy|easy|lonely|painful|too much)"
)
THEIR_SIDE = (
    f"{SEEING} [that|how] (you|your|things|work|life|your _) [<be>|have been|must be|must have been|might be|feel|felt|got|get]"
    " @degree_word? @degree_word? @side_state",
    f"{SEEING} [that|how (hard|much)?] you @degree_word? @side_deed",
    f"{SEEING} [that|how] you @degree_word? (have|had|are having|were having) ..2 @side_load",
    f"{SEEING} [that|how] [it|this|that|things|work] (<be>|has|have|must have|can not be|can not have) [been]"
    f" @degree_word? @degree_word? {HARD} ..2 (for|on) you",
    f"{SEEING} how (it|this|that|things) (<be>|has been|must be|must have been|<feel>) (for|to) you",
    "(i|we) @filler? [can|do|could] @filler? (see|get|understand) (why|where|how) (you|it|this|that)",
    f"{SEEING} how (hard|much|tired|tiring|scared|stressed|busy|tough|difficult|lonely|worried|exhausted|important|painful|upset) ..1"
    " (you|it|this|that)",
    f"i @filler? [can|do] @side_seen (it|this|that|things) (is|was|must be|has been|have been) @degree_word? {HARD} ..2 you",
    "you (must be|are probably|were probably|have been|had) @intensifier? (tired|exhausted|busy|stressed"
    "|worried|worn out|a long day|a hard day|a lot on|so much on|under ..2 pressure)",
    "you have [got|had] (a lot|so much|loads) (on|going on|to deal with|to do)",
    "(from|on) your side",
    "you (did not|do not) mean to",
)
# What is seen of them is no kindness beside these.
CHARGE = (
    "@ill_intent",
    "you are always",
    "(do|doing) (nothing|one thing|a single thing)",
    "you do not ..1 (care|love|like|mean|want)",
    "how much you (hate|think|resent|despise)",
)
# A fact needs a time or a witness: when, a day, "I noticed". What a camera would show: no state of
# mind, nothing that may come, and no word on what it meant.
SOMEBODY = "(you|we|he|she|they|it|the|your|my|our|nobody|no one)"
UNSEEN = "never|always|<feel>|<need>|<want>|<mean>|<matter>|<help>|would|will|could|can|should|must|may|might|wish|hope|love"
WHERE = "(home|back|in|out|at|on|up|there|away|late|early|off|to|asleep|ill|cooking|talking|telling|waiting|sleeping|crying|driving|working)"
OBSERVATION = (
    f"(when|after|while) {SOMEBODY} !({UNSEEN}) ..1 _",
    f"(when|after|while) i !({UNSEEN}|am|was|get|got) ..1 _",
    f"(when|after|while|@when) @filler? i (was|got|get) {WHERE} ..1 _",
    f"@when @filler? (you|we|the|your|my|our) !({UNSEEN}|am|are|look) ..1 _",
    f"@when @filler? (i|it) !({UNSEEN}|am|was|is|get|got|<hurt>|<make>) ..1 _",
    f"(you|we|i|it) !({UNSEEN}|am|are|is|was|were|look|miss|hate|i|you|we|he|she|they|that|and|but) ..5 @when",
    f"[when|after|while] (you|we|i) (was|were) @degree_word? [@a_number @time_unit] {WHERE} ..3 (@when|@camera_time)",
    "[when|after|while] ((you|we) [have]|i) @camera_past ..4 @camera_time",
    "i (noticed|saw|heard|found|read|counted) (that|you|your|how|we|the|it|my|our)",
)
# Words that no camera shows spoil the fact that they stand in.
VERDICT = (
    "@absolute",
    "@label",
    "(do|does|did) not (care|love|respect|value|want|bother|think)",
    "<ignore>",
    "<act> like",
)
NEED = (
    "i @filler? (need|want|value|crave|<miss>|<long> for|hope for|wish for|care about) @filler?"
    " !(you|to|it|that|this|him|her|them)",
    "i @filler? @filler? (need|want|would like|would love|<long>|hope|wish|<miss>) @filler? to (feel|be|know|have|hear|rest"
    "|understand|trust|matter|belong|share|spend|talk|laugh|count|rely|feel like)",
    # From the clause's beginning: what matters may be several words long.
    "(^|,|and|but|because|that|so|since) {!(not|never|nothing|nobody|does|do|did|what|who) ..5"
    " (<matter>|is important|are important|<mean> (so much|a lot|the world|everything)) to me}",
    "what (i need|i want|matters to me|is important to me) (is|most)",
    "my need (for|to)",
    "i need (time|space|rest|quiet|help|you to know|to know)",
)
# Only what can be refused: a question, or a wish that names what would help.
REQUEST = (
    "(would|could|can|will) (you|we) !(not|never|ever|just|be|stop|imagine|believe|guess|like|prefer|rather) ..1 _",
    "(would|could) (you|we) be (willing|up for|open|able)",
    "would you mind",
    "would it be (ok|all right|possible|fine) if (you|we|i)",
    "i would (like|love|appreciate) it if (you|we) (could|would|<spend>|<talk>|<call>|<ask>|<listen>|<tell>|<sit>) ",
    "it would (help|mean a lot|mean so much) [to] me if (you|we)",
    "(are|would) you [be]? (up for|open to|willing to|able to)",
    "do you think (you|we) could",
    "how would you feel about",
    "(can|could|shall) we (talk|try|find|agree|sit|plan|set|take|have|make|start|go|meet)",
)
# After these the question wants to know or to reproach, and asks for nothing: "how could you do this".
WH = frozenset({"how", "why", "where", "what", "who", "which", "whose"})
WH_WITHIN = 2
LONGEST_PART = 40
SHORTEST_FACT = 3
JOINERS = frozenset({"and", "but", "so", "because", "then", "that"})
# Where the words that were looked for give way to somebody's feeling, the fact has ended.
FELT = ("i @filler? @filler? (feel|felt|am|was|get|got|need|want|would|wish|could)",)
# Where somebody was is a fact: it ends none.
BEEN = (f"i (was|get|got) {WHERE}",)

Found = Scan[str]


def parts_in(document: Document, feelings: Sequence[FeelingFound]) -> Parts:
    """The parts that the writer's own words hold, each with its first span."""
    found = scanner().scan(document)
    return Parts(
        observation=_observation(document, found),
        feeling=_feeling(feelings),
        need=_need(document, found),
        request=_request(document, found),
        their_side=_their_side(document, found),
    )


@cache
def scanner() -> Scanner[str]:
    """What looks for the parts' forms."""
    return Scanner(
        {
            "their_side": THEIR_SIDE,
            "charge": CHARGE,
            "observation": OBSERVATION,
            "verdict": VERDICT,
            "need": NEED,
            "request": REQUEST,
            "felt": FELT,
            "been": BEEN,
        }
    )


def _feeling(feelings: Sequence[FeelingFound]) -> Span | None:
    own = (each for each in feelings if each.explicit and not each.negated and each.whose == "self")
    return next(((each.start, each.end) for each in own), None)


def _observation(document: Document, found: Found) -> Span | None:
    spoilt = _places(found, "verdict")
    felt = _starts(found, "felt") - _starts(found, "been")
    for start, least in _own(document, found, "observation"):
        end = _end(document, start, least, felt)
        seen = end - start >= SHORTEST_FACT and spoilt.isdisjoint(range(start, end))
        if seen and not document.asks(start):
            return document.shown(start, end)
    return None


def _their_side(document: Document, found: Found) -> Span | None:
    spoilt, felt = _places(found, "charge"), _starts(found, "felt")
    for start, least in _own(document, found, "their_side"):
        end = _end(document, start, least, felt)
        if spoilt.isdisjoint(range(start, end)):
            return document.shown(start, end)
    return None


def _need(document: Document, found: Found) -> Span | None:
    denying = words("grammar.toml", "negations")
    for start, end in _own(document, found, "need"):
        if denying.isdisjoint(document.norms(start, end)):
            return document.shown(start, _end(document, start, end, _starts(found, "felt")))
    return None


def _request(document: Document, found: Found) -> Span | None:
    for start, _ in _own(document, found, "request"):
        sentence = document.sentences[document.sentence_of[start]]
        before = document.norms(max(sentence.first, start - WH_WITHIN), start)
        if WH.isdisjoint(before) and before[-1:] != ("when",):
            return document.shown(start, sentence.last)
    return None


def _starts(found: Found, part: str) -> frozenset[int]:
    return frozenset(match.start for match in found.matches(part))


def _places(found: Found, part: str) -> frozenset[int]:
    return frozenset(at for each in found.matches(part) for at in range(each.start, each.end))


def _own(document: Document, found: Found, part: str) -> list[tuple[int, int]]:
    """Where the writer's own words have the part's form."""
    places = [match.shown for match in found.matches(part)]
    return [place for place in places if document.own_voice(*place)]


def _end(document: Document, start: int, end: int, felt: frozenset[int]) -> int:
    """A part goes on to the next pause, to a word that joins or feels, or to the sentence's end."""
    for place in range(start + 1, end):
        if place in felt:
            return place
    least = end
    last = document.sentences[document.sentence_of[start]].last
    last = min(last, start + LONGEST_PART)
    while end < last and not document.tokens[end].parted and end not in felt:
        end += 1
    while end > least and document.tokens[end - 1].norm in JOINERS:
        end -= 1
    return end
