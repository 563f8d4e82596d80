"""Fuzzes what takes text from outside: `python -m tools.fuzz TARGET --seconds 200`.

Atheris drives it, guided by which lines a text reaches. Each target checks what must hold of every
text; a text for which it does not is left in the folder that is named on the last lines.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

LONGEST = 20_000
# libFuzzer's own limits for one text, both far above what any text may take.
MOST_SECONDS, MOST_MIB = 60, 2048
# Words and marks that messages and patterns are made of: bytes alone would rarely spell one.
MARKS = (
    *(" ", "  ", ". ", ", ", "!", "? ", "\n", "…", "...", "'", "’", "“", "”", '"', " - ", "—"),
    *("😘", "\u200d", "\u0301", "\u00ad", "\ufe0f", "\u202e", "\x00", "\ud83d", "ﬁ", "İ", "ß"),
    *("you said ", "if ", "n't", "'s", "ooooo", "2", "100", "www.x ", "https://x.y/z ", "> ", "♪"),
)
SIGNS = (
    *("(", ")", "[", "]", "{", "}", "{act:", "|", "?", "!", "^", "^^", "$", "$$", ",", "_"),
    *(" ", " ", " ", "..3 ", "...4 ", "<listen>", "<be>", "@kin", "@label", "@verb", "%agent"),
)
SENTENCES = ("you never listen to me", "i am so tired of this, mum", "it is fine", "no")
# Caches over patterns are meant for ours; those of a fuzzer would fill them without end.
CLEAR_EVERY = 500


class Taken:
    """The bytes of one try, taken as numbers."""

    def __init__(self, data: bytes) -> None:
        self._data = iter(data)

    def number(self, below: int) -> int:
        """A number below this one, nought where the bytes have run out."""
        first, second = next(self._data, 0), next(self._data, 0)
        return (first << 8 | second) % below

    def text(self, pieces: tuple[str, ...]) -> str:
        """Pieces and any characters, one after another; some of them many times."""
        made: list[str] = []
        length = 0
        for kind in self._data:
            made.append(self._piece(kind, made, pieces))
            length += len(made[-1])
            if length >= LONGEST:
                break
        return "".join(made)[:LONGEST]

    def _piece(self, kind: int, made: list[str], pieces: tuple[str, ...]) -> str:
        if kind < 200:
            return pieces[self.number(len(pieces))]
        if kind < 240:
            return chr(self.number(0x10000))
        if kind < 250:
            return chr(0x10000 + self.number(0x10000))
        return ("".join(made[-8:]) * self.number(40))[:LONGEST]


def try_read(data: bytes) -> None:
    """Reading raises nothing, and what it says lies inside of the text."""
    from nearer.reader import read
    from nearer.reader.schema import reading_to_json

    taken = Taken(data)
    role, context, text = _message(taken)
    reading = read(text, role=role, context=context, preview=True)
    said = reading_to_json(reading)
    spans = [(each["start"], each["end"]) for each in (*said["findings"], *said["feelings"])]
    spans += [(start, end) for start, end in said["parts"].values()]
    if said["danger"]:
        spans.append((said["danger"]["start"], said["danger"]["end"]))
        expect(not reading.care, "care beside danger")
    expect(all(0 <= start < end <= len(text) for start, end in spans), "a span outside of the text")
    expect(read(text, role=role, context=context, preview=True) == reading, "two readings of one")


def try_reword(data: bytes) -> None:
    """Rewording raises nothing, and offers nothing where danger speaks."""
    from nearer.reader import read, reword

    role, context, text = _message(Taken(data))
    made = reword(text, role=role, context=context)
    expect(all(each.text.strip() for each in made), "an empty rewording")
    danger = read(text, role=role, context=context).danger
    expect(not (danger and made), "a rewording beside danger")


def try_pattern(data: bytes) -> None:
    """A pattern is read or refused in words; and the sieve passes over none that finds something."""
    from nearer.reader.automaton import PatternMistake, parse
    from nearer.reader.automaton.build import build
    from nearer.reader.automaton.outline import outlines
    from nearer.reader.automaton.run import run
    from nearer.reader.automaton.sieve import Sieve
    from nearer.reader.document import Document

    pattern = Taken(data).text(pattern_pieces())
    outlines(pattern)
    try:
        automaton = build(parse(pattern))
    except PatternMistake:
        return
    finally:
        _keep_small()
    sieve = Sieve([pattern])
    for sentence in Document(". ".join((*SENTENCES, pattern))).sentences:
        if run(automaton, sentence.items, sentence.classed, None) is not None:
            expect(bool(sieve.passing(sentence.items, sentence.classed)), "passed over")


TARGETS: dict[str, Callable[[bytes], None]] = {
    "read": try_read,
    "reword": try_reword,
    "pattern": try_pattern,
}


def expect(holds: bool, what: str) -> None:
    """Raises ``AssertionError``."""
    if not holds:
        raise AssertionError(what)


def _message(taken: Taken) -> tuple[Any, str | None, str]:
    role = ("say", "reply")[taken.number(2)]
    whole = taken.text(message_pieces())
    cut = taken.number(len(whole) + 1) if role == "reply" else 0
    return role, whole[:cut] if role == "reply" else None, whole[cut:]


@cache
def message_pieces() -> tuple[str, ...]:
    """Marks, and the words of the rules' own examples."""
    return (*MARKS, *sorted({f"{word} " for text in _examples() for word in text.split()}))


@cache
def pattern_pieces() -> tuple[str, ...]:
    """The signs of patterns, and words."""
    return (*SIGNS * 20, *message_pieces())


def _examples() -> Iterator[str]:
    from nearer.reader.registry import rules

    for rule in rules():
        yield from (each for each in (*rule.fires, *rule.quiet) if isinstance(each, str))


_tries = 0


def _keep_small() -> None:
    from nearer.reader.automaton import outline, parse

    global _tries
    _tries += 1
    if _tries % CLEAR_EVERY == 0:
        for module in (outline, parse):
            for each in vars(module).values():
                if hasattr(each, "cache_clear"):
                    each.cache_clear()


def seeds() -> Iterator[bytes]:
    """Tries to begin with: a few whole examples, spelt in pieces."""
    places = {piece: number for number, piece in enumerate(message_pieces())}
    for text in islice(_examples(), 0, None, 7):
        words = (places[f"{word} "].to_bytes(2, "big") for word in text.split())
        yield b"\0\0" + b"".join(b"\0" + word for word in words)


def main() -> None:
    """Fuzz one target for some time. The exit status says whether something was found."""
    asked = argparse.ArgumentParser()
    asked.add_argument("target", choices=TARGETS)
    asked.add_argument("--seconds", type=int, default=200)
    chosen = asked.parse_args()
    if find_spec("atheris") is None:
        sys.exit("atheris is not installed. To have it: sh tools/environment.sh fuzz")
    import atheris

    with atheris.instrument_imports(include=["nearer.reader"], enable_loader_override=False):
        from nearer.reader import read, reword

        read("you never listen to me, mum"), reword("you never listen to me")
    folder = tempfile.mkdtemp(prefix=f"nearer-fuzz-{chosen.target}-")
    for number, seed in enumerate(seeds()):
        Path(folder, str(number)).write_bytes(seed)
    options = [f"-max_total_time={chosen.seconds}", f"-timeout={MOST_SECONDS}"]
    options += [f"-rss_limit_mb={MOST_MIB}", f"-artifact_prefix={folder}/found-", "-verbosity=0"]
    options += ["-max_len=4096", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *options, folder], TARGETS[chosen.target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
