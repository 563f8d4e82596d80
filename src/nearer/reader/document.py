"""One message, made ready to be read: words with their places, sentences, and whose voice it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from operator import or_
from typing import Any

from nearer.reader import questions, voices
from nearer.reader.automaton.classes import classed
from nearer.reader.files import words
from nearer.reader.reading import Role, Span
from nearer.reader.sentences import (
    MESSAGE_END,
    MESSAGE_START,
    PAUSE,
    SENTENCE_END,
    SENTENCE_START,
    Sentence,
)
from nearer.reader.tokens import Token, tokens

NEGATION_REACH = 3
PHRASE_REACH = 3


@dataclass(frozen=True)
class Document:
    """A message as the rules see it. Indexes are of ``tokens``; spans are of ``text``.

    ``context`` is what is answered, where this is a reply; ``relation``, what the other is to the writer.
    """

    text: str
    role: Role = "say"
    context: "Document | None" = None
    relation: str | None = None
    tokens: tuple[Token, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", tuple(tokens(self.text)))

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What others work out of it, each under a key of its own, to need it once only."""
        return {}

    @cached_property
    def to_child(self) -> bool:
        """Whether the other is known to be a small child."""
        said = {token.norm for token in tokens(self.relation or "")}
        return not said.isdisjoint(_grammar("children")) and said.isdisjoint(_grammar("grown"))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order."""
        starts = [i for i, token in enumerate(self.tokens) if token.opens]
        ends = [*starts[1:], len(self.tokens)]
        return tuple(self._sentence(a, b) for a, b in zip(starts, ends, strict=False))

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """For each token, the number of its sentence."""
        found: list[int] = []
        for number, sentence in enumerate(self.sentences):
            found += [number] * (sentence.last - sentence.first)
        return tuple(found)

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """For each token, whether it stands in a quotation or in a line of a song."""
        return self._marked(voices.quoted(self.text))

    @cached_property
    def reported(self) -> tuple[bool, ...]:
        """For each token, whether it is reported as somebody's words."""
        flags = [False] * len(self.tokens)
        for start, end in voices.reported(self.tokens):
            flags[start:end] = [True] * (end - start)
        return tuple(flags)

    @cached_property
    def _of_others(self) -> tuple[bool, ...]:
        recited = self._marked(voices.recited(self.text))
        return tuple(map(or_, map(or_, self.quoted, recited), self.reported))

    @cached_property
    def clause_start(self) -> tuple[int, ...]:
        """For each token, where its clause begins: after a pause, or after a joining word."""
        found: list[int] = []
        start, joined, joiners = 0, False, _grammar("joiners")
        for index, token in enumerate(self.tokens):
            if joined or token.opens or token.parted:
                start = index
            joined = token.norm in joiners
            found.append(start)
        return tuple(found)

    @cached_property
    def _asked_from(self) -> tuple[int | None, ...]:
        return tuple(
            questions.asked_from(self.tokens, each.first, each.last, self._end_mark(each))
            for each in self.sentences
        )

    def norms(self, start: int, end: int) -> tuple[str, ...]:
        """The normal forms of a range of tokens."""
        return tuple(token.norm for token in self.tokens[start:end])

    def span(self, start: int, end: int) -> Span:
        """The place in the text of a range of tokens (at least one); may cut a contraction."""
        return (self.tokens[start].start, self.tokens[end - 1].end)

    def shown(self, start: int, end: int) -> Span:
        """The place in the text that is shown for a range of tokens: no word as typed is cut."""
        return self.span(*self.whole(start, end))

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The range of tokens, and the rest of what was typed in one word with its ends."""
        while start and self._typed_together(start):
            start -= 1
        while end < len(self.tokens) and self._typed_together(end):
            end += 1
        return start, end

    def phrase(self, start: int, end: int) -> tuple[int, int]:
        """The range with its last phrase whole: "you never ask how" goes on to "how I am"."""
        start, end = self.whole(start, end)
        rest = self._rest_of_clause(end)
        last = self.tokens[end - 1].norm
        if last in _grammar("joiners") and end - start > 1 and not self._typed_together(end - 1):
            return start, end - 1
        if last in _grammar("leading") and 0 < rest <= PHRASE_REACH:
            return self.whole(start, end + rest)
        return start, end

    def _rest_of_clause(self, end: int) -> int:
        """How many words stand between here and the next pause or joining word."""
        place, joiners = end, _grammar("joiners")
        while place < len(self.tokens) and place - end <= PHRASE_REACH:
            token = self.tokens[place]
            if token.opens or token.parted or token.norm in joiners:
                break
            place += 1
        return place - end

    def sentences_around(self, start: int, end: int) -> Span:
        """The stretch of the text with every sentence that a span touches (at least one word)."""
        spans = [self.span(each.first, each.last) for each in self.sentences]
        touched = [span for span in spans if span[0] < end and span[1] > start]
        return (touched[0][0], touched[-1][1])

    def own_voice(self, start: int, end: int) -> bool:
        """Whether any word of the range is the writer's own, neither quoted nor reported.

        What begins between quotation marks is not, nor what leads up to “you said” and ends there.
        """
        if self.quoted[start] or self._leads_to_a_quotation(start, end):
            return False
        return not all(self._of_others[start:end])

    def asks(self, index: int) -> bool:
        """Whether the word stands in a question (not in one that only ends in "do you?")."""
        begun = self._asked_from[self.sentence_of[index]]
        return begun is not None and index >= begun

    def negated(self, index: int) -> bool:
        """Whether a "not" or its like stands shortly before the word, in the same clause."""
        before = max(self.clause_start[index], index - NEGATION_REACH)
        return bool(_grammar("negations").intersection(self.norms(before, index)))

    def hypothetical(self, index: int) -> bool:
        """Whether the word's sentence opened an "if" before it."""
        return self._if_before[index]

    def third_person(self, index: int) -> bool:
        """Whether the clause up to this word is about somebody who is not here."""
        return self._about_third[index]

    @cached_property
    def _if_before(self) -> tuple[bool, ...]:
        found: list[bool] = []
        opened, conditionals = False, _grammar("conditionals")
        for token in self.tokens:
            opened = opened and not token.opens
            found.append(opened)
            opened = opened or token.norm in conditionals
        return tuple(found)

    @cached_property
    def _about_third(self) -> tuple[bool, ...]:
        found: list[bool] = []
        others, present = _grammar("third"), _grammar("first_and_second")
        third = False
        for index, (token, start) in enumerate(zip(self.tokens, self.clause_start, strict=True)):
            third = token.norm in others or (third and start != index and token.norm not in present)
            found.append(third)
        return tuple(found)

    def _leads_to_a_quotation(self, start: int, end: int) -> bool:
        opened = end - 1
        while opened > start and self.quoted[opened]:
            opened -= 1
        said = self.tokens[opened].norm in _grammar("after_quoting")
        return said and opened + 1 < end

    def _typed_together(self, index: int) -> bool:
        return self.tokens[index].start <= self.tokens[index - 1].end

    def _sentence(self, first: int, last: int) -> Sentence:
        items: list[str] = [SENTENCE_START if first else MESSAGE_START]
        places = [-1]
        for index in range(first, last):
            if self.tokens[index].parted and index > first:
                items.append(PAUSE)
                places.append(-1)
            items.append(self.tokens[index].norm)
            places.append(index)
        items.append(SENTENCE_END if last < len(self.tokens) else MESSAGE_END)
        return Sentence(first, last, tuple(items), (*places, -1), classed(items))

    def _marked(self, spans: Iterable[Span]) -> tuple[bool, ...]:
        flags = [False] * len(self.tokens)
        index = 0
        for start, end in sorted(spans):
            while index < len(self.tokens) and self.tokens[index].start < start:
                index += 1
            while index < len(self.tokens) and self.tokens[index].end <= end:
                flags[index] = True
                index += 1
        return tuple(flags)

    def _end_mark(self, sentence: Sentence) -> str:
        after = self.tokens[sentence.last - 1].end
        stop = len(self.text)
        if sentence.last < len(self.tokens):
            stop = self.tokens[sentence.last].start
        return self.text[after:stop]


def _grammar(key: str) -> frozenset[str]:
    return words("grammar.toml", key)
