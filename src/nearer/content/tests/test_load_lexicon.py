"""The words for feelings hold together: ids, neighbours, zones, needs, forms, and their wording."""

import re
from collections import Counter, defaultdict
from typing import get_args

import pytest

from nearer import content
from nearer.content import files
from nearer.content.lexicon import _forms

VERDICT = re.compile(r"\byou(’|')re\b|\byou are\b|\byour fault\b|\byou should\b", re.IGNORECASE)
UNWANTED = re.compile(r"\b(journey|amazing|just|should|toxic|victim|abuser)\b|!", re.IGNORECASE)
SECOND_PERSON = re.compile(r"\byou(r|rs)?\b", re.IGNORECASE)
AMERICAN = re.compile(r"\b(color|favor|honor|center|gray|neighbor|apologize)\w*\b")
WORDS = list(content.lexicon().words.values())


def by_id(word):
    return word.id


def wording(word):
    return [word.definition, word.protects, *(near.differs for near in word.near)]


def test_there_are_enough_words_in_the_fourteen_families():
    families = [family.id for family in content.lexicon().families]
    assert families == [
        "fear", "anger", "sadness", "grief", "shame", "guilt", "jealousy", "loneliness", "disgust",
        "numbness", "joy", "love", "awe", "longing",
    ]  # fmt: skip
    assert len(WORDS) >= 180
    assert all(len(family.words) >= 9 for family in content.lexicon().families)


def test_one_file_holds_one_family():
    for name in files.names("lexicon"):
        assert files.read(f"lexicon/{name}")["id"] == name.removesuffix(".toml")


def test_no_id_label_definition_or_example_stands_twice():
    listed = [word for family in content.lexicon().families for word in family.words]
    for key in ("id", "label", "definition", "say", "protects"):
        assert [said for said, n in Counter(getattr(w, key) for w in listed).items() if n > 1] == []


@pytest.mark.parametrize("word", WORDS, ids=by_id)
def test_a_word_is_placed_and_told_in_one_line(word):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", word.id)
    assert word.label == word.label.lower()
    assert -1 <= word.pleasantness <= 1
    assert -1 <= word.energy <= 1
    assert word.intensity in {1, 2, 3}
    assert len(word.definition) <= 90
    assert all(text.endswith(".") for text in wording(word))
    assert all(len(text) <= 120 for text in wording(word))


@pytest.mark.parametrize("word", WORDS, ids=by_id)
def test_a_word_leads_to_zones_needs_and_softer_words_that_exist(word):
    regions, needs, words = content.regions(), content.needs().needs, content.lexicon().words
    zones = set(regions.zones) | {place.id for place in regions.elsewhere}
    assert word.zones
    assert set(word.zones) <= zones
    assert 1 <= len(set(word.needs)) == len(word.needs) <= 4
    assert set(word.needs) <= set(needs)
    assert set(word.softer) <= set(words) - {word.id}
    assert all(words[softer].pleasantness < 0.2 for softer in word.softer)


@pytest.mark.parametrize("word", WORDS, ids=by_id)
def test_neighbours_are_two_are_mutual_and_each_names_the_other(word):
    words = content.lexicon().words
    ids = [near.id for near in word.near]
    assert len(set(ids)) == 2
    assert word.id not in ids
    for near in word.near:
        other = words[near.id]
        assert word.id in [back.id for back in other.near], f"{word.id} and {near.id}"
        said = near.differs.lower()
        assert other.label.split()[0] in said, f"{near.differs} does not name {near.id}"


def test_no_difference_is_told_in_the_same_words_twice():
    told = Counter(near.differs for word in WORDS for near in word.near)
    assert [sentence for sentence, count in told.items() if count > 1] == []


def test_every_form_belongs_to_one_word():
    owners = defaultdict(set)
    for word in WORDS:
        for form in word.forms:
            owners[form.text].add(word.id)
    assert {text: ids for text, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("word", WORDS, ids=by_id)
def test_a_word_is_found_by_its_label_in_some_form(word):
    assert word.forms
    assert all(form.text == form.text.lower().strip() for form in word.forms)
    assert len({(form.text, form.use) for form in word.forms}) == len(word.forms)
    texts = " ".join(form.text for form in word.forms)
    assert word.label.split()[0].replace("missing", "miss")[:4] in texts


def test_every_use_of_forms_occurs():
    assert {form.use for word in WORDS for form in word.forms} == set(get_args(content.Use))


def test_common_misspellings_are_forms():
    owners = {form.text: word.id for word in WORDS for form in word.forms}
    assert owners["lonley"] == "lonely"
    assert owners["embarassed"] == "embarrassed"
    assert owners["dissapointed"] == "disappointed"
    assert owners["jelous"] == "jealous"


def test_interpretation_marks_complaints_about_another_and_nothing_pleasant():
    marked = {word.id for word in WORDS if word.interpretation}
    assert {"unheard", "unappreciated", "ignored", "rejected", "betrayed"} <= marked
    assert marked.isdisjoint({"sad", "angry", "lonely", "anxious", "heard", "loved"})
    assert all(word.pleasantness < 0 for word in WORDS if word.interpretation)


def test_an_interpretation_can_go_deeper():
    assert [w.id for w in WORDS if w.interpretation and not w.softer] == []


def test_anger_may_be_the_whole_of_it():
    assert content.lexicon().words["outraged"].softer == ()


@pytest.mark.parametrize("word", WORDS, ids=by_id)
def test_wording_passes_no_verdict_and_speaks_of_the_word(word):
    for text in [*wording(word), word.say]:
        assert not VERDICT.search(text), text
        assert not UNWANTED.search(text), text
        assert not AMERICAN.search(text), text
    assert not any(SECOND_PERSON.search(text) for text in wording(word))
    assert word.say.endswith(".")


def test_the_first_list_is_drawn_from_the_lexicon():
    words = content.lexicon().words
    for first in content.first_feelings().words.values():
        whole = words[first.id]
        assert (first.label, first.family, first.definition) == (
            whole.label, whole.family, whole.definition,
        )  # fmt: skip
        assert (first.energy, first.pleasantness) == (whole.energy, whole.pleasantness)


def test_ids_that_records_hold_are_still_there():
    kept = """anxious afraid overwhelmed uneasy angry irritated resentful frustrated sad hurt
        disappointed discouraged grieving heartbroken ashamed embarrassed exposed guilty regretful
        jealous envious insecure lonely left-out unheard disgusted fed-up numb empty weary happy
        content relieved hopeful proud loving tender grateful close moved awed curious longing
        wistful restless"""
    assert list(content.first_feelings().words) == kept.split()


def test_an_unknown_use_is_refused():
    with pytest.raises(KeyError):
        _forms({"shouted": ["ah"]})


def test_a_missing_language_falls_back_to_english():
    assert content.lexicon("xx") == content.lexicon("en")
