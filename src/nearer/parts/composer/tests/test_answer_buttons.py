"""Without script the area's buttons do what they do with it."""

from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from nearer.parts.composer import area as areas
from nearer.parts.composer import quiet
from nearer.parts.composer.showing import show

TEXT = "You never listen to me. I felt alone last night."
OPEN = "You never listen when I talk about Mum."


def post(text=TEXT, **fields):
    return QueryDict(urlencode({"text": text, "area_role": "say"} | fields, doseq=True))


def test_only_the_areas_own_buttons_ask_it_something():
    assert not areas.was_asked(post())
    assert areas.was_asked(post(read="1"))
    assert areas.was_asked(post(use=""))


def test_line_ends_are_as_they_were_typed():
    assert areas.text_in(post("one\r\ntwo")) == "one\ntwo"


def test_what_was_offered_for_a_place_is_put_there():
    place = show(TEXT).places[0]
    given = areas.answer(post(use=place.tries[0].key))
    assert given.text == place.tries[0].placed.into(TEXT)
    assert given.before == TEXT
    assert given.taken == ("you-always",)


def test_a_way_to_say_it_takes_the_place_of_everything():
    whole = show(TEXT).wholes[0]
    given = areas.answer(post(take="1", rewording=str(whole.number)))
    assert given.text == whole.text
    assert given.taken == (whole.kind,)


def test_a_word_of_the_choice_closes_the_open_place():
    whole = next(each for each in show(OPEN).wholes if each.opens)
    (place,) = whole.opens
    taking = {"take": "1", "rewording": str(whole.number)}
    chosen = {f"choice-{whole.number}-0": place.choices[1]}
    given = areas.answer(post(OPEN, **taking, **chosen))
    assert given.text == whole.text.replace(place.words, place.choices[1])
    for other in ("", "<b>"):
        given = areas.answer(post(OPEN, **taking, **{f"choice-{whole.number}-0": other}))
        assert given.text == whole.text


@pytest.mark.parametrize(
    "fields",
    [{"use": "you-always.99.0"}, {"use": ""}, {"take": "1"}, {"take": "1", "rewording": "9"}],
)
def test_what_is_not_offered_changes_nothing(fields):
    given = areas.answer(post(**fields))
    assert given.text == TEXT
    assert given.before is None


def test_a_change_is_undone():
    given = areas.answer(post("something else", undo="1", before=TEXT))
    assert given.text == TEXT


def test_undo_without_a_change_empties_nothing():
    assert areas.answer(post(undo="1")).text == TEXT


def test_a_place_is_kept_as_it_was_written(ana):
    area = areas.bound(ana.viewer, post(dismiss="you-always"), label="Your words")
    assert area.dismissed == ("you-always",)
    assert area.reading.places == ()
    again = areas.bound(
        ana.viewer, post(dismissed=area.dismissed, **{"again-all": "1"}), label="Your words"
    )
    assert again.dismissed == ()
    assert again.reading.places


def test_what_was_put_away_for_a_message_stays_away_while_it_is_read(ana):
    area = areas.bound(ana.viewer, post(read="1", dismissed=["you-always"]), label="Your words")
    assert area.reading.places == ()


def test_a_rule_is_kept_quiet_for_good_and_for_one_person(ana, ben):
    area = areas.bound(ana.viewer, post(quiet="you-always"), label="Your words")
    assert area.reading.places == ()
    assert quiet.names(ana.viewer) == {"you-always"}
    assert areas.bound(ana.viewer, post(read="1"), label="Your words").reading.places == ()
    assert areas.bound(ben.viewer, post(read="1"), label="Your words").reading.places


@pytest.mark.parametrize("name", ["", "no-such-rule", "feeling-owned"])
def test_only_what_may_hurt_can_be_kept_quiet(ana, name):
    areas.bound(ana.viewer, post(quiet=name), label="Your words")
    assert quiet.names(ana.viewer) == frozenset()


def test_names_that_nobody_gave_are_left_out():
    given = post(dismissed=["you-always", "<b>", "you-always"], taken=["short", "stairwell"])
    assert areas.dismissed_in(given) == ("you-always",)
    assert areas.taken_in(given) == ("short",)


def test_a_form_that_asks_nothing_is_not_read(ana):
    area = areas.bound(ana.viewer, post(), label="Your words", errors=["Too long."])
    assert area.reading is None
    assert area.text == TEXT
    assert area.errors == ("Too long.",)


def test_danger_is_told_to_the_page(ana):
    words = "You never listen. Last night you hit me and I am scared to come home."
    area = areas.bound(ana.viewer, post(words, read="1"), label="Your words")
    assert area.danger
    assert areas.danger_in(words)
    assert not areas.danger_in(TEXT)


def test_an_area_opens_with_what_is_there():
    area = areas.fresh(label="Your words", text=TEXT, dismissed=["you-always"])
    assert area.text == TEXT
    assert area.reading is None
    assert TEXT not in repr(area)
