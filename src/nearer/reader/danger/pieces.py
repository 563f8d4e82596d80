"""What one says in pieces: two things, each ordinary, that stand near each other."""

from collections.abc import Iterable, Iterator

from nearer.reader.automaton import Match

# About the length of a short message: further apart, the two are about different things.
REACH = 45


def joined(told: Iterable[tuple[int, Match]], only_beside: frozenset[int]) -> Iterator[Match]:
    """Each piece with an earlier one of another line, as one match.

    ``told``: the line of each piece and where it stands. Two of ``only_beside`` say nothing.
    """
    last: dict[int, Match] = {}
    for line, match in sorted(told, key=lambda each: each[1].start):
        for other, before in last.items():
            apart = match.start - before.end
            if other != line and 0 <= apart <= REACH and not {line, other} <= only_beside:
                yield Match(before.start, match.end)
        last[line] = match
