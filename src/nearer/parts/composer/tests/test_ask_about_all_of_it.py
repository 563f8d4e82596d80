"""Where words go round a feeling there is one question, asked once they rest, and a way to be rid of it."""

import pytest

from nearer.parts.composer import area as areas
from nearer.parts.composer import quiet, showing
from nearer.parts.composer.showing import HINT, show
from nearer.parts.composer.tests.test_answer_buttons import post
from nearer.reader.reading import Signals

ROUND = "It comes down to birth order, statistically. Middle children mediate in most families, so it's a pattern and I was only doing my job at the table."
PLAIN = "I felt alone last night."
URL = "/composer/readings/"


@pytest.fixture
def no_model(monkeypatch):
    """The model is not there; what was asked of it is noted."""
    asked = []

    def nothing(texts, **_):
        asked.extend(texts)
        return [Signals() for _ in texts]

    monkeypatch.setattr(showing, "signals_of", nothing)
    return asked


def test_there_is_one_question_about_all_of_it():
    shown = show(ROUND, hinting="ask")
    assert shown.places == ()
    assert shown.hint.name == HINT
    assert shown.hint.asks.endswith("?")
    assert "model" in shown.hint.notice


@pytest.mark.parametrize("text", [PLAIN, "", "The bus leaves at ten."])
def test_plain_words_are_not_asked_about(text):
    assert show(text, hinting="ask").hint is None


def test_nothing_is_asked_of_the_model_unless_it_is_wanted(no_model):
    assert show(ROUND).hint is None
    assert show(ROUND, hinting="keep").hint
    assert no_model == []


def test_without_a_model_there_is_no_question(no_model):
    assert show(ROUND, hinting="ask").hint is None


@pytest.mark.parametrize(
    "more", ["You never listen to me.", "Last night you hit me and I'm scared."]
)
@pytest.mark.parametrize("hinting", ["ask", "keep"])
def test_places_and_danger_come_first(more, hinting):
    assert show(f"{ROUND} {more}", hinting=hinting).hint is None


def test_the_model_is_asked_about_all_of_it_once(no_model):
    show(ROUND, hinting="ask")
    assert no_model == [ROUND]


def test_what_was_put_away_is_not_asked_again():
    assert show(ROUND, hinting="ask", quiet=lambda: {HINT}).hint is None


def test_it_comes_when_the_words_have_rested_long_and_stays_till_they_do_again(ana):
    def html(**more):
        return ana.client.post(URL, {"text": ROUND, "area_role": "say"} | more).content.decode()

    assert "data-hint" not in html()
    for hint in ("ask", "keep"):
        assert "data-hint" in html(hint=hint)
    assert "data-hint" not in html(hint="ask", dismissed=HINT)
    quiet.keep_quiet(viewer=ana.viewer, name=HINT)
    assert "data-hint" not in html(hint="keep")


def test_without_script_it_comes_with_the_reading(ana):
    assert areas.bound(ana.viewer, post(ROUND, read="1"), label="Your words").reading.hint
    put_away = areas.bound(ana.viewer, post(ROUND, dismiss=HINT), label="Your words")
    assert put_away.dismissed == (HINT,)
    assert put_away.reading.hint is None
