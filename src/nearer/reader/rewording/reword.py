"""Rewording one message: the one function behind the composer, the command line and the API.

What it needs is imported when the first message comes, as in `reader.py`.
"""

from nearer.reader.reader import prepared, read
from nearer.reader.reading import Role
from nearer.reader.rewording.rewording import Rewording


def reword(
    text: str,
    *,
    role: Role = "say",
    context: str | None = None,
    relation: str | None = None,
    preview: bool = False,
) -> tuple[Rewording, ...]:
    """Two or three ways to say it, or none where the message needs none, or danger speaks.

    Each re-reads without a finding of care. ``preview``: heed the rules that are still being
    tried, too. Raises ``UnreadableText``.
    """
    from nearer.reader.rewording.candidates import candidates

    reading = read(text, role=role, context=context, relation=relation, preview=preview)
    if reading.danger or not reading.care or (context and read(context).danger):
        return ()
    document = prepared(text, role=role, context=context, relation=relation)
    return candidates(document, preview=preview)
