"""The checks behind make check, make test and make prove: one after another, each named."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools import postgres, prepare_browser

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
SETTINGS = "nearer.server.django_settings"
CODE = ("src", "tests", "tools", "training")
PARALLEL = ("-n", "2")
# A file of journeys has a server and a browser of its own.
BY_FILE = (*PARALLEL, "--dist", "loadfile")
# Plain Python: no database can change what it does.
PLAIN = ("kit", "content", "reader", "cli")
# What pytest answers when tests failed, and nothing else went wrong.
FAILED = 1
MOST_UNSTEADY = 3

# Ten minutes in all. Patterns come from rule writers only, and take the least time each.
FUZZED = {"read": 260, "reword": 200, "pattern": 140}

Environment = Mapping[str, str]


@dataclass(frozen=True)
class Gate:
    """One check that reads the code and runs beside the others."""

    name: str
    command: tuple[str, ...]


GATES = (
    Gate("types", ("mypy",)),
    Gate("style", ("ruff", "check", *CODE)),
    Gate("format", ("ruff", "format", "--check", *CODE)),
    Gate("imports", ("lint-imports", "--config", "importlinter.toml", "--no-logo")),
    Gate("templates", ("djlint", "src/nearer", "--lint", "--quiet")),
    Gate(
        "migrations",
        ("django-admin", "makemigrations", "--check", "--dry-run", "--settings", SETTINGS),
    ),
    Gate("generated docs", ("nearer", "docs", "--check")),
)


def main() -> int:
    """Run what is named on the command line; the exit status says whether all is good."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    kinds = {"check": check, "test": test, "prove": prove}
    if len(sys.argv) != 2 or sys.argv[1] not in kinds:
        sys.exit(f"usage: python -m tools.gate {'|'.join(kinds)}")
    os.chdir(ROOT)
    with clean_environment() as environment:
        return kinds[sys.argv[1]](environment)


@contextmanager
def clean_environment() -> Iterator[dict[str, str]]:
    """No setting of this machine's own Nearer, and a folder for data that is thrown away."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("NEARER_")}
    if prepare_browser.VARIABLE in os.environ:
        kept[prepare_browser.VARIABLE] = os.environ[prepare_browser.VARIABLE]
    with tempfile.TemporaryDirectory(prefix="nearer-gate-") as folder:
        yield kept | {"NEARER_DATA": folder, "PYTHONUNBUFFERED": "1"}


def with_own_data(environment: Environment) -> dict[str, str]:
    """A data folder for one command alone: those beside it make their secrets at the same time."""
    return {**environment, "NEARER_DATA": tempfile.mkdtemp(dir=environment["NEARER_DATA"])}


def check(environment: Environment) -> int:
    """Every check that needs neither database nor browser, two at a time."""
    say("Checks")
    with ThreadPoolExecutor(max_workers=2) as pool:
        good = list(pool.map(lambda gate: passes(gate, environment), GATES))
    return 0 if all(good) else 1


def passes(gate: Gate, environment: Environment) -> bool:
    """Run one gate; its output is shown, whole, only if it fails."""
    started = time.monotonic()
    command, data = executable(gate.command), with_own_data(environment)
    done = subprocess.run(command, env=data, capture_output=True, text=True, check=False)
    failed = done.returncode != 0
    line = (
        f"  {gate.name:<16}{'FAILED' if failed else 'good':<8}{time.monotonic() - started:5.1f} s"
    )
    if failed:
        line += f"\n\n$ {' '.join(gate.command)}\n{done.stdout}{done.stderr}"
    print(line, flush=True)
    return not failed


def test(environment: Environment) -> int:
    """All that says whether main is good; ends with pytest's own line."""
    browser = {prepare_browser.VARIABLE: prepare_browser.prepare()}
    return (
        check(environment)
        or pytest("Tests on SQLite", environment, "not browser and not prove", *PARALLEL)
        or on_postgres(environment, "not browser and not prove and not once")
        or journeys({**environment, **browser})
    )


def journeys(environment: Environment) -> int:
    """All journeys; the few that fail walk once more.

    A busy machine can make a browser late. What fails again is broken, and so is more than a few;
    what passes then stands among the failures of the first run, and wants mending.
    """
    marks, cache = "browser and not prove", Path(with_own_data(environment)["NEARER_DATA"])
    remembering = ("-o", f"cache_dir={cache}")
    code = pytest("Journeys in Chromium", environment, marks, *BY_FILE, *remembering)
    if code != FAILED or failures(cache) > MOST_UNSTEADY:
        return code
    again = ("--last-failed", *remembering)
    return pytest("Once more those that failed", environment, marks, *again)


def failures(cache: Path) -> int:
    """How many tests failed in the run that kept its account here."""
    return len(json.loads((cache / "v" / "cache" / "lastfailed").read_text(encoding="utf-8")))


def prove(environment: Environment) -> int:
    """The long rounds: fuzzing, then the slow tests on both databases."""
    fuzzed = fuzz(environment)
    if fuzzed:
        return fuzzed
    browser = {prepare_browser.VARIABLE: prepare_browser.prepare()}
    everything = {**environment, **browser}
    return pytest("Long rounds on SQLite", everything, "prove") or on_postgres(everything, "prove")


def fuzz(environment: Environment) -> int:
    """Each target for its share of ten minutes; what it found is shown on its last lines."""
    say("Fuzzing")
    for target, seconds in FUZZED.items():
        command = (sys.executable, "-m", "tools.fuzz", target, "--seconds", str(seconds))
        data = with_own_data(environment)
        code = subprocess.run(command, env=data, check=False).returncode
        print(f"  {target:<16}{'FAILED' if code else 'good'}", flush=True)
        if code:
            return code
    return 0


def on_postgres(environment: Environment, marks: str) -> int:
    """The package's tests against a throwaway PostgreSQL; the house tests know no database."""
    with postgres.running_postgres() as url:
        here = {**environment, **postgres.environment(url)}
        plain = [f"--ignore=src/nearer/{folder}" for folder in PLAIN]
        return pytest("The same on PostgreSQL", here, marks, *PARALLEL, "src/nearer", *plain)


def pytest(title: str, environment: Environment, marks: str, *more: str) -> int:
    """One run of the test runner, shown as it goes. No test at all is a failure too."""
    say(title)
    command = executable(("pytest", "-m", marks, *more))
    return subprocess.run(command, env=with_own_data(environment), check=False).returncode


def executable(command: tuple[str, ...]) -> list[str]:
    """The command as installed beside this Python, so that no other one is picked up."""
    found = shutil.which(command[0], path=str(BIN))
    if found is None:
        sys.exit(f"{command[0]} is not installed beside {sys.executable}; run make check.")
    return [found, *command[1:]]


def say(title: str) -> None:
    """Name what comes next."""
    print(f"\n== {title}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
