"""Where no sign speaks, a word that hints and a model that is sure make danger together."""

import pytest

from nearer.reader import reader
from nearer.reader.danger.en.hints import HINTS
from nearer.reader.danger.finding import URGENCY
from nearer.reader.danger.listening import (
    BELIEVED,
    BELIEVED_ALONE,
    HARDLY,
    PAIR_SURE,
    WHOLE_SURE,
    danger_heard,
    hints_in,
)
from nearer.reader.document import Document
from nearer.reader.reader import read
from nearer.reader.reading import Signals

UNSURE = Signals((("danger", 0.4),))
TEXT = "She paces upstairs until four. I hide in the bathroom. Then she threw a plate."


def sure(**kinds):
    pairs = tuple((f"harm.{kind.replace('_', '-')}", chance) for kind, chance in kinds.items())
    return Signals((("danger", 0.97), *pairs), sure=("danger",))


def heard(text, signals):
    return danger_heard(Document(text), lambda _: signals)


def test_the_likeliest_kind_is_shown():
    assert heard(TEXT, sure(fear=0.8, violence=0.3)).kind == "fear"
    assert heard(TEXT, sure(fear=0.3, violence=0.8)).kind == "violence"


def test_danger_is_shown_where_the_model_is_at_a_loss_for_its_kind():
    assert heard("He rages at me.", sure(self_harm=0.1, fear=0.2)).kind == "fear"


def test_for_coercion_a_lower_chance_is_enough():
    between = ("danger", (WHOLE_SURE["coercion"] + WHOLE_SURE["fear"]) / 2)
    found = heard("He keeps my wages.", Signals((between, ("harm.coercion", 0.8))))
    assert found.kind == "coercion"
    assert heard("He keeps my wages.", Signals((between, ("harm.fear", 0.8)))) is None


def test_it_points_at_the_hints_of_one_sentence():
    found = heard(TEXT, sure(fear=0.8))
    assert TEXT[found.start : found.end] in {"upstairs", "hide in the bathroom"}


def test_it_points_at_other_hints_where_none_is_of_that_kind():
    text = "He keeps my wages. Tea at four?"
    found = heard(text, sure(fear=0.8))
    assert found.kind == "fear"
    assert text[found.start : found.end] == "keeps my wages"


def test_it_points_at_words_of_any_talk_only_where_nothing_heavier_stands():
    text = "I stay and hide until then."
    found = heard(text, sure(fear=0.8))
    assert text[found.start : found.end] == "hide"
    text = "There is no after for me."
    found = heard(text, sure(self_harm=0.8))
    assert text[found.start : found.end] == "after"


def test_a_model_that_is_not_sure_says_nothing():
    assert heard(TEXT, UNSURE) is None
    assert heard(TEXT, Signals()) is None


def test_without_a_hint_the_model_is_not_asked():
    def asked(_):
        raise AssertionError("asked in vain")

    assert hints_in(Document("Tea at four?")) == {}
    assert danger_heard(Document("Tea at four?"), asked) is None


def test_signs_speak_without_the_model():
    danger = read("he hits me").danger
    likelier = Signals((("danger", BELIEVED),))
    assert danger == read("he hits me", signals=likelier, listening=True).danger
    assert danger == read("he hits me", signals=Signals(), listening=True).danger
    assert danger.kind == "violence"


def test_a_sign_is_not_believed_where_the_model_gives_it_hardly_a_chance():
    heard = Signals((("danger", BELIEVED - 0.01),))
    assert read("the crossword had me by the throat").danger
    assert read("the crossword had me by the throat", signals=heard, listening=True).danger is None


def test_calm_words_around_a_sign_do_not_drown_it(monkeypatch):
    from nearer.reader import signals

    calm, said = "The bus was late and we ate at nine.", "Last night you hit me"
    chances = {f"{calm} {said}": BELIEVED / 2, said: BELIEVED_ALONE}
    monkeypatch.setattr(
        signals,
        "signals_of",
        lambda texts, **_: [Signals((("danger", chances[each]),)) for each in texts],
    )
    assert read(f"{calm} {said}", listening=True).danger.kind == "violence"
    chances[said] = BELIEVED_ALONE - 0.01
    assert read(f"{calm} {said}", listening=True).danger is None


BEFORE, AFTER = "The bus was late. We ate at nine.", "Two towels are wet. I paid for the tickets."


def in_piece(heard, monkeypatch):
    """What is found in calm sentences around one, where the model hears this in a text that has it."""
    from nearer.reader import signals

    said = "Then she threw a plate."
    asked = []

    def hear(texts, *, of_danger):
        assert of_danger
        asked.extend(texts)
        loud = said[:-1] in texts[0] and BEFORE not in texts[0]
        return [heard if loud else UNSURE]

    monkeypatch.setattr(signals, "signals_of", hear)
    text = f"{BEFORE} {said} {AFTER}"
    return text, read(text, listening=True).danger, asked


def test_a_sentence_that_hints_is_heard_by_itself_too(monkeypatch):
    told = Signals((("danger", 0.99), ("harm.fear", 0.9)), sure=("danger",))
    text, found, asked = in_piece(told, monkeypatch)
    assert found.kind == "fear"
    assert "threw" in text[found.start : found.end]
    assert asked[0] == text


def test_of_a_piece_the_model_must_be_surer(monkeypatch):
    told = Signals((("danger", PAIR_SURE - 0.01), ("harm.fear", 0.9)), sure=("danger",))
    _, found, asked = in_piece(told, monkeypatch)
    assert found is None
    # By itself, and beside the one before and the one after; nothing twice.
    assert len(asked) == len(set(asked))
    assert len(asked) >= 4


def test_a_sentence_without_a_chance_is_not_heard_beside_others(monkeypatch):
    told = Signals((("danger", HARDLY / 2), ("harm.fear", 0.9)))
    text, found, asked = in_piece(told, monkeypatch)
    assert found is None
    assert [each for each in asked if each != text and each.count(".") > 1] == []


@pytest.mark.parametrize(("listening", "found"), [(True, True), (False, False)])
def test_a_reading_listens_where_it_may(monkeypatch, listening, found):
    from nearer.reader import signals

    monkeypatch.setattr(signals, "signals_of", lambda texts, **_: [sure(fear=0.8) for _ in texts])
    reading = reader.read(TEXT, listening=listening)
    assert (reading.danger is not None) == found
    # What was heard for this alone is not told as signals that somebody asked for.
    assert reading.signals == Signals()


def test_hints_are_words_as_the_reader_knows_them():
    for word, kinds in HINTS.items():
        (token,) = Document(word).tokens
        assert token.norm == word
        assert set(kinds) <= set(URGENCY)
