"""Every rule there is: a sorted walk of the folders of ``rules``, no list kept by hand."""

import json
from functools import cache
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules
from types import ModuleType

from nearer.kit.errors import NearerError
from nearer.reader import rules as folder
from nearer.reader.rule import Rule


class UnknownRule(NearerError):
    """No rule has this code or name."""


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule that is not removed, by code."""
    found = [_rule(module) for step in _modules(folder) for module in _modules(step)]
    return tuple(sorted((r for r in found if r.status != "removed"), key=lambda r: r.code))


def rule(wanted: str) -> Rule:
    """The rule with this code (``SAF101``) or name (``minimising``). Raises ``UnknownRule``."""
    for each in rules():
        if wanted.upper() == each.code or wanted.lower() == each.name:
            return each
    raise UnknownRule("unknown-rule", "No rule has this code or name.", "See: nearer rules")


@cache
def named(name: str) -> Rule:
    """The rule that a finding names. Raises ``UnknownRule``."""
    return rule(name)


def codes() -> dict[str, str]:
    """The committed list: every code ever given, with its rule's name."""
    text = (files("nearer.reader") / "codes.json").read_text(encoding="utf-8")
    return {str(code): str(name) for code, name in json.loads(text).items()}


def _modules(package: ModuleType) -> list[ModuleType]:
    names = sorted(found.name for found in iter_modules(package.__path__) if found.name != "tests")
    return [import_module(f"{package.__name__}.{name}") for name in names]


def _rule(module: ModuleType) -> Rule:
    made = module.RULE
    if not isinstance(made, Rule):
        raise TypeError(f"{module.__name__}.RULE is not a Rule")
    return made
