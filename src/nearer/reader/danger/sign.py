"""A sign: one named way in which words speak of danger, with the reason it is listed."""

from dataclasses import dataclass

from nearer.reader.reading import DangerKind


@dataclass(frozen=True, slots=True)
class Sign:
    """A named family of phrases in the reader's pattern language, one to a line.

    ``beside``: where there are such forms, a form alone says nothing; two different ones near each
    other do, also over two sentences, but not two of ``beside``.
    ``unless``: phrases that silence the sign in the sentence where they stand. ``in_tales``: also
    heard in a sentence about a film, a song, a game or the news, because it is the writer's own.
    ``speaks`` and ``silent`` are examples that tests hold it to.
    """

    name: str
    kind: DangerKind
    why: str
    forms: str
    speaks: tuple[str, ...]
    silent: tuple[str, ...]
    unless: str = ""
    in_tales: bool = False
    beside: str = ""
