"""From a chosen word to its card and back: the words of the page are kept on the way."""

from html import unescape

import pytest

from nearer.parts.moments.documents import Named


def page(answer):
    return unescape(answer.content.decode())


@pytest.fixture
def name(begun):
    return f"/check-ins/{begun.id}/name/"


def test_going_to_a_card_keeps_what_is_chosen(ana, begun, name, read, open_page):
    sent = open_page(ana.client, name) | {"words": ["sad", "hurt"], "word-strength-hurt": "strong"}
    answer = ana.client.post(name, sent | {"next": "word:hurt"})
    assert answer["Location"] == f"/check-ins/{begun.id}/words/hurt/"
    assert read(ana, begun).feelings == (Named("sad"), Named("hurt", strength="strong"))
    html = page(ana.client.get(answer["Location"]))
    assert "Back to your words" in html
    assert "Choose this word" not in html


def test_a_neighbour_can_be_chosen_from_its_card(ana, begun, read):
    card = f"/check-ins/{begun.id}/words/lonely/"
    assert "Choose this word" in page(ana.client.get(card))
    answer = ana.client.post(card)
    assert answer["Location"] == f"/check-ins/{begun.id}/name/#chosen"
    assert read(ana, begun).feelings == (Named("lonely"),)
    ana.client.post(card)
    assert read(ana, begun).feelings == (Named("lonely"),)


def test_a_fourth_word_explains(ana, make_moment, read):
    full = make_moment(ana, feelings=[Named("sad"), Named("hurt"), Named("angry")])
    answer = ana.client.post(f"/check-ins/{full.id}/words/lonely/", follow=True)
    assert "There is room for three words." in page(answer)
    assert len(read(ana, full).feelings) == 3


def test_words_and_check_ins_that_there_are_not_are_not_found(ana, ben, begun, name, open_page):
    card = f"/check-ins/{begun.id}/words/lonely/"
    assert ben.client.get(card).status_code == 404
    assert ben.client.post(card).status_code == 404
    assert ana.client.get(f"/check-ins/{begun.id}/words/nonsense/").status_code == 404
    sent = open_page(ana.client, name) | {"words": "sad"}
    assert ana.client.post(name, sent | {"next": "word:../.."}).status_code == 404
