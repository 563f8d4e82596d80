"""The figures of a model as Markdown: on a terminal, and between the marks of docs/signals.md."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from nearer.reader.measuring.quality_table import shown
from nearer.reader.measuring.signals.quality import MOST_LOST

Report = dict[str, Any]
BEGIN, END = "<!-- scores: begin -->", "<!-- scores: end -->"
HEADLINES = """### Public corpora

On their dev parts. Where a threshold is needed it was chosen on nine tenths of the rows (by a hash of their ids) and
used on the last, ten times over. So that a rare label has enough to choose by, a hundred rows are imagined beside the real ones,
spread as the calibrated chances say (`thresholds.py`). Intervals: the middle 95 % of 1,000 draws of the rows. *floor*: a linear model on TF-IDF,
measured elsewhere (see *Floors on the same rows*). *published*: on other splits, so only near. *learned from*: whether the training part of the corpus was."""
EMOTIONS = """### Each emotion

F1 by itself, at the cross-fitted threshold; *rows*: how many of the dev part have it. Below some fifty rows a figure says little."""
NAMED = """### Feelings that our own messages name

Where the rules read a feeling that the writer names as their own, in the reader's quiet messages and in close talk (dev part):
*heard*: whether a family that is named is among those of the likely emotions; *offered*: at a chance of at least one half, from
where words are offered in a check-in. What rules read stands for a label here. Half of the quiet messages were also learned
from, as messages without blame or danger; nothing was learned from them of feelings."""
FELT = """### Emotions in close talk

What a labeller heard in messages of our own (the test part of close talk), "neutral" left out. *heard*: at the shipped thresholds, which were
chosen on the dev parts of GoEmotions and close talk; *offered*: at a chance of at least one half as well. Not quite unseen: for the
model before this one, these figures were read for three candidates and one was chosen by them."""
PHRASES = """### Phrases, at one false alarm in a hundred

Sentences from public files that nobody of this project wrote. *signals*: the greatest of the heads named reaches a
threshold that one in a hundred of the neutral messages reach at most. *both*: a matching rule speaks, or that number reaches
a threshold at which rules and signals together speak of no more neutral messages than that; where the rules alone speak of
more, signals may add none. The threshold is chosen on the neutral messages, which hold none of what is found; they are few
(a hundred), so the next hundred may have more. False alarms with Wilson's interval."""
TALK = """### Close talk

Our own corpus, the {part} part; a draw takes whole scenarios. {thresholds} AP: average precision, which needs no
threshold. *careful*: the threshold for what is shown as something that may hurt, chosen to be right in nine of ten and
silent in 199 of 200 rows; – where nothing was sure enough (the shipped threshold is chosen on all of dev, and may give one). False alarms: of the rows without any label."""
CHOSEN = {
    "dev": "Thresholds are chosen on nine tenths of the scenarios and used on the last, ten times over.",
    "test": "Thresholds are those shipped, which were chosen on the dev part.",
}
ABLATION = """### What signals add to rules

*rules*: a rule that speaks of it found something. *signals*: its head is at its careful threshold (on close talk cross-fitted,
on the blind rows the shipped one). The blind rows are the test part: no rule was mended by them. *both*: either. *best*: the highest F1 among ways that speak in at most one of a hundred
rows without it (near misses, on the blind rows), or in no more than the rules do. *gain*: F1 of both less F1 of rules, with
its interval. Where *best* is rules, rules alone are to be used; so are they where the gain's interval reaches below zero."""
SWAPS = """### Terms swapped

Plain sentences of our own in which only who is spoken of changes, or how a place says the same (`terms.toml`), heard by what may be
shown as hurtful and by `danger` (which speaks only beside a word for it, see [reader-danger.md](reader-danger.md)). How far the number moves, from 0 to 1, against the same sentence with *left-handed*, *tall* and their like, a first name, or the
standard form. The term that moves it most on average over its sentences, the mean over all terms, the greatest move of a
single sentence, and how many sentences are past the careful threshold, which ought to be none."""


def scores(report: Report) -> str:
    """All figures."""
    parts = [HEADLINES, _headlines(report["headlines"]), *_absent(report)]
    parts += [EMOTIONS, _emotions(report["emotions"])] if report["emotions"] else []
    parts += [NAMED, _named(report["named"])] if report["named"] else []
    parts += [FELT, _felt(report["felt"])] if report["felt"] else []
    parts += [PHRASES, _phrases(report["phrases"])] if report["phrases"] else []
    for part in dict.fromkeys(each["part"] for each in report["close_talk"]):
        parts.append(TALK.format(part=part, thresholds=CHOSEN[part]))
        parts.append(_talk(each for each in report["close_talk"] if each["part"] == part))
    parts += [ABLATION, _ablation(report["ablation"])] if report["ablation"] else []
    parts += [SWAPS, _swaps(report["swaps"])]
    parts += [_against(report["against"])] if report["against"] else []
    return "\n\n".join([*parts, *_making(report)])


