"""The command, in this process and as one of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from nearer.cli.main import main

SOURCE = Path(main.callback.__code__.co_filename).parents[2]


@pytest.fixture
def run():
    """Run the command here."""

    def run(*arguments, **more):
        return CliRunner().invoke(main, arguments, prog_name="nearer", **more)

    return run


@pytest.fixture
def stream(run):
    """Run `read --jsonl` here over these lines; the answers and the exit code."""

    def stream(*lines, verb="read", arguments=()):
        given = b"\n".join(
            line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines
        )
        done = run(verb, "--jsonl", *arguments, input=given)
        return [json.loads(line) for line in done.stdout.splitlines()], done.exit_code

    return stream


@pytest.fixture
def begin():
    """Begin the command in a process of its own, in a group of its own."""
    begun = []

    def begin(*arguments, **more):
        process = subprocess.Popen(
            [sys.executable, "-m", "nearer.cli", *arguments],
            **{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
            | more,
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            start_new_session=True,
        )
        begun.append(process)
        return process

    yield begin
    for process in begun:
        process.kill()
        process.wait()
        for pipe in filter(None, (process.stdin, process.stdout, process.stderr)):
            pipe.close()
