"""Danger: words that speak of self-harm, violence, fear or coercion, read apart from the rules.

It returns what to show, a plain sentence beside the host's help page, and nothing else: no block,
no score, no alert to anyone. It is a list of phrases and will be wrong both ways; measured figures
stand in ``docs/reader-danger.md``.
"""

from nearer.reader.danger.finding import danger_in

__all__ = ["danger_in"]
