"""The pages about the reader that are written from the code."""

import json
from collections.abc import Iterable

from nearer.content.sources import sources
from nearer.reader.cards import rewordings_to_json
from nearer.reader.checking import hears
from nearer.reader.instead import in_words, instead
from nearer.reader.reader import UnreadableText, read
from nearer.reader.registry import codes, rules
from nearer.reader.rewording import reword
from nearer.reader.rule import Ask, Example, OfferMade, Rule, Swap, sides
from nearer.reader.schema import error_to_json, reading_to_json

STEPS = {
    "presence": "Presence",
    "expression": "Expression",
    "safety": "Safe space",
    "vulnerability": "Shared vulnerability",
}
TONES = {"care": "may hurt", "credit": "does good"}
ROLES = {"say": "saying", "reply": "replying"}
STATUSES = {
    "preview": "Still tried: off unless asked for.",
    "stable": "On.",
    "deprecated": "On its way out: off.",
}
NEEDS_MODEL = (
    "It goes by the small learned model: it speaks only where that is there and asked, with `nearer read --signals` or"
    " `signals` in the API. `pip install 'nearer[models]'` brings what the model needs."
)
REWORDED = "You forgot my birthday"
EXAMPLE = "Last night I felt lonely. You always look at your phone!"

SCHEMA_PAGE = """# What a reading looks like as JSON

{note}

`nearer read --json` writes one object, `nearer read --jsonl` one a line; the API answers with the same. The version is in
`schema`: it goes up when something is taken away or means something else, not when something is added.

```json
{example}
```

That is `{text}`, read with `id` 7 and with the rules that are still tried.

| Key | What it holds |
| --- | --- |
| `schema` | 1 |
| `id` | the id that came with the message, or null |
| `text`, `role` | the message as it was given; `say` or `reply` |
| `findings` | in the order of the text, none overlapping another: `code`, `name`, `tone` (`care`: may hurt; `credit`: does good), `start`, `end`, `notice`, `confidence` (0 to 1), `offers` |
| `offers` | `kind` and `text`: a `swap` replaces exactly the finding's stretch, a `reframe` is a sentence to edit (square brackets are for the person to fill), an `ask` is a question |
| `feelings` | `word` and `family` (ids of the lexicon), `start`, `end`, `explicit` (named, not hinted at), `negated`, `whose`: `self`, `you`, `other` or `unknown` |
| `parts` | which parts of an I-statement are there, each with `[start, end]`: `observation`, `feeling`, `need`, `request`, `their_side` |
| `danger` | null, or `kind` (`self-harm`, `violence`, `fear`, `coercion`), `start`, `end` and `show`, the plain sentence to show. Then there is no finding of care and no offer. The model may have been asked for it where `signals` is empty |
| `signals` | numbers from 0 to 1 of a learned model, by name; empty where it was not asked or is not there. They are guesses about words and decide nothing alone |
| `likely`, `sure` | only with `signals`, names out of it: what is there more likely than not, and what so surely that it may be shown as something that may hurt |

Offsets count code points of `text`, the end not included. Browsers count UTF-16 units instead: `toUnits` in
`shell/static/shell/js/code-points.js` converts them.

`nearer reword --json` and `nearer reword --jsonl` write ways to say it, `rewordings` empty where none is needed and where
`danger` would speak:

```json
{rewordings}
```

| Key | What it holds |
| --- | --- |
| `text` | the sentence, its open places in square brackets |
| `kind` | `i-statement`, `short` or `ask`; for a reply `reflect`, `validate` or `ask` |
| `slots` | the open places: `start`, `end` (in this `text`, brackets included), `question`, and `choices`, which may be empty |

Where there is no reading, an error takes its place; `line` is the line of a stream, or null:

```json
{error}
```
"""


