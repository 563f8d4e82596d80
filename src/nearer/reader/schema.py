"""A reading as JSON, version 1: `docs/reader-schema.md` describes it, others build on it."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from nearer.kit.errors import NearerError
from nearer.reader.reading import (
    Danger,
    FeelingFound,
    Finding,
    Offer,
    Parts,
    Reading,
    Signals,
)

SCHEMA = 1
Json = dict[str, Any]
Id = str | int | None


class UnknownSchema(NearerError):
    """A JSON object that is no reading of a version that is understood here."""


def reading_to_json(reading: Reading, *, id: Id = None) -> Json:
    """The flat object of a reading; every value is one that ``json.dumps`` takes."""
    heard = reading.signals
    told = {"likely": list(heard.likely), "sure": list(heard.sure)} if heard else {}
    return {
        "schema": SCHEMA,
        "id": id,
        "text": reading.text,
        "role": reading.role,
        "findings": [_finding(each) for each in reading.findings],
        "feelings": [asdict(each) for each in reading.feelings],
        "parts": {name: list(span) for name, span in reading.parts.present().items()},
        "danger": None if reading.danger is None else asdict(reading.danger),
        "signals": dict(heard),
        **told,
    }


def reading_from_json(row: Mapping[str, Any]) -> Reading:
    """The reading that such an object holds. Raises ``UnknownSchema``."""
    if row.get("schema") != SCHEMA or "findings" not in row:
        raise UnknownSchema(
            "unknown-schema",
            f"This is no reading of version {SCHEMA}.",
            "Read the message again with this version of Nearer.",
        )
    return Reading(
        text=row["text"],
        role=row["role"],
        findings=tuple(_finding_from(each) for each in row["findings"]),
        feelings=tuple(FeelingFound(**each) for each in row["feelings"]),
        parts=Parts(**{name: (start, end) for name, (start, end) in row["parts"].items()}),
        danger=None if row["danger"] is None else Danger(**row["danger"]),
        signals=Signals(
            tuple(row["signals"].items()), tuple(row.get("likely", ())), tuple(row.get("sure", ()))
        ),
    )


def signals_to_json(signals: Signals) -> Json:
    """Every number of the model, those of one head (``emotions.joy``) in an object of their own."""
    nested: Json = {}
    for name, number in signals.items():
        head, _, part = name.partition(".")
        if part:
            nested.setdefault(head, {})[part] = number
        else:
            nested[name] = number
    return nested


def error_to_json(error: NearerError, *, id: Id = None, line: int | None = None) -> Json:
    """What takes a reading's place where there is none; never holds a person's words."""
    said = {"code": error.code, "message": error.message, "hint": error.hint, "line": line}
    return {"schema": SCHEMA, "id": id, "error": said}


def _finding(finding: Finding) -> Json:
    return {**asdict(finding), "offers": [asdict(offer) for offer in finding.offers]}


def _finding_from(row: Mapping[str, Any]) -> Finding:
    return Finding(**{**row, "offers": tuple(Offer(**each) for each in row["offers"])})
