"""Looking for a word on the page of words, without script: nothing is saved by it, nothing lost."""

import re
from html import unescape

import pytest

from nearer.parts.feelings import own
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments.documents import Named

WORD = re.compile(r'<input type="checkbox" id="word-([^"]+)"( checked)? name="words"')


def page(answer):
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def found(html):
    part = html.split('<ul class="foundwords"')[1].split("</ul>")[0]
    return [word for word, _checked in WORD.findall(part)]


def ticked(html):
    return [word for word, checked in WORD.findall(html) if checked]


@pytest.fixture
def name(begun):
    return f"/check-ins/{begun.id}/name/"


@pytest.fixture
def send(ana, name, open_page):
    """Send the page of words with this, and open where it leads if that is to words that were found."""

    def send_it(**fields):
        answer = ana.client.post(name, open_page(ana.client, name) | fields)
        found = "requested=" in answer.headers.get("Location", "")
        return ana.client.get(answer["Location"]) if found else answer

    return send_it


@pytest.mark.parametrize(
    ("typed", "word"), [("gutted", "crushed"), ("lonley", "lonely"), ("fine", "weary")]
)
def test_it_works(send, typed, word):
    html = page(send(sought=f" {typed} ", find="1"))
    assert word in found(html)
    assert f'value="{typed}"' in html


def test_a_vague_word_is_said_to_cover_others(send):
    assert "“fine” can be covering one of these" in page(send(sought="fine", find="1"))


def test_nothing_is_saved_and_what_was_chosen_stays(send, ana, begun, read):
    html = page(
        send(
            sought="gutted",
            find="1",
            words=["sad", "crushed"],
            own=["a grey fog"],
            **{"word-strength-sad": "strong"},
        )
    )
    assert set(ticked(html)) == {"sad", "crushed"}
    assert 'name="own" value="a grey fog"' in html
    assert 'name="word-strength-sad" value="strong" autocomplete="off" checked' in html
    assert read(ana, begun) == begun
    assert "gutted" not in str(dict(ana.client.session))


def test_each_word_is_there_once(send):
    html = page(send(sought="gutted", find="1"))
    words = [word for word, _checked in WORD.findall(html)]
    assert len(words) == len(set(words))
    assert set(found(html)) < set(words)


def test_what_was_found_is_saved_like_any_word(send, ana, begun, name, read, open_page):
    html = page(send(sought="gutted", find="1"))
    sent = re.search(r'name="once" value="([^"]+)"', html)[1]
    chosen = open_page(ana.client, name) | {"once": sent, "words": ["crushed"], "sought": "gutted"}
    answer = ana.client.post(name, chosen | {"enter": "gutted"})
    assert answer["Location"].endswith("/sentence/")
    assert read(ana, begun).feelings == (Named("crushed"),)


def test_enter_looks_for_what_was_not_looked_for_yet(send):
    assert "crushed" in found(page(send(sought="gutted", enter="")))
    assert "lonely" in found(page(send(sought="lonley", enter="gutted")))
    assert send(sought="gutted", enter="gutted").status_code == 302
    assert send(sought="", enter="gutted").status_code == 302


def test_nothing_found_says_what_to_do_and_can_be_kept(send, ana, begun, name, read):
    html = page(send(sought="xqzzy", find="1"))
    assert "Not on this list." in html
    assert "look through the families" in html
    assert "Keep “xqzzy”" in html
    answer = send(sought="xqzzy", take="1", words=["sad"])
    assert answer["Location"] == f"{name}#chosen"
    assert read(ana, begun).feelings == (Named("sad"), Named("xqzzy", own=True))


def test_looking_for_nothing_says_so(send):
    html = page(send(sought="  ", find="1"))
    assert "There is nothing to look for yet." in html
    assert 'name="take"' not in html


def test_a_word_of_the_list_is_not_offered_as_ones_own(send):
    assert 'name="take"' not in page(send(sought="Lonely", find="1"))


def test_a_word_too_long_is_refused_with_everything_kept(send, ana, begun, read):
    answer = send(sought="x" * 61, take="1", words=["sad"])
    assert answer.status_code == 422
    assert ticked(answer.content.decode()) == ["sad"]
    assert read(ana, begun) == begun


def test_ones_own_words_are_found(send, ana):
    word = OwnWord("6f9c24e8-3b12-4c5e-9d5a-0a4f1c2b3d4e", "slatelike", "Grey and flat.", (0, -0.5))
    own.keep(viewer=ana.viewer, word=word)
    html = page(send(sought="slatelyke", find="1", words=[f"{word.id}:slatelike"]))
    assert found(html)[0] == word.id
    assert ticked(html) == [word.id]


def test_what_was_found_can_be_come_back_to(send, ana, begun, name):
    found_at = send(sought="gutted", find="1", words=["sad"]).wsgi_request.get_full_path()
    assert "gutted" not in found_at
    assert ticked(page(ana.client.get(found_at))) == ["sad"]


def test_come_back_to_after_it_was_saved_what_was_saved_stands(send, ana, name, open_page):
    found_at = send(sought="gutted", find="1", words=["sad"]).wsgi_request.get_full_path()
    ana.client.post(name, open_page(ana.client, found_at) | {"words": ["crushed"]})
    assert ticked(page(ana.client.get(found_at))) == ["crushed"]


def test_the_way_back_outlives_a_search(send):
    found = send(sought="gutted", find="1", back="/journal/", **{"from": "signals"})
    assert 'name="back" value="/journal/"' in page(found)
    assert 'name="from" value="signals"' in page(found)


def test_anothers_search_is_not_shown(send, ana, ben, name):
    found_at = send(sought="gutted", find="1").wsgi_request.get_full_path()
    query = found_at.partition("?")[2]
    assert "gutted" not in page(ben.client.get(f"/words/find/?{query}", follow=True))


def test_before_a_check_in_is_begun(ana):
    html = page(ana.client.post("/check-ins/", {"stage": "name", "sought": "gutted", "find": "1"}))
    assert "crushed" in found(html)


def test_a_lock_keeps_what_was_chosen_and_what_is_to_be_kept(
    send, ana, begun, name, read, open_page
):
    fields = open_page(ana.client, name) | {"words": ["sad"], "sought": "xqzzy", "take": "1"}
    ana.client.post("/lock/")
    assert ana.client.post(name, fields)["Location"] == "/kept/"
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = ana.client.get("/drafts/").context["waiting"]
    ana.client.post(f"/drafts/{draft[0].pk}/restoration/")
    assert read(ana, begun).feelings == (Named("sad"), Named("xqzzy", own=True))
