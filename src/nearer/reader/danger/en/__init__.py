"""The English signs of danger, and the plain sentence shown for each kind."""

from nearer.reader.danger.en import (
    coercion,
    coercion_frames,
    coercion_pieces,
    coercion_wide,
    fear,
    fear_frames,
    fear_wide,
    self_harm,
    self_harm_frames,
    self_harm_wide,
    violence,
    violence_frames,
    violence_pieces,
)
from nearer.reader.danger.en.shown import SHOWN
from nearer.reader.danger.sign import Sign

SIGNS: tuple[Sign, ...] = (
    *self_harm.SIGNS,
    *self_harm_frames.SIGNS,
    *self_harm_wide.SIGNS,
    *violence.SIGNS,
    *violence_frames.SIGNS,
    *violence_pieces.SIGNS,
    *fear.SIGNS,
    *fear_frames.SIGNS,
    *fear_wide.SIGNS,
    *coercion.SIGNS,
    *coercion_frames.SIGNS,
    *coercion_pieces.SIGNS,
    *coercion_wide.SIGNS,
)

__all__ = ["SHOWN", "SIGNS"]
