"""The parts of an I-statement that a message has: what happened, what is felt, why, what is asked.

A part is there when its form is there; whether it is true or wise, words cannot show. Error: not
measured apart; `limits` of the rules that speak of the same forms hold here too.
"""

from collections.abc import Sequence
from functools import cache

from nearer.reader.automaton import Match, Scan, Scanner
from nearer.reader.document import Document
from nearer.reader.reading import FeelingFound, Parts, Span

# Their side: seen or understood, or granted as a fact about their day; not a guess at a motive.
THEIR_SIDE = (
    "i @filler? @filler? [can|do|could] (know|understand|see|get|realise|appreciate|imagine|hear)"
    " [that|how|why] [it|this|things|work] [<be>|has|have]? ..2 (you|your|for you)",
    "i @filler? [can|do] (know|understand|see|get|realise|appreciate|imagine) (it|this|that|things)"
    " (is|was|must be|has been|have been) @intensifier? (hard|a lot|difficult|tough|stressful|not easy) ..2 you",
    "you (must be|are probably|were probably|have been|had) @intensifier? (tired|exhausted|busy|stressed"
    "|worried|worn out|a long day|a hard day|a lot on|so much on|under ..2 pressure)",
    "you have (a lot|so much|loads) (on|going on|to deal with|to do)",
    "(from|on) your side",
    "you (did not|do not) mean to",
    "i know you (<mean> well|meant well|<try>|are trying|were trying|<work> hard|<love> me|<care>)",
)
# A fact needs a time or a witness: when, a day, "I noticed". What a camera would show.
OBSERVATION = (
    "(when|after|while) (you|we|i|he|she|they|it|the|your|my|our|nobody|no one) !(never|always) ..1 _",
    "@when @filler? (you|we|i|it|the|your|my|our) _",
    "(you|we|i|it) !(am|are|is|feel|felt|was|were|never|always) ..5 @when",
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
    "_ (<matter>|is important|are important|<mean> (so much|a lot|the world|everything)) to me",
    "what (i need|i want|matters to me|is important to me) (is|most)",
    "my need (for|to)",
    "i need (time|space|rest|quiet|help|you to know|to know)",
)
# Only what can be refused: a question, or a wish that names what would help.
REQUEST = (
    "(would|could|can|will) (you|we) !(not|never|ever|just|be|stop|imagine|believe|guess) ..1 _",
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
LONGEST_PART = 40
JOINERS = frozenset({"and", "but", "so", "because", "then", "that"})
# Where the words that were looked for give way to somebody's feeling, the fact has ended.
FELT = ("i @filler? @filler? (feel|felt|am|was|get|got|need|want|would|wish|could)",)

Found = Scan[str]


def parts_in(document: Document, feelings: Sequence[FeelingFound]) -> Parts:
    """The parts that the writer's own words hold, each with its first span."""
    found = scanner().scan(document)
    return Parts(
        observation=_observation(document, found),
        feeling=_feeling(feelings),
        need=_first(document, found, "need"),
        request=_request(document, found),
        their_side=_first(document, found, "their_side"),
    )


@cache
def scanner() -> Scanner[str]:
    """What looks for the parts' forms."""
    return Scanner(
        {
            "their_side": THEIR_SIDE,
            "observation": OBSERVATION,
            "verdict": VERDICT,
            "need": NEED,
            "request": REQUEST,
            "felt": FELT,
        }
    )


def _feeling(feelings: Sequence[FeelingFound]) -> Span | None:
    own = (each for each in feelings if each.explicit and not each.negated and each.whose == "self")
    return next(((each.start, each.end) for each in own), None)


def _observation(document: Document, found: Found) -> Span | None:
    matches = _own(document, found, "observation")
    if not matches:
        return None
    verdicts = {i for each in found.matches("verdict") for i in range(each.start, each.end)}
    felt = _felt(found)
    for match in matches:
        end = _end(document, match, felt)
        if not document.asks(match.start) and verdicts.isdisjoint(range(match.start, end)):
            return document.shown(match.start, end)
    return None


def _request(document: Document, found: Found) -> Span | None:
    for match in _own(document, found, "request"):
        last = document.sentences[document.sentence_of[match.start]].last
        return document.shown(match.start, last)
    return None


def _first(document: Document, found: Found, part: str) -> Span | None:
    for match in _own(document, found, part):
        return document.shown(match.start, _end(document, match, _felt(found)))
    return None


def _felt(found: Found) -> frozenset[int]:
    return frozenset(match.start for match in found.matches("felt"))


def _own(document: Document, found: Found, part: str) -> list[Match]:
    matches = found.matches(part)
    return [match for match in matches if document.own_voice(match.start, match.end)]


def _end(document: Document, match: Match, felt: frozenset[int]) -> int:
    """A part goes on to the next pause, to a word that joins or feels, or to the sentence's end."""
    for place in range(match.start + 1, match.end):
        if place in felt:
            return place
    last = document.sentences[document.sentence_of[match.start]].last
    end, last = match.end, min(last, match.start + LONGEST_PART)
    while end < last and not document.tokens[end].parted and end not in felt:
        end += 1
    while end > match.end and document.tokens[end - 1].norm in JOINERS:
        end -= 1
    return end
