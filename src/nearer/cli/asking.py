"""One message asked about, and its answer as JSON: the same for one message and for a stream."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

from nearer.cli import given
from nearer.cli.given import UnreadableInput
from nearer.kit.errors import NearerError
from nearer.reader import Reading, Rewording, read, reword
from nearer.reader.reading import Role

Verb = Literal["read", "reword"]
Json = dict[str, Any]


class Outcome(IntEnum):
    """The exit code, as linters have them; a stream ends with the highest of its lines."""

    CLEAN = 0
    FOUND = 1
    UNREAD = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about every message; a line of a stream may say otherwise for itself.

    ``signals``: also what a learned model hears; ``raw``: each of its heads an object of its own;
    ``listening``: hear it for danger at least.
    """

    verb: Verb = "read"
    role: Role | None = None
    context: str | None = None
    relation: str | None = None
    preview: bool = False
    signals: bool = False
    raw: bool = False
    listening: bool = True


@dataclass(frozen=True, slots=True)
class Message:
    """A message with what is known of it. Without a role it is a reply where it has a context."""

    text: str
    id: str | int | None = None
    role: Role | None = None
    context: str | None = None
    relation: str | None = None

    @property
    def about(self) -> dict[str, Any]:
        """The arguments that ``read`` and ``reword`` share."""
        role = self.role or ("reply" if self.context else "say")
        return {"role": role, "context": self.context, "relation": self.relation}


def reading_of(asked: Asked, message: Message) -> Reading:
    """The reading of this message. Raises ``UnreadableText``."""
    if not asked.signals:
        return read(message.text, preview=asked.preview, listening=asked.listening, **message.about)
    from nearer.reader.signals import signals_of

    (signals,) = signals_of([message.text])
    return read(
        message.text,
        preview=asked.preview,
        signals=signals,
        listening=asked.listening,
        **message.about,
    )


def no_signals() -> NearerError | None:
    """Why the rules read alone here; None where they do not."""
    from nearer.reader.signals import trouble

    return trouble()


def no_signals_met() -> NearerError | None:
    """The same, if a text has been asked about; nothing is loaded to find out."""
    from nearer.reader.signals import trouble_met

    return trouble_met()


def rewordings_of(asked: Asked, message: Message) -> tuple[Rewording, ...]:
    """Ways to say it another way. Raises ``UnreadableText``."""
    return reword(message.text, listening=asked.listening, **message.about)


def outcome_of(reading: Reading) -> Outcome:
    """Whether it holds something that may hurt, or danger."""
    return Outcome.FOUND if reading.care or reading.danger else Outcome.CLEAN


def answer(asked: Asked, message: Message) -> tuple[Json, Outcome]:
    """The JSON that answers a message. Raises ``NearerError``."""
    from nearer.reader.cards import rewordings_to_json
    from nearer.reader.schema import reading_to_json, signals_to_json

    reading = reading_of(asked, message)
    if asked.verb == "read":
        said = reading_to_json(reading, id=message.id)
        if asked.raw:
            said["signals"] = signals_to_json(reading.signals)
        return said, outcome_of(reading)
    return rewordings_to_json(rewordings_of(asked, message), id=message.id), outcome_of(reading)


def answer_line(asked: Asked, number: int, line: bytes) -> tuple[bytes, Outcome]:
    """The line that answers a line of a stream: an error where there can be no answer."""
    from nearer.reader.schema import error_to_json

    row: Mapping[str, Any] = {}
    try:
        row = _row(line)
        said, outcome = answer(asked, _message(asked, row))
    except NearerError as error:
        said, outcome = error_to_json(error, id=_known_id(row), line=number), Outcome.UNREAD
    except Exception as error:  # noqa: BLE001 - a fault of ours in one message must not end the stream
        fault = _our_fault(type(error).__name__)
        said, outcome = error_to_json(fault, id=_known_id(row), line=number), Outcome.UNREAD
    return _line(said), outcome


def write(said: Json) -> None:
    """One line of JSON on standard output, in UTF-8 wherever it goes."""
    sys.stdout.buffer.write(_line(said))
    sys.stdout.buffer.flush()


def _line(said: Json) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


def _row(line: bytes) -> Mapping[str, Any]:
    try:
        row = json.loads(given.decoded(line))
    except (ValueError, RecursionError):
        raise UnreadableInput(
            "line-not-json", "This line is not JSON.", "Give one JSON object a line."
        ) from None
    if not isinstance(row, dict):
        raise UnreadableInput(
            "line-not-object",
            "This line is JSON, but no object.",
            'Give one object a line, such as {"id": 1, "text": "your words"}.',
        )
    return row


def _message(asked: Asked, row: Mapping[str, Any]) -> Message:
    """The message of a line. Raises ``UnreadableInput``."""
    text = row.get("text")
    if not isinstance(text, str):
        raise UnreadableInput(
            "line-no-text",
            "This line has no “text”, or it is no string.",
            "Give the message as “text”.",
        )
    if not text.strip():
        raise UnreadableInput(
            "input-empty", "There are no words here.", "Give some, or leave the line out."
        )
    if row.get("id") is not None and _known_id(row) is None:
        raise UnreadableInput(
            "line-bad-id",
            "The “id” of this line is neither a whole number nor a string that can be written.",
            "Give a whole number or a string as “id”, or leave it out.",
        )
    role, context = row.get("role") or asked.role, row.get("context") or asked.context
    relation = row.get("relation") or asked.relation
    return Message(given.whole(text), row.get("id"), role, context, relation)


def _known_id(row: Mapping[str, Any]) -> str | int | None:
    known = row.get("id")
    if isinstance(known, str) and not given.HALF_CHARACTER.search(known):
        return known
    return known if isinstance(known, int) and not isinstance(known, bool) else None


def _our_fault(kind: str) -> UnreadableInput:
    return UnreadableInput(
        "line-not-answered",
        f"Nearer failed at this message ({kind}); the fault is ours.",
        "Please report it, with words of your own making in which it happens too.",
    )
