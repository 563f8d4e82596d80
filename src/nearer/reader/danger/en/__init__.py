"""The English signs of danger, and the plain sentence shown for each kind."""

from nearer.reader.danger.en import (
    coercion,
    coercion_frames,
    fear,
    fear_frames,
    self_harm,
    self_harm_frames,
    violence,
    violence_frames,
)
from nearer.reader.danger.en.shown import SHOWN
from nearer.reader.danger.sign import Sign

SIGNS: tuple[Sign, ...] = (
    *self_harm.SIGNS,
    *self_harm_frames.SIGNS,
    *violence.SIGNS,
    *violence_frames.SIGNS,
    *fear.SIGNS,
    *fear_frames.SIGNS,
    *coercion.SIGNS,
    *coercion_frames.SIGNS,
)

__all__ = ["SHOWN", "SIGNS"]
