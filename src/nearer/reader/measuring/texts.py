"""Messages to time: of our own quiet corpus, at about the same length, cut at word ends."""

from collections.abc import Sequence
from itertools import islice

from nearer.reader.registry import rules


def of_length(texts: Sequence[str], characters: int, how_many: int) -> list[str]:
    """So many messages of at most this length, and shorter by no more than a word.

    Each begins where one of ``texts`` begins and goes on into the next where that one ends early.
    They are taken from all over the corpus, the same ones each time.
    """
    stride = max(1, len(texts) // how_many)
    starts = range(0, len(texts), stride)
    return [_from(texts, start, characters) for start in islice(starts, how_many)]


def complaints() -> list[str]:
    """Messages with something to say another way: what the rules of care show as their examples."""
    said = [rule for rule in rules() if rule.tone == "care" and "say" in rule.roles]
    examples = [each for rule in said if rule.status == "stable" for each in rule.fires]
    return [each for each in examples if isinstance(each, str)]


def _from(texts: Sequence[str], start: int, characters: int) -> str:
    joined, at = texts[start], start
    while len(joined) <= characters:
        at = (at + 1) % len(texts)
        joined += " " + texts[at]
    return joined[: joined.rindex(" ", 0, characters + 1)]
