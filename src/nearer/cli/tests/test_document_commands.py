"""docs/command-line.md names every option there is, and no other, and its examples are true."""

import json
import re
from pathlib import Path

import pytest

from nearer.cli.main import main
from nearer.cli.verbs import INTERRUPTED, READER, UNHEARD

PAGE = Path(__file__).resolve().parents[4] / "docs" / "command-line.md"


@pytest.fixture(scope="module")
def page():
    return PAGE.read_text(encoding="utf-8")


def options():
    commands = (main.get_command(None, verb) for verb in READER)
    return {option for command in commands for each in command.params for option in each.opts}


def test_every_option_is_documented_and_every_documented_one_exists(page):
    there = {option for option in options() if option.startswith("-")}
    assert "--jsonl" in there
    assert set(re.findall(r"(?<![\w-])(--?[a-z]+(?:-[a-z]+)*)\b", page)) - {"-v"} == there


def test_every_verb_has_its_heading(page):
    headings = set(
        re.findall(r"`nearer (\w+)`", "".join(re.findall("^## .*$", page, re.MULTILINE)))
    )
    assert headings == set(READER)


def test_the_stream_in_it_is_answered(page, stream):
    rows = [json.loads(line) for line in page.splitlines() if line.startswith('{"id"')]
    answers, exit_code = stream(*rows)
    assert [answer["id"] for answer in answers] == [1, 2]
    assert [answer["role"] for answer in answers] == ["say", "reply"]
    assert exit_code < 2


def test_the_exit_codes_are_those(page):
    listed = [int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)]
    assert listed == [0, 1, 2, INTERRUPTED, UNHEARD]


def test_what_looks_like_an_option_can_be_words(run):
    done = run("read", "--json", "--text", "--", "-v")
    assert json.loads(done.stdout)["text"] == "-v"
