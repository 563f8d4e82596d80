"""From text to the numbers that the model knows pieces of words by.

The uncased word pieces of BERT, written out here: a few lines, and nothing to install. The library
that is usually taken for it brings clients that download from the network. A test compares both.
"""

import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

START, END, UNKNOWN, CONTINUES = "[CLS]", "[SEP]", "[UNK]", "##"
LONGEST_WORD = 100
# Tables remember what they worked out for characters up to here, and so stay small.
REMEMBERED = 0x3000
REPLACEMENT = 0xFFFD
# Scripts that are written without spaces: a character is a word.
IDEOGRAPHS = (
    *((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F)),
    *((0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)),
)


class UnknownKind(ValueError):
    """The file describes another way of cutting words than this one."""


class _Table(dict[int, str]):
    """For ``str.translate``: what becomes of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        found = self.becomes(chr(code), code)
        if code < REMEMBERED:
            self[code] = found
        return found

    def becomes(self, char: str, code: int) -> str:
        """What stands in its place."""
        raise NotImplementedError


class _Cleaned(_Table):
    """Without what cannot be seen; a space around each ideograph."""

    def becomes(self, char: str, code: int) -> str:
        if char in "\t\n\r" or unicodedata.category(char) == "Zs":
            return " "
        if code == REPLACEMENT or unicodedata.category(char).startswith("C"):
            return ""
        return f" {char} " if any(first <= code <= last for first, last in IDEOGRAPHS) else char


class _Split(_Table):
    """Small letters without accents; a space around each mark."""

    def becomes(self, char: str, code: int) -> str:
        kind = unicodedata.category(char)
        if kind == "Mn":
            return ""
        is_mark = kind.startswith("P") or (code < 128 and char.isprintable() and not char.isalnum())
        return f" {char} " if is_mark and char != " " else char.lower()


_cleaned, _split = _Cleaned(), _Split()


class WordPieces:
    """A vocabulary at work. Holds nothing of any text."""

    def __init__(self, described: Mapping[str, Any]) -> None:
        """``described``: a ``tokenizer.json``. Raises ``UnknownKind``."""
        if not _is_ours(described):
            raise UnknownKind("no uncased word pieces")
        self._ids: dict[str, int] = described["model"]["vocab"]
        self._unknown = self._ids[UNKNOWN]
        self._most = max(map(len, self._ids))
        marks = (self._ids.get(mark) for mark in string.punctuation)
        self._says_nothing = {self._unknown, *marks}

    def pieces(self, text: str) -> list[int]:
        """The pieces of a text, without the signs at its ends."""
        return [piece for word in _words(text) for piece in self._of_word(word)]

    def say_something(self, pieces: Iterable[int]) -> bool:
        """Whether there is anything among them but marks and what is not known."""
        return not self._says_nothing.issuperset(pieces)

    def enclosed(self, pieces: list[int]) -> list[int]:
        """With the signs at both ends, as the model takes them."""
        return [self._ids[START], *pieces, self._ids[END]]

    def _of_word(self, word: str) -> list[int]:
        if (whole := self._ids.get(word)) is not None:
            return [whole]
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(word):
            end, piece = self._longest(word, start)
            if piece is None:
                return [self._unknown]
            found.append(piece)
            start = end
        return found

    def _longest(self, word: str, start: int) -> tuple[int, int | None]:
        sign = CONTINUES if start else ""
        for end in range(min(len(word), start + self._most), start, -1):
            if (piece := self._ids.get(sign + word[start:end])) is not None:
                return end, piece
        return start, None


def _words(text: str) -> Iterator[str]:
    cleaned = text.translate(_cleaned)
    plain = cleaned if cleaned.isascii() else unicodedata.normalize("NFD", cleaned)
    yield from plain.translate(_split).split()


def _is_ours(described: Mapping[str, Any]) -> bool:
    model, normalizer = described.get("model") or {}, described.get("normalizer") or {}
    known = {START, END, UNKNOWN} <= set(model.get("vocab", ()))
    return (
        known
        and (model.get("type"), normalizer.get("type")) == ("WordPiece", "BertNormalizer")
        and normalizer.get("lowercase") is True
        and model.get("continuing_subword_prefix") == CONTINUES
    )
