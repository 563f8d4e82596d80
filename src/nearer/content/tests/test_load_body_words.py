"""Group maps name places and words that exist, and rest on a source."""

import re
from collections import Counter

from nearer import content
from nearer.content.sources import sources

MAPS = content.body_words().maps


def test_every_family_is_either_drawn_or_said_to_be_unknown():
    drawn = {one.family for one in MAPS if not one.words}
    families = {family.id for family in content.lexicon().families}
    assert drawn | set(content.body_words().unknown) == families
    assert not drawn & set(content.body_words().unknown)


def test_places_and_words_exist():
    labels, words = content.regions().labels, content.lexicon().words
    for one in MAPS:
        assert one.more or one.less
        assert {*one.more, *one.less} <= set(labels)
        assert not set(one.more) & set(one.less)
        assert set(one.words) <= set(words)


def test_it_rests_on_a_source_and_tells_its_limits():
    found = content.body_words()
    assert found.source in sources()
    assert len(found.limits) >= 3


def test_no_sentence_stands_twice_and_none_says_what_a_place_means():
    said = [one.in_words for one in MAPS] + list(content.body_words().limits)
    assert [text for text, times in Counter(said).items() if times > 1] == []
    assert not [text for text in said if re.search(r"\bmeans?\b|\bproves?\b", text)]
