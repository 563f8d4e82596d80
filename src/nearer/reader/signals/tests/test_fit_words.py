"""Words that may fit: every one of the lexicon, the likeliest first, few, and none for no feeling."""

import json
from pathlib import Path

import pytest

from nearer.content import lexicon
from nearer.content.emotions import emotions
from nearer.reader.reading import Signals
from nearer.reader.signals import Fit, words_that_may_fit
from nearer.reader.signals.fitting import MOST_WORDS

# As GoEmotions names them.
LABELS = {
    *("admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion"),
    *("curiosity", "desire", "disappointment", "disapproval", "disgust", "embarrassment"),
    *("excitement", "fear", "gratitude", "grief", "joy", "love", "nervousness", "neutral"),
    *("optimism", "pride", "realization", "relief", "remorse", "sadness", "surprise"),
}
SHIPPED = Path(__file__).resolve().parents[1] / "data" / "signals.json"


def signals(**chances):
    pairs = tuple((f"emotions.{name}", chance) for name, chance in chances.items())
    return Signals(pairs, likely=tuple(name for name, chance in pairs if chance >= 0.5))


def test_every_label_has_its_families():
    assert set(emotions()) == LABELS


@pytest.mark.parametrize("label", sorted(LABELS))
def test_families_and_words_are_those_of_the_lexicon(label):
    families = {family.id: family for family in lexicon().families}
    for family, words in emotions()[label].items():
        assert set(words) <= {word.id for word in families[family].words}
        assert words


def test_the_likeliest_stand_first():
    fits = words_that_may_fit(signals(joy=0.6, sadness=0.9, anger=0.1))
    assert fits[0] == Fit("sadness", ("sad", "hurt", "down"))
    assert [fit.family for fit in fits] == ["sadness", "loneliness", "joy"]


def test_there_are_few_and_none_twice():
    fits = words_that_may_fit(signals(**dict.fromkeys(sorted(LABELS), 0.9)))
    words = [word for fit in fits for word in fit.words]
    assert len(words) == len(set(words)) == MOST_WORDS


@pytest.mark.parametrize(
    "heard", [Signals(), signals(joy=0.4), signals(neutral=0.9), signals(approval=0.9)]
)
def test_none_fit_where_no_feeling_is_likely(heard):
    assert words_that_may_fit(heard) == ()


def test_the_shipped_model_hears_these_labels():
    names = {row["name"] for row in json.loads(SHIPPED.read_text())["outputs"]}
    assert {name.partition(".")[2] for name in names if name.startswith("emotions.")} == LABELS
