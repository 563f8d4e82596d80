import json

from django.contrib.staticfiles import finders
from django.http import QueryDict
from django.utils.html import escape

from nearer import content
from nearer.parts.feelings import lexicon_file
from nearer.parts.feelings.field import COLUMNS, ROWS, spread
from nearer.parts.feelings.forms import NameForm
from nearer.parts.moments.documents import Named


def form(query):
    return NameForm(QueryDict(query))


def test_words_and_own_words_become_feelings():
    asked = form("words=lonely&own=a+kind+of+grey&own=&own=++")
    assert asked.is_valid()
    assert asked.part() == {
        "feelings": [Named("lonely"), Named("a kind of grey", own=True)],
        "not_yet": False,
    }


def test_own_words_are_kept_as_typed():
    asked = form("own=%20Grey%20")
    assert asked.is_valid()
    assert asked.part()["feelings"] == [Named(" Grey ", own=True)]


def test_a_word_twice_is_once():
    asked = form("words=sad&words=sad&own=grey&own=grey")
    assert asked.is_valid()
    assert len(asked.part()["feelings"]) == 2


def test_three_fit_and_four_do_not():
    assert form("words=sad&words=hurt&own=grey").is_valid()
    four = form("words=sad&words=hurt&own=grey&own=blue")
    assert not four.is_valid()
    assert "room for three" in str(four.errors["words"])


def test_there_is_room_for_one_more_own_word():
    assert form("own=grey").own_words() == ["grey", ""]
    assert form("own=a&own=b&own=c").own_words() == ["a", "b", "c"]


def test_the_field_places_its_words_inside_and_apart():
    placed = spread("en")
    assert all(1 <= column <= COLUMNS and 1 <= row <= ROWS for _, column, row in placed)
    for word, column, row in placed:
        for other, at_column, at_row in placed:
            apart = abs(column - at_column) >= 4 or abs(row - at_row) >= 2
            assert word is other or apart, (word.id, other.id)


def test_more_energy_is_higher_and_pleasant_is_to_the_right():
    placed = {word.id: (column, row) for word, column, row in spread("en")}
    assert placed["angry"][1] < placed["numb"][1]
    assert placed["lonely"][0] < placed["content"][0]


def test_chosen_words_are_ticked_and_nothing_else():
    html = form("words=lonely&words=%22%3E%3Cscript%3E&words=left-out").families()
    assert html.count(" checked") == 2
    assert 'id="word-left-out" checked' in html
    assert "script" not in html
    assert " checked" not in NameForm().families()


def test_the_whole_lexicon_is_on_the_page_with_what_each_word_means():
    html = NameForm().families()
    words = content.lexicon().words.values()
    assert html.count('name="words"') == len(words) > 200
    assert all(escape(word.definition) in html for word in words)


def test_the_first_words_of_a_family_stand_before_the_others():
    fear = NameForm().families().split("</fieldset>")[0]
    first, more = fear.split("<details")
    assert first.count('name="words"') == 4
    assert more.count('name="words"') == len(content.lexicon().families[0].words) - 4


def test_a_family_is_open_where_one_of_its_other_words_is_chosen():
    assert form("words=panicky").families().count("<details open>") == 1
    assert "<details open>" not in form("words=&own=panicky").families()


def test_each_word_has_its_own_strength():
    asked = form(
        "words=sad&word-strength-sad=strong&words=hurt&own=&own=grey&word-strength-own-1=faint"
    )
    assert asked.is_valid()
    assert asked.part()["feelings"] == [
        Named("sad", strength="strong"),
        Named("hurt"),
        Named("grey", own=True, strength="faint"),
    ]


def test_an_unknown_strength_is_refused_beside_the_words():
    asked = form("words=sad&word-strength-sad=enormous")
    assert not asked.is_valid()
    assert "faint, clear or strong" in str(asked.errors["words"])


def test_chosen_words_are_shown_with_their_meaning_and_strength():
    listed, own = form("own=grey&words=sad&word-strength-own-0=clear").chosen()
    assert (listed.key, listed.strength) == ("sad", "")
    assert listed.definition == content.lexicon().words["sad"].definition
    assert (own.key, own.label, own.definition, own.strength) == ("own-0", "grey", "", "clear")


def test_own_words_and_their_strengths_are_shown_by_where_they_stand_now():
    asked = form("own=&own=grey&word-strength-own-1=faint&words=nonsense")
    assert asked.own_words()[0] == "grey"
    assert [(word.key, word.strength) for word in asked.chosen()] == [("own-0", "faint")]


def test_the_file_for_the_script_has_every_word_and_what_vague_ones_cover():
    told = json.loads(lexicon_file.text("en"))
    words = content.lexicon().words
    assert told["words"].keys() == words.keys()
    assert all(len(word["near"]) == 2 for word in told["words"].values())
    assert {near for word in told["words"].values() for near, _ in word["near"]} <= words.keys()
    assert "hurt" in told["covers"]["upset"]
    assert "i feel" in told["openings"]


def test_the_file_is_found_in_english_where_a_language_has_none():
    assert lexicon_file.name("en") == lexicon_file.name("xx") == "feelings/words.en.json"
    assert finders.find(lexicon_file.name("en"))
