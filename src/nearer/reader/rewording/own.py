"""What the writers tell of themselves: what they feel, and what they see of the other's side."""

from dataclasses import dataclass

from nearer.content import FeelingWord, lexicon
from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in
from nearer.reader.reading import FeelingFound
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.copying import copied, listed

SAID_OF_ONE = frozenset({"state", "after_be", "after_feel"})
CHOICES, OTHER = 3, "something else"
LONGEST_SIDE = 12
MOST_FELT = 4
Spans = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Own:
    """``named``: the feeling as it may follow "I feel"; empty where none is named.

    ``hinted``: words for what is only hinted at. ``side``: "I know you're busy". ``told``: the whole
    clause about a feeling of the past that says more than its name ("I felt invisible on Sunday").
    """

    named: str = ""
    word: str = ""
    felt: bool = False
    hinted: tuple[str, ...] = ()
    side: str = ""
    told: str = ""

    def feeling(self, choices: tuple[str, ...]) -> str:
        """The named feeling, or an open place with words to choose from."""
        if self.named:
            return self.named
        labels = dict.fromkeys(_label(word) for word in (*self.hinted, *choices))
        return f"[{' / '.join((*list(labels)[:CHOICES], OTHER))}]"


def own(document: Document, clauses: list[Clause]) -> Own:
    """What this writer tells of themselves in this message."""
    felt = [each for each in feelings_in(document) if each.whose == "self" and not each.negated]
    first_felt = [each for each in felt if lexicon().words[each.word].pleasantness < 0][:MOST_FELT]
    hard = [each for each in first_felt if not _in_scene(document, clauses, each)]
    named = [(each, said) for each in hard if (said := _said(document, each))]
    hinted = tuple(each.word for each in hard if not each.explicit)
    side = _side(document, clauses)
    if not named:
        return Own(hinted=hinted, side=side)
    first = named[0][0]
    words = list(dict.fromkeys(said for _, said in named))[:2]
    felt_then = _is_past(document, first)
    told = _told(document, clauses, first) if felt_then else ""
    return Own(" and ".join(words), first.word, felt_then, hinted, side, told)


def _in_scene(document: Document, clauses: list[Clause], found: FeelingFound) -> bool:
    """ "You never hug me when I'm sad": that is when, and not what it leads to."""
    first, _ = _tokens(document, found)
    return any(
        each.start <= first < each.end and each.opener in listed("facts", "scenes")
        for each in clauses
    )


def _told(document: Document, clauses: list[Clause], found: FeelingFound) -> str:
    first, last = _tokens(document, found)
    clause = next((each for each in clauses if each.start <= first < each.end), None)
    if (
        clause is None
        or document.norms(clause.start, clause.start + 1) != ("i",)
        or clause.end - last < 2
    ):
        return ""
    return copied(document, (clause.start, clause.end))


def _label(word: str) -> str:
    known = lexicon().words.get(word)
    return known.label if known else word


def _said(document: Document, found: FeelingFound) -> str:
    """The feeling as typed if it can follow "I feel", else by its name if that can."""
    if not found.explicit or found.word in listed("feelings", "not_kept"):
        return ""
    word = lexicon().words[found.word]
    first, last = _tokens(document, found)
    if document.norms(last, last + 1) == ("of",):
        return ""
    typed = copied(document, (first, last)).lower()
    if _can_follow(word, typed):
        return typed
    return word.label if _can_follow(word, word.label) else ""


def _can_follow(word: FeelingWord, text: str) -> bool:
    return (
        any(form.use in SAID_OF_ONE and form.text == text for form in word.forms)
        and len(text.split()) < 3
    )


def _tokens(document: Document, found: FeelingFound) -> Spans:
    first = next(i for i, token in enumerate(document.tokens) if token.end > found.start)
    last = next(
        (i for i, token in enumerate(document.tokens) if token.start >= found.end),
        len(document.tokens),
    )
    return first, last


def _is_past(document: Document, found: FeelingFound) -> bool:
    first, _ = _tokens(document, found)
    return not {"was", "felt", "were", "got"}.isdisjoint(document.norms(max(0, first - 3), first))


def _side(document: Document, clauses: list[Clause]) -> str:
    """ "I know you're busy with work": seen of the other, without a reproach in it."""
    for clause in clauses:
        norms = document.norms(clause.start, clause.end)
        loves = norms[:3] == ("i", "love", "you") and len(norms) < 6
        if loves and listed("clauses", "joiners").isdisjoint(norms):
            return copied(document, (clause.start, clause.end))
        sees = norms[:1] == ("i",) and not listed("own", "seeing").isdisjoint(norms[1:3])
        about = not {"you", "work", "things", "your"}.isdisjoint(norms[2:5])
        kind = listed("own", "not_side").isdisjoint(norms[2:])
        if sees and about and kind and len(norms) <= LONGEST_SIDE:
            return copied(document, (clause.start, clause.end))
    return ""
