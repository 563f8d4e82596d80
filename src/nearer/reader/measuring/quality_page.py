"""docs/reader-quality.md, written from the report of ``nearer bench quality``."""

from collections.abc import Iterable, Iterator
from typing import Any

from nearer.reader.measuring.own import ITSELF
from nearer.reader.measuring.quality_table import (
    FEWEST_SORTS,
    aim_told,
    close_talk_notes,
    external_notes,
    shown,
)

Report = dict[str, Any]
TABLE = (
    "| corpus | messages | looked for | with, without | recall | precision | F1 | false alarms per 1,000 | aim |\n"
    "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |"
)
RULES = (
    "| rule | | test part | test part, any of its tone | dev part | near misses | quiet corpus |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
)
OWN = """## Our own corpora

What they hold and how they were made is in `src/nearer/reader/corpus/README.md` and `docs/reader-danger.md`.
`quiet`: ordinary messages in which nothing may be pointed out. `blind`: for each rule, messages by somebody who saw why
the rule is there and neither its patterns nor its examples; ten that it ought to notice and six near misses each.
The dev part may be looked at to mend a rule, the test part is for measuring only. `danger blind`: the same for danger, by
somebody who had seen none of its signs; for measuring only. `danger fresh`, `again` and `wide`: test parts of further sets of that
kind, mostly told sideways, which is harder. `danger told`: the test part of a set that says of each row whether it is told plainly
or sideways, and of each quiet one whether it is an idiom, an everyday message or a near miss. `danger heard` to `danger since`:
the same by fourteen more writers; the model learned danger from a train part by others. `danger, these seven`: all of that kind together.
`danger once` and `danger other`: by six more writers each. `danger outer`, `danger open` and `danger over`: by eight more each. By all
twelve the model or a threshold was chosen at one time or another (decisions 22 to 24). `danger onward`: by again eight more, measured once,
when model and thresholds had been committed, and by it nothing was chosen (decision 24).
`danger, these six`: all whose name begins with an o.
Signals are not asked for here, so `going-round`, which goes by them alone, finds none of its rows; with them it finds 3 of 10 in either part."""
CLOSE_TALK = """## Close talk

Messages and replies between people who are close, written and labelled by a language model that had not seen the rules
(`corpus/close-talk/README.md`). A label counts as found when anything of its tone is, whichever rule it was; half of the
rows are `quiet`, and much of that comes near. The train and dev parts were looked at when rules were mended, the test
part was only measured."""
EXTERNAL = """## Other people's corpora

Nobody of this project wrote them or chose their labels, and none of their text is in this repository. They were made
for other ends than ours, so most rows compare a label with a finding that is only near to it: the recall of “any
finding of care” on news comments says how much of such talk would be noticed, not how much ought to be. Where the
label is the very thing (`phrases`), an aim stands beside the figure.

Labels of feelings are put beside the nearest family of the lexicon, by us. Most rows of those sets let a feeling be
guessed from what happened; the reader notices feelings that are named or said by a set phrase, so low recall there
is its nature, and precision the figure to look at."""
LIMITS = """## What these figures cannot show

- **Nothing here is two people who are close, writing to each other.** Our own rows were written by a language model; a
  model wrote the rules as well, so even messages written blind are nearer to the rules than life is. The phrase sets
  are worksheet sentences, the rest is counselling, forums, film and news comments.
- **A rule may be quiet on our quiet corpus because its author could look there.** Zero is a floor, not proof; the
  near misses of `blind, test part` and the neutral and validating phrases say more.
- **“That very rule” is strict.** Of findings about the same words only the most specific is shown, so a message
  written for one rule often gets another of the same tone, which serves the reader of it as well; both are given.
- **Labels are one reader's.** No row of ours has a second judge yet; where a label is doubtful the figure is, too.
- **Intervals are too narrow.** They take rows to be independent; rows of one author are not. An aim is called reached
  when the figure itself reaches it, not its interval.
- **What was measured once and then mended has been tuned on.** The parts named dev say how well the mending went. The
  test parts are kept from whoever mends by custom and not by a lock; sets kept elsewhere say the rest.
- **Kinds are balanced by design**, so precision and F1 depend on how many rows of each sort a corpus has. Recall and
  false alarms do not.
- **None of it says whether a notice helps**, nor how often a person in danger says so in words that are known here."""


def quality_page(report: Report, head: str) -> str:
    """The whole page. ``head``: its title, and when and what was measured."""
    parts = [head, _switched_on(report), *_aims(report), OWN, _table(report["own"])]
    if report["absent_own"]:
        parts.append(f"Not written yet: {', '.join(report['absent_own'])}.")
    parts += [CLOSE_TALK, *([_table(report["close_talk"])] if report["close_talk"] else [])]
    parts += close_talk_notes(report)
    parts += [EXTERNAL, *([_table(report["external"])] if report["external"] else [])]
    parts += [*external_notes(report), _unasked(report), *_rules(report), *_groups(report), LIMITS]
    return "\n\n".join(parts) + "\n"


