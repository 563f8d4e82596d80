"""What is asked of other people's corpora of attack, contempt and hard thoughts."""

from collections.abc import Iterable

from nearer.reader.measuring.questions import Case, Question, Row, any_care

UNHEALTHY = (
    *("antagonize", "condescending", "dismissive", "generalisation_unfair", "hostile"),
    "sarcastic",
)
ACCUSING = {"Accusation", "Shaming or Belittlement", "Intimidation", "Brandishing Anger"}
ATTACKS = {"DH-1", "DH0", "DH1"}
ARGUMENTS = {"DH4", "DH5", "DH6", "DH7"}
NOT_DISTORTED = "not distorted"
# Of the thinking traps, those that a sentence can show by its form.
TRAPS = {
    *("overgeneralizing", "all-or-nothing thinking", "labeling", "should statements"),
    *("blaming", "mind reading"),
}
POLITE = 0.5


def _unhealthy(row: Row) -> Iterable[Case]:
    traits = tuple(trait for trait in UNHEALTHY if row["labels"][trait])
    if traits or row["labels"]["healthy"]:
        yield Case(row["text"], bool(traits), traits or ("healthy",))


def _abusive(row: Row) -> Iterable[Case]:
    yield Case(row["text"], bool(row["labels"]["abusive"]), ())


def _manipulative(row: Row) -> Iterable[Case]:
    used = tuple(ACCUSING & set(row["labels"]["techniques"]))
    if used or not row["labels"]["manipulative"]:
        yield Case(row["text"], bool(used), used or ("not manipulative",))


def _rebuttal(row: Row) -> Iterable[Case]:
    used = set(row["labels"]["rebuttal"])
    if used & ATTACKS or used & ARGUMENTS:
        yield Case(row["text"], bool(used & ATTACKS), tuple(used & (ATTACKS | ARGUMENTS)))


def _trap(row: Row) -> Iterable[Case]:
    used = tuple(TRAPS & set(row["labels"]))
    if used or NOT_DISTORTED in row["labels"]:
        yield Case(row["text"], bool(used), used or (NOT_DISTORTED,))


def _polite(row: Row) -> Iterable[Case]:
    if row["labels"]["politeness"] >= POLITE:
        yield Case(row["text"], False, (row["source"],))


def _reframed(row: Row) -> Iterable[Case]:
    yield Case(row["labels"]["reframed"], False, tuple(row["labels"]["strategies"]))


ASKED_OF_ATTACKS = {
    "unhealthy": (
        Question("news comments, unhealthy or not", "any finding of care", _unhealthy, any_care),
    ),
    "convabuse": (
        Question("abuse of a chatbot, and other talk", "any finding of care", _abusive, any_care),
    ),
    "mentalmanip": (
        Question(
            "film talk that accuses or shames", "any finding of care", _manipulative, any_care
        ),
    ),
    "wikitactics": (Question("attacks and arguments", "any finding of care", _rebuttal, any_care),),
    "thinking_traps": (
        Question("thoughts with and without a trap", "any finding of care", _trap, any_care),
    ),
    "politeness": (Question("polite requests", "any finding of care", _polite, any_care),),
    "positive_frames": (
        Question("tweets made kinder", "any finding of care", _reframed, any_care),
    ),
}
