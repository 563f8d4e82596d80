"""Whether quoted words are told as something that happened, or are a line of a tale or a song."""

from nearer.reader.danger.en.words import SAID, SPEAKERS, TALE_WORDS
from nearer.reader.document import Document


def told_as_fact(document: Document, start: int, end: int) -> bool:
    """True for words outside quotation marks, and for quoted ones that somebody near really said."""
    if not all(document.quoted[start:end]):
        return True
    around = [
        token.norm for place, token in enumerate(document.tokens) if not document.quoted[place]
    ]
    return bool(SAID & set(around) and SPEAKERS & set(around) and not TALE_WORDS & set(around))
