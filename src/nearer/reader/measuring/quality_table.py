"""The report on quality as people read it on a terminal."""

from collections.abc import Iterator
from typing import Any

Report = dict[str, Any]
# One sort alone says what the whole says.
FEWEST_SORTS = 2
FIGURES = (
    ("recall", "recall"),
    ("precision", "precision"),
    ("f1", "F1"),
    ("false_alarms_per_1000", "false alarms per 1,000"),
)


def quality_text(report: Report) -> str:
    """The report as lines, each answer in a few."""
    lines = ["Our own corpora", *_answers(report["own"])]
    if report["absent_own"]:
        lines += ["", f"Not here yet: {', '.join(report['absent_own'])}"]
    lines += ["", "Close talk", *_answers(report["close_talk"]), *close_talk_notes(report)]
    lines += ["", "Other people's corpora", *_answers(report["external"])]
    lines += external_notes(report)
    return "\n".join(lines)


def close_talk_notes(report: Report) -> list[str]:
    """What of the corpus of close talk was not measured."""
    if not report["close_talk_given"]:
        return ["Not measured: no folder was given. Name it with --close-talk DIR."]
    absent = report["absent_close_talk"]
    return [f"Not in the folder: {', '.join(absent)}"] if absent else []


def external_notes(report: Report) -> list[str]:
    """What of other people's corpora was not measured."""
    if not report["external_given"]:
        return ["Not measured: no folder was given. Name it with --corpora DIR."]
    return [f"Not in the folder: {', '.join(report['absent'])}"] if report["absent"] else []


def shown(share: Report | None, *, places: int = 3) -> str:
    """A figure with its interval."""
    if share is None:
        return "–"
    return f"{share['value']:.{places}f} ({share['low']:.{places}f} to {share['high']:.{places}f})"


def aim_told(aim: Report) -> str:
    """An aim, and whether it is reached."""
    bound = f"at least {aim['bound']:.2f}"
    if aim["figure"] != "recall":
        bound = f"at most {aim['bound']:g} in 1,000"
    verdict = {True: "reached", False: "not reached", None: "not known"}[aim["reached"]]
    return f"aim {bound}: {verdict}"


def _answers(answers: list[Report]) -> Iterator[str]:
    for answer in answers:
        yield ""
        yield f"{answer['corpus']}: {answer['about']}; looked for: {answer['looks_for']}"
        yield f"  messages with it {answer['expected']:,}, without {answer['not_expected']:,}"
        for key, name in FIGURES:
            if answer[key]:
                yield f"  {name}: {shown(answer[key], places=1 if key[0] == 'f' and key != 'f1' else 3)}"
        yield from (f"  {aim_told(aim)}" for aim in answer["aims"])
        yield from (f"    {line}" for line in _groups(answer))


def _groups(answer: Report) -> Iterator[str]:
    if len(answer["groups"]) < FEWEST_SORTS:
        return
    for name, counted in answer["groups"].items():
        found, false = counted["recall"], counted["false_alarms_per_1000"]
        parts = [f"found {found['hits']} of {found['of']}"] if found else []
        parts += [f"false {false['hits']} of {false['of']}"] if false else []
        yield f"{name}: {', '.join(parts)}"