def rule_page(rule: Rule, note: str) -> str:
    """docs/rules/CODE.md: all that the rule's declaration says."""
    lines = [f"# {rule.code} {rule.name}", "", note, "", *_facts(rule)]
    if hears(rule):
        lines += ["", NEEDS_MODEL]
    lines += ["", "## What it notices", "", rule.notice, "", "## Why", "", rule.why]
    lines += ["", "## Sentences in which it notices something", "", *_firing(rule)]
    lines += ["", "## Where it stays quiet", "", *_examples(rule.quiet)]
    lines += [f"- {_shown(each.example)} ({each.why})" for each in rule.unless]
    if rule.offers:
        lines += ["", "## What it offers", "", *(_offer(each) for each in rule.offers)]
    lines += ["", "## Limits", "", rule.limits, "", "## Sources", "", *_sources(rule)]
    return "\n".join(lines) + "\n"


def rules_page(note: str) -> str:
    """docs/rules/README.md: every rule in a table, and every code that is no longer used."""
    lines = ["# The rules of the reader", "", note, ""]
    lines += ["Each speaks about words, never about the person, and can be dismissed.", ""]
    lines += ["| Code | Name | Step | Looks at | |", "| --- | --- | --- | --- | --- |"]
    for rule in rules():
        name = f"[{rule.name}]({rule.code}.md)"
        facts = (rule.code, name, STEPS[rule.step], _roles(rule), _tone_and_status(rule))
        lines.append(f"| {' | '.join(facts)} |")
    gone = sorted(set(codes()) - {rule.code for rule in rules()})
    if gone:
        lines += ["", f"No longer used: {', '.join(gone)}."]
    return "\n".join(lines) + "\n"


def schema_page(note: str) -> str:
    """docs/reader-schema.md, its examples made by the code."""
    example = reading_to_json(read(EXAMPLE, preview=True), id=7)
    refused = UnreadableText("reader-text", "This is not text.", "Give the message as text.")
    return SCHEMA_PAGE.format(
        note=note,
        text=EXAMPLE,
        example=_json(example),
        rewordings=_json(rewordings_to_json(reword(REWORDED)[:1], id=9)),
        error=_json(error_to_json(refused, id=8, line=2)),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _facts(rule: Rule) -> list[str]:
    return [
        f"{STEPS[rule.step]}, {_roles(rule)}; {TONES[rule.tone]}."
        f" {STATUSES[rule.status]} Since {rule.since}."
        f" Confidence {rule.confidence:.2f} (declared until measured)."
    ]


def _roles(rule: Rule) -> str:
    return " and ".join(ROLES[role] for role in rule.roles)


def _tone_and_status(rule: Rule) -> str:
    model = ", with the model" if hears(rule) else ""
    return TONES[rule.tone] + model + ("" if rule.status == "stable" else f", {rule.status}")


def _firing(rule: Rule) -> list[str]:
    said = ((each, in_words(instead(rule, each), rule.roles)) for each in rule.fires)
    return [f"- {_shown(each)}" + (f" ({words})" if words else "") for each, words in said]


def _examples(examples: Iterable[Example]) -> list[str]:
    return [f"- {_shown(example)}" for example in examples]


def _shown(example: Example) -> str:
    text, context, relation = sides(example)
    words = f"`{_code(text)}`"
    if context is not None:
        return f"`{_code(context)}` answered with {words}"
    return words if relation is None else f"{words}, to a {relation}"


def _code(text: str) -> str:
    return text.replace("`", "'").replace("\n", " ⏎ ")


def _offer(offer: OfferMade) -> str:
    if isinstance(offer, Swap):
        return f"- Exchanged for: “{offer.to}”, as in `{_code(sides(offer.example).text)}`"
    kind = "Asked" if isinstance(offer, Ask) else "To edit"
    return f"- {kind}: “{offer.text}”"


def _sources(rule: Rule) -> list[str]:
    found = (sources()[key] for key in rule.sources)
    return [f"- {each.authors} ({each.year}). {each.title}." for each in found]
