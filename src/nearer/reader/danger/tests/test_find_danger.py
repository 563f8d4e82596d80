"""Every sign speaks on its own examples and stays silent on its near misses."""

import pytest

from nearer.reader.danger.en import SIGNS
from nearer.reader.danger.finding import danger_in, signs_in
from nearer.reader.document import Document

SPEAKS = [(sign.name, text) for sign in SIGNS for text in sign.speaks]
SILENT = [(sign.name, text) for sign in SIGNS for text in sign.silent]


def found(text):
    danger = danger_in(Document(text))
    return danger.kind if danger else None


@pytest.mark.parametrize(("name", "text"), SPEAKS)
def test_sign_speaks(name, text):
    names = {sign.name for sign, _ in signs_in(Document(text))}
    assert name in names


@pytest.mark.parametrize(("name", "text"), SILENT)
def test_nothing_speaks_where_a_sign_is_near(name, text):
    assert found(text) is None


def test_there_are_at_least_sixty_examples():
    assert len(SPEAKS) + len(SILENT) >= 60


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.name)
def test_each_sign_is_declared_whole(sign):
    assert len(sign.speaks) >= 2
    assert len(sign.silent) >= 1
    assert sign.why.endswith(".")


def test_names_are_unique():
    assert len({sign.name for sign in SIGNS}) == len(SIGNS)


@pytest.mark.parametrize(
    "text",
    [
        "this deadline is killing me",
        "my phone died",
        "what an audience",
        "I'm on a diet and I studied all night",
        "dying to see you",
        "you'll be the death of me",
        "I could kill for a coffee",
    ],
)
def test_everyday_words_are_silent(text):
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he hits me", "violence"),
        ("my ex used to hit me", "violence"),
        ("I'm scared of what she'll do", "fear"),
        ("I don't want to be here any more", "self-harm"),
        ("if you leave I'll kill myself", "self-harm"),
        ("she won't let me see my sister", "coercion"),
    ],
)
def test_plain_words_speak(text, kind):
    assert found(text) == kind


def test_text_speak_reads_as_the_words_it_stands_for():
    assert found("im gonna kill myself") == found("I am going to kill myself") == "self-harm"


def test_curly_and_straight_apostrophes_agree():
    assert found("he won’t let me see my mum") == found("he won't let me see my mum") == "coercion"


def test_a_line_of_a_tale_is_silent_and_a_threat_that_was_said_is_not():
    assert found('"I\'ll kill you if you leave," whispers the duke in the last scene') is None
    assert (
        found('Last night you said "I\'ll kill you if you leave" and I believed it') == "violence"
    )


def test_negation_silences():
    assert found("my brother hits me") == "violence"
    assert found("my brother never hits me") is None


def test_the_most_urgent_kind_is_shown_first():
    danger = danger_in(Document("She reads my messages. I want to kill myself."))
    assert danger.kind == "self-harm"


def test_what_is_shown_is_plain():
    shown = danger_in(Document("he hits me")).show
    assert "!" not in shown
    assert "should" not in shown
