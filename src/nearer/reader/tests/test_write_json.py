"""A reading goes to JSON and back, and is what its page says."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from nearer.kit.errors import NearerError
from nearer.reader import Reading, read, reword
from nearer.reader.cards import rewordings_to_json
from nearer.reader.pages import EXAMPLE, REWORDED
from nearer.reader.reading import Danger, FeelingFound, Finding, Signals
from nearer.reader.schema import (
    UnknownSchema,
    error_to_json,
    reading_from_json,
    reading_to_json,
)

PAGE = Path(__file__).resolve().parents[4] / "docs" / "reader-schema.md"
TEXTS = [
    "",
    "you never listen 😘 to me",
    "I feel lonely when we eat in silence. Would you talk with me?",
    "she is scared of him",
]


def blocks() -> list[object]:
    found = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [json.loads(block) for block in found]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("role", ["say", "reply"])
def test_it_comes_back_as_it_was(text: str, role: str) -> None:
    reading = read(text, role=role, preview=True)
    assert reading_from_json(json.loads(json.dumps(reading_to_json(reading)))) == reading


def test_danger_and_signals_come_back() -> None:
    danger = Danger("fear", 0, 3, "A plain sentence.")
    reading = Reading(
        "abc", "say", danger=danger, signals=Signals((("hurt", 0.5),), ("hurt",), ("hurt",))
    )
    assert reading_from_json(reading_to_json(reading)) == reading


def test_the_keys_are_those_of_the_schema() -> None:
    row = reading_to_json(read("You always interrupt me, I feel sad", preview=True), id="a")
    assert list(row) == [
        *("schema", "id", "text", "role", "findings"),
        *("feelings", "parts", "danger", "signals"),
    ]
    assert row["schema"] == 1
    assert row["id"] == "a"
    assert set(row["findings"][0]) == {field.name for field in fields(Finding)}
    assert set(row["feelings"][0]) == {field.name for field in fields(FeelingFound)}


def test_what_is_likely_and_sure_is_told_where_signals_are() -> None:
    heard = Signals((("blame", 0.9), ("advice", 0.2)), ("blame",), ("blame",))
    row = reading_to_json(read("You always interrupt me", signals=heard))
    assert list(row)[-3:] == ["signals", "likely", "sure"]
    assert (row["signals"]["advice"], row["likely"], row["sure"]) == (0.2, ["blame"], ["blame"])


def test_the_page_shows_what_comes_out() -> None:
    assert blocks()[0] == reading_to_json(read(EXAMPLE, preview=True), id=7)


def test_an_error_takes_the_place_of_a_reading() -> None:
    row = error_to_json(NearerError("a-code", "What happened.", "What to do."), id=3, line=9)
    said = {"code": "a-code", "message": "What happened.", "hint": "What to do.", "line": 9}
    assert row == {"schema": 1, "id": 3, "error": said}
    assert set(row) == set(blocks()[2])


def test_the_page_shows_rewordings_as_they_are_written() -> None:
    assert rewordings_to_json(reword(REWORDED)[:1], id=9) == blocks()[1]


@pytest.mark.parametrize("row", [{}, {"schema": 2, "findings": []}, {"schema": 1, "error": {}}])
def test_what_is_no_reading_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(UnknownSchema):
        reading_from_json(row)
