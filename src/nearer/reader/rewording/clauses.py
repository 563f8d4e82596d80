"""The clauses of a message: one thing said each, with the word that opens it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nearer.reader.document import Document
from nearer.reader.rewording import verbs
from nearer.reader.rewording.copying import is_owner, listed

LONGEST = 28  # words of a clause that are looked at; more is no short message's clause


@dataclass(frozen=True, slots=True)
class Clause:
    """A range of tokens in one sentence. ``opener``: "when", "because", "and"…, or nothing.

    ``number``: its place among the message's clauses.
    """

    start: int
    end: int
    opener: str
    sentence: int
    number: int = 0


def clauses(document: Document) -> list[Clause]:
    """The clauses in order; an opener stands outside of its clause's range."""
    found: list[Clause] = []
    for number, sentence in enumerate(document.sentences):
        found += _in_sentence(document, sentence.first, sentence.last, number)
    return [replace(clause, number=number) for number, clause in enumerate(found)]


def _in_sentence(document: Document, first: int, last: int, number: int) -> Iterator[Clause]:
    start, opener = first, ""
    index = first
    while index < last:
        opened = _opened(document, index, last)
        if opened and index >= start:
            yield from _clause(start, index, opener, number)
            opener, start = document.tokens[index].norm, index + opened
            index = start
            continue
        if index > start and (
            _begins(document, start, index) or _answers(document, opener, start, index)
        ):
            yield from _clause(start, index, opener, number)
            start, opener = index, ""
        index += 1
    yield from _clause(start, last, opener, number)


def _clause(start: int, end: int, opener: str, number: int) -> Iterator[Clause]:
    if end > start:
        yield Clause(start, min(end, start + LONGEST), opener, number)


def _opened(document: Document, index: int, last: int) -> int:
    """How many words open a clause here: "when", "every single time", "and" before a subject."""
    norms = document.norms(index, min(index + 4, last))
    if index and document.tokens[index - 1].norm in listed("clauses", "comparing"):
        return 0
    if norms[0] in listed("clauses", "every") and "time" in norms[1:3]:
        return norms.index("time") + 1 + (norms[norms.index("time") + 1 :][:1] == ("that",))
    if norms[0] == "even" and norms[1:2] in {("though",), ("if",), ("when",)}:
        return 2
    if norms[0] in listed("clauses", "openers"):
        if _belongs_before(document, index):
            return 0
        return 1 if _opens(norms) or _tells_when(document, index) else 0
    if norms[0] in listed("clauses", "joiners"):
        return 1 if _speaks(norms[1:]) or _has_own_verb(norms[1:]) else 0
    return 0


def _belongs_before(document: Document, index: int) -> bool:
    """ "You ask me when I'll get a job", "wash your hands before you cook": no clause of its own."""
    norm, before = document.tokens[index].norm, document.norms(max(0, index - 3), index)
    if norm in {"before", "after", "since"}:
        return not document.tokens[index].opens and not document.tokens[index].parted
    if before[1:] and before[-1] in listed("clauses", "asked"):
        before = before[:-1]
    elif before[2:] and before[-2] in listed("topics", "others"):
        before = before[:-2]
    return norm in {"when", "if"} and bool(_bases(before[-1:]) & listed("clauses", "told"))


def _bases(norms: tuple[str, ...]) -> set[str]:
    return {verbs.verb(norm).base for norm in norms}


def _opens(norms: tuple[str, ...]) -> bool:
    """ "Before you came", but not "before dinner", "until the last minute"."""
    if norms[1:2] == ("ever",):
        return True
    if norms[0] in listed("clauses", "times_or_places"):
        return _speaks(norms[1:]) or _has_own_verb(norms[1:])
    return _subject(norms[1:])


def _tells_when(document: Document, index: int) -> bool:
    """ "When Karen called", but not "tell me when", "since when"."""
    if document.norms(index, index + 1)[0] not in {"when", "while", "whenever"}:
        return False
    before = document.norms(max(0, index - 2), index)
    return listed("clauses", "asking").isdisjoint(before)


def _has_own_verb(norms: tuple[str, ...]) -> bool:
    """ "(and) the kids ask", but not "(me and) the kids"."""
    return _subject(norms) and not listed("clauses", "tails").isdisjoint(norms[1:])


def _speaks(norms: tuple[str, ...]) -> bool:
    """Whether a pronoun, or a word that opens a clause, comes next (a "then" passed over)."""
    word = next((norm for norm in norms if norm not in {"then", "honestly", "yet", "still"}), "")
    return word in listed("clauses", "subjects") | listed("clauses", "openers") | {"why", "how"}


def _subject(norms: tuple[str, ...]) -> bool:
    """Whether a subject may begin here: a pronoun, "my mum", "the kids"."""
    return bool(norms) and (
        norms[0] in listed("clauses", "subjects")
        or norms[0] in {"my", "your", "our", "the", "his", "her", "their", "mum", "dad"}
    )


def _answers(document: Document, opener: str, start: int, index: int) -> bool:
    """ "When I cried | you laughed", "if you don't stop | we're done": joined without a comma."""
    (who,), said = document.norms(start, start + 1), document.norms(index, index + 2)
    if opener == "if" and said in {("we", "are"), ("we", "will")}:
        return who == "you"
    scene = opener in listed("facts", "scenes") and who in listed("clauses", "subjects")
    if not scene or index - start < 2 or said[0] != "you":
        return False
    before = document.norms(index - 2, index)
    if before[-1] in {"something", "anything"}:
        return opener in {"every", "each", "whenever"} and _is_last_to_speak(document, index)
    closed = verbs.verb(before[-1]).form == "past" or before[-1] in listed("clauses", "closing")
    told = _bases(before) & (listed("clauses", "holding") | listed("clauses", "links"))
    does = verbs.verb(said[-1]).form == "past"
    return closed and does and not told


def _is_last_to_speak(document: Document, index: int) -> bool:
    """ "Every time I say something you laugh", but not "… something you like you laugh"."""
    sentence = document.sentences[document.sentence_of[index]]
    return {"you", "i"}.isdisjoint(document.norms(index + 1, sentence.last))


def _begins(document: Document, start: int, index: int) -> bool:
    """Whether a clause begins without a word that opens it."""
    token = document.tokens[index]
    if token.parted:
        return not is_owner(document, index - 1)
    before = document.norms(max(start, index - LONGEST), index)
    if token.norm not in {"you", "i", "it"} or len(before) < 2:
        return False
    if before[-1] in listed("clauses", "links") or _bases(before) & listed("clauses", "holding"):
        return False
    after = document.norms(index + 1, index + 2)
    return (
        after[:1] == ("is",)
        if token.norm == "it"
        else bool(set(after) & listed("clauses", "heads"))
    )
