"""Text as people type it: kept exactly, or refused with a reason, never altered."""

import unicodedata

from nearer.kit.errors import NearerError


class UnkeepableText(NearerError):
    """Text that cannot be stored exactly as it was written."""


def from_form(text: str) -> str:
    """Undo what a browser's form encoding does to line ends; nothing else changes."""
    return text.replace("\r\n", "\n")


def check_text(text: str, *, limit: int) -> str:
    """``text`` unchanged when it can be kept exactly.

    ``limit`` is in code points. Raises ``UnkeepableText`` for text that is too long, holds a NUL
    character, or is not valid Unicode.
    """
    if len(text) > limit:
        raise UnkeepableText(
            "text-too-long",
            f"This is {len(text):,} characters long; there is room for {limit:,}.",
            "Nothing was saved yet. Shorten it, or split it in two.",
        )
    if "\x00" in text or any("\ud800" <= char <= "\udfff" for char in text):
        raise UnkeepableText(
            "text-not-unicode",
            "This holds a character that cannot be kept.",
            "Nothing was saved yet. Try typing the last part again.",
        )
    return text


def folded(text: str) -> str:
    """``text`` for searching: without case and accents, compatible forms as one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
