"""``nearer bench quality``: what the reader finds, misses and finds wrongly, on every corpus."""

import time
from collections import Counter
from pathlib import Path
from typing import Any

from nearer.reader.measuring import corpora
from nearer.reader.measuring.asking import answers
from nearer.reader.measuring.attacks import ASKED_OF_ATTACKS
from nearer.reader.measuring.close_talk import on_close_talk
from nearer.reader.measuring.emotions import ASKED_OF_EMOTIONS
from nearer.reader.measuring.own import ASKED_OF_OWN
from nearer.reader.measuring.phrases import ASKED_OF_PHRASES
from nearer.reader.measuring.questions import Question
from nearer.reader.measuring.replies import ASKED_OF_REPLIES
from nearer.reader.registry import rules

# Corpora that are known, and of which the reader has nothing to say that a label could confirm.
UNASKED = {
    "dreaddit": "says whether somebody is under stress",
    "emobank": "says how pleasant, roused and in control a text sounds, in numbers",
    "empathic_reactions": "says how much empathy a writer reported, in numbers",
    "phrases/feelings_body": "gives sensations for feelings, not messages",
    "question_intimacy": "says how intimate a question is, in numbers",
    "sad": "says what a stress is about",
    "tweet_intimacy": "says how intimate a tweet is, in numbers",
}


def bench_quality(
    folder: Path | None = None, *, close_talk: Path | None = None, preview: bool = False
) -> dict[str, Any]:
    """Measure on our own corpora, and on other people's where ``folder`` holds them.

    ``close_talk``: where the corpus of that name lies. ``preview``: with the rules that are still being tried. The report holds numbers and names
    only, never a word of a row. Raises ``CorpusMissing``.
    """
    started = time.perf_counter()
    own, absent_own = on_own(preview=preview)
    external, absent = on_external(folder, preview=preview) if folder else ([], [])
    talk, absent_talk = on_close_talk(close_talk, preview=preview) if close_talk else ([], [])
    return {
        "preview": preview,
        "rules": dict(Counter(rule.status for rule in rules())),
        "tones": {rule.name: rule.tone for rule in rules()},
        "own": own,
        "absent_own": absent_own,
        "close_talk_given": close_talk is not None,
        "close_talk": talk,
        "absent_close_talk": absent_talk,
        "external_given": folder is not None,
        "external": external,
        "absent": absent,
        "unasked": UNASKED,
        "seconds": round(time.perf_counter() - started, 1),
    }


def on_own(*, preview: bool) -> tuple[list[dict[str, Any]], list[str]]:
    """The answers of our own corpora, and which of them are not there. Raises ``CorpusMissing``."""
    corpora.need_own()
    found: list[dict[str, Any]] = []
    absent = []
    for name, (files, questions) in ASKED_OF_OWN.items():
        answered = answers(name, questions, corpora.own_rows(files), preview=preview)
        found += answered
        if not answered:
            absent.append(name)
    return found, absent


def on_external(folder: Path, *, preview: bool) -> tuple[list[dict[str, Any]], list[str]]:
    """The answers of other people's corpora, and which of them are not in the folder."""
    corpora.need_folder(folder)
    found: list[dict[str, Any]] = []
    absent = []
    for name, questions in asked_of_external().items():
        file = corpora.external_file(folder, name)
        if file.is_file():
            found += answers(name, questions, corpora.rows(file), preview=preview)
        else:
            absent.append(name)
    return found, absent


def asked_of_external() -> dict[str, tuple[Question, ...]]:
    """Every question that other people's corpora can answer, by corpus."""
    asked: dict[str, tuple[Question, ...]] = {}
    for questions in (ASKED_OF_PHRASES, ASKED_OF_REPLIES, ASKED_OF_ATTACKS, ASKED_OF_EMOTIONS):
        for name, few in questions.items():
            asked[name] = (*asked.get(name, ()), *few)
    return asked
