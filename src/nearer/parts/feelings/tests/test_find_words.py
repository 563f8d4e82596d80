from django.http import QueryDict

from nearer.parts.feelings.forms import COLUMNS, ROWS, NameForm, spread
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
