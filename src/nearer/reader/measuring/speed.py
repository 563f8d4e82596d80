"""``nearer bench reader``: how fast messages are read, what the first one costs, and the peers."""

import os
from collections.abc import Mapping, Sequence
from typing import Any

from nearer.reader import read
from nearer.reader.measuring import fresh, texts
from nearer.reader.measuring.corpora import need_own, own_rows
from nearer.reader.measuring.peers import INSTALL, OURSELVES, Peer, here
from nearer.reader.measuring.timing import FULL, Pace, Timed, Work, take_turns
from nearer.reader.rewording import reword

LENGTHS = (40, 140, 1000)
COMPARED = 140
# What the timed replies answer; it is read with each of them.
ANSWERED = "I got shouted at in front of everyone today and I nearly cried on the bus."
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
        **_peers(quiet, pace),
    }


def _messages(quiet: Sequence[str], pace: Pace) -> list[dict[str, Any]]:
    rows = [
        _timed("read", f"ordinary, {length} characters", read, messages, pace)
        for length in LENGTHS
        for messages in [texts.of_length(quiet, length, pace.messages)]
    ]
    compared = texts.of_length(quiet, COMPARED, pace.messages)
    rows.append(_timed("reply", f"ordinary, {COMPARED} characters", _replied, compared, pace))
    every = texts.complaints()
    complaints = every[:: max(1, len(every) // pace.messages)][: pace.messages]
    rows.append(_timed("read", "complaints, as the rules show them", read, complaints, pace))
    rows.append(_timed("reword", "complaints, as the rules show them", reword, complaints, pace))
    return rows


def _replied(message: str) -> object:
    return read(message, role="reply", context=ANSWERED)


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


def _peers(quiet: Sequence[str], pace: Pace) -> dict[str, Any]:
    found, missing = here()
    works = {peer: peer.work() for peer in found}
    rows = [
        row
        for length in LENGTHS
        for row in _beside(works, length, texts.of_length(quiet, length, pace.messages), pace)
    ]
    message = texts.of_length(quiet, COMPARED, 1)[0]
    starts = {peer.name: fresh.first_message(peer.name, message, pace.processes) for peer in found}
    return {
        "peers": [{**row, **starts[row["name"]]} for row in rows],
        "missing_peers": [peer.name for peer in missing],
        "install_peers": INSTALL if missing else "",
    }


def _beside(
    works: Mapping[Peer, Work], length: int, messages: Sequence[str], pace: Pace
) -> list[dict[str, Any]]:
    """Everybody's figures at one length, ours beside each."""
    if not works:
        return []
    ours = Timed(OURSELVES.name, OURSELVES.work())
    timed = [Timed(peer.name, work) for peer, work in works.items()]
    take_turns([ours, *timed], messages, pace.rounds)
    return [
        {
            "name": peer.name,
            "version": peer.version,
            "job": peer.job,
            "characters": length,
            **each.as_json(),
            **ours.ratio_to(each),
        }
        for peer, each in zip(works, timed, strict=True)
    ]
