"""The guided way: six questions, each may be passed over, put together into one text to edit."""

import re
from urllib.parse import quote
from uuid import uuid4

import pytest

from nearer.parts.feelings import own
from nearer.parts.moments.documents import Named
from nearer.rooms.expression.saying import queries
from nearer.rooms.expression.saying.documents import PARTS
from nearer.rooms.expression.saying.guided import slug

ANSWERS = {
    "their_side": "I can see that you had a long week",
    "observation": "On Tuesday, when I talked about Mum, the television was on.",
    "under": "Underneath I was afraid to be a burden",
    "matters": "It matters to me that we hear each other",
    "request": "Would you sit with me for ten minutes tonight?",
}

AFRAID = "I was so scared when the hospital rang that I could not pick up."


def own_word(someone, word):
    return own.keep(viewer=someone.viewer, word=own.OwnWord(str(uuid4()), word))


def only(someone):
    (statement,) = queries.newest(someone.viewer, 9)
    return statement


@pytest.fixture
def walk(ana, say_page):
    """Answer the questions from an address on; the last address is that of the text."""

    def walk_on(url="/say/new/their-side/", answers=None, **words):
        given = ANSWERS if answers is None else answers
        while "/guided/" in url or "/new/" in url:
            name = url.rstrip("/").split("/")[-1].replace("-", "_")
            fields = say_page(ana.client, url) | {"said": given.get(name, "")}
            if name == "feeling":
                fields |= words
            url = ana.client.post(url, fields)["Location"]
        return url

    return walk_on


def test_the_answers_become_one_text_in_their_order(ana, walk):
    assert walk(words=["hurt", "lonely"]) == f"/say/{only(ana).id}/"
    assert only(ana).text == (
        "I can see that you had a long week. "
        "On Tuesday, when I talked about Mum, the television was on. "
        "I felt hurt and lonely. "
        "Underneath I was afraid to be a burden. "
        "It matters to me that we hear each other. "
        "Would you sit with me for ten minutes tonight?"
    )
    assert only(ana).raw == only(ana).text
    assert [named.word for named in only(ana).feelings] == ["hurt", "lonely"]


def test_a_sentence_of_ones_own_stands_in_place_of_the_words(ana, walk):
    walk(answers={"feeling": "Part of me was furious"}, words=["hurt"])
    assert only(ana).text == "Part of me was furious."


def test_words_of_ones_own_and_words_that_blame_are_welcome(ana, walk, say_page):
    walk(answers={"matters": "x"}, words=["ignored"], own=["like a lodger"])
    assert only(ana).text == "I felt ignored and like a lodger. x."
    under = ana.client.get(f"/say/{only(ana).id}/guided/under/").content.decode()
    assert "Words that can lie under it" in under


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("", "Underneath I felt hurt"),
        ("It is late.", "It is late. Underneath I felt hurt"),
        ("Underneath I was also", "Underneath I was also hurt"),
        ("Deep down ", "Deep down hurt"),
        ("Underneath I felt afraid", "Underneath I felt afraid and hurt"),
    ],
)
def test_a_softer_word_is_taken_into_the_sentence(
    ana, make_statement, say_page, stands, said, then
):
    begun = make_statement(ana, feelings=[Named("angry")])
    url = f"/say/{begun.id}/guided/under/"
    fields = say_page(ana.client, url)
    answer = ana.client.post(url, fields | {"said": said, "tap": "hurt"})
    assert answer["Location"] == url
    assert stands(ana, begun).part("under") == then


def test_only_words_that_were_offered_are_taken(ana, make_statement, say_page, stands):
    begun = make_statement(ana, feelings=[Named("angry")])
    url = f"/say/{begun.id}/guided/under/"
    ana.client.post(url, say_page(ana.client, url) | {"said": "It is", "tap": "<b>"})
    assert stands(ana, begun).part("under") == "It is"


@pytest.mark.parametrize(
    ("changes", "offered"),
    [
        ({"raw": AFRAID}, True),
        ({"part_observation": AFRAID}, True),
        ({"part_their_side": AFRAID}, False),
        ({"raw": f"{AFRAID} I want to die."}, False),
    ],
)
def test_words_that_may_fit_ones_own_side_are_offered(ana, make_statement, changes, offered):
    begun = make_statement(ana, **changes)
    page = ana.client.get(f"/say/{begun.id}/guided/feeling/").content.decode()
    assert ('name="fit" value="afraid"' in page) == offered


def test_a_word_that_may_fit_is_taken_without_going_on(ana, make_statement, say_page, stands):
    begun = make_statement(ana, raw=AFRAID)
    url = f"/say/{begun.id}/guided/feeling/"
    answer = ana.client.post(url, say_page(ana.client, url) | {"fit": "afraid"})
    assert answer["Location"] == url
    assert [named.word for named in stands(ana, begun).feelings] == ["afraid"]