def _switched_on(report: Report) -> str:
    counts = report["rules"]
    tried = counts.get("preview", 0)
    said = "asked as well" if report["preview"] else "not asked"
    return (
        f"Rules: {counts.get('stable', 0)} stable; {tried} still tried, {said}. Figures stand with their 95 % "
        "intervals (Wilson). Written by `nearer bench quality`, which anybody can run."
    )


def _aims(report: Report) -> Iterator[str]:
    rows = [
        f"| {answer['corpus']} | {answer['about']} | {answer['looks_for']} | "
        f"{_of_aim(answer, aim)} | {aim_told(aim).removeprefix('aim ')} |"
        for answer in (*report["own"], *report["close_talk"], *report["external"])
        for aim in answer["aims"]
    ]
    yield "## The aims"
    head = "| corpus | messages | looked for | figure | aim |\n| --- | --- | --- | ---: | --- |"
    yield "\n".join([head, *rows])


def _of_aim(answer: Report, aim: Report) -> str:
    if aim["figure"] == "recall":
        return f"recall {shown(answer['recall'])}"
    return f"{shown(answer['false_alarms_per_1000'], places=1)} in 1,000"


def _table(answers: Iterable[Report]) -> str:
    rows = [
        f"| {each['corpus']} | {each['about']} | {each['looks_for']} | "
        f"{each['expected']:,}, {each['not_expected']:,} | {shown(each['recall'])} | "
        f"{shown(each['precision'])} | {shown(each['f1'])} | "
        f"{shown(each['false_alarms_per_1000'], places=1)} | "
        f"{'; '.join(aim_told(aim).removeprefix('aim ') for aim in each['aims'])} |"
        for each in answers
    ]
    return "\n".join([TABLE, *rows])


def _unasked(report: Report) -> str:
    lines = [f"- `{name}` {why}." for name, why in report["unasked"].items()]
    return "\n".join(
        ["Known, and not asked, because the reader says nothing of the kind:", "", *lines]
    )


def _rules(report: Report) -> Iterator[str]:
    """Each rule on the messages written blind for it, and on the quiet corpus."""
    test, dev = (_by_rule(report["own"], f"blind, {part} part") for part in ("test", "dev"))
    quiet = _spoken(report["own"], "quiet")
    yield "## Rule by rule"
    yield (
        "Of the messages written blind in which a rule ought to speak, in how many that very rule did, or any of its "
        "tone; its near misses (both parts) in which it spoke all the same; and in how many ordinary messages of the "
        "quiet corpus it spoke, which for credit is no false alarm."
    )
    rows = [
        f"| {name} | {tone} | {_hits(test[0], name, 'recall')} | {_hits(test[1], name, 'recall')} | "
        f"{_hits(dev[0], name, 'recall')} | {_near(test[0], dev[0], name)} | "
        f"{quiet.get(name, 0):,} |"
        for name, tone in report["tones"].items()
    ]
    yield "\n".join([RULES, *rows])


def _by_rule(answers: Iterable[Report], corpus: str) -> tuple[Report, Report]:
    """By rule: the counts of that very rule, and those of any finding of its tone."""
    found: tuple[Report, Report] = ({}, {})
    for answer in answers:
        if answer["corpus"] == corpus and answer["expected"]:
            found[answer["looks_for"] != ITSELF].update(answer["groups"])
    return found


def _near(test: Report, dev: Report, name: str) -> str:
    shares = [part.get(name, {}).get("false_alarms_per_1000") for part in (test, dev)]
    known = [share for share in shares if share]
    if not known:
        return "–"
    return f"{sum(share['hits'] for share in known)} of {sum(share['of'] for share in known)}"


def _spoken(answers: Iterable[Report], corpus: str) -> dict[str, int]:
    for answer in answers:
        if answer["corpus"] == corpus and answer["rules"]:
            return {name: spoke["not_expected"] for name, spoke in answer["rules"].items()}
    return {}


def _hits(groups: Report, name: str, figure: str) -> str:
    share = groups.get(name, {}).get(figure)
    return f"{share['hits']} of {share['of']}" if share else "–"


def _groups(report: Report) -> Iterator[str]:
    """By sort of row, for danger and for other people's corpora."""
    yield "## By sort of message"
    own = [answer for answer in report["own"] if answer["looks_for"] != ITSELF]
    asked = [answer for answer in own if not answer["corpus"].startswith("blind")]
    lines = ["| corpus | looked for | sort | found of those with it | of those without it |"]
    lines.append("| --- | --- | --- | ---: | ---: |")
    lines += [
        f"| {answer['corpus']}, {answer['about']} | {answer['looks_for']} | {sort} | "
        f"{_hits(answer['groups'], sort, 'recall')} | "
        f"{_hits(answer['groups'], sort, 'false_alarms_per_1000')} |"
        for answer in (*asked, *report["external"])
        if len(answer["groups"]) >= FEWEST_SORTS
        for sort in answer["groups"]
    ]
    yield "\n".join(lines)
