"""The feelings that a message names or hints at, whose they are, and which are denied.

Ambiguous words ("down", "moved", "close") stay quiet outside of a frame that makes them feelings.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from nearer.reader.document import Document
from nearer.reader.feeling_frames import (
    NAME,
    ONES,
    Frame,
    frame_of,
    holder_of,
    is_listed,
    listed,
)
from nearer.reader.feeling_phrases import Kind, Match, Sense, matches_at, places_to_look
from nearer.reader.reading import FeelingFound, Whose

REACH = 12  # how many words before the feeling its frame is looked for in
LINKED_WITHIN = 4
OWNED_WITHIN = 3
SUPPOSED_WITHIN = 4


class Place(NamedTuple):
    """A phrase in its document.

    ``left``: the words before it in its clause; ``frame``: what they make of it.
    """

    document: Document
    start: int
    end: int
    left: tuple[str, ...]
    frame: Frame

    @property
    def after(self) -> str:
        """The next word of the same sentence; empty where there is none or a pause comes."""
        tokens = self.document.tokens
        if self.end == len(tokens) or tokens[self.end].opens or tokens[self.end].parted:
            return ""
        return tokens[self.end].norm

    @property
    def goes_on(self) -> bool:
        """Whether what follows leaves the word by itself: no noun that it would describe."""
        return not self.after or self.after in listed("goes_on")


class Held(NamedTuple):
    """Who feels it, and whether it is named."""

    whose: Whose
    explicit: bool = True


class Hit(NamedTuple):
    """An accepted phrase, kept so that a word joined to it can share its frame."""

    end: int
    frame: Frame
    found: FeelingFound


def feelings_in(document: Document) -> tuple[FeelingFound, ...]:
    """Every feeling found, in the order of the text."""
    found: list[FeelingFound] = []
    last: Hit | None = None
    past = 0
    for index in places_to_look(document.tokens):
        matches = matches_at(document.tokens, index) if index >= past else ()
        if matches:
            hit, past = _best(document, index, matches, last)
            if hit:
                found.append(hit.found)
                last = hit
    return tuple(found)


def _best(
    document: Document, start: int, matches: Sequence[Match], last: Hit | None
) -> tuple[Hit | None, int]:
    """The longest phrase that is a feeling here, and where to read on."""
    left = _left(document, start)
    frame = _frame(document, start, left, last)
    for match in matches:
        for sense in match.senses:
            if _is_nothing(document, start, match.end, sense):
                return None, match.end
            end = start + sense.length if sense.length else match.end
            hit = _hit(Place(document, start, end, left, frame), sense)
            if hit:
                return hit, max(hit.end, start + 1)
    return None, start + 1


def _is_nothing(document: Document, start: int, end: int, sense: Sense) -> bool:
    """Whether this is only said so: "happy birthday", or "we're full, I'm afraid"."""
    if sense.kind != "aside":
        return sense.kind == "nothing"
    ends = end == len(document.tokens) or document.tokens[end].opens or document.tokens[end].parted
    joined = document.tokens[start - 1].norm in listed("joins") | {"so"}
    return ends and not document.tokens[start].opens and not joined


def _hit(place: Place, sense: Sense) -> Hit | None:
    if sense.kind == "aside" or _is_only_supposed(place):
        return None
    held = Held(sense.whose, explicit=False) if sense.whose else HELD[sense.kind](place)
    if held is None:
        return None
    whose = held.whose
    if whose in {"self", "you"} and place.document.quoted[place.start]:
        whose = "unknown"
    start, end = place.document.shown(place.start, place.end)
    negated = place.frame.negated
    found = FeelingFound(sense.word, sense.family, start, end, held.explicit, negated, whose)
    return Hit(place.end, place.frame, found)


def _is_only_supposed(place: Place) -> bool:
    """ "If I were angry I'd say so"; "I wish I was brave". What is so whenever "if" holds is felt."""
    frame = place.frame
    if frame.opener in listed("wishing"):
        return True
    if frame.opener not in listed("supposing") or frame.said not in listed("once"):
        return False
    unreal = frame.said == "were" and frame.holder == "self"
    return unreal or "would" in place.document.norms(place.end, place.end + SUPPOSED_WITHIN)


def _frame(document: Document, start: int, left: tuple[str, ...], last: Hit | None) -> Frame:
    """The word's own frame, or that of the feeling before it where the two are joined."""
    own = frame_of(left)
    if last is None or document.sentence_of[start] != document.sentence_of[last.end - 1]:
        return own
    if start - last.end <= LINKED_WITHIN:
        between = document.norms(last.end, start)
        if all(_links(norm) for norm in between):
            return _shared(last.frame, between)
    before = document.tokens[start - 1].norm
    joined = own.verb == "bare" and before in listed("joins")
    return _shared(last.frame, (before,)) if joined else own


