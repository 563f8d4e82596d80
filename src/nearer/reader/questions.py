"""Where a sentence begins to ask, if it does."""

from collections.abc import Sequence

from nearer.reader.files import words
from nearer.reader.tokens import Token

LONGEST_TAG = 4


def asked_from(tokens: Sequence[Token], first: int, last: int, end_mark: str) -> int | None:
    """The token from which the sentence ``first``..``last`` asks, or None if it tells.

    A question may lack its mark ("do you always take this train"); a tag ("…, do you?") and a
    raised voice do not make a statement ask.
    """
    marked = "?" in end_mark
    for start in _clauses(tokens, first, last):
        if _inverted(tokens, start, last, marked):
            return None if _is_tag(tokens, start, first, last) else start
    if not marked or _tagged_by_word(tokens, first, last):
        return None
    return first


def _clauses(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """Places where a question could begin: after openers, pauses and joining words."""
    found: list[int] = []
    fresh, openers, joiners = True, _list("openers"), _list("joiners")
    for index in range(first, last):
        norm = tokens[index].norm
        fresh = fresh or tokens[index].parted
        if fresh and norm not in openers:
            found.append(index)
            fresh = False
        fresh = fresh or norm in joiners
    return found


def _inverted(tokens: Sequence[Token], start: int, last: int, marked: bool) -> bool:
    norm = tokens[start].norm
    after = [token.norm for token in tokens[start + 1 : min(start + 3, last)]]
    if norm in _list("wh"):
        return marked or bool(after and after[0] in _list("auxiliaries"))
    if norm not in _list("auxiliaries") or not after:
        return False
    subjects = _list("pronouns") | _list("determiners")
    if after[0] == "not":
        return marked and len(after) > 1 and after[1] in subjects
    return after[0] in subjects or marked


def _is_tag(tokens: Sequence[Token], start: int, first: int, last: int) -> bool:
    return first < start and last - start <= LONGEST_TAG and tokens[start].norm not in _list("wh")


def _tagged_by_word(tokens: Sequence[Token], first: int, last: int) -> bool:
    return last - first > 2 and tokens[last - 1].norm in _list("tags")


def _list(key: str) -> frozenset[str]:
    return words("grammar.toml", key)
