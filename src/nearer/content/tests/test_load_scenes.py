"""Scenes and the weekly rating: words that exist, of one valence, and nothing said twice."""

from collections import Counter

import pytest

from nearer import content
from nearer.content import files

SCENES = list(content.scenes().values())
WORDS = content.lexicon().words


def by_id(scene):
    return scene.id


def test_there_are_enough_and_each_stands_once():
    rows = [row for data in files.read_folder("scenes") for row in data["scene"]]
    assert len(rows) == len(SCENES) >= 120
    assert [text for text, times in Counter(row["text"] for row in rows).items() if times > 1] == []


def test_a_good_part_is_pleasant_and_often_more_than_one_word_fits():
    pleasant = [scene for scene in SCENES if WORDS[scene.words[0]].pleasantness > 0]
    assert 0.3 < len(pleasant) / len(SCENES) < 0.5
    assert sum(len(scene.fits) > 1 for scene in SCENES) > len(SCENES) / 3


def test_the_fitting_word_stands_in_no_favourite_place_and_is_not_the_longest():
    places = Counter(scene.words.index(word) for scene in SCENES for word in scene.fits)
    assert max(places.values()) < 1.5 * min(places.values())
    longest = [max(scene.words, key=len) in scene.fits for scene in SCENES]
    assert sum(longest) < 0.6 * len(SCENES)


@pytest.mark.parametrize("scene", SCENES, ids=by_id)
def test_words_exist_and_fit_together(scene):
    assert len(set(scene.words)) == 5
    assert set(scene.words) <= set(WORDS)
    assert 1 <= len(scene.fits) <= 3
    assert set(scene.fits) <= set(scene.words)
    assert set(scene.tells) <= set(scene.words)
    assert len(scene.tells) >= 2


def test_nothing_is_told_twice():
    told = Counter(text for scene in SCENES for text in scene.tells.values())
    assert [text for text, times in told.items() if times > 1] == []


def test_the_weekly_rating_has_five_words_on_each_side():
    found = content.deep_check_in()
    assert [side.id for side in found.sides] == ["unpleasant", "pleasant"]
    for side, sign in zip(found.sides, (-1, 1), strict=True):
        assert len({word.id for word in side.words}) == 5
        assert all(WORDS[word.id].pleasantness * sign > 0 for word in side.words)
        assert len({WORDS[word.id].energy > 0 for word in side.words}) == 2
    questions = Counter(word.question for side in found.sides for word in side.words)
    assert max(questions.values()) == 1
    assert found.highest == 6
    assert list(found.scale) == [0, 3, 6]
