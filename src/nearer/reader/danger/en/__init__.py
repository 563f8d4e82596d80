"""The English signs of danger, and the plain sentence shown for each kind."""

from nearer.reader.danger.en import (
    coercion,
    coercion_frames,
    coercion_pieces,
    fear,
    fear_frames,
    fear_pieces,
    self_harm,
    self_harm_frames,
    self_harm_pieces,
    violence,
    violence_frames,
    violence_pieces,
)
from nearer.reader.danger.en.shown import SHOWN
from nearer.reader.danger.sign import Sign

SIGNS: tuple[Sign, ...] = (
    *self_harm.SIGNS,
    *self_harm_frames.SIGNS,
    *self_harm_pieces.SIGNS,
    *violence.SIGNS,
    *violence_frames.SIGNS,
    *violence_pieces.SIGNS,
    *fear.SIGNS,
    *fear_frames.SIGNS,
    *fear_pieces.SIGNS,
    *coercion.SIGNS,
    *coercion_frames.SIGNS,
    *coercion_pieces.SIGNS,
)

__all__ = ["SHOWN", "SIGNS"]
