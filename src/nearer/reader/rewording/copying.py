"""A stretch of the message, kept in the writer's own words: plain spelling, no heat, no filler."""

from collections.abc import Iterator
from functools import cache

from nearer.reader import normal
from nearer.reader.document import Document
from nearer.reader.files import data

FILE = "rewording-words.toml"
Range = tuple[int, int]
SHORT_FORMS = {"am": "'m", "are": "'re", "is": "'s", "have": "'ve", "will": "'ll", "would": "'d"}
NOT_FORMS = {"can": "can't", "will": "won't", "shall": "shan't"}
LONGEST_INITIALS = 3


@cache
def listed(table: str, key: str) -> frozenset[str]:
    """One of the closed lists of words."""
    return frozenset(str(data(FILE)[table][key]).split())


def copied(document: Document, stretch: Range) -> str:
    """The words of a range of tokens as the writer typed them, spelled out and without heat."""
    return " ".join(copied_words(document, stretch))


def copied_words(document: Document, stretch: Range) -> list[str]:
    """The same, word by word."""
    start, end = trimmed(document, stretch)
    kept = (_plain(document, *group) for group in _groups(document, start, end))
    return [word for phrase in kept for word in phrase.split()]


def trimmed(document: Document, stretch: Range) -> Range:
    """The range without what only ends it: "again", "all the time", "do you"."""
    start, end = stretch
    shorter = _without_last(document, start, end)
    while shorter < end:
        end = shorter
        shorter = _without_last(document, start, end)
    return (start, end)


@cache
def _trailing() -> tuple[tuple[str, ...], ...]:
    phrases = (tuple(text.split()) for text in data(FILE)["copying"]["trailing"])
    return tuple(sorted(phrases, key=len, reverse=True))


def _without_last(document: Document, start: int, end: int) -> int:
    norms = document.norms(max(start, end - 4), end)
    for phrase in _trailing():
        shorter = end - len(phrase)
        if norms[len(norms) - len(phrase) :] == phrase:
            before = document.norms(max(0, shorter - 2), shorter)
            if not _is_needed(before, phrase[0]):
                return shorter
    return end


def _is_needed(before: tuple[str, ...], last: str) -> bool:
    """ "You think you're right", "nobody takes it seriously": nothing would be said without it."""
    if last == "please":
        return not listed("copying", "saying").isdisjoint(before[-1:])
    if last == "seriously":
        return not listed("copying", "taking").isdisjoint(before)
    is_of_state = not listed("predicate", "be").isdisjoint(before[-1:])
    return is_of_state and last in listed("copying", "also_states")


def is_owner(document: Document, index: int) -> bool:
    """ "The kids' shoes": an apostrophe, and no end of a quotation."""
    token = document.tokens[index]
    follows = document.text[token.end : token.end + 2]
    return follows in {"' ", "’ "} and token.norm.endswith("s") and not document.quoted[index]


def is_word_spoken_of(document: Document, index: int) -> bool:
    """ "You never say please": the word itself is meant."""
    return _is_needed(document.norms(max(0, index - 2), index), document.tokens[index].norm)


def _groups(document: Document, start: int, end: int) -> Iterator[Range]:
    """Ranges of tokens that were typed as one word."""
    first = start
    for index in range(start + 1, end + 1):
        tokens = document.tokens
        if index == end or tokens[index].start > tokens[index - 1].end:
            yield (first, index)
            first = index


def _plain(document: Document, start: int, end: int) -> str:
    norms = document.norms(start, end)
    if end - start == 1 and _left_out(document, start):
        return ""
    first, last = document.tokens[start], document.tokens[end - 1]
    raw = document.text[first.start : last.end]
    word = _spelled(raw, norms) + "'" * is_owner(document, end - 1)
    if norms == ("your",) and said_as_you_are(document.norms(end, end + 2)):
        word = "you're"
    return _cased(word, raw, opens=first.opens)


def said_as_you_are(after: tuple[str, ...]) -> bool:
    """Whether "ur" or "your" before these words was meant as "you are": "ur ashamed of me"."""
    is_state = bool(after) and after[0] in listed("subjects", "states")
    return is_state and (len(after) == 1 or after[1] in listed("subjects", "after_states"))


def _left_out(document: Document, index: int) -> bool:
    norm = document.tokens[index].norm
    if _is_needed(document.norms(max(0, index - 2), index), norm):
        return False
    before = frozenset(document.norms(max(0, index - 1), index))
    if norm in listed("copying", "insults"):
        return not before.isdisjoint(listed("copying", "insulted_after"))
    return norm in listed("copying", "dropped") and before.isdisjoint(
        listed("copying", "kept_after")
    )


def _spelled(raw: str, norms: tuple[str, ...]) -> str:
    low = normal.clean(raw)
    if low == " ".join(norms) or low in listed("copying", "kept"):
        return raw
    if "'" in low and not low.startswith("'"):
        return raw
    if len(norms) == 1 and _is_other_spelling(low, norms[0]):
        return raw
    return _contracted(norms)


def _is_other_spelling(low: str, norm: str) -> bool:
    """American and British spellings of a word are both right."""
    return data("normal.toml")["spelling"].get(low) == norm or low.replace("z", "s") == norm


def _contracted(norms: tuple[str, ...]) -> str:
    if len(norms) == 2 and norms[1] == "not" and norms[0] not in {"am", "may"}:
        return NOT_FORMS.get(norms[0], norms[0] + "n't")
    if len(norms) == 2 and norms[1] in SHORT_FORMS:
        return norms[0] + SHORT_FORMS[norms[1]]
    return " ".join(norms)


def _cased(word: str, raw: str, *, opens: bool) -> str:
    low = word.lower()
    if low == "i" or low.startswith(("i'", "i’")):
        return "I" + low[1:]
    if len(raw) > LONGEST_INITIALS and raw.isupper():
        return low
    if (
        raw[:1].isupper()
        and (opens or (raw.isupper() and raw != "A"))
        and low in listed("copying", "lower")
    ):
        return low
    return word
