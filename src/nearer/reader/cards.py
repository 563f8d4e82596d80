"""What the reader offers, as JSON: a rule as its card has it, and the ways to reword a message."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from nearer.content.sources import sources
from nearer.reader.checking import hears
from nearer.reader.instead import instead
from nearer.reader.rewording import Rewording
from nearer.reader.rule import Ask, Example, OfferMade, Rule, Swap, sides
from nearer.reader.schema import SCHEMA, Id, Json

IN_LIST = ("code", "name", "step", "tone", "roles", "status", "since", "notice", "confidence")


def rule_in_list(rule: Rule) -> Json:
    """What a list of rules says of each."""
    row = {name: getattr(rule, name) for name in IN_LIST}
    return row | {"roles": list(rule.roles)}


def rule_to_json(rule: Rule) -> Json:
    """Everything that a rule says of itself."""
    return {
        "schema": SCHEMA,
        **rule_in_list(rule),
        "why": rule.why,
        "limits": rule.limits,
        "needs_model": hears(rule),
        "fires": [_example(each) | {"instead": _instead(rule, each)} for each in rule.fires],
        "quiet": [_example(each) for each in rule.quiet],
        "unless": [{"why": each.why} | _example(each.example) for each in rule.unless],
        "offers": [_offer(each) for each in rule.offers],
        "sources": [_source(key) for key in rule.sources],
    }


def rules_to_json(rules: Iterable[Rule]) -> Json:
    """Some rules, briefly."""
    return {"schema": SCHEMA, "rules": [rule_in_list(rule) for rule in rules]}


def rewordings_to_json(rewordings: Iterable[Rewording], *, id: Id = None) -> Json:
    """Ways to say it; none where the message needs none, or danger speaks."""
    return {"schema": SCHEMA, "id": id, "rewordings": [_rewording(each) for each in rewordings]}


def _rewording(rewording: Rewording) -> Json:
    slots = [{**asdict(slot), "choices": list(slot.choices)} for slot in rewording.slots]
    return {"text": rewording.text, "kind": rewording.kind, "slots": slots}


def _example(example: Example) -> dict[str, Any]:
    """The words, and what they hang on where that matters."""
    return sides(example)._asdict()


def _instead(rule: Rule, example: Example) -> dict[str, list[str]]:
    return {role: list(names) for role, names in instead(rule, example).items()}


def _offer(offer: OfferMade) -> dict[str, str]:
    if isinstance(offer, Swap):
        return {"kind": "swap", "text": offer.to}
    return {"kind": "ask" if isinstance(offer, Ask) else "reframe", "text": offer.text}


def _source(key: str) -> dict[str, Any]:
    found = sources()[key]
    return {name: getattr(found, name) for name in ("key", "authors", "title", "year", "kind")}
