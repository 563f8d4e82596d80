"""Where a sentence was written before the name, words that may fit it can be tapped."""

import pytest

AFRAID = "I was so scared when the hospital rang that I could not pick up."


@pytest.fixture
def name_url(ana, make_moment):
    def begin(sentence):
        return f"/check-ins/{make_moment(ana, sentence=sentence).id}/name/"

    return begin


def test_they_stand_beside_the_others_and_none_is_chosen(ana, name_url):
    page = ana.client.get(name_url(AFRAID)).content.decode()
    assert 'name="fit" value="afraid"' in page
    assert " checked" not in page.partition("wordsheet")[0]


@pytest.mark.parametrize("sentence", ["", "The bus leaves at ten.", f"{AFRAID} I want to die."])
def test_there_are_none_where_nothing_fits_or_danger_speaks(ana, make_moment, sentence):
    moment = make_moment(ana, sentence=sentence or "x")
    assert 'name="fit"' not in ana.client.get(f"/check-ins/{moment.id}/name/").content.decode()


def test_a_tap_without_script_takes_the_word_and_the_page_is_shown_again(ana, name_url, open_page):
    url = name_url(AFRAID)
    fields = open_page(ana.client, url)
    answer = ana.client.post(url, fields | {"words": "sad", "fit": "afraid"})
    assert answer["Location"].partition("#")[0] == url
    page = ana.client.get(url).content.decode()
    assert 'id="word-afraid" checked' in page
    assert 'id="word-sad" checked' in page
    assert 'name="fit" value="afraid"' not in page


def test_what_is_no_word_is_refused(ana, name_url, open_page):
    url = name_url(AFRAID)
    assert ana.client.post(url, open_page(ana.client, url) | {"fit": "<b>"}).status_code == 422
