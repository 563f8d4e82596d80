"""``nearer rules`` and ``nearer explain``."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from nearer.cli.asking import write
from nearer.cli.page import Mark, Page
from nearer.cli.showing import OFFERS, TONES

if TYPE_CHECKING:
    from nearer.reader.rule import Rule

STEPS = ("presence", "expression", "safety", "vulnerability")
STATUSES = ("stable", "preview", "deprecated")
NEEDS_MODEL = (
    "It goes by the small learned model: ask with nearer read --signals."
    " What the model needs comes with pip install 'nearer[models]'."
)
ON = {
    "stable": "on",
    "preview": "still being tried: off unless asked for",
    "deprecated": "on its way out: off",
}


@click.command()
@click.option("--step", type=click.Choice(STEPS), help="Only the rules of this step.")
@click.option("--tone", type=click.Choice(["care", "credit"]), help="May hurt, or does good.")
@click.option("--status", type=click.Choice(STATUSES), help="On, still being tried, or leaving.")
@click.option("--role", type=click.Choice(["say", "reply"]), help="For saying, or for replying.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def rules(*, as_json: bool, role: str | None, **wanted: str | None) -> None:
    """List what the reader can notice."""
    from nearer.reader import cards, registry

    asked = {name: value for name, value in wanted.items() if value}
    found = [
        rule
        for rule in registry.rules()
        if (not role or role in rule.roles)
        and all(getattr(rule, name) == value for name, value in asked.items())
    ]
    if as_json:
        write(cards.rules_to_json(found))
    else:
        page = Page.here()
        page.show(_list(found, page))


def _known(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Codes and names for the shell's completion."""
    from nearer.reader import registry

    found = [(rule.code, rule.name) for rule in registry.rules()]
    by_code = [CompletionItem(code, help=name) for code, name in found if _fits(code, begun)]
    return by_code + [CompletionItem(name, help=code) for code, name in found if _fits(name, begun)]


@click.command()
@click.argument("wanted", metavar="CODE|NAME", shell_complete=_known)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def explain(*, wanted: str, as_json: bool) -> None:
    """Say what a rule notices, why, and where it stays quiet."""
    from nearer.reader import cards, registry

    rule = registry.rule(wanted)
    if as_json:
        write(cards.rule_to_json(rule))
    else:
        page = Page.here()
        page.show(_card(rule, page))


def _fits(known: str, begun: str) -> bool:
    return known.lower().startswith(begun.lower())


def _list(found: "list[Rule]", page: Page) -> Iterator[str]:
    from nearer.reader.checking import hears

    widest = max((len(rule.name) for rule in found), default=0)
    for rule in found:
        mark: Mark = rule.tone
        tone = page.styled(f"{TONES[rule.tone]:9}", mark=mark)
        status = "" if rule.status == "stable" else f"  ({rule.status})"
        model = "  (with the model)" if hears(rule) else ""
        yield f"{rule.code}  {rule.name:{widest}}  {tone}  {rule.step}{status}{model}"
    yield from ("", f"{len(found)} rules. More on each: nearer explain CODE")


def _card(rule: "Rule", page: Page) -> Iterator[str]:
    from nearer.reader.cards import rule_to_json
    from nearer.reader.instead import in_words

    def firing(example: dict[str, Any]) -> str:
        words = in_words(example["instead"], rule.roles)
        return _example(example) + (f" ({words})" if words else "")

    said = rule_to_json(rule)
    yield page.styled(f"{rule.code} {rule.name}", bold=True)
    roles = " and ".join({"say": "saying", "reply": "replying"}[role] for role in rule.roles)
    yield page.wrapped(f"{rule.step}, {roles}; {TONES[rule.tone]}; {ON[rule.status]}", indent="")
    if said["needs_model"]:
        yield page.wrapped(NEEDS_MODEL, indent="")
    yield from _part("What it notices", [rule.notice], page)
    yield from _part("Why", [rule.why], page)
    yield from _part("Where it notices something", map(firing, said["fires"]), page)
    quiet = [
        *map(_example, said["quiet"]),
        *(f"{_example(u)} ({u['why']})" for u in said["unless"]),
    ]
    yield from _part("Where it stays quiet", quiet, page)
    offers = [f"{OFFERS[offer['kind']]} {offer['text']}" for offer in said["offers"]]
    yield from _part("What it offers", offers, page)
    yield from _part("When it is wrong", [rule.limits], page)
    sources = (f"{s['authors']} ({s['year']}). {s['title']}." for s in said["sources"])
    yield from _part("Sources", sources, page)


def _part(title: str, paragraphs: Any, page: Page) -> Iterator[str]:
    shown = [page.wrapped(paragraph) for paragraph in paragraphs]
    if shown:
        yield from ("", page.styled(title, bold=True), *shown)


def _example(example: dict[str, Any]) -> str:
    words = f"“{example['text']}”"
    if example["relation"]:
        return f"{words}, to a {example['relation']}"
    return f"to “{example['context']}”: {words}" if example["context"] else words
