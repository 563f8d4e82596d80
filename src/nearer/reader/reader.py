"""Reading one message: the one function behind the composer, the coach and the command line.

What a reading needs is imported when the first message comes: a program that only names this
library starts quickly.
"""

from functools import cache
from typing import TYPE_CHECKING

from nearer.kit.errors import NearerError
from nearer.reader.document import Document
from nearer.reader.reading import Danger, Finding, Reading, Role, Signals

if TYPE_CHECKING:
    from nearer.reader.automaton import Together

ROLES = ("say", "reply")


class UnreadableText(NearerError):
    """Something was given to be read that is no text, or a role that there is not."""


def read(
    text: str,
    *,
    role: Role = "say",
    context: str | None = None,
    relation: str | None = None,
    preview: bool = False,
    signals: Signals | None = None,
    listening: bool = False,
) -> Reading:
    """What ``text`` says, hides, and does well. Never raises on text, whatever it holds.

    ``role``: about to be said, or a reply to ``context``. ``relation``: what the other is to
    the writer, in a word; to a small child ("child", "grandchild") plain directions are no demand. ``preview``: also ask the rules that are still being tried. ``signals``: what
    ``signals_of`` hears in it; without it the rules read alone, and quicker. ``listening``: where a
    word stands that danger is often told with, hear the model, if there is one, whether it is meant;
    it takes some milliseconds a sentence, and what is heard is used for nothing else. Where danger speaks,
    coaching stops: no finding of care, no offer, and no praise in the sentences that it speaks in.
    No signal decides that alone. Raises ``UnreadableText``.
    """
    document = prepared(text, role=role, context=context, relation=relation)
    return read_prepared(document, preview=preview, signals=signals, listening=listening)


def read_prepared(
    document: Document,
    *,
    preview: bool = False,
    signals: Signals | None = None,
    listening: bool = False,
) -> Reading:
    """What ``read`` says, of a document that is needed for something else as well."""
    from nearer.reader.feelings import feelings_in
    from nearer.reader.parts import parts_in

    _sieve(document.role, preview).sift(document)
    heard = signals or Signals()
    danger, feelings = _danger(document, signals, listening=listening), feelings_in(document)
    return Reading(
        text=document.text,
        role=document.role,
        findings=_findings(document, danger, preview, heard),
        feelings=feelings,
        parts=parts_in(document, feelings),
        danger=danger,
        signals=heard,
    )


def lands_softly(document: Document, *, preview: bool = False) -> bool:
    """Whether a reading has no finding of care and no danger: a part of it, at half the cost."""
    from nearer.reader.danger import danger_in
    from nearer.reader.engine import engine

    _sieve(document.role, preview).sift(document)
    found = engine(document.role, preview=preview).findings(document, offering=False)
    return all(each.tone == "credit" for each in found) and danger_in(document) is None


def prepared(
    text: str, *, role: Role = "say", context: str | None = None, relation: str | None = None
) -> Document:
    """The document of a message, its context beside it. Raises ``UnreadableText``."""
    if role not in ROLES:
        raise UnreadableText("reader-role", "There is no such role.", "Use say or reply.")
    for value, missing in ((text, False), (context, True), (relation, True)):
        if not isinstance(value, str) and not (missing and value is None):
            raise UnreadableText("reader-text", "This is not text.", "Give the message as text.")
    answered = None if context is None else Document(context)
    return Document(text, role=role, context=answered, relation=relation)


def _danger(document: Document, signals: Signals | None, *, listening: bool) -> Danger | None:
    from nearer.reader.danger import danger_in, danger_weighed

    def hear(text: str) -> Signals:
        from nearer.reader.signals import signals_of

        if signals is not None and text == document.text and "danger" in signals:
            return signals
        return signals_of([text], of_danger=True)[0]

    told = danger_in(document)
    return danger_weighed(document, told, hear) if listening else told


@cache
def _sieve(role: Role, preview: bool) -> "Together":
    """What every reading holds its sentences against, in one."""
    from nearer.reader import parts
    from nearer.reader.automaton import Together
    from nearer.reader.danger import forms
    from nearer.reader.engine import engine

    return Together((forms.signs(), engine(role, preview=preview).scanner, parts.scanner()))


def _findings(
    document: Document, danger: Danger | None, preview: bool, signals: Signals
) -> tuple[Finding, ...]:
    from nearer.reader.engine import engine

    rules = engine(document.role, preview=preview)
    if danger is None:
        return rules.findings(document, signals=signals)
    found = rules.findings(document, signals=signals, offering=False)
    # Praise in a sentence that danger speaks in would jar.
    start, end = document.sentences_around(danger.start, danger.end)
    credit = (finding for finding in found if finding.tone == "credit")
    return tuple(each for each in credit if each.end <= start or each.start >= end)
