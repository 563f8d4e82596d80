"""What the first message costs a program: measured in processes of their own, one for each try."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from nearer.kit.errors import NearerError
from nearer.reader.measuring.peers import KNOWN

# The import is timed before anything of ours is imported; what a job needs comes with the first
# message, so it counts there. The second message tells what stays.
CHILD = """
import importlib, json, os, subprocess, sys, time
def rss():
    command = ["ps", "-o", "rss=", "-p", str(os.getpid())]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
name, module, message = sys.argv[1:]
bare = rss()
began = time.perf_counter()
importlib.import_module(module)
imported = time.perf_counter() - began
after_import = rss()
from nearer.reader.measuring.peers import KNOWN
before = rss()
began = time.perf_counter()
KNOWN[name].work()(message)
first = time.perf_counter() - began
print(json.dumps({
    "import_ms": imported * 1000,
    "first_ms": first * 1000,
    "import_rss_mib": (after_import - bare) / 1024,
    "rss_mib": (after_import - bare + rss() - before) / 1024,
}))
"""
COMMAND = ("-m", "nearer.cli", "read", "--text")
SOURCE = str(Path(__file__).resolve().parents[3])


class ProcessFailed(NearerError):
    """A process that was to be measured did not do its work; no figure would mean a thing."""


def first_message(name: str, message: str, processes: int) -> dict[str, float]:
    """Import, first message and memory: medians of fresh processes, after one that warms up.

    Raises ``ProcessFailed``.
    """
    peer = KNOWN[name]
    arguments = ["-c", CHILD, name, peer.module, message]
    return medians([json.loads(_run(arguments)) for _ in range(processes + 1)][1:])


def medians(tries: Sequence[dict[str, float]]) -> dict[str, float]:
    """The median of each figure."""
    return {key: round(median(each[key] for each in tries), 2) for key in tries[0]}


def command_ms(message: str, processes: int) -> float:
    """From the start of ``nearer read`` to its end: the median of fresh processes."""
    taken = []
    for _ in range(processes + 1):
        began = time.perf_counter()
        _run([*COMMAND, message], good=(0, 1))
        taken.append((time.perf_counter() - began) * 1000)
    return round(median(taken[1:]), 1)


def stream(messages: Sequence[str], jobs: int) -> dict[str, Any]:
    """``nearer read --jsonl``: how many messages a second, start and end of it counted."""
    given = "".join(json.dumps({"text": message}) + "\n" for message in messages)
    arguments = ["-m", "nearer.cli", "read", "--jsonl", "--jobs", str(jobs)]
    began = time.perf_counter()
    _run(arguments, given=given, good=(0, 1))
    taken = time.perf_counter() - began
    return {
        "jobs": jobs,
        "messages": len(messages),
        "messages_per_second": round(len(messages) / taken, 1),
    }


def child(program: str, *arguments: str) -> Any:
    """What a fresh process answers in JSON that runs this program. Raises ``ProcessFailed``."""
    return json.loads(_run(["-c", program, *arguments]))


def _run(arguments: Sequence[str], *, given: str = "", good: Sequence[int] = (0,)) -> str:
    # As an installed program runs: Python keeps what it has compiled.
    others = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    path = os.pathsep.join(filter(None, (SOURCE, os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, *arguments],
        input=given,
        env={**others, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in good:
        last = done.stderr.strip().splitlines()[-1:]
        raise ProcessFailed("bench-process", "A process that is measured failed.", "".join(last))
    return done.stdout
