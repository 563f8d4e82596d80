"""Making everything ready that a reading needs: at a program's start, or beforehand in a file."""

import json
from collections.abc import Iterator
from threading import Lock

from nearer.reader.files import made_from, read_data

# Data that takes long to read from its own files.
SLOW = ("classes", "normal.toml", "irregular.toml", "keywords.toml", "feelings.toml")
# So that what most messages come near is there, too.
SAID = (
    "I felt lonely last night when you were on your phone, and I would love it if we could talk.",
    "You never listen to me. I'm so tired of this, it's always the same and you don't care.",
)
ANSWERED = "That sounds hard. At least it's over, you'll be fine. Do you want me to listen?"
_lock = Lock()


def warm() -> None:
    """Make ready what the first readings would wait for: call it from a thread at the start.

    It takes about as long as a first reading; once is enough, and more often costs little. Readings
    may go on meanwhile.
    """
    from nearer.reader.reader import read

    with _lock:
        for text in SAID:
            read(text)
        read(ANSWERED, role="reply", context=SAID[0])


def page() -> str:
    """``prepared.json``: of every pattern that all messages are held against."""
    from nearer.reader.automaton.classes import found_entries
    from nearer.reader.automaton.prepared import Sets

    made = {
        "made_from": made_from(),
        "data": {name: read_data(name) for name in SLOW},
        "entries": found_entries(),
    }
    made |= Sets({}).written(dict.fromkeys(texts()))
    lines = [f"{json.dumps(key)}:{_short(value)}" for key, value in made.items()]
    return "{" + ",\n".join(lines) + "}\n"


def _short(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def texts() -> Iterator[tuple[str, int]]:
    """Those patterns, each with its depth."""
    from nearer.reader import contexts
    from nearer.reader.automaton.classes import found_entries
    from nearer.reader.danger import forms
    from nearer.reader.matchers import patterns_of
    from nearer.reader.registry import rules

    yield from ((text, 1) for _, text in found_entries())
    for scanner in (forms.signs(), forms.around()):
        yield from ((text, 0) for text in scanner.texts)
    for rule in rules():
        for pattern in (each for matcher in rule.match for each in patterns_of(matcher)):
            yield from ((text, 0) for text in pattern.texts)
    for group in (*contexts.PATTERNS.values(), *_of_parts()):
        yield from ((text, 0) for text in group)


def _of_parts() -> tuple[tuple[str, ...], ...]:
    from nearer.reader import parts

    own = (parts.THEIR_SIDE, parts.OBSERVATION, parts.VERDICT, parts.FELT)
    return (*own, parts.NEED, parts.REQUEST)
