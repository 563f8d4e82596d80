"""What is worked out beforehand says the same as what is worked out when it is asked for."""

import json
from threading import Thread

import pytest

from nearer.reader import files, preparing, read, warm
from nearer.reader.automaton.outline import Words, outlines
from nearer.reader.automaton.prepared import (
    Sets,
    key,
    read_numbers,
    read_rows,
    write_numbers,
    write_rows,
)
from nearer.reader.files import PREPARED, made_from, prepared, read_data

TEXT = "You never listen. I felt lonely last night and I'd love to talk."


@pytest.fixture(scope="module")
def written():
    return json.loads(preparing.page())


def held(words: Words) -> set[str]:
    return {
        each for piece in words for each in ({piece} if isinstance(piece, str) else held(piece))
    }


def test_each_pattern_is_looked_for_by_the_same_words(written) -> None:
    sets = Sets(written)
    words: dict[int, set[str]] = {}
    for word in written["words"]:
        for number in sets.holding(word):
            words.setdefault(number, set()).add(word)
    for text, depth in dict.fromkeys(preparing.texts()):
        wanted = [[(held(each.words), each.loose) for each in row] for row in outlines(text, depth)]
        found = [
            [(words[each >> 1], bool(each & 1)) for each in row] for row in sets.rows(text, depth)
        ]
        assert found == wanted, text


def test_no_two_patterns_share_a_key() -> None:
    texts = set(preparing.texts())
    assert len({key(*each) for each in texts}) == len(texts)


def test_the_data_is_the_same(written) -> None:
    assert all(read_data(name) == kept for name, kept in written["data"].items())


@pytest.mark.parametrize("rows", [[[]], [[4, 7], []], [[2], [3, 5, 8]]])
def test_rows_come_back_from_text(rows) -> None:
    assert read_rows(write_rows(rows)) == rows


@pytest.mark.parametrize("numbers", [[], [0], [3, 4, 900]])
def test_numbers_come_back_from_text(numbers) -> None:
    assert read_numbers(write_numbers(numbers)) == numbers


def test_a_pattern_that_is_not_in_there_is_worked_out(written) -> None:
    sets = Sets(written)
    (row,) = sets.rows("you never xylophone", 0)
    assert row[-1] >> 1 in set(sets.holding("xylophone"))
    assert row[0] >> 1 in set(sets.holding("you"))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "classes").mkdir()
    monkeypatch.setattr(files, "_folder", lambda _: tmp_path)
    prepared.cache_clear()
    yield tmp_path
    prepared.cache_clear()


def test_what_was_made_from_other_words_is_left_aside(folder) -> None:
    (folder / PREPARED).write_text(json.dumps({"made_from": made_from()}))
    assert prepared() == {"made_from": made_from()}
    prepared.cache_clear()
    (folder / "classes" / "more.toml").write_text("[kin]\n")
    assert prepared() == {}


def test_without_the_file_there_is_nothing(folder) -> None:
    assert prepared() == {}


def test_warm_may_be_called_from_several_threads_and_changes_no_reading() -> None:
    before = read(TEXT)
    threads = [Thread(target=warm) for _ in range(3)]
    for each in threads:
        each.start()
    during = read(TEXT)
    for each in threads:
        each.join()
    assert before == during == read(TEXT)
