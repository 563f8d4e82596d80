"""Text on a terminal: how wide it is, how words are marked, and what must not reach it."""

import os
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import click

Mark = Literal["care", "credit", "danger"]
# The second sign stands under the words where there is no colour.
COLOURS: dict[Mark, str] = {"care": "yellow", "credit": "cyan", "danger": "magenta"}
SIGNS: dict[Mark, str] = {"care": "~", "credit": "-", "danger": "!"}
WIDEST, NARROWEST = 100, 24
# Control characters could move the cursor or rewrite the screen; each becomes one visible sign.
VISIBLE = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
VISIBLE |= {0x0D: 0x20, 0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


@dataclass(frozen=True, slots=True)
class Page:
    """Where something is shown."""

    colour: bool
    width: int

    @classmethod
    def here(cls) -> "Page":
        """Standard output. Colour only on a terminal, and not where ``NO_COLOR`` is set."""
        plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        width = shutil.get_terminal_size().columns
        return cls(sys.stdout.isatty() and not plain, max(NARROWEST, min(width, WIDEST)))

    def styled(self, text: str, *, mark: Mark | None = None, bold: bool = False) -> str:
        """The text in the colour of the mark, where there is colour."""
        if not self.colour:
            return text
        return click.style(text, fg=COLOURS[mark] if mark else None, bold=bold or None)

    def wrapped(self, text: str, *, indent: str = "  ", first: str = "") -> str:
        """The text as a paragraph; ``first`` stands before it."""
        return click.wrap_text(
            safe(text), self.width, initial_indent=indent + first, subsequent_indent=indent
        )

    def show(self, lines: Iterator[str]) -> None:
        """Print these lines."""
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="replace")
        click.echo("\n".join(lines), color=self.colour)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some characters that are marked; the end is not included."""

    start: int
    end: int
    mark: Mark


def safe(text: str) -> str:
    """The text, with as many characters, and none that a terminal would obey."""
    return text.translate(VISIBLE)


def marked(text: str, stretches: Sequence[Stretch], page: Page) -> Iterator[str]:
    """The lines of a text with its marked words underlined, in colour or by a line of signs."""
    marks: list[Mark | None] = [None] * len(text)
    for stretch in stretches:
        marks[stretch.start : stretch.end] = [stretch.mark] * (stretch.end - stretch.start)
    shown = safe(text).replace("\t", " ")
    for start, end in _rows(shown, page.width):
        row, of_row = shown[start:end], marks[start:end]
        if page.colour:
            yield _coloured(row, of_row)
        else:
            yield row
            if any(of_row):
                yield _signs(row, of_row)


def columns(char: str) -> int:
    """How many columns a character takes."""
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def _rows(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each row begins and ends: broken at line ends, and at spaces where it is too long."""
    start = used = 0
    space = -1
    for place, char in enumerate(text):
        if char == "\n":
            yield start, place
            start, used, space = place + 1, 0, -1
            continue
        space = place if char == " " else space
        used += columns(char)
        if used > width and place > start:
            cut = space + 1 if space >= start else place
            yield start, cut
            start, space = cut, -1
            used = sum(map(columns, text[cut : place + 1]))
    if start < len(text):
        yield start, len(text)


def _coloured(row: str, marks: Sequence[Mark | None]) -> str:
    return "".join(
        row[start:end]
        if mark is None
        else click.style(row[start:end], COLOURS[mark], underline=True)
        for start, end, mark in _runs(marks)
    )


def _signs(row: str, marks: Sequence[Mark | None]) -> str:
    signs = [
        (SIGNS[mark] if mark else " ") * columns(char)
        for char, mark in zip(row, marks, strict=True)
    ]
    return "".join(signs).rstrip()


def _runs(marks: Sequence[Mark | None]) -> Iterator[tuple[int, int, Mark | None]]:
    start = 0
    for place in range(1, len(marks) + 1):
        if place == len(marks) or marks[place] != marks[start]:
            yield start, place, marks[start]
            start = place
