"""The guides are whole: one for each family, with words and sources that exist, nothing said twice."""

import re
from collections import Counter

import pytest

from nearer import content
from nearer.content import files

GUIDES = list(content.guides().values())
UNWANTED = re.compile(
    r"\b(journey|amazing|just|should|toxic|victim|abuser|disorder|diagnos\w+|negative emotions?)\b|!",
    re.IGNORECASE,
)
AMERICAN = re.compile(r"\b(color|favor|honor|center|gray|neighbor|apologize)\w*\b")
# How long a feeling lasts is measured badly and differs wildly: nothing says so.
LASTING = re.compile(
    r"\b((lasts?|passes|fades|is over|subsides?) (in|within|after)|lasts? (for|about)) \w+",
    re.IGNORECASE,
)
DECODES = re.compile(r"\b(means|is a sign) (that )?you (feel|are)\b", re.IGNORECASE)


def by_id(guide):
    return guide.id


def sentences(guide):
    return [
        *(guide.opening, guide.purpose, guide.when_more),
        *guide.body,
        *guide.hides,
        *guide.stay,
        *(saying.words for saying in guide.say),
        *guide.learned,
        *guide.practice.steps,
    ]


def test_each_family_has_its_guide_in_a_file_of_its_name():
    families = [family.id for family in content.lexicon().families]
    assert [guide.id for guide in GUIDES] == families
    assert files.names("guides") == sorted(f"{family}.toml" for family in families)


def test_nothing_is_said_twice():
    said = Counter(text for guide in GUIDES for text in sentences(guide))
    assert [text for text, times in said.items() if times > 1] == []
    titles = Counter(guide.practice.title for guide in GUIDES)
    assert max(titles.values()) == 1


@pytest.mark.parametrize("guide", GUIDES, ids=by_id)
def test_a_guide_has_all_its_parts(guide):
    assert 3 <= len(guide.body) <= 5
    assert 3 <= len(guide.hides) <= 5
    assert 3 <= len(guide.stay) <= 4
    assert 3 <= len(guide.say) <= 4
    assert 2 <= len(guide.learned) <= 3
    assert 3 <= len(guide.practice.steps) <= 5
    assert 1 <= guide.practice.minutes <= 15
    assert len(guide.sources) >= 2
    assert all(question.endswith("?") for question in guide.learned)


@pytest.mark.parametrize("guide", GUIDES, ids=by_id)
def test_its_words_are_of_the_family(guide):
    assert 5 <= len(guide.words) <= 7
    assert {word.family for word in guide.words} == {guide.id}


@pytest.mark.parametrize("guide", GUIDES, ids=by_id)
@pytest.mark.parametrize("pattern", [UNWANTED, AMERICAN, LASTING, DECODES])
def test_its_wording_is_plain_and_claims_nothing(guide, pattern):
    assert [text for text in sentences(guide) if pattern.search(text)] == []