def _links(norm: str) -> bool:
    return any(norm in listed(kind) for kind in ("links", "degree", "negations"))


def _shared(frame: Frame, between: tuple[str, ...]) -> Frame:
    """ "Sad and tired" share their frame; a "not" goes on only over "or"."""
    denied = not listed("negations").isdisjoint(between)
    goes_on = not listed("keeps_negation").isdisjoint(between)
    return frame._replace(negated=denied or (frame.negated and goes_on))


def _left(document: Document, start: int) -> tuple[str, ...]:
    """The words before in the same clause, names marked as such."""
    tokens = document.tokens
    first = start
    while first > max(0, start - REACH) and not _begins_clause(document, first):
        first -= 1
    return tuple(
        NAME if _is_name(document.text[token.start : token.end], token.norm) else token.norm
        for token in tokens[first:start]
    )


def _begins_clause(document: Document, index: int) -> bool:
    token = document.tokens[index]
    before = document.tokens[index - 1].norm
    so_somebody = before == "so" and holder_of(token.norm) != "unclear"
    asks = token.norm == "how"
    return token.opens or token.parted or so_somebody or asks or before in listed("joins")


def _is_name(written: str, norm: str) -> bool:
    return written.istitle() and holder_of(norm) == "unclear" and not is_listed(norm)


def _state(place: Place) -> Held | None:
    """A word that is clear by itself: "lonely"."""
    verb, holder, _, said, _ = place.frame
    if verb in {"feel", "be", "become", "seem", "make"}:
        if holder in ONES:
            return _of(holder)
        return _of_nobody_named(verb, holder, said, asked=_asks(place))
    if not place.goes_on:
        return None
    if verb == "bare":
        return _exclaimed(place)
    return _of(holder) if verb == "loose" and holder in ONES else None


def _of_nobody_named(verb: str, holder: str, said: str, *, asked: bool) -> Held | None:
    """ "Feeling sad today"; "that sounds lonely"."""
    if verb == "seem" and holder in {"thing", "nobody"}:
        return Held("you", explicit=False)
    if verb == "feel" and holder == "thing":
        return Held("self", explicit=False)
    if holder != "nobody" or verb == "make" or (verb == "be" and said not in listed("am")):
        return None
    return Held("you" if asked else "self")


def _exclaimed(place: Place) -> Held:
    """ "So proud of you"; "how sad I was"; "lonely?" """
    if place.after and holder_of(place.after) in ONES and _left_has(place, "how"):
        return _of(holder_of(place.after))
    return Held("you" if _asks(place) else "self")


def _after_be(place: Place) -> Held | None:
    """A word that is a feeling only where it is said of a person: "torn"."""
    verb, holder, _, said, _ = place.frame
    if verb in {"feel", "be", "become", "seem", "make"}:
        if holder in ONES:
            return _of(holder)
        named_nobody = holder == "nobody" and (verb == "feel" or said in listed("am"))
        return Held("self") if named_nobody else None
    return Held("self") if verb == "bare" and place.after == "that" else None


