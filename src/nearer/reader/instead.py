"""Where something else is reported of a rule's own example: findings about the same words compete."""

from collections.abc import Mapping, Sequence
from functools import cache

from nearer.reader import checking
from nearer.reader.matchers import Signal
from nearer.reader.reader import read_prepared
from nearer.reader.reading import Reading, Role, Signals
from nearer.reader.rule import Example, Rule

DANGER = "danger"
AS = {"say": "when it is said first", "reply": "as a reply"}


@cache
def instead(rule: Rule, example: Example) -> Mapping[Role, tuple[str, ...]]:
    """The roles in which ``read`` doesn't report the rule of its example, with what it reports there.

    These are names of rules, or ``danger``. A model is taken to hear what the rule waits for, so that
    the answer is the same with it and without.
    """
    if rule.status not in {"stable", "preview"}:
        return {}
    read = {role: _read(rule, example, role) for role in rule.roles}
    return {
        role: _names(rule, example, reading)
        for role, reading in read.items()
        if rule.name not in {finding.name for finding in reading.findings}
    }


def in_words(reported: Mapping[Role, Sequence[str]], roles: Sequence[Role]) -> str:
    """What is reported instead, in words; nothing where the rule is reported in all its roles."""
    everywhere = len(reported) == len(roles)
    if everywhere and len({tuple(names) for names in reported.values()}) == 1:
        return f"a reading reports {' and '.join(reported[roles[0]])} instead"
    return "; ".join(
        f"{AS[role]}, a reading reports {' and '.join(names)} instead"
        for role, names in reported.items()
    )


def _read(rule: Rule, example: Example, role: Role) -> Reading:
    document = checking.document_of(example, role)
    return read_prepared(document, preview=rule.status == "preview", signals=_sure(rule))


def _sure(rule: Rule) -> Signals:
    names = tuple(matcher.name for matcher in rule.match if isinstance(matcher, Signal))
    return Signals(tuple((name, 1.0) for name in names), likely=names, sure=names)


def _names(rule: Rule, example: Example, reading: Reading) -> tuple[str, ...]:
    if reading.danger:
        return (DANGER,)
    alone = checking.findings(rule, example, reading.role, signals=_sure(rule))
    return tuple(
        dict.fromkeys(
            other.name
            for other in reading.findings
            if any(other.start < own.end and own.start < other.end for own in alone)
        )
    )
