"""The base command imports what it needs, and that late: no Django, nothing to look up verbs."""

import importlib.metadata
import subprocess
import sys

import pytest

# What takes longer to import than a message takes to be read.
SLOW = {"django", "importlib.metadata", "multiprocessing", "concurrent.futures"}
# What naming ``reword`` takes; its work is imported with the first message.
NAMED = {f"nearer.reader.rewording{each}" for each in ("", ".reword", ".rewording")}
LOOK = """
import sys
from nearer.cli.main import main
try:
    main(sys.argv[1:], prog_name="nearer")
except SystemExit:
    pass
print(*sorted(sys.modules), sep="\\n", file=sys.stderr)
"""


def imported(*arguments):
    done = subprocess.run(
        [sys.executable, "-c", LOOK, *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": ":".join(filter(None, sys.path)), "LANG": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ["read", "hello"],
        ["read", "--json", "hello"],
        ["reword", "hello"],
        ["rules"],
        ["explain", "SAF101"],
    ],
)
def test_nothing_of_the_web_is_imported(arguments):
    found = imported(*arguments)
    assert "nearer.reader.reading" in found or "nearer.reader.registry" in found
    others = {name.split(".")[0] for name in found} & set(
        importlib.metadata.packages_distributions()
    )
    assert {name for name in others if name[0] != "_"} <= {"click", "nearer"}


def test_a_reading_waits_for_nothing_it_does_not_need():
    found = imported("read", "hello")
    assert {name for name in SLOW if name in found} == set()
    assert {name for name in found if name.startswith("nearer.reader.rewording")} <= NAMED


def test_help_needs_no_reader():
    assert "nearer.reader.engine" not in imported("--help")
