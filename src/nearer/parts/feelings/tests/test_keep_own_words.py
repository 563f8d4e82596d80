"""Words of one's own: kept, placed on the field, suggested, found among those to choose from."""

from dataclasses import replace
from itertools import combinations
from uuid import uuid4

import pytest
from django.http import QueryDict

from nearer import content
from nearer.kit.text import UnkeepableText
from nearer.parts.feelings import field, own
from nearer.parts.feelings.forms import NameForm
from nearer.parts.feelings.own import BadOwnWord, OwnWord
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Named
from nearer.parts.notebooks.models import Notebook
from nearer.parts.records.meeting import ChangedElsewhere


def new(word="greyish", definition="", place=None):
    return OwnWord(str(uuid4()), word, definition, place)


@pytest.fixture
def keep(ana):
    def kept(word, **more):
        own.keep(viewer=ana.viewer, word=word, **more)
        return next(one for one in own.all_of(ana.viewer) if one.id == word.id)

    return kept


def test_a_word_is_kept_with_its_meaning_and_its_place(keep):
    kept = keep(new(definition="No colour in it.", place=(-0.4, 0.16)))
    assert (kept.word, kept.definition, kept.place) == ("greyish", "No colour in it.", (-0.4, 0.16))
    assert kept.sliders == (-5, 2)
    assert own.placed(*kept.sliders) == pytest.approx((-0.4, 0.16))


def test_keeping_it_twice_is_keeping_it_once(ana, keep):
    word = new()
    keep(word, seen="")
    keep(word, seen="")
    assert len(own.all_of(ana.viewer)) == 1


def test_words_are_sealed_and_nobody_elses(ana, ben, keep):
    keep(new("stairwell"))
    assert b"stairwell" not in bytes(Notebook.objects.get().document)
    assert own.all_of(ben.viewer) == ()


def test_an_older_page_does_not_overwrite_a_newer_one(keep):
    first = keep(new())
    second = keep(replace(first, definition="newer"), seen=first.at)
    with pytest.raises(ChangedElsewhere) as met:
        keep(replace(first, definition="older"), seen=first.at)
    assert met.value.saved.definition == "newer"
    assert keep(replace(first, definition="older"), seen=second.at).definition == "older"


def test_what_cannot_be_kept_is_refused(ana, keep, monkeypatch):
    with pytest.raises(BadOwnWord):
        keep(new("  "))
    with pytest.raises(UnkeepableText):
        keep(new("x" * 61))
    with pytest.raises(UnkeepableText):
        keep(new(definition="x" * 1001))
    monkeypatch.setattr(own, "MOST", 1)
    keep(new("one"))
    with pytest.raises(BadOwnWord, match="room for 1"):
        keep(new("two"))
    assert [word.word for word in own.all_of(ana.viewer)] == ["one"]


def test_words_of_check_ins_are_suggested_until_they_have_a_card(ana, keep):
    feelings = [Named("lonely"), Named("greyish", own=True), Named("see-through", own=True)]
    actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes={"feelings": feelings})
    assert set(own.suggested(ana.viewer)) == {"greyish", "see-through"}
    keep(new("Greyish"))
    assert own.suggested(ana.viewer) == ("see-through",)


PLACES = [(-0.32, 0.4), (-0.4, -0.48), (0.8, 0.8), (-0.8, -0.8), (0.0, 0.0), (0.01, 0.01)]


@pytest.mark.parametrize("word", ["grey", "a bit see-through", "x" * 60])
def test_own_words_stand_close_to_where_they_were_placed(word):
    words = [new(word, place=place) for place in PLACES[:5]]
    spots = field.spread_with(words, "en")
    mine = {each.id: (column, row) for each, column, row in spots if each in words}
    assert len(mine) == len(words)
    assert all(1 <= column <= field.COLUMNS for column, _ in mine.values())
    for each in words:
        wanted = round((0.8 - each.place[1]) / 1.6 * (field.ROWS - 1)) + 1
        assert abs(mine[each.id][1] - wanted) <= field.CLOSE


def test_nothing_on_the_field_lies_on_an_own_word():
    words = [new("a bit of grey", place=place) for place in PLACES]
    spots = field.spread_with(words, "en")
    assert {each.id for each, *_ in spots} >= {word.id for word in words[:3]}
    for (one, left, top), (other, right, below) in combinations(spots, 2):
        if one in words or other in words:
            half = (field._width(one) + field._width(other)) / 2
            assert abs(top - below) >= field.TALL or abs(left - right) >= half


def test_without_own_words_the_field_is_as_it_was():
    assert field.spread_with([new()], "en") == field.spread("en")


def form(query, mine):
    asked = NameForm(QueryDict(query))
    asked.mine = tuple(mine)
    return asked


def test_a_word_of_ones_own_is_chosen_like_any_other():
    word = new("a kind of grey", "No colour in it.")
    asked = form(f"words={word.id}%3Aa+kind+of+grey&word-strength-{word.id}=strong", [word])
    assert asked.is_valid()
    assert asked.part()["feelings"] == [Named("a kind of grey", own=True, strength="strong")]
    (chosen,) = asked.chosen()
    assert (chosen.label, chosen.definition, chosen.is_written) == (
        *("a kind of grey", "No colour in it.", False),
    )
    assert f'id="word-{word.id}" checked' in asked.my_words()
    assert asked.own_words() == [""]


def test_a_chosen_word_outlives_its_card():
    asked = form(f"words={uuid4()}%3Agrey", [])
    assert asked.is_valid()
    assert asked.part()["feelings"] == [Named("grey", own=True)]
    assert asked.own_words() == ["grey", ""]
    assert asked.my_words() == ""


def test_markup_in_a_word_is_only_letters():
    word = new('"><script>id="word-sad"', place=(0.0, 0.0))
    asked = form("words=sad", [word])
    html = asked.my_words() + asked.field2d() + asked.families()
    assert "<script>" not in html
    assert html.count(" checked") == 1


def test_no_word_of_the_list_looks_like_a_page_beside_the_cards():
    assert {"own", "guides", "find", "put-back"}.isdisjoint(content.lexicon().words)
