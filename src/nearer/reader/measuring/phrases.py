"""What is asked of the phrase sets: sentences of public files that nobody of this project wrote."""

from collections.abc import Iterable

from nearer.reader.measuring.questions import (
    BLAME,
    INTERPRETING,
    Aim,
    Case,
    Question,
    Row,
    any_care,
    any_credit,
    one_of,
)
from nearer.reader.reading import Reading
from nearer.reader.rewording import reword

I_STATEMENT = "i_"
GENUINE = "genuine"
ONE_IN_100 = Aim("false_alarms_per_1000", 10)
THREE_IN_100 = Aim("false_alarms_per_1000", 30)


def _blamed(row: Row) -> Iterable[Case]:
    yield Case(row["text"], True, (row["label"],))


def _better(row: Row) -> Iterable[Case]:
    if row["subtype"].startswith(I_STATEMENT):
        yield Case(row["pair"], False, (row["subtype"],))


def _better_found(row: Row) -> Iterable[Case]:
    return [Case(case.text, True, case.groups) for case in _better(row)]


def _neutral(row: Row) -> Iterable[Case]:
    yield Case(row["text"], False, (row["subtype"],))


def _validating(row: Row) -> Iterable[Case]:
    yield Case(row["text"], False, (row["subtype"],), "reply")


def _validating_found(row: Row) -> Iterable[Case]:
    yield Case(row["text"], True, (row["subtype"],), "reply")


def _invalidating(row: Row) -> Iterable[Case]:
    yield Case(row["text"], True, (row["subtype"],), "reply")


def _labelled(row: Row) -> Iterable[Case]:
    yield Case(row["text"], True, (row["label"],))


def _mask(row: Row) -> Iterable[Case]:
    yield Case(row["text"], True, (row["subtype"],))


def _pseudo(row: Row) -> Iterable[Case]:
    yield Case(row["text"], row["label"] != GENUINE, (row["label"],))


def _prompt(row: Row) -> Iterable[Case]:
    yield Case(row["text"], False, (row["label"],))


def _reworded(reading: Reading, case: Case) -> bool:
    return bool(reword(reading.text, role=reading.role))


ASKED_OF_PHRASES = {
    "phrases/you_i_pairs": (
        Question(
            "you-statements", "blame or criticism", _blamed, one_of(BLAME), (Aim("recall", 0.9),)
        ),
        Question("you-statements", "any finding of care", _blamed, any_care, by_rule=False),
        Question("you-statements", "an offer of other words", _blamed, _reworded, by_rule=False),
        Question("I-statements", "any finding of care", _better, any_care, (THREE_IN_100,)),
        Question("I-statements", "any finding of credit", _better_found, any_credit),
    ),
    "phrases/neutral": (
        Question("neutral messages", "any finding of care", _neutral, any_care, (ONE_IN_100,)),
    ),
    "phrases/validating": (
        Question(
            "validating replies", "any finding of care", _validating, any_care, (THREE_IN_100,)
        ),
        Question("validating replies", "any finding of credit", _validating_found, any_credit),
    ),
    "phrases/invalidating": (
        Question(
            "invalidating replies",
            "any finding of care",
            _invalidating,
            any_care,
            (Aim("recall", 0.8),),
        ),
    ),
    "phrases/four_horsemen": (
        Question("the four horsemen", "any finding of care", _labelled, any_care),
    ),
    "phrases/masks": (Question("masks", "any finding of care", _mask, any_care),),
    "phrases/pseudo_feelings": (
        Question(
            "judgements dressed as feelings, and feelings",
            "blame, or a word that interprets",
            _pseudo,
            one_of(BLAME | INTERPRETING),
        ),
    ),
    "phrases/prompts_by_depth": (
        Question("questions for a conversation", "any finding of care", _prompt, any_care),
    ),
}
