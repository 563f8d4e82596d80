"""Marked words stand under the right columns; colour only where there is a terminal that has it."""

import os
import subprocess
import sys

import pytest

from nearer.cli.page import Page, Stretch, columns, marked, safe
from nearer.cli.showing import reading_lines, rewording_lines
from nearer.reader.reading import Danger, FeelingFound, Finding, Offer, Parts, Reading
from nearer.reader.rewording import Rewording, Slot

PLAIN, COLOUR = Page(colour=False, width=40), Page(colour=True, width=40)


def rows(text, *stretches, page=PLAIN):
    return list(marked(text, [Stretch(*each) for each in stretches], page))


def test_signs_stand_under_the_words():
    text = "you never call, I miss you"
    assert rows(text, (0, 9, "care"), (16, 22, "credit")) == [text, "~~~~~~~~~       ------"]


def test_danger_is_seen_where_it_overlaps():
    assert (
        rows("I am scared of him", (0, 11, "credit"), (5, 18, "danger"))[1] == "-----!!!!!!!!!!!!!"
    )


def test_only_marked_lines_get_a_line_of_signs():
    assert rows("one\n\ntwo", (5, 8, "care")) == ["one", "", "two", "~~~"]


@pytest.mark.parametrize(
    ("text", "before"), [("😀 never", 3), ("é never", 2), ("e\u0301 never", 2), ("日本 never", 5)]
)
def test_wide_and_combined_characters_count_as_they_show(text, before):
    start = text.index("never")
    assert rows(text, (start, start + 5, "care"))[1] == " " * before + "~~~~~"


def test_long_lines_are_broken_at_spaces_and_stay_marked():
    text = "word " * 30 + "never " + "word " * 5
    start = text.index("never")
    shown = rows(text, (start, start + 5, "care"))
    assert all(sum(map(columns, row.rstrip())) <= 40 for row in shown)
    at = next(number for number, row in enumerate(shown) if "~" in row)
    assert shown[at - 1][shown[at].index("~") :].startswith("never")
    assert "".join(row for number, row in enumerate(shown) if number != at) == text


def test_a_word_longer_than_the_line_is_broken():
    assert rows("x" * 90) == ["x" * 40, "x" * 40, "x" * 10]


def test_colour_underlines_the_words_themselves():
    [row] = rows("you never", (4, 9, "care"), page=COLOUR)
    assert row == "you \x1b[33m\x1b[4mnever\x1b[0m"


def test_nothing_that_a_terminal_obeys_is_shown():
    nasty = "a\x1b]0;title\x07b\x9b2Jc\x08\rd\x7f"
    assert len(safe(nasty)) == len(nasty)
    for page in (PLAIN, COLOUR):
        shown = "\n".join(reading_lines(Reading(nasty, "say"), page))
        assert not {"\x1b", "\x07", "\x9b", "\x08", "\r", "\x7f"} & set(shown)


FINDING = Finding(
    *("EXP101", "you-always", "care", 0, 9, "It may land hard.", 0.8),
    offers=(
        Offer("swap", "you rarely"),
        Offer("ask", "When was it?"),
        Offer("reframe", "When […]"),
    ),
)
FULL = Reading(
    "you never call and I am sad",
    "say",
    (FINDING,),
    (
        FeelingFound("sad", "sadness", 24, 27, explicit=True, negated=False, whose="self"),
        FeelingFound("let-down", "hurt", 0, 9, explicit=False, negated=True, whose="unknown"),
    ),
    Parts(feeling=(24, 27), their_side=(0, 3)),
)


def test_everything_is_said_once():
    assert list(reading_lines(FULL, PLAIN)) == [
        "you never call and I am sad",
        "~~~~~~~~~",
        "",
        "~ may hurt: “you never” (EXP101 you-always)",
        "  It may land hard.",
        "  Instead: you rarely",
        "  To ask yourself: When was it?",
        "  To edit: When […]",
        "",
        "Feelings: sad (yours), not let down (hinted at)",
        "There is: a feeling, their side",
        "",
        "More on each: nearer explain EXP101",
    ]


def test_danger_is_answered_with_its_sentence_alone():
    danger = Reading("he hits me", "say", danger=Danger("violence", 0, 10, "A plain sentence."))
    shown = ["he hits me", "!!!!!!!!!!", "", "A plain sentence."]
    assert list(reading_lines(danger, PLAIN)) == shown
    assert list(rewording_lines(danger, (), PLAIN)) == ["A plain sentence."]


def test_rewordings_ask_for_what_is_open():
    text = "When [one time it happened], I felt alone."
    one = Rewording(text, "i-statement", (Slot(5, 27, "Which time do you think of?"),))
    assert list(rewording_lines(FULL, (one,), Page(False, 80))) == [
        "It could be said so:",
        "",
        "In full:",
        f"  {text}",
        "    [one time it happened] Which time do you think of?",
    ]


def test_why_there_is_no_rewording():
    quiet = "".join(rewording_lines(Reading("hi", "say"), (), PLAIN))
    assert quiet == "These words need no rewording."
    assert "No other way" in "".join(rewording_lines(FULL, (), PLAIN))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
@pytest.mark.parametrize(
    ("settings", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_no_color_is_honoured_at_a_terminal(settings, coloured):
    assert at_a_terminal({"TERM": "xterm"} | settings) == coloured


def test_there_is_no_colour_in_a_pipe(run):
    assert "\x1b" not in run("rules").stdout


def at_a_terminal(settings):
    """Whether a page is coloured where standard output is a terminal."""
    import pty

    leader, follower = pty.openpty()
    code = "from nearer.cli.page import Page; raise SystemExit(10 + Page.here().colour)"
    known = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "TERM"}}
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        stdout=follower,
        env=known | settings | {"PYTHONPATH": path},
    )
    os.close(leader)
    os.close(follower)
    assert done.returncode in {10, 11}
    return done.returncode == 11
