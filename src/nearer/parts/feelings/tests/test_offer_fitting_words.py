"""Words that may fit what was written: few, sure enough, none chosen, and none without a model."""

import pytest

from nearer.parts.feelings import fits
from nearer.parts.feelings.fits import MOST, words_for
from nearer.parts.moments.documents import Named
from nearer.reader import Signals

AFRAID = "I was so scared when the hospital rang that I could not pick up."


def ids(text, chosen=()):
    return [word.id for word in words_for(text, "en", chosen)]


def test_what_is_heard_surely_offers_its_words():
    assert ids(AFRAID) == ["afraid", "scared", "worried"]


def test_what_is_chosen_is_not_offered_again():
    assert ids(AFRAID, [Named("scared")]) == ["afraid", "worried"]


@pytest.mark.parametrize("text", ["", "  \n", "The bus leaves at ten.", "\x00", "x" * 9000])
def test_nothing_is_offered_where_nothing_is_sure(text):
    assert ids(text) == []


@pytest.mark.parametrize(("chance", "offered"), [(0.49, 0), (0.5, MOST)])
def test_there_are_few_and_none_for_what_is_rather_not_there(monkeypatch, chance, offered):
    names = ("emotions.fear", "emotions.sadness")
    heard = Signals(tuple((name, chance) for name in names), likely=names)
    monkeypatch.setattr(fits, "signals_of", lambda texts: [heard for _ in texts])
    assert len(ids("Any words.")) == offered


def test_without_a_model_nothing_is_offered(monkeypatch):
    monkeypatch.setattr(fits, "signals_of", lambda texts: [Signals() for _ in texts])
    assert ids(AFRAID) == []
