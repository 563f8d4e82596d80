"""The one command fails when one check does, and takes nothing of this machine's own Nearer along."""

import json
from itertools import islice
from pathlib import Path

import pytest

from tools import fuzz, gate

GOOD = gate.Gate("good", ("python", "-c", "print('fine')"))
BAD = gate.Gate("bad", ("python", "-c", "import sys; print('what is wrong'); sys.exit(3)"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {"NEARER_DATA": str(tmp_path)}


def test_all_good_is_good(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    monkeypatch.setattr(gate, "GATES", (GOOD, GOOD))
    assert gate.check(environment) == 0


def test_one_failure_fails_and_is_shown(
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(gate, "GATES", (BAD, GOOD))
    assert gate.check(environment) == 1
    shown = capfd.readouterr().out
    assert "what is wrong" in shown
    assert "fine" not in shown


def test_nothing_is_tested_after_a_failed_check(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(gate, "GATES", (BAD,))
    monkeypatch.setattr(gate.prepare_browser, "prepare", lambda: "chromium")
    monkeypatch.setattr(gate, "pytest", lambda title, *_: ran.append(title) or 0)
    assert gate.test(environment) == 1
    assert ran == []


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_each_run_of_tests_can_fail_the_whole(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], failing: int
) -> None:
    results = [5 if run == failing else 0 for run in range(3)]
    monkeypatch.setattr(gate, "GATES", (GOOD,))
    monkeypatch.setattr(gate.prepare_browser, "prepare", lambda: "chromium")
    monkeypatch.setattr(gate, "pytest", lambda *_: results.pop(0))
    monkeypatch.setattr(gate, "on_postgres", lambda *_: results.pop(0))
    assert gate.test(environment) == 5


@pytest.mark.parametrize(
    ("failed", "codes", "result"), [(1, [1, 0], 0), (3, [1, 1], 1), (4, [1], 1), (0, [5], 5)]
)
def test_a_few_journeys_that_failed_walk_once_more(
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    failed: int,
    codes: list[int],
    result: int,
) -> None:
    def run(_title: str, _environment: object, _marks: str, *more: str) -> int:
        kept = Path(more[-1].removeprefix("cache_dir=")) / "v" / "cache" / "lastfailed"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps({str(number): True for number in range(failed)}))
        return codes.pop(0)

    monkeypatch.setattr(gate, "pytest", run)
    assert gate.journeys(environment) == result
    assert codes == []


def test_what_fuzzing_finds_fails_before_the_long_rounds(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    monkeypatch.setattr(gate, "FUZZED", {"no-such-target": 1})
    assert gate.prove(environment) != 0


def test_each_target_is_fuzzed_ten_minutes_in_all() -> None:
    assert set(gate.FUZZED) == set(fuzz.TARGETS)
    assert sum(gate.FUZZED.values()) >= 600


@pytest.mark.parametrize("target", fuzz.TARGETS.values(), ids=fuzz.TARGETS.keys())
def test_a_target_takes_any_bytes_and_reaches_the_longest_text(target) -> None:
    for data in (b"", bytes(range(256)), b"\xff" * 300, *islice(fuzz.seeds(), 3)):
        target(data)
    assert len(fuzz.Taken(b"\0\0\0" + b"\xff" * 900).text(("you ",))) == fuzz.LONGEST


def test_no_test_at_all_is_a_failure(environment: dict[str, str], tmp_path: Path) -> None:
    assert gate.pytest("None", environment, "browser", "-p", "no:django", str(tmp_path)) != 0


def test_a_missing_tool_is_named() -> None:
    with pytest.raises(SystemExit, match="no-such-tool is not installed"):
        gate.executable(("no-such-tool",))


def test_settings_of_this_machine_stay_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEARER_DATABASE_URL", "postgres://mine")
    monkeypatch.setenv("NEARER_TEST_CHROMIUM", "mine")
    with gate.clean_environment() as environment:
        assert "NEARER_DATABASE_URL" not in environment
        assert environment["NEARER_TEST_CHROMIUM"] == "mine"
        assert Path(environment["NEARER_DATA"]).is_dir()
        assert environment["PATH"]
    assert not Path(environment["NEARER_DATA"]).exists()
