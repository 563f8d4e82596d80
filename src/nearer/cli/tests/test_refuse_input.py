"""What cannot be read is refused in words that say what and where, with exit code 2."""

import json
import os

import pytest

from nearer.cli.given import LONGEST_BYTES

BAD = [
    (b"", "input-empty", None),
    (b" \n\t\n", "input-empty", None),
    (b"one\ntwo \xff", "input-other-encoding", 2),
    (b"one\n\ntwo \x00", "input-not-text", 3),
    ("two".encode("utf-16"), "input-not-text", 1),
    (b"x" * (LONGEST_BYTES + 1), "input-too-long", None),
]


@pytest.mark.parametrize("verb", ["read", "reword"])
@pytest.mark.parametrize(("data", "code", "line"), BAD)
def test_the_error_names_the_line(run, verb, data, code, line):
    shown = run(verb, input=data)
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert shown.stderr.startswith(f"{code}: line {line}: " if line else f"{code}: ")
    answer = json.loads(run(verb, "--json", input=data).stdout)
    assert list(answer) == ["schema", "id", "error"]
    assert (answer["schema"], answer["id"]) == (1, None)
    assert list(answer["error"]) == ["code", "message", "hint", "line"]
    assert (answer["error"]["code"], answer["error"]["line"]) == (code, line)


def test_the_longest_that_is_read(run):
    assert run("read", "--json", input=b"\n" * (LONGEST_BYTES - 2) + b"hi").exit_code == 0


@pytest.mark.parametrize(
    ("name", "code"),
    [("gone.txt", "input-no-file"), ("./gone", "input-no-file"), ("folder", "input-folder")],
)
@pytest.mark.parametrize("arguments", [[], ["--json"], ["--jsonl"]])
def test_a_file_that_is_none(run, tmp_path, monkeypatch, arguments, name, code):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    done = run("read", *arguments, name)
    assert done.exit_code == 2
    assert code in (done.stdout if arguments else done.stderr)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_file_that_is_closed_to_us(run, tmp_path):
    (tmp_path / "closed").write_text("hello")
    (tmp_path / "closed").chmod(0)
    assert "input-not-opened" in run("read", str(tmp_path / "closed")).stderr


def test_a_name_that_no_file_can_have(run):
    done = run("read", "--file", "x" * 5000)
    assert (done.exit_code, done.stderr.split(":")[0]) == (2, "input-not-opened")


def test_words_that_are_not_utf8(run):
    done = run("read", "caf\udce9")
    assert (done.exit_code, done.stderr.split(":")[0]) == (2, "input-half-character")


def test_nothing_given_at_a_terminal(run, monkeypatch):
    monkeypatch.setattr("nearer.cli.given.sys.stdin", Terminal())
    done = run("read")
    assert (done.exit_code, done.stderr.split(":")[0]) == (2, "input-empty")


class Terminal:
    def isatty(self):
        return True