def test_passed_over_altogether_nothing_is_kept(ana, say_page):
    url = "/say/new/their-side/"
    for _question in PARTS:
        url = ana.client.post(url, say_page(ana.client, url) | {"said": ""})["Location"]
    assert url == "/say/new/"
    assert queries.newest(ana.viewer, 9) == []


def test_each_can_be_passed_over_by_itself(ana, walk):
    walk(answers={"request": ANSWERS["request"]})
    assert only(ana).text == ANSWERS["request"]


def test_come_back_to_the_first_question_leads_to_what_it_has_begun(ana, say_page):
    first = "/say/new/their-side/"
    fields = say_page(ana.client, first) | {"said": ANSWERS["their_side"]}
    ana.client.post(first, fields)
    again = ana.client.head(f"{first}?once={fields['once']}")["Location"]
    assert again == f"/say/{only(ana).id}/guided/their-side/"
    assert ANSWERS["their_side"] in ana.client.get(again).content.decode()


def test_going_back_keeps_what_was_answered(ana, say_page, walk):
    walk()
    for name, said in ANSWERS.items():
        page = ana.client.get(f"/say/{only(ana).id}/guided/{slug(name)}/")
        assert said in page.content.decode()


def test_put_together_again_only_what_changed_is_new_and_the_text_before_is_kept(
    ana, say_page, walk
):
    walk()
    url = f"/say/{only(ana).id}/"
    ana.client.post(url, say_page(ana.client, url) | {"text": "edited by hand"})
    walk(f"{url}guided/request/")
    assert only(ana).text == "edited by hand"
    walk(f"{url}guided/request/", {"request": "Could we try it on Sunday?"})
    assert only(ana).text.endswith("Could we try it on Sunday?")
    assert "edited by hand" in [version.text for version in only(ana).versions]


def test_it_can_be_put_together_before_the_end(ana, say_page):
    fields = say_page(ana.client, "/say/new/their-side/")
    first = ana.client.post(
        "/say/new/their-side/", fields | {"said": "You are tired", "to": "Noor"}
    )
    assert first["Location"].endswith("/guided/observation/")
    fields = say_page(ana.client, first["Location"])
    done = ana.client.post(first["Location"], fields | {"said": "It was late", "together": "1"})
    assert done["Location"] == f"/say/{only(ana).id}/"
    assert (only(ana).text, only(ana).to) == ("You are tired. It was late.", "Noor")


def test_the_name_alone_begins_it_and_it_can_be_found_again(ana, say_page):
    fields = say_page(ana.client, "/say/new/their-side/")
    ana.client.post("/say/new/their-side/", fields | {"said": "", "to": "Noor"})
    assert only(ana).to == "Noor"
    assert "Nothing written yet" in ana.client.get("/say/").content.decode()


def test_pauses_are_kept_and_make_one(ana, say_page):
    fields = say_page(ana.client, "/say/new/observation/")
    for said in ("On", "On Tuesday"):
        quiet = fields | {"said": said, "quietly": "1"}
        assert ana.client.post("/say/new/observation/", quiet).status_code == 204
    assert ana.client.post("/say/new/observation/", fields | {"said": "On Tuesday"})
    assert only(ana).part("observation") == "On Tuesday"


def test_cleared_again_nothing_is_left_of_what_a_pause_kept(ana, say_page):
    url = "/say/new/their-side/"
    fields = say_page(ana.client, url)
    ana.client.post(url, fields | {"said": "You are", "to": "Noor", "quietly": "1"})
    assert only(ana).part("their_side") == "You are"
    answer = ana.client.post(url, fields | {"said": "", "to": ""})
    assert answer["Location"] == "/say/new/observation/"
    assert queries.newest(ana.viewer, 9) == []
    ana.client.post(url, fields | {"said": "You were", "quietly": "1"})
    ana.client.post(url, fields | {"said": "You were tired", "quietly": "1"})
    assert only(ana).part("their_side") == "You were tired"


def test_what_was_answered_since_stays_when_the_first_page_is_cleared(ana, say_page):
    url = "/say/new/their-side/"
    fields = say_page(ana.client, url)
    onward = ana.client.post(url, fields | {"said": "You are tired"})["Location"]
    ana.client.post(onward, say_page(ana.client, onward) | {"said": "It was late"})
    answer = ana.client.post(url, fields | {"said": ""})
    assert answer["Location"] == onward
    assert only(ana).part("their_side") == ""
    assert only(ana).part("observation") == "It was late"


def test_two_pages_of_one_question_meet(ana, say_page, make_statement, stands):
    begun = make_statement(ana, part_matters="rest")
    url = f"/say/{begun.id}/guided/matters/"
    first, second = say_page(ana.client, url), say_page(ana.client, url)
    ana.client.post(url, second | {"said": "sleep"})
    late = ana.client.post(url, first | {"said": "quiet"})
    assert late.status_code == 409
    assert "sleep" in late.content.decode()
    assert stands(ana, begun).part("matters") == "sleep"


