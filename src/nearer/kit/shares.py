"""A share of a few, and what it may as well be."""

import math

Z_95 = 1.959964


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share. Source: Wilson 1927."""
    if of == 0:
        return (0.0, 1.0)
    share, square = hits / of, Z_95 * Z_95
    middle = share + square / (2 * of)
    spread = Z_95 * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    scale = 1 + square / of
    return (max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale))