def _after_feel(place: Place) -> Held | None:
    """A word that is a feeling only after a verb of feeling: "down"; of oneself, "tired" as well."""
    verb, holder, _, said, _ = place.frame
    if verb in {"be", "become"} and holder == "self" and place.goes_on:
        alone = place.end - place.start == 1
        norm = place.document.tokens[place.start].norm
        return Held("self") if alone and norm in listed("of_oneself") else None
    if verb not in {"feel", "seem"}:
        return None
    if holder in ONES:
        return _of(holder) if verb == "feel" or holder == "you" else None
    return Held("self") if verb == "feel" and holder == "nobody" and said != "feels" else None


def _noun(place: Place) -> Held | None:
    """A feeling's name: "my anger", "I felt such joy", "full of dread"."""
    left = place.left
    for back, norm in enumerate(reversed(left[-OWNED_WITHIN:])):
        if norm in listed("own") or norm.endswith("'s"):
            return _of("other" if norm.endswith("'s") else holder_of(norm))
        if norm not in listed("degree") and back:
            break
    if place.frame.verb == "feel" and place.frame.holder in ONES:
        return _of(place.frame.holder)
    if left and left[-1] in listed("have") and place.goes_on:
        return _had(left)
    return None


def _had(left: tuple[str, ...]) -> Held | None:
    """ "I had so much anger" names one; "full of joy" alone is the writer's."""
    ones = [holder_of(norm) for norm in left if holder_of(norm) in ONES]
    held = not listed("having").isdisjoint(left)
    return _of(ones[0]) if ones and held else None


def _verb(place: Place) -> Held | None:
    """What one does: "I worry", "she regrets it"."""
    left = place.left
    holder = frame_of((*left, "feel")).holder
    threatened = holder == "you" and "will" in left
    return _of(holder) if holder in ONES and not threatened else None


def _verb_of_someone(place: Place) -> Held | None:
    """What one does towards a person: "I miss you", and not "I miss the bus"."""
    if not _names_someone(place):
        return None
    left = place.left
    if not left:
        return Held("self")
    return None if "would" in left else _verb(place)


def _names_someone(place: Place) -> bool:
    later = place.document.norms(place.end + 1, place.end + 2)
    after_that = later[0] if later else ""
    if place.after in listed("person_object"):
        return True
    if place.after == "her":
        return not after_that or after_that in listed("after_person")
    if place.after in listed("own"):
        return after_that in listed("other")
    return place.after in listed("kin")


def _cause(place: Place) -> Held | None:
    """What brings the feeling: "it's frustrating for me", "that sounds scary"."""
    verb, holder, *_ = place.frame
    if not place.goes_on or holder in ONES - {"self"} or verb in {"article", "loose", "feel"}:
        return None
    if verb == "find":
        return Held("self", explicit=False) if holder == "self" else None
    if holder not in {"thing", "nobody"}:
        return None
    return Held(_caused_in(place), explicit=False)


def _caused_in(place: Place) -> Whose:
    towards, whom = (*place.document.norms(place.end, place.end + 2), "", "")[:2]
    if towards in {"for", "to"} and holder_of(whom) in ONES:
        return _of(holder_of(whom)).whose
    guessed = place.frame.verb == "seem" or _left_has(place, "must") or _left_has(place, "how")
    return "you" if guessed else "unknown"


def _hint(place: Place) -> Held:
    """A hint that names nobody is the writer's, unless somebody is named before it."""
    holder = place.frame.holder
    if holder not in ONES:
        left = [holder_of(norm) for norm in place.left]
        holder = next((one for one in left if one in ONES), "self")
    return Held(_of(holder).whose, explicit=False)


def _left_has(place: Place, norm: str) -> bool:
    return norm in place.left


def _asks(place: Place) -> bool:
    return place.document.asks(place.start)


def _of(holder: str) -> Held:
    names: dict[str, Whose] = {"self": "self", "you": "you", "other": "other"}
    return Held(names.get(holder, "unknown"))


HELD: dict[Kind, Callable[[Place], Held | None]] = {
    "state": _state,
    "after_be": _after_be,
    "after_feel": _after_feel,
    "noun": _noun,
    "verb": _verb,
    "verb_of_someone": _verb_of_someone,
    "cause": _cause,
    "hint": _hint,
}
