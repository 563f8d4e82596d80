"""One line at the foot of the page, with one Undo; it waits for the next action, not for a clock."""

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest

UNDO = "undo="


@dataclass(frozen=True)
class Toast:
    """What to show. ``text`` is the app's own sentence, never words that a person wrote."""

    text: str
    undo_url: str = ""


def show(request: HttpRequest, text: str, *, undo_url: str = "") -> None:
    """Show a line on the next page; ``undo_url`` takes a POST that puts things back."""
    messages.info(request, text, extra_tags=f"{UNDO}{undo_url}" if undo_url else "")


def waiting(request: HttpRequest) -> list[Toast]:
    """The lines that wait for this page, each once."""
    return [_read(message) for message in messages.get_messages(request)]


def _read(message: Message) -> Toast:
    tags = message.extra_tags or ""
    undo_url = tags.removeprefix(UNDO) if tags.startswith(f"{UNDO}/") else ""
    return Toast(text=str(message), undo_url=undo_url)
