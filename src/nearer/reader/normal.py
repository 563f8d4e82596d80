"""From a token as it was typed to the words that patterns are written in.

Nothing that a person wrote is remembered: there is no cache here over typed words.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from nearer.reader import words as classes
from nearer.reader.files import data, words

APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´＇", "'"))
# Marks that may stand inside a word without being one of its letters.
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufe0f]")
STRETCH = re.compile(r"([^\W\d_])\1{2,}")
ROMAN = re.compile("[ivx]+")
MOST_STRETCHES = 3
LONGEST_WORD = 40
SHORTEST_KEY = 5


@dataclass(frozen=True, slots=True)
class Context:
    """A token that two readings fit, told apart by its neighbours.

    ``next``, ``after``: what has to follow, and to stand before; where empty, anything may.
    """

    becomes: tuple[str, ...]
    otherwise: tuple[str, ...]
    next: frozenset[str]
    not_next: frozenset[str]
    after: frozenset[str]
    not_after: frozenset[str]

    def read(self, before: str, after: str) -> tuple[str, ...]:
        """The words meant, between the token before and the token after (may be empty)."""
        wanted = self._follows(after) and (not self.after or before in self.after)
        return self.becomes if wanted and before not in self.not_after else self.otherwise

    def _follows(self, after: str) -> bool:
        if not self.next:
            return after not in self.not_next
        return after in self.next or (after.endswith("ing") and "-ing" in self.next)


def clean(raw: str) -> str:
    """Lower case, straight apostrophes, one form for letters that look the same."""
    if raw.isascii():
        return raw.lower()
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", raw)).translate(APOSTROPHES)
    return text.lower()


def expand(word: str) -> tuple[str, ...]:
    """The words that one clean token stands for, its neighbours left aside."""
    found = _table().get(word)
    if found is not None:
        return found
    if "'" in word:
        return _contraction(word)
    if len(word) > LONGEST_WORD:
        word = STRETCH.sub(r"\1\1\1", word)
    return (word,) if len(word) > LONGEST_WORD or word in _known() else _mend(word)


def contexts() -> dict[str, Context]:
    """The tokens whose reading depends on their neighbours."""
    return _contexts()


@cache
def settled() -> frozenset[str]:
    """Words that stand for themselves, whatever their neighbours: most that are typed."""
    words = (word for word in _known() if len(word) <= LONGEST_WORD and "'" not in word)
    return frozenset(words) - _table().keys() - _contexts().keys()


def phrase(text: str) -> tuple[str, ...]:
    """The words of a short phrase of ours, as they stand in a document's tokens."""
    return tuple(word for token in clean(text).split() for word in expand(token))


def split(word: str, meaning: str) -> int | None:
    """Where a contraction that ends in ``meaning`` is cut: ``don't`` is ``do`` and ``n't``."""
    for ending, said in {**data("normal.toml")["contraction"], "'s": "is"}.items():
        for tail in (ending, ending.replace("'", "")):
            if said == meaning and word.endswith(tail) and len(word) > len(tail):
                return len(word) - len(tail)
    return None


def _contraction(word: str) -> tuple[str, ...]:
    for ending, meaning in data("normal.toml")["contraction"].items():
        if word.endswith(ending) and len(word) > len(ending):
            return (*expand(word[: -len(ending)]), meaning)
    stem = word[:-2]
    if word.endswith("'s") and stem in _is_after():
        return (stem, "is")
    if word.endswith("in'"):
        return (word[:-1] + "g",)
    return (word.strip("'") or word,)


def _mend(word: str) -> tuple[str, ...]:
    if STRETCH.search(word) and not ROMAN.fullmatch(word):
        word = _unstretched(word)
        if word in _table():
            return _table()[word]
    british = _british(word)
    if british in _known() or len(british) < SHORTEST_KEY:
        return (british,)
    key = _nearest_key(british)
    return (british,) if key is None else expand(key)


def _unstretched(word: str) -> str:
    """``sooo`` is ``so`` and ``feeeel`` is ``feel``: the known word, or the shortest."""
    runs = STRETCH.split(word)
    letters, between = runs[1::2], runs[0::2]
    if len(letters) <= MOST_STRETCHES:
        for counts in product((2, 1), repeat=len(letters)):
            tried = _joined(between, [x * n for x, n in zip(letters, counts, strict=True)])
            if tried in _known() or tried in _table():
                return tried
    return _joined(between, letters)


def _joined(between: list[str], letters: list[str]) -> str:
    return "".join(a + b for a, b in zip(between, [*letters, ""], strict=True))


def _british(word: str) -> str:
    if "iz" in word and word not in _keeps_z():
        return re.sub(r"iz(e|ed|es|er|ing|ation)$", r"is\1", word)
    return word


def _nearest_key(word: str) -> str | None:
    """The one key word a letter away: dropped, added, exchanged or swapped with its neighbour."""
    for shape in _shapes(word):
        for key in _keys_by_shape().get(shape, ()):
            if key[0] == word[0] and _is_one_off(word, key):
                return key
    return None


def _shapes(word: str) -> Iterable[str]:
    yield word
    for cut in range(1, len(word)):
        yield word[:cut] + word[cut + 1 :]


def _is_one_off(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest, other = a[start:], b[start:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[:2][::-1] and rest[2:] == other[2:])
    )


@cache
def _table() -> dict[str, tuple[str, ...]]:
    file = data("normal.toml")
    return {
        word: tuple(said.split()) for word, said in {**file["spelling"], **file["whole"]}.items()
    }


@cache
def _contexts() -> dict[str, Context]:
    rows: list[dict[str, Any]] = data("normal.toml")["context"]
    return {row["word"]: _context(row) for row in rows}


def _context(row: dict[str, str]) -> Context:
    return Context(
        tuple(row["becomes"].split()),
        tuple(row["otherwise"].split()),
        frozenset(word for each in row.get("next", "").split() for word in _meant(each)),
        *(frozenset(row.get(key, "").split()) for key in ("not_next", "after", "not_after")),
    )


def _meant(entry: str) -> Iterable[str]:
    """The word itself, or the single words of a class; here they are compared as typed."""
    if not entry.startswith("@"):
        return (entry,)
    held = classes.entries(entry.removeprefix("@"))
    return [word for each in held if each[0].isalnum() or each[0] == "@" for word in _meant(each)]


@cache
def _is_after() -> frozenset[str]:
    return frozenset(data("normal.toml")["is_after"]["words"].split())


@cache
def _keeps_z() -> frozenset[str]:
    return frozenset(data("normal.toml")["ize"]["keep"].split())


@cache
def _known() -> frozenset[str]:
    """Words that are never mended: key words, real words beside them, words of any class."""
    listed = words("keywords.toml", "keys") | words("keywords.toml", "real")
    return listed | _said_in_classes()


@cache
def _said_in_classes() -> frozenset[str]:
    entries = (row["words"] for row in data("classes").values())
    forms = (text for text in data("irregular.toml").values())
    return frozenset(re.findall(r"[^\W\d_]+", " ".join([*entries, *forms])))


@cache
def _keys_by_shape() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key in sorted(words("keywords.toml", "keys")):
        if len(key) >= SHORTEST_KEY:
            for shape in _shapes(key):
                found.setdefault(shape, []).append(key)
    return {shape: tuple(dict.fromkeys(keys)) for shape, keys in found.items()}
