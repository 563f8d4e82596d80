"""``nearer bench signals``: what hearing costs, alone and beside an encoder of BERT's size."""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from nearer.reader.measuring import fresh, texts
from nearer.reader.measuring.corpora import need_own, own_rows
from nearer.reader.measuring.timing import FULL, Pace, Timed, take_turns
from nearer.reader.signals import Model, load
from nearer.reader.signals.loading import MODEL

TOKENS, CORES = 30, 2
# As much of a text as surely holds so many pieces.
CHARACTERS = 240
MIB = 2**20
LEAST_STREAMED = 400
# Of the same kind as the file measured, and in full precision: `training/bert_sized.py` makes both.
BESIDE = {"eight bits": "shipped", "full precision": "full"}
MAKE_BESIDE = "python -m training.bert_sized FOLDER, then --beside FOLDER"
CHILD = """
import os, subprocess, sys, time
from pathlib import Path
import json
from nearer.reader import read
def rss():
    command = ["ps", "-o", "rss=", "-p", str(os.getpid())]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
folder, message, long = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
read(message)
bare = rss()
began = time.perf_counter()
from nearer.reader.signals import load
model = load(folder)
loaded = time.perf_counter() - began
began = time.perf_counter()
model.signals_of(message)
first = time.perf_counter() - began
model.signals_of(long)
print(json.dumps({
    "load_ms": loaded * 1000, "first_ms": first * 1000, "rss_mib": (rss() - bare) / 1024,
}))
"""


def shipped_folder() -> Path:
    """Where the model lies that comes with Nearer."""
    return Path(str(files("nearer.reader.signals") / "data"))


def bench_signals(
    folder: Path | None = None, *, beside: Path | None = None, pace: Pace = FULL
) -> dict[str, Any]:
    """Measure the model of a folder, and return the report.

    Raises ``NoSignals`` where it cannot be run, and ``CorpusMissing``.
    """
    need_own()
    place = folder or shipped_folder()
    model = load(place)
    messages = _messages(model, pace.messages)
    quiet = " ".join(messages)
    return {
        "tokens": TOKENS,
        "messages": len(messages),
        "outputs": len(model.signals_of(messages[0])),
        "outputs_asked": len(model.description.outputs),
        "file_mib": round((place / MODEL).stat().st_size / MIB, 2),
        **_started(place, messages[0], quiet, pace.processes),
        "long_ms": round(_seconds(model, [quiet]) * 1000, 1),
        **_turns(model, beside, messages, pace.rounds),
        "batch": _batch(model, messages),
        "make_beside": "" if beside else MAKE_BESIDE,
    }


def _started(place: Path, message: str, long: str, processes: int) -> dict[str, float]:
    tries = [fresh.child(CHILD, str(place), message, long) for _ in range(processes + 1)]
    return fresh.medians(tries[1:])


def _turns(
    model: Model, beside: Path | None, messages: Sequence[str], rounds: int
) -> dict[str, Any]:
    """One message at a time on one core; the others take turns with ours."""
    ours = Timed("nearer", model.signals_of)
    asked = Timed("danger as well", partial(model.signals_of, of_danger=True))
    others = [] if beside is None else [*_others(beside)]
    take_turns([ours, asked, *others], messages, rounds)
    rows = [
        {
            "name": each.name,
            **each.as_json(),
            "slower": each.ratio_to(ours),
            "slower_than_asked": each.ratio_to(asked),
        }
        for each in others
    ]
    return {"one": ours.as_json(), "asked": asked.as_json(), "beside": rows}


def _others(beside: Path) -> Iterator[Timed]:
    for name, part in BESIDE.items():
        if (beside / part / MODEL).is_file():
            yield Timed(name, load(beside / part).signals_of)


def _batch(model: Model, messages: Sequence[str]) -> dict[str, Any]:
    """Many messages at once, each heard alone: as many at a time as there are cores asked for."""
    many = [*messages] * -(-LEAST_STREAMED // len(messages))
    with ThreadPoolExecutor(CORES) as pool:
        list(pool.map(model.signals_of, messages))
        began = time.perf_counter()
        list(pool.map(model.signals_of, many))
        taken = time.perf_counter() - began
    return {
        "cores": CORES,
        "messages": len(many),
        "messages_per_second": round(len(many) / taken, 1),
    }


def _seconds(model: Model, given: Sequence[str]) -> float:
    began = time.perf_counter()
    for text in given:
        model.signals_of(text)
    return time.perf_counter() - began


def _messages(model: Model, how_many: int) -> list[str]:
    """Ordinary messages, each cut where it is of just so many pieces."""
    quiet = [row["text"] for row in own_rows("quiet-*.jsonl")]
    cut = (_cut(model, text) for text in texts.of_length(quiet, CHARACTERS, 2 * how_many))
    return [text for text in cut if text][:how_many]


def _cut(model: Model, text: str) -> str:
    words = text.split()
    for number in range(len(words), 0, -1):
        shorter = " ".join(words[:number])
        if (found := model.tokens(shorter)) <= TOKENS:
            return shorter if found == TOKENS else ""
    return ""
