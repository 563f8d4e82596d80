"""What becomes of the words: chosen by the person, asked about only if wanted, never sent."""

from datetime import timedelta

import pytest

from nearer.kit import clock

SAID = "I felt alone on Tuesday. Would you sit with me tonight?"
DANGER = "I don't want to be here any more."


def test_the_page_shows_the_words_and_no_way_to_send(ana, stated):
    page = ana.client.get(f"/say/{stated.id}/choosing/").content.decode()
    assert "You never listen to me." in page
    for words in ("Say it in person", "Copy it", "Hand it on", "Keep it"):
        assert words in page
    assert "share" not in page.lower()


@pytest.mark.parametrize("way", ["copied", "said", "handed-on"])
def test_what_was_chosen_is_noted_and_asked_about_next(ana, stated, stands, way):
    answer = ana.client.post(f"/say/{stated.id}/choice/", {"way": way})
    assert answer["Location"] == f"/say/{stated.id}/asking/"
    assert stands(ana, stated).outcome.way == way


def test_kept_it_goes_back_to_the_others(ana, stated, stands):
    assert ana.client.post(f"/say/{stated.id}/choice/", {"way": "kept"})["Location"] == "/say/"
    assert stands(ana, stated).outcome.way == "kept"


def test_there_is_no_other_way(ana, stated, stands):
    for sent in ({}, {"way": "shared"}):
        answer = ana.client.post(f"/say/{stated.id}/choice/", sent)
        assert answer["Location"] == f"/say/{stated.id}/choosing/"
    assert stands(ana, stated).chosen == ()


def test_without_a_text_there_is_nothing_to_choose(ana, make_statement):
    begun = make_statement(ana, part_matters="rest")
    for page in ("choosing", "card"):
        assert ana.client.get(f"/say/{begun.id}/{page}/")["Location"] == f"/say/{begun.id}/"


def test_the_card_holds_the_words(ana, stated):
    assert "You never listen to me." in ana.client.get(f"/say/{stated.id}/card/").content.decode()


def test_nobody_is_asked_who_did_not_want_it(ana, stated, stands):
    ana.client.post(f"/say/{stated.id}/choice/", {"way": "said"})
    ana.client.post(f"/say/{stated.id}/asking/", {"days": "0"})
    assert stands(ana, stated).asked is None
    with clock.fixed(clock.now() + timedelta(days=400)):
        assert "How did it go" not in home(ana)


def home(someone):
    someone.client.post("/unlock/", {"password": someone.password})
    return someone.client.get("/").content.decode()


def test_who_wanted_it_is_asked_from_that_day_on_and_no_longer_once_answered(
    ana, stated, stands, say_page
):
    ana.client.post(f"/say/{stated.id}/asking/", {"days": "3"})
    assert "How did it go" not in home(ana)
    with clock.fixed(clock.now() + timedelta(days=3)):
        ana.client.post("/unlock/", {"password": ana.password})
        for page in ("/", "/say/"):
            assert "How did it go, with Noor?" in ana.client.get(page).content.decode()
        url = f"/say/{stated.id}/after/"
        fields = say_page(ana.client, url)
        ana.client.post(url, fields | {"how": "partly", "words": "She stayed."})
        assert "How did it go" not in ana.client.get("/").content.decode()
    went = stands(ana, stated).went
    assert (went.how, went.words) == ("partly", "She stayed.")
    assert "Partly" in ana.client.get("/say/").content.decode()


def test_what_is_deleted_is_not_asked_about(ana, stated):
    ana.client.post(f"/say/{stated.id}/asking/", {"days": "1"})
    ana.client.post(f"/say/{stated.id}/deletion/")
    with clock.fixed(clock.now() + timedelta(days=2)):
        assert "How did it go" not in home(ana)
        ana.client.post(f"/say/{stated.id}/restoration/")
        assert "How did it go" in ana.client.get("/").content.decode()


def test_the_asking_can_be_stopped(ana, stated):
    ana.client.post(f"/say/{stated.id}/asking/", {"days": "1"})
    with clock.fixed(clock.now() + timedelta(days=2)):
        home(ana)
        ana.client.post(f"/say/{stated.id}/after/", {"never": "1"})
        assert "How did it go" not in ana.client.get("/").content.decode()


def test_an_answer_needs_one_of_the_four_and_keeps_the_words(ana, stated):
    for how in ("", "well"):
        answer = ana.client.post(f"/say/{stated.id}/after/", {"how": how, "words": "She stayed."})
        assert answer.status_code == 422
        assert "She stayed." in answer.content.decode()


def test_the_answer_of_an_older_page_does_not_replace_a_newer_one(ana, stated, say_page, stands):
    url = f"/say/{stated.id}/after/"
    first, second = say_page(ana.client, url), say_page(ana.client, url)
    ana.client.post(url, second | {"how": "heard", "words": "Well."})
    late = ana.client.post(url, first | {"how": "not", "words": "Badly."})
    assert late.status_code == 409
    assert "Well." in late.content.decode()
    assert stands(ana, stated).went.how == "heard"


def test_where_words_speak_of_danger_there_is_only_keeping(ana, make_statement, stands, say_page):
    statement = make_statement(ana, raw=DANGER)
    for page in ("", "choosing/"):
        shown = ana.client.get(f"/say/{statement.id}/{page}").content.decode()
        assert "People who help" in shown
        assert "Keep it" in shown
        assert "then choose" not in shown.split('class="foot"')[1]
    choosing = ana.client.get(f"/say/{statement.id}/choosing/").content.decode()
    assert "Copy it" not in choosing
    assert "Say it in person" not in choosing
    card = ana.client.get(f"/say/{statement.id}/card/")
    assert card["Location"] == f"/say/{statement.id}/choosing/"
    assert stands(ana, statement).text == DANGER


def test_danger_in_an_answer_of_the_guided_way_is_met_there(ana, make_statement):
    begun = make_statement(ana, part_matters=DANGER)
    page = ana.client.get(f"/say/{begun.id}/guided/request/").content.decode()
    assert "People who help" in page
