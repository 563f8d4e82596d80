"""Words on their own: the first page, a search without script, the cards."""

from html import unescape

import pytest

from nearer import content
from nearer.parts.moments import queries as moments


def page(answer):
    return unescape(answer.content.decode())


def test_it_works(ana):
    html = page(ana.client.get("/words/"))
    assert html.count('href="/words/lonely/"') == 2
    assert html.count("data-at=") == len(content.lexicon().words)


def test_it_needs_login(client):
    assert client.get("/words/")["Location"].startswith("/sign-in/")
    assert client.get("/words/lonely/")["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("word", content.lexicon().words.values(), ids=lambda word: word.id)
def test_every_word_has_its_card(word, ana):
    html = page(ana.client.get(f"/words/{word.id}/"))
    for text in (word.definition, word.protects, word.say, *(near.differs for near in word.near)):
        assert text in html
    for other in (*(near.id for near in word.near), *word.softer):
        assert f'href="/words/{other}/?back=' in html
    assert f'href="/words/guides/{word.family}/?back=' in html


def test_anger_may_be_the_whole_of_it(ana):
    assert "It may also be the whole of it." in page(ana.client.get("/words/angry/"))


def test_a_word_that_there_is_not_is_not_found(ana):
    assert ana.client.get("/words/nothing-like-it/").status_code == 404


def test_i_feel_this_now_begins_a_check_in_once(ana):
    sent = {"stage": "name", "once": "7f9c24e8-3b12-4c5e-9d5a-0a4f1c2b3d4e", "words": "lonely"}
    first, again = (ana.client.post("/check-ins/", sent) for _ in range(2))
    assert first["Location"] == again["Location"]
    assert first["Location"].endswith("/sentence/")
    (entry,) = moments.newest(ana.viewer, 5)
    assert [named.word for named in entry.feelings] == ["lonely"]


def test_a_word_that_cannot_be_felt_explains(ana):
    answer = ana.client.post("/check-ins/", {"stage": "name", "words": "nonsense"})
    assert answer.status_code == 422
    assert "not on the list" in page(answer)


def test_a_search_without_script_finds_and_keeps_nothing(ana):
    answer = ana.client.post("/words/find/", {"sought": "gutted"}, follow=True)
    assert 'href="/words/crushed/?back=' in page(answer)
    assert "Keep it as a word of your own" in page(answer)
    assert "gutted" not in str(dict(ana.client.session))


def test_a_search_that_finds_nothing_says_so(ana):
    html = page(ana.client.post("/words/find/", {"sought": "xqzzy"}, follow=True))
    assert "Not on this list. Any word of your own is good." in html


def test_the_word_that_was_looked_for_can_become_ones_own(ana):
    html = page(ana.client.post("/words/own/new/", {"sought": " a bit <grey> "}, follow=True))
    assert 'value="a bit <grey>"' in html


@pytest.mark.parametrize("url", ["/words/find/", "/words/own/new/?back=/words/"])
def test_what_was_looked_for_can_be_come_back_to_and_no_address_tells_it(ana, ben, url):
    where = ana.client.post(url, {"sought": "gutted"})["Location"]
    assert where.startswith(url)
    assert "gutted" not in where
    for _ in range(2):
        assert 'value="gutted"' in page(ana.client.get(where))
    assert "gutted" not in page(ben.client.get(where, follow=True))


def test_whoever_opens_the_address_of_a_search_again_is_led_to_the_words(ana):
    assert ana.client.get("/words/find/")["Location"] == "/words/"
