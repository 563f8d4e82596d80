"""What is heard in a text: whole, long, empty or strange, and the same whatever stands beside it."""

import logging
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nearer.reader import read
from nearer.reader.reading import Signals
from nearer.reader.signals import loading, signals_of, windows
from nearer.reader.signals.model import Model

HIGH, LOW = 0.98, 0.02
EVERYTHING = "glad afraid bus secret never knife boss should"
STRANGE = [
    *("\x00", "\ud800", "😭😭😭", "日本語のテキスト", "אני לא יודע", "ا" * 3000, "e\u0301" * 900),
    *("a" * 5000, "[CLS] [SEP] [MASK]", "\u200d\u200d", "never\u0000never", "𝒏𝒆𝒗𝒆𝒓", "?" * 4000),
]


def heard(text: str) -> Signals:
    (signals,) = signals_of([text])
    return signals


def test_each_output_is_a_probability_by_its_name(played):
    signals = heard("I am glad")
    assert signals["emotions.joy"] > HIGH
    assert signals["blame"] < LOW
    assert list(signals)[:2] == ["emotions.joy", "emotions.fear"]


def test_likely_and_sure_follow_the_thresholds_that_came(played):
    signals = heard("you should never")
    assert set(signals.likely) == {"blame", "advice"}
    # Nothing makes this one sure: its threshold for care is null.
    assert signals.sure == ("blame",)


def test_danger_is_never_told_as_likely(played):
    (signals,) = signals_of(["a knife"], of_danger=True)
    assert signals["danger"] > HIGH
    assert (signals.likely, signals.sure) == ((), ("danger",))


def test_danger_is_heard_only_when_asked_for(played):
    assert "danger" not in heard("a knife")


@pytest.mark.parametrize("text", ["", "  \n ", "\x00", "\u200d\u200d"])
def test_nothing_is_heard_where_nothing_is(played, text):
    assert heard(text) == Signals()


@pytest.mark.parametrize("text", STRANGE)
def test_no_text_is_too_strange(played, text):
    assert all(0 <= chance <= 1 for chance in heard(text).values())


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(), max_size=300))
def test_it_never_raises(played, text):
    assert all(0 <= chance <= 1 for chance in heard(text).values())


@pytest.mark.parametrize("text", ["ฉันรักคุณ", "😂😂 🎉!!", "…", "日本"])
def test_nothing_is_heard_where_no_word_is_known(played, text):
    assert signals_of([text]) == [Signals()]


def test_a_text_is_heard_the_same_whatever_is_beside_it(played):
    texts = ["I am glad", "", "never. " * 40, "the bus"]
    assert signals_of(texts) == [heard(text) for text in texts]
    assert signals_of(reversed(texts)) == list(reversed(signals_of(texts)))


def test_the_strongest_place_of_a_long_text_decides(played):
    long = "The bus was here. " * 3 + "It is a secret. " + "The bus was here. " * 3
    assert heard(long)["depth"] > HIGH


def test_what_a_text_is_about_is_averaged(played):
    mostly = "My boss was here again. " * 9 + "Then we had some tea and more. " * 3
    hardly = "My boss was here again. " + "Then we had some tea and more. " * 11
    assert LOW < heard(hardly)["topic.work"] < heard(mostly)["topic.work"] < HIGH


def test_many_threads_load_it_once(folder, monkeypatch):
    loaded = []

    def load():
        loaded.append(1)
        raise loading.NoSignals("signals-no-file", "Not there.")

    monkeypatch.setattr(loading, "load", load)
    threads = [threading.Thread(target=signals_of, args=(["hi"],)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loaded) == 1


def test_where_the_model_fails_the_rules_read_on(played, monkeypatch, caplog):
    def fail(self, text):
        raise MemoryError(text)

    monkeypatch.setattr(Model, "signals_of", fail)
    with caplog.at_level(logging.WARNING):
        assert signals_of(["private words", "more of them"]) == [Signals(), Signals()]
    assert len(caplog.records) == 1
    assert "private" not in caplog.text


def test_no_text_has_more_windows_than_can_be_waited_for():
    cut = windows.windows("one two three. " * 3000, str.split, 12)
    assert len(cut) == windows.MOST_WINDOWS
    assert all(0 < len(each) <= 12 for each in cut)


@pytest.mark.parametrize("text", ["a b c. d e. f", "x " * 50, "One. Two!\n\nThree? four", "…"])
def test_windows_hold_whole_sentences_and_all_of_the_text(text):
    cut = windows.windows(text, str.split, 4)
    assert [word for each in cut for word in each] == text.split()
    assert "".join(windows.sentences(text)) == text


def test_a_sentence_that_is_too_long_leaves_no_crumb():
    lengths = [len(each) for each in windows.windows("x " * 13, str.split, 12)]
    assert lengths == [6, 7]


def test_a_reading_holds_what_was_heard(played):
    signals = heard("you never listen")
    assert read("you never listen", signals=signals).signals == signals
    assert read("you never listen").signals == Signals()


@pytest.mark.parametrize("role", ["say", "reply"])
def test_danger_is_never_decided_by_a_signal_alone(played, role):
    names = (
        *(output.name for output in loading.shipped().description.outputs),
        *("harm.self-harm", "harm.violence", "harm.fear", "harm.coercion"),
    )
    loud = Signals(tuple((name, 1.0) for name in names), names, names)
    for text in ("Tea at four?", "I am glad of the bus.", ""):
        assert read(text, role=role, signals=loud, listening=True).danger is None
    hinting = "He rages, and I wait."
    assert read(hinting, role=role, signals=loud, listening=True).danger
    assert read(hinting, role=role, signals=Signals(), listening=True).danger is None
    assert read(hinting, role=role, signals=loud).danger is None


def test_where_danger_speaks_no_signal_makes_it_coach(played):
    loud = Signals((("blame", 1.0),), ("blame",), ("blame",))
    reading = read("He hits me and I'm scared of him.", preview=True, signals=loud)
    assert reading.danger
    assert reading.care == ()
