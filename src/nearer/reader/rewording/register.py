"""How somebody writes, so that what is offered sounds like them: case, stops, please, names."""

import re
from dataclasses import dataclass

from nearer.reader.document import Document
from nearer.reader.rewording.copying import copied, is_word_spoken_of, listed

BEGINS = re.compile(r"(?:^|(?<=[.?] ))([a-z])")
SPACES = re.compile(r"\s+")
LOOSE = re.compile(r" ([.,?])")


@dataclass(frozen=True, slots=True)
class Register:
    """``small``: all in lower case. ``stopped``: ends with a stop. ``called``: "Mum", "babe"."""

    small: bool
    stopped: bool
    please: bool
    called: str

    def finished(self, text: str) -> str:
        """The sentences as this person would type them."""
        if self.please:
            text = text.replace("Could you ", "Could you please ", 1)
        text = LOOSE.sub(r"\1", SPACES.sub(" ", text)).strip()
        if self.called:
            keeps = text.startswith(("I ", "I'"))
            text = f"{self.called}, {text if keeps else text[:1].lower() + text[1:]}"
        text = BEGINS.sub(lambda found: found[1].upper(), text)
        if self.small:
            text = text.lower()
        return text if self.stopped or not text.endswith(".") else text[:-1]


def register(document: Document) -> Register:
    """How this message is written."""
    letters = [char for char in document.text if char.isalpha()]
    small = bool(letters) and not any(char.isupper() for char in letters)
    stopped = document.text.rstrip()[-1:] in {".", "!", "?", "…"} or not small
    please = any(
        token.norm == "please" and not is_word_spoken_of(document, place)
        for place, token in enumerate(document.tokens)
    )
    return Register(small, stopped, please, _called(document))


def _called(document: Document) -> str:
    """The one who is called by a word of closeness or by name at the beginning."""
    tokens = document.tokens
    if len(tokens) < 3:
        return ""
    first, second = tokens[0], tokens[1]
    near = first.norm in listed("register", "close") and (
        second.parted or second.norm in {"you", "i", "we", "why"}
    )
    return copied(document, (0, 1)) if near and not second.opens else ""