def test_too_long_an_answer_comes_back(ana, say_page, make_statement):
    begun = make_statement(ana, part_matters="rest")
    url = f"/say/{begun.id}/guided/matters/"
    answer = ana.client.post(url, say_page(ana.client, url) | {"said": "x" * 801})
    assert answer.status_code == 422
    answer = ana.client.post("/say/new/matters/", {"said": "x" * 801})
    assert answer.status_code == 422


def test_there_are_no_other_questions(ana, stated):
    for part in ("their_side", "nothing", "x"):
        assert ana.client.get(f"/say/new/{part}/").status_code == 404
        assert ana.client.get(f"/say/{stated.id}/guided/{part}/").status_code == 404


@pytest.mark.parametrize("name", PARTS)
def test_a_lock_in_the_middle_of_a_question_loses_nothing(ana, say_page, name):
    url = f"/say/new/{slug(name)}/"
    fields = say_page(ana.client, url)
    ana.client.post("/lock/")
    assert ana.client.post(url, fields | {"said": "half a sent"})["Location"] == "/kept/"
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = ana.client.get("/drafts/").context["waiting"]
    ana.client.post(f"/drafts/{draft[0].pk}/restoration/")
    assert only(ana).part(name) == "half a sent"


def test_all_full_they_still_fit_into_a_text(ana, walk):
    walk(answers=dict.fromkeys(PARTS, "x" * 800))
    assert len(only(ana).text) == 6 * 801 + 5


@pytest.fixture
def named(ana, say_page):
    """Choose a word in the question of the feeling and open its card."""

    def open_card(word_id, chosen):
        fields = say_page(ana.client, "/say/new/feeling/")
        more = {"words": [chosen], "next": f"word:{word_id}"}
        return ana.client.post("/say/new/feeling/", fields | more)["Location"]

    return open_card


def test_the_card_of_a_chosen_word_leads_back_to_the_question(ana, named):
    card = named("hurt", "hurt")
    question = f"/say/{only(ana).id}/guided/feeling/"
    assert card == f"/words/hurt/?back={quote(question, safe='')}"
    page = ana.client.get(card).content.decode()
    assert f'<a class="btn go" href="{question}#chosen">' in page
    assert "I feel this now" not in page
    near = re.search(r'<li><a href="(/words/[a-z-]+/\?[^"]*)"', page)[1]
    assert f'href="{question}#chosen"' in ana.client.get(near).content.decode()
    assert "word-hurt" in ana.client.get(question).content.decode().split(" checked")[0][-80:]


def test_words_of_ones_own_are_among_those_to_say(ana, named):
    word = own_word(ana, "under glass")
    page = ana.client.get("/say/new/feeling/").content.decode()
    assert f'value="{word.id}:under glass"' in page
    card = named(word.id, f"{word.id}:under glass")
    assert card.startswith(f"/words/own/{word.id}/?back=")
    assert [(one.word, one.own) for one in only(ana).feelings] == [("under glass", True)]
    assert "#chosen" in ana.client.get(card).content.decode()


@pytest.mark.parametrize("begun", [True, False])
def test_a_search_without_script_finds_and_keeps_nothing(ana, say_page, make_statement, begun):
    url = "/say/new/feeling/"
    if begun:
        url = f"/say/{make_statement(ana, part_matters='rest').id}/guided/feeling/"
    before = queries.newest(ana.viewer, 9)
    sent = say_page(ana.client, url) | {"words": ["sad"], "own": ["slate"], "said": "I was <low>"}
    found_at = ana.client.post(url, sent | {"sought": "gutted", "find": "1"})["Location"]
    assert "gutted" not in found_at
    ana.client.get(found_at)
    html = ana.client.get(found_at).content.decode()
    assert 'id="word-crushed"' in html.split('<ul class="foundwords"')[1].split("</ul>")[0]
    assert 'id="word-sad" checked' in html
    assert 'name="own" value="slate"' in html
    assert "I was &lt;low&gt;</textarea>" in html
    assert queries.newest(ana.viewer, 9) == before


def test_what_was_looked_for_in_vain_can_be_kept(ana, say_page):
    url = "/say/new/feeling/"
    fields = say_page(ana.client, url)
    sent = fields | {"sought": "xqzzy", "enter": ""}
    html = ana.client.post(url, sent, follow=True).content.decode()
    assert "Not on this list." in html
    answer = ana.client.post(url, fields | {"sought": "xqzzy", "take": "1"})
    assert answer["Location"] == f"/say/{only(ana).id}/guided/feeling/"
    assert only(ana).feelings == (Named("xqzzy", own=True),)


def test_a_card_that_is_not_there_is_not_found(ana, say_page):
    fields = say_page(ana.client, "/say/new/feeling/")
    sent = fields | {"words": ["hurt"], "next": "word:../../you"}
    assert ana.client.post("/say/new/feeling/", sent).status_code == 404


def test_a_card_leads_nowhere_that_it_was_not_opened_from(ana):
    for back in ("//elsewhere.example/say/", "/nowhere/", "/words/sad/"):
        page = ana.client.get("/words/hurt/", {"back": back}).content.decode()
        assert "I feel this now" in page
