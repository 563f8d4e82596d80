"""What is asked of other people's corpora of helping talk: how well good replies are told."""

from collections.abc import Iterable

from nearer.reader.measuring.questions import (
    ADVICE,
    ASKING,
    HEARING,
    Case,
    Question,
    Row,
    any_care,
    any_credit,
    one_of,
    own_feeling,
)

SUGGESTING = "Providing Suggestions"
STRATEGIES_OF_HEARING = {
    *("Reflection of feelings", "Restatement or Paraphrasing", "Affirmation and Reassurance"),
}
INTENTS_OF_CARE = {
    *("acknowledging", "consoling", "encouraging", "sympathizing", "expressing_care_concern"),
    *("questioning", "wishing", "agreeing", "expressing_relief"),
}
OTHER_INTENTS = {"suggesting", "sharing_opinions", "sharing_experience", "neutral"}


def _reply(row: Row, expected: bool, *groups: str) -> Case:
    return Case(row["text"], expected, groups, "reply", row.get("context"))


def _strategy_hears(row: Row) -> Iterable[Case]:
    strategy = row["labels"]["strategy"]
    yield _reply(row, strategy in STRATEGIES_OF_HEARING, strategy)


def _strategy_asks(row: Row) -> Iterable[Case]:
    strategy = row["labels"]["strategy"]
    yield _reply(row, strategy == "Questions", strategy)


def _strategy_suggests(row: Row) -> Iterable[Case]:
    strategy = row["labels"]["strategy"]
    yield _reply(row, strategy == SUGGESTING, strategy)


def _strategy_harmless(row: Row) -> Iterable[Case]:
    if row["labels"]["strategy"] != SUGGESTING:
        yield _reply(row, False, row["labels"]["strategy"])


def _therapist_reflects(row: Row) -> Iterable[Case]:
    if row["labels"]["role"] == "therapist":
        kind = row["labels"]["behaviour"]
        yield _reply(row, kind == "reflection", kind)


def _therapist_asks(row: Row) -> Iterable[Case]:
    if row["labels"]["role"] == "therapist":
        yield _reply(row, row["labels"]["question"] == "open", row["labels"]["behaviour"])


def _therapist_harmless(row: Row) -> Iterable[Case]:
    if row["labels"]["role"] == "therapist" and row["labels"]["input"] != "advice":
        yield _reply(row, False, row["labels"]["behaviour"])


def _empathic(row: Row) -> Iterable[Case]:
    levels = set(row["labels"].values())
    if 2 in levels or levels == {0}:
        yield _reply(row, 2 in levels, "strong" if 2 in levels else "none")


def _explores(row: Row) -> Iterable[Case]:
    level = row["labels"]["explorations"]
    yield _reply(row, level > 0, f"level {level}")


def _empathic_harmless(row: Row) -> Iterable[Case]:
    return [_reply(row, False, "strong") for case in _empathic(row) if case.expected]


def _gives(row: Row) -> Iterable[Case]:
    giving = row["labels"]["empathy"]
    if giving != "seeking":
        yield _reply(row, giving == "providing", giving)


def _intent(row: Row) -> Iterable[Case]:
    intent = row["labels"]["label"]
    if intent in INTENTS_OF_CARE | OTHER_INTENTS:
        yield _reply(row, intent in INTENTS_OF_CARE, intent)


def _intent_harmless(row: Row) -> Iterable[Case]:
    intent = row["labels"]["label"]
    if intent in INTENTS_OF_CARE:
        yield _reply(row, False, intent)


def _advises(row: Row) -> Iterable[Case]:
    yield _reply(row, bool(row["labels"]["advice"]))


def _comforts(row: Row) -> Iterable[Case]:
    yield _reply(row, bool(row["labels"]["emo_support"]))


def _informs(row: Row) -> Iterable[Case]:
    yield _reply(row, bool(row["labels"]["info_support"]))


def _discloses(row: Row) -> Iterable[Case]:
    yield Case(row["text"], bool(row["labels"]["emotional_disclosure"]), ())


INTENTS = (
    Question("a listener's intents", "any finding of credit", _intent, any_credit),
    Question("a listener's kind intents", "any finding of care", _intent_harmless, any_care),
)
ASKED_OF_REPLIES = {
    "esconv": (
        Question("supporters who reflect or affirm", "hearing", _strategy_hears, one_of(HEARING)),
        Question("supporters who ask", "a question that opens", _strategy_asks, one_of(ASKING)),
        Question("supporters who suggest", "advice", _strategy_suggests, one_of(ADVICE)),
        Question("supporters, all else", "any finding of care", _strategy_harmless, any_care),
    ),
    "annomi": (
        Question("therapists who reflect", "hearing", _therapist_reflects, one_of(HEARING)),
        Question(
            "therapists who ask openly", "a question that opens", _therapist_asks, one_of(ASKING)
        ),
        Question("therapists, but advice", "any finding of care", _therapist_harmless, any_care),
    ),
    "epitome": (
        Question("replies, empathic or not", "any finding of credit", _empathic, any_credit),
        Question("replies that explore", "a question that opens", _explores, one_of(ASKING)),
        Question("empathic replies", "any finding of care", _empathic_harmless, any_care),
    ),
    "iempathize": (
        Question("sentences that give empathy", "any finding of credit", _gives, any_credit),
    ),
    "ed_intents": INTENTS,
    "ed_manual_intents": INTENTS,
    "advice": (Question("sentences that advise", "advice", _advises, one_of(ADVICE)),),
    "offmychest": (
        Question("comments that comfort", "any finding of credit", _comforts, any_credit),
        Question("comments that advise", "advice", _informs, one_of(ADVICE)),
        Question("feelings told", "a feeling of one's own", _discloses, own_feeling),
    ),
}
