"""A bar on a terminal's standard error, away while answers are written, nowhere else."""

import io

import pytest

from nearer.cli import progress
from nearer.cli.progress import Progress


class Screen(io.StringIO):
    def __init__(self, *, is_terminal):
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self):
        return self.is_terminal

    def line(self):
        """What stands in the last line now."""
        cells = ""
        for piece in self.getvalue().split("\r"):
            cells = piece + cells[len(piece) :]
        return cells.rstrip()


@pytest.fixture
def show(monkeypatch):
    def show(total_bytes, *, is_terminal=True):
        screen, times = Screen(is_terminal=is_terminal), iter(range(100))
        monkeypatch.setattr(progress.sys, "stderr", screen)
        return Progress(total_bytes, clock=lambda: float(next(times))), screen

    return show


def test_it_says_how_far_and_how_fast(show):
    bar, screen = show(400)
    bar.advance(1500, 100)
    assert screen.line() == "[######                  ]  25%  1,500 messages, 1,500 a second"
    bar.advance(1500, 100)
    assert screen.line() == "[############            ]  50%  3,000 messages, 1,500 a second"


def test_without_a_known_end_it_only_counts(show):
    bar, screen = show(None)
    bar.advance(30, 100)
    assert screen.line() == "30 messages, 30 a second"


def test_it_goes_away(show):
    bar, screen = show(400)
    bar.advance(1500, 100)
    bar.clear()
    assert screen.line() == ""


def test_it_waits_until_it_is_worth_while(monkeypatch):
    screen = Screen(is_terminal=True)
    monkeypatch.setattr(progress.sys, "stderr", screen)
    Progress(400, clock=lambda: 0.0).advance(10, 100)
    assert screen.getvalue() == ""


def test_nothing_where_there_is_no_terminal(show):
    bar, screen = show(400, is_terminal=False)
    bar.advance(1500, 100)
    bar.clear()
    assert screen.getvalue() == ""
