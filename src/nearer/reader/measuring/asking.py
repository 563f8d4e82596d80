"""Puts questions to corpora: each row is read once, and every answer is counted."""

from collections.abc import Iterable
from typing import Any

from nearer.reader.measuring.counting import Tally
from nearer.reader.measuring.questions import Question, Row
from nearer.reader.reader import read
from nearer.reader.reading import Reading, Role

Key = tuple[str, Role, str | None]


def answers(
    corpus: str, questions: Iterable[Question], rows: Iterable[Row], *, preview: bool
) -> list[dict[str, Any]]:
    """What each of the questions about these rows comes to; none where no row bears on it."""
    asked = [(question, Tally()) for question in questions]
    for row in rows:
        known: dict[Key, Reading] = {}
        for question, tally in asked:
            _ask(question, tally, row, known, preview)
    return [
        _answer(corpus, question, tally)
        for question, tally in asked
        if tally.all.recall.of or tally.all.false_alarms.of
    ]


def _ask(
    question: Question, tally: Tally, row: Row, known: dict[Key, Reading], preview: bool
) -> None:
    for case in question.cases(row):
        key = (case.text, case.role, case.context)
        if key not in known:
            known[key] = read(
                case.text,
                role=case.role,
                context=case.context,
                preview=preview,
                listening=True,
            )
        reading = known[key]
        tally.add(case.groups, expected=case.expected, found=question.found(reading, case))
        if question.by_rule:
            for name in {finding.name for finding in reading.findings}:
                tally.spoke(name, expected=case.expected)


def _answer(corpus: str, question: Question, tally: Tally) -> dict[str, Any]:
    counted = tally.as_json()
    return {
        "corpus": corpus,
        "about": question.about,
        "looks_for": question.looks_for,
        **counted,
        "aims": [aim.as_json(counted) for aim in question.aims],
    }