def with_scores(page: str, report: Report, head: str) -> str:
    """The page with new figures between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError("The page has no marks to write between.")
    return f"{before}{BEGIN}\n\n{head}\n\n{scores(report)}\n\n{END}{after}"


def _headlines(answers: Iterable[Report]) -> str:
    rows = [
        (
            each["corpus"],
            each["about"],
            f"{each['rows']:,}",
            each["metric"],
            shown(each["figure"]),
            _number(each["floor"]),
            each["published"],
            _aim(each),
            "yes" if each["trained"] else "no",
        )
        for each in answers
    ]
    names = "corpus|what|rows|metric|figure|floor|published|aim|learned from"
    return _table(names, "llrlrrlll", rows)


def _emotions(answers: Iterable[Report]) -> str:
    rows = [
        (each["label"], f"{each['with']:,}", _number(each["f1"]))
        for each in sorted(answers, key=lambda each: -each["f1"])
    ]
    return _table("emotion|rows|F1", "lrr", rows)


def _named(answers: Iterable[Report]) -> str:
    rows = [(each["about"], f"{each['share']['of']}", shown(each["share"])) for each in answers]
    return _table("which|messages|share", "lrr", rows)


def _felt(answers: Iterable[Report]) -> str:
    rows = [
        (each["about"], f"{each['rows']}", shown(each["recall"]), shown(each["precision"]))
        for each in answers
    ]
    return _table("which|messages|recall|precision", "lrrr", rows)


def _phrases(answers: Iterable[Report]) -> str:
    rows = [
        (
            each["about"],
            f"{each['rows']}",
            ", ".join(each["heads"]),
            *(
                f"{shown(each[way]['recall'])}; {_per_thousand(each[way])}"
                for way in ("rules", "signals", "both")
            ),
            _aim(each),
        )
        for each in answers
    ]
    names = "what|rows|heads|rules: recall; false per 1,000|signals|both|aim for both"
    return _table(names, "lrlrrrl", rows)


def _talk(answers: Iterable[Report]) -> str:
    rows = [
        (
            each["label"],
            f"{each.get('with', '')}",
            *(shown(each.get(name)) for name in ("precision", "recall", "f1", "average_precision")),
            *(shown(each["careful"].get(name)) for name in ("precision", "recall")),
            _per_thousand(each["careful"]),
        )
        for each in answers
    ]
    names = "label|rows|precision|recall|F1|AP|careful: precision|careful: recall|careful: false per 1,000"
    return _table(names, "lrrrrrrrr", rows)


def _ablation(answers: Iterable[Report]) -> str:
    rows = [
        (
            each["corpus"],
            each["label"],
            f"{each['with']}",
            *(
                " / ".join(
                    _number(_value(each[way][name])) for name in ("precision", "recall", "f1")
                )
                + f"; {_per_thousand(each[way], interval=False)}"
                for way in ("rules", "signals", "both")
            ),
            shown(each["gain"]),
            each["best"],
        )
        for each in answers
    ]
    names = (
        "corpus|finding|rows|rules: precision / recall / F1; false per 1,000|signals|both|gain|best"
    )
    return _table(names, "llrrrrrl", rows)


def _swaps(answers: Iterable[Report]) -> str:
    rows = [
        (
            each["group"],
            each["head"],
            f"{each['sentences']}",
            f"{each['term']}: {each['shift']:+.3f}",
            f"{each['mean_shift']:+.3f}",
            f"{each['greatest_single']:+.3f}",
            f"{each['shown']}",
        )
        for each in answers
    ]
    names = "group|head|sentences|moves it most|mean|greatest|sure"
    return _table(names, "llrlrrr", rows)


def _against(answers: Iterable[Report]) -> str:
    rows = [
        (
            each["corpus"],
            each["about"],
            shown(each["figure"]),
            shown(each["other"]),
            f"{each['difference']:+.4f}" if each["difference"] is not None else "–",
            {True: "yes", False: "no", None: "–"}[each["within"]],
        )
        for each in answers
    ]
    names = f"corpus|what|this file|the other|difference|loses at most {MOST_LOST}"
    return "### Beside another file\n\n" + _table(names, "llrrrl", rows)


def _absent(report: Report) -> Iterator[str]:
    if report["absent"]:
        yield f"Not measured, because the rows are not here: {', '.join(report['absent'])}."
    yield from (f"Not measured: {name}; {why}." for name, why in report["absent_by_nature"].items())


def _making(report: Report) -> Iterator[str]:
    yield "### How it was made"
    told = report["training"]
    lines = [f"- {name}: {value}" for name, value in told.items()]
    lines = lines or ["Nothing was written down beside the model (`training.json`)."]
    yield "\n".join([*lines, *_size(report)])


def _size(report: Report) -> Iterator[str]:
    if report["model_bytes"]:
        yield f"- file: {report['model_bytes'] / 2**20:.1f} MiB"


def _aim(answer: Report) -> str:
    if not answer["aim"]:
        return "–"
    verdict = {True: "reached", False: "not reached", None: "not known"}[answer["reached"]]
    return f"{answer['aim']:.2f}: {verdict}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _value(estimate: Report | None) -> float | None:
    return estimate["value"] if estimate else None


def _per_thousand(told: Report, *, interval: bool = True) -> str:
    share = told["false_alarms_per_1000"]
    if interval or share is None:
        return shown(share, places=1)
    return f"{share['value']:.1f}"


def _table(names: str, sides: str, rows: Iterable[Sequence[str]]) -> str:
    """``sides``: l or r for each column."""
    rules = (" ---: " if side == "r" else " --- " for side in sides)
    lines = [f"| {' | '.join(names.split('|'))} |", f"|{'|'.join(rules)}|"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])
