"""Reads a message before it is sent: pure, without Django or network."""

from nearer.reader.preparing import warm
from nearer.reader.reader import UnreadableText, read
from nearer.reader.reading import (
    Danger,
    FeelingFound,
    Finding,
    Offer,
    Parts,
    Reading,
    Signals,
)
from nearer.reader.rewording import Rewording, Slot, reword

__all__ = [
    "Danger",
    "FeelingFound",
    "Finding",
    "Offer",
    "Parts",
    "Reading",
    "Rewording",
    "Signals",
    "Slot",
    "UnreadableText",
    "read",
    "reword",
    "warm",
]
