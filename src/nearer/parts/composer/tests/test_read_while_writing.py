"""The words of somebody who is writing are read, shown, and forgotten."""

import re

import pytest
from django.conf import settings

from nearer.kit.rates import Rates
from nearer.parts.composer import quiet, views
from nearer.vault.models import Draft

URL, QUIET = "/composer/readings/", "/composer/quiet/"
TEXT = "You never listen to me. I felt alone last night."


def read(someone, text=TEXT, **more):
    return someone.client.post(URL, {"text": text, "area_role": "say", "turn": "7"} | more)


def test_places_and_what_is_clear_tell_where_they_are(ana):
    html = read(ana).content.decode()
    assert 'data-turn="7"' in html
    assert re.search(r'data-name="you-always" data-start="0" data-end="22"', html)
    assert re.search(r'data-clear data-start="24" data-end="36"', html)


def test_offsets_are_those_of_the_words_as_they_were_typed(ana):
    html = read(ana, "Hi.\r\nYou never listen to me.").content.decode()
    assert 'data-start="4" data-end="26"' in html


def test_words_are_shown_as_words(ana):
    html = read(ana, "You never <b>listen</b> to me & Mum, you always leave.").content.decode()
    assert "<b>" not in html


def test_other_ways_to_say_it_come_once_they_are_looked_for(ana):
    before, asked = (read(ana, **more).content.decode() for more in ({}, {"wholes": "1"}))
    assert "data-unasked" in before
    assert "data-words" not in before.partition("data-wholes")[2]
    assert "data-unasked" not in asked
    assert "data-words" in asked.partition("data-wholes")[2]


def test_where_nothing_was_found_no_other_way_is_promised(ana):
    assert "data-wholes" not in read(ana, "I felt alone last night.").content.decode()


def test_plain_words_are_read_with_few_queries(ana, django_assert_num_queries):
    read(ana)
    # Session, person, and what opens the vault.
    with django_assert_num_queries(3):
        read(ana, "I felt alone last night.")


@pytest.mark.parametrize("turn", ["", "-1", "x", '"><b>'])
def test_a_turn_that_is_no_number_is_none(ana, turn):
    assert 'data-turn="0"' in read(ana, turn=turn).content.decode()


def test_danger_shows_its_sentence_and_nothing_else(ana):
    words = "You never listen. Last night you hit me and I am scared to come home."
    html = read(ana, words).content.decode()
    assert "data-danger" in html
    assert "/help/" in html
    assert "data-start" not in html


def test_nothing_written_is_no_trouble(ana):
    assert read(ana, "").status_code == 200
    assert ana.client.post(URL).status_code == 200


def test_dismissed_names_do_not_come_back(ana):
    assert "data-name" not in read(ana, dismissed="you-always").content.decode()


def test_who_asks_without_rest_waits(ana, ben, monkeypatch):
    monkeypatch.setattr(views, "rates", Rates(times=2))
    assert [read(ana).status_code for _ in range(3)] == [200, 200, 429]
    assert int(read(ana)["Retry-After"]) > 0
    assert read(ben).status_code == 200


def test_what_meets_a_lock_is_not_kept_as_a_draft(ana):
    del ana.client.cookies[settings.UNLOCK_COOKIE_NAME]
    assert read(ana).status_code == 302
    assert not Draft.objects.exists()


def test_a_rule_is_kept_quiet_and_let_speak_again(ana):
    assert ana.client.post(QUIET, {"name": "you-always", "quietly": "1"}).status_code == 204
    assert "data-name" not in read(ana).content.decode()
    assert "may land as a verdict" in ana.client.get(QUIET).content.decode()
    ana.client.post(QUIET, {"name": "you-always", "speaks": "1"})
    assert "data-name" in read(ana).content.decode()
    assert quiet.rules(ana.viewer) == ()


def test_the_latest_stands_first(ana):
    for name in ("you-always", "demand"):
        ana.client.post(QUIET, {"name": name})
    assert [rule.name for rule in quiet.rules(ana.viewer)] == ["demand", "you-always"]


def test_what_is_quiet_is_taken_along(ana, ben):
    quiet.keep_quiet(viewer=ana.viewer, name="you-always")
    (row,) = quiet.export(ana.viewer)
    assert row["rule"] == "you-always"
    assert row["at"]
    assert list(quiet.export(ben.viewer)) == []


def test_an_empty_list_says_so(ana):
    assert "Nothing is kept quiet" in ana.client.get(QUIET).content.decode()
