"""Rewording one message: the one function behind the composer, the command line and the API.

What it needs is imported when the first message comes, as in `reader.py`.
"""

from nearer.reader.document import Document
from nearer.reader.reader import prepared, read, read_prepared
from nearer.reader.reading import Reading, Role
from nearer.reader.rewording.rewording import Rewording


def reword(
    text: str,
    *,
    role: Role = "say",
    context: str | None = None,
    relation: str | None = None,
    preview: bool = False,
    listening: bool = False,
) -> tuple[Rewording, ...]:
    """Two or three ways to say it, or none where the message needs none, or danger speaks.

    Each re-reads without a finding of care. ``preview``: heed the rules that are still being
    tried, too; ``listening``: for danger, also hear the model (see ``read``). Raises ``UnreadableText``.
    """
    document = prepared(text, role=role, context=context, relation=relation)
    reading = read_prepared(document, preview=preview, listening=listening)
    return reword_prepared(document, reading, preview=preview, listening=listening)


def reword_prepared(
    document: Document, reading: Reading, *, preview: bool = False, listening: bool = False
) -> tuple[Rewording, ...]:
    """What ``reword`` offers, for a document that has been read."""
    from nearer.reader.rewording.candidates import candidates

    answered = document.context
    if reading.danger or not reading.care:
        return ()
    if answered and read(answered.text, listening=listening).danger:
        return ()
    return candidates(document, preview=preview)
