"""Danger: words that speak of self-harm, violence, fear or coercion, read apart from the rules.

Signs find it by themselves; what no sign speaks of is heard by the model where a word hints at it, and a figure of speech is
told from the thing itself.
It returns what to show, a plain sentence beside the host's help page, and nothing else: no block,
no score, no alert to anyone. It will be wrong both ways; measured figures
stand in ``docs/reader-danger.md``.
"""

from nearer.reader.danger.finding import danger_in
from nearer.reader.danger.listening import danger_weighed

__all__ = ["danger_in", "danger_weighed"]
