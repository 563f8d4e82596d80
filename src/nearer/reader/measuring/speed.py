"""``nearer bench reader``: how fast messages are read, what the first one costs, and the peers."""

import os
from collections.abc import Sequence
from typing import Any

from nearer.reader import read
from nearer.reader.measuring import fresh, texts
from nearer.reader.measuring.corpora import need_own, own_rows
from nearer.reader.measuring.peers import INSTALL, OURSELVES, here
from nearer.reader.measuring.timing import FULL, Pace, Timed, take_turns
from nearer.reader.rewording import reword

LENGTHS = (40, 140, 1000)
COMPARED = 140
# So many messages that the start of the processes does not decide.
STREAMED = 20


def bench_reader(pace: Pace = FULL) -> dict[str, Any]:
    """Measure, and return the report. Raises ``CorpusMissing``."""
    need_own()
    quiet = [row["text"] for row in own_rows("quiet-*.jsonl")]
    compared = texts.of_length(quiet, COMPARED, pace.messages)
    return {
        "messages": _messages(quiet, pace),
        "start": _start(compared, pace),
        "stream": _streams(compared * STREAMED),
        **_peers(compared, pace),
    }


def _messages(quiet: Sequence[str], pace: Pace) -> list[dict[str, Any]]:
    rows = [
        _timed("read", f"ordinary, {length} characters", read, messages, pace)
        for length in LENGTHS
        for messages in [texts.of_length(quiet, length, pace.messages)]
    ]
    every = texts.complaints()
    complaints = every[:: max(1, len(every) // pace.messages)][: pace.messages]
    rows.append(_timed("read", "complaints, as the rules show them", read, complaints, pace))
    rows.append(_timed("reword", "complaints, as the rules show them", reword, complaints, pace))
    return rows


def _timed(verb: str, of: str, work: Any, messages: Sequence[str], pace: Pace) -> dict[str, Any]:
    timed = Timed(verb, work)
    take_turns([timed], messages, pace.rounds)
    characters = round(sum(map(len, messages)) / len(messages), 1)
    return {
        "verb": verb,
        "of": of,
        "messages": len(messages),
        "characters": characters,
        **timed.as_json(),
    }


def _start(messages: Sequence[str], pace: Pace) -> dict[str, Any]:
    return {
        **fresh.first_message(OURSELVES.name, messages[0], pace.processes),
        "command_ms": fresh.command_ms(messages[0], pace.processes),
    }


def _streams(messages: Sequence[str]) -> list[dict[str, Any]]:
    return [fresh.stream(messages, jobs) for jobs in sorted({1, os.cpu_count() or 1})]


def _peers(messages: Sequence[str], pace: Pace) -> dict[str, Any]:
    found, missing = here()
    ours = Timed(OURSELVES.name, OURSELVES.work())
    timed = [Timed(peer.name, peer.work()) for peer in found]
    if found:
        take_turns([ours, *timed], messages, pace.rounds)
    rows = [
        {
            "name": peer.name,
            "version": peer.version,
            "job": peer.job,
            **each.as_json(),
            **ours.ratio_to(each),
            **fresh.first_message(peer.name, messages[0], pace.processes),
        }
        for peer, each in zip(found, timed, strict=True)
    ]
    return {
        "peers": rows,
        "missing_peers": [peer.name for peer in missing],
        "install_peers": INSTALL if missing else "",
    }
