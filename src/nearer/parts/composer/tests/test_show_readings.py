"""What is shown of a reading: places, what is clear, ticks, other ways to say it."""

from itertools import pairwise

from nearer.parts.composer import showing
from nearer.parts.composer.showing import Shown, show
from nearer.reader import read, signals
from nearer.reader.reading import Signals

BLAME = "You never listen to me. I felt alone last night. Could you ask me about it on Sunday?"
DANGER = "You never listen. Last night you hit me and I am scared to come home."


def test_a_place_tells_its_words_why_and_what_to_try():
    (place,) = show(BLAME).places
    assert place.words == BLAME[place.start : place.end] == "You never listen to me"
    assert place.notice
    assert place.why
    assert place.tries
    assert place.questions


def test_what_is_clear_is_told_beside_it():
    shown = show(BLAME)
    assert "I felt alone" in {str(each.words) for each in shown.clear}
    assert all(each.told for each in shown.clear)
    assert [tick.there for tick in shown.ticks] == [False, True, True]


def test_no_stretch_is_marked_twice():
    spans = sorted(
        (at.start, at.end) for shown in [show(BLAME)] for at in shown.places + shown.clear
    )
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_open_places_say_nothing_yet():
    shown = show("When [one time it happened], I felt [a feeling], because [what matters to me].")
    assert not any("[" in each.words or "matters" in each.words for each in shown.clear)
    assert "feeling" not in {tick.name for tick in shown.ticks if tick.there}


def test_what_is_quiet_is_not_shown_and_nothing_is_reworded_for_it():
    shown = show(BLAME, quiet=lambda: {"you-always"})
    assert shown.places == ()
    assert shown.wholes == ()
    assert shown.clear


def test_what_is_quiet_is_asked_for_only_where_something_was_found():
    asked = []
    show("I felt alone last night.", quiet=lambda: asked.append("plain") or set())
    show(BLAME, quiet=lambda: asked.append("blame") or set())
    assert asked == ["blame"]


def test_other_ways_that_nobody_asked_for_are_not_worked_out():
    shown = show(BLAME, rewording=False)
    assert shown.places == show(BLAME).places
    assert shown.wholes is None
    assert show("I felt alone last night.", rewording=False).wholes == ()


def test_ways_to_say_it_come_whole_and_by_the_sentence():
    wholes = show(BLAME).wholes
    assert 1 <= len(wholes) <= 3
    for whole in wholes:
        assert " ".join(whole.sentences) == whole.text
        assert not read(whole.text).care


def test_where_danger_speaks_there_is_nothing_else():
    shown = show(DANGER)
    assert shown == Shown(danger=shown.danger)
    assert shown.danger.show


def test_danger_that_only_a_model_hears_is_told_once_the_words_rest(monkeypatch):
    sure = Signals((("danger", 0.99), ("harm.fear", 0.9)), sure=("danger",))
    for asking in (showing, signals):
        monkeypatch.setattr(asking, "signals_of", lambda texts, **_: [sure for _ in texts])
    text = "She paces upstairs until four and I keep my shoes on."
    assert show(text).danger is None
    assert show(text, hinting="ask").danger.kind == "fear"
    # While one writes on it stays, and does not come and go.
    assert show(text, hinting="keep").danger.kind == "fear"


def test_a_reply_has_no_parts_to_tick():
    shown = show("At least you still have a job.", role="reply", context="I lost the baby in May.")
    assert shown.places
    assert shown.ticks == ()


def test_the_number_of_places_is_a_word():
    assert show(BLAME).how_many == "One"


def test_what_was_read_is_not_shown_by_accident():
    assert "listen" not in repr(show(BLAME).places[0])
    assert "listen" not in repr(show(BLAME).wholes[0])
