import re

import pytest

from nearer import content
from nearer.content import files

VERDICT = re.compile(r"\byou(’|')re\b|\byou are\b|\byour fault\b|\byou should\b", re.IGNORECASE)
FAMILIES = {
    "fear", "anger", "sadness", "grief", "shame", "guilt", "jealousy", "loneliness", "disgust",
    "numbness", "joy", "love", "awe", "longing",
}  # fmt: skip


def all_strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from all_strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from all_strings(inner)


def every_file():
    names = [name for name in files.names("") if name.endswith(".toml")]
    return [*names, *(f"help/{name}" for name in files.names("help"))]


def test_places_are_the_25_of_the_figure_in_12_zones():
    regions = content.regions()
    assert len({place.id for place in regions.places}) == len(regions.places) == 25
    assert len(regions.zones) == 12
    assert {place.zone for place in regions.places} == set(regions.zones)
    assert {place.id for place in regions.elsewhere} == {"whole", "nowhere"}


def test_places_can_be_seen_from_a_side():
    regions = content.regions()
    assert all(set(place.views) <= {"front", "back"} and place.views for place in regions.places)
    assert sum("front" in place.views for place in regions.places) == 20


def test_labels_of_places_differ():
    labels = list(content.regions().labels.values())
    assert len(labels) == len(set(labels)) == 27


def test_sensations_have_eight_textures_led_by_their_own_word():
    sensations = content.sensations()
    assert len(sensations.textures) == 8
    assert all(texture.words[0].id == texture.id for texture in sensations.textures)
    assert len(sensations.words) == sum(len(texture.words) for texture in sensations.textures) >= 24
    assert list(sensations.strengths) == ["faint", "clear", "strong"]


def test_feelings_come_in_the_fourteen_families():
    feelings = content.first_feelings()
    assert [family.id for family in feelings.families if family.id not in FAMILIES] == []
    assert {family.id for family in feelings.families} == FAMILIES
    assert 38 <= len(feelings.words) <= 50
    assert all(len(family.words) >= 2 for family in feelings.families)


def test_no_feeling_stands_twice():
    words = [word for family in content.first_feelings().families for word in family.words]
    assert len({word.id for word in words}) == len(words)
    assert len({word.label for word in words}) == len(words)
    assert len({word.definition for word in words}) == len(words)


def test_feelings_lie_on_the_field():
    for word in content.first_feelings().words.values():
        assert -1 <= word.energy <= 1
        assert -1 <= word.pleasantness <= 1


def test_definitions_are_one_short_line():
    for word in content.first_feelings().words.values():
        assert len(word.definition) <= 90, word.id
        assert word.definition.endswith("."), word.id


def test_spread_words_keep_apart_on_the_field():
    spread = [word for word in content.first_feelings().words.values() if word.spread]
    assert 12 <= len(spread) <= 20
    places = {(round(word.energy, 1), round(word.pleasantness, 1)) for word in spread}
    assert len(places) == len(spread)


def test_covering_words_lead_to_words_of_the_list():
    feelings = content.first_feelings()
    assert {"fine", "upset", "stressed"} <= set(feelings.covers)
    for said, words in feelings.covers.items():
        assert set(words) <= set(feelings.words), said
        assert said == said.lower()


def test_four_steps_are_four():
    told = content.four_steps()
    assert [step.id for step in told.steps] == [
        "presence", "expression", "safety", "vulnerability",
    ]  # fmt: skip
    assert all(step.title and step.what and len(step.do) == 3 for step in told.steps)


def test_help_is_there_for_each_country_and_anywhere():
    countries = content.help_countries()
    assert set(countries) == {
        "US", "GB", "IE", "CA", "AU", "NZ", "DE", "FR", "ES", "NL", "ZZ",
    }  # fmt: skip
    assert list(countries)[-1] == "ZZ"


@pytest.mark.parametrize("country", content.help_countries())
def test_help_says_when_it_was_written_and_what_to_do_at_once(country):
    page = content.help_page(country)
    assert page.country == country
    assert re.fullmatch(r"20\d\d-\d\d", page.written)
    assert page.advice
    assert page.emergency in " ".join(page.advice)
    assert country == "ZZ" or len(page.lines) >= 3
    for line in page.lines:
        assert re.fullmatch(r"[\d \-]+", line.number), line.name
        assert line.hours
        assert line.what.endswith(".")


def test_an_unknown_country_gets_the_general_page():
    assert content.help_page("XX").country == "ZZ"
    assert content.help_page("../../secret").country == "ZZ"


@pytest.mark.parametrize("name", every_file())
def test_words_pass_no_verdict_and_do_not_shout(name):
    for text in all_strings(files.read(name)):
        assert not VERDICT.search(text), text
        assert "!" not in text, text
        assert not re.search(r"\b(journey|amazing|just)\b", text), text


def test_a_missing_language_falls_back_to_english():
    assert content.four_steps("xx") == content.four_steps("en")
