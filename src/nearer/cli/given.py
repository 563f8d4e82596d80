"""Where the words come from: given as such, piped in, or in a file; and what no words can be."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

from nearer.kit.errors import NearerError

STANDARD_INPUT = "-"
LONGEST_BYTES = 1_048_576
HALF_CHARACTER = re.compile("[\ud800-\udfff]")
# A file of such a name is meant, even when it is not there.
LIKE_A_FILE = re.compile(r"\.{0,2}/\S+|\S+\.(txt|text|md|json|jsonl|ndjson|eml)")


class UnreadableInput(NearerError):
    """What was given cannot be read; ``line`` says where, counted from 1, if that is known."""

    line: int | None = None

    def at(self, line: int) -> Self:
        """The error itself."""
        self.line = line
        return self


@dataclass(frozen=True, slots=True)
class Source:
    """Where words come from: ``words`` themselves, or a ``path``; with neither, what is piped in."""

    words: str | None = None
    path: str | None = None


def source(given: str | None, *, file: str | None = None, is_words: bool = False) -> Source:
    """What an argument means: words, unless it is ``-`` or a file of that name is there."""
    if file is not None:
        return Source(path=file)
    if given is None:
        return Source()
    if is_words:
        return Source(words=given)
    is_path = given == STANDARD_INPUT or _is_there(given) or LIKE_A_FILE.fullmatch(given)
    return Source(path=given) if is_path else Source(words=given)


def message(of: Source) -> str:
    """The one message that is there. Raises ``UnreadableInput``."""
    if of.words is not None:
        return whole(of.words)
    with opened(of) as stream:
        return decoded(_read(stream))


def opened(of: Source) -> IO[bytes]:
    """The file, or standard input. Raises ``UnreadableInput``."""
    if of.path is None and sys.stdin.isatty():
        raise _nothing()
    if of.path in {None, STANDARD_INPUT}:
        return sys.stdin.buffer
    try:
        return Path(str(of.path)).open("rb")
    except FileNotFoundError:
        raise UnreadableInput(
            "input-no-file",
            "There is no file of this name.",
            "Look at its name. If these are words to be read, put --text before them.",
        ) from None
    except IsADirectoryError:
        raise UnreadableInput(
            "input-folder",
            "This is a folder, and no file.",
            "Name a file in it. If these are words to be read, put --text before them.",
        ) from None
    except OSError as error:
        raise _unopened(error) from None


def decoded(data: bytes) -> str:
    """The text that these bytes are. Raises ``UnreadableInput``."""
    if len(data) > LONGEST_BYTES:
        raise too_long()
    if b"\0" in data:
        raise UnreadableInput(
            "input-not-text",
            "This is not text: it holds a byte of value 0.",
            "Give a text file, saved as UTF-8.",
        ).at(_line(data, data.index(0)))
    try:
        return whole(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableInput(
            "input-other-encoding", "This is not UTF-8.", "Save it as UTF-8 and give it again."
        ).at(_line(data, error.start)) from None


def whole(text: str) -> str:
    """The text, if there is something in it and it can be written. Raises ``UnreadableInput``."""
    if not text.strip():
        raise _nothing()
    if broken := HALF_CHARACTER.search(text):
        raise UnreadableInput(
            "input-half-character",
            "This holds half a character, which nothing can show.",
            "Give it as UTF-8; in JSON, the two halves of a character stand together.",
        ).at(text.count("\n", 0, broken.start()) + 1)
    return text


def too_long() -> UnreadableInput:
    """More than anybody writes to anybody."""
    return UnreadableInput(
        "input-too-long",
        "This is longer than 1 MiB, and no message.",
        "Give one message at a time, or many with --jsonl, one a line.",
    )


def _nothing() -> UnreadableInput:
    return UnreadableInput(
        "input-empty",
        "There are no words here.",
        "Write them in quotation marks after the command, name a file, or pipe them in.",
    )


def _unopened(error: OSError) -> UnreadableInput:
    return UnreadableInput(
        "input-not-opened",
        f"This cannot be opened or read: {error.strerror}.",
        "Look whether it is there, and who may read it.",
    )


def _read(stream: IO[bytes]) -> bytes:
    try:
        return stream.read(LONGEST_BYTES + 1)
    except OSError as error:
        raise _unopened(error) from None


def _is_there(name: str) -> bool:
    """Whether there is such a file or folder; a long sentence is no name that could be."""
    try:
        return os.path.lexists(name)
    except (OSError, ValueError):
        return False


def _line(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1
