"""Writing: raw first, kept at every pause, never lost between two pages."""

import re
from uuid import uuid4

import pytest

from nearer.rooms.expression.models import Statement
from nearer.rooms.expression.saying import queries

RAW = "You never listen.\nNot once."
SAID = "I felt alone on Tuesday. Would you sit with me tonight?"


def only(someone):
    return queries.newest(someone.viewer, 9)


def test_what_is_written_raw_begins_a_statement(ana, say_page):
    fields = say_page(ana.client, "/say/new/") | {"raw": RAW, "who": "", "to": " Noor "}
    answer = ana.client.post("/say/new/", fields)
    (statement,) = only(ana)
    assert answer["Location"] == f"/say/{statement.id}/"
    assert (statement.raw, statement.text, statement.to) == (RAW, RAW, "Noor")


def test_looking_keeps_nothing(ana, say_page):
    for url in ("/say/", "/say/new/", "/say/new/their-side/", "/say/history/"):
        assert ana.client.get(url).status_code == 200
    assert only(ana) == []


def test_a_double_tap_and_the_saves_of_pauses_make_one(ana, say_page):
    fields = say_page(ana.client, "/say/new/")
    for raw in ("You", "You never", RAW):
        answer = ana.client.post("/say/new/", fields | {"raw": raw, "quietly": "1"})
        assert answer.status_code == 204
    ana.client.post("/say/new/", fields | {"raw": RAW})
    ana.client.post("/say/new/", fields | {"raw": RAW})
    (statement,) = only(ana)
    assert (statement.raw, statement.versions) == (RAW, ())


def test_without_words_the_page_says_so_and_keeps_the_name(ana, say_page):
    fields = say_page(ana.client, "/say/new/")
    answer = ana.client.post("/say/new/", fields | {"raw": "  ", "to": "Noor"})
    assert answer.status_code == 422
    assert "Write something first" in answer.content.decode()
    assert "Noor" in answer.content.decode()
    assert ana.client.post("/say/new/", fields | {"raw": "", "quietly": "1"}).status_code == 204
    assert ana.client.post("/say/new/", fields | {"raw": "", "stop": "1"})["Location"] == "/say/"
    assert only(ana) == []


def test_taken_away_again_nothing_is_left_of_what_a_pause_kept(ana, say_page):
    fields = say_page(ana.client, "/say/new/") | {"to": "Noor"}
    ana.client.post("/say/new/", fields | {"raw": "You never", "quietly": "1"})
    ana.client.post("/say/new/", fields | {"raw": "", "quietly": "1"})
    assert only(ana) == []
    ana.client.post("/say/new/", fields | {"raw": "You", "quietly": "1"})
    (statement,) = only(ana)
    assert (statement.raw, statement.to) == ("You", "Noor")


def test_taking_the_first_words_away_leaves_a_text_that_was_edited_since(ana, say_page):
    fields = say_page(ana.client, "/say/new/")
    url = ana.client.post("/say/new/", fields | {"raw": RAW})["Location"]
    ana.client.post(url, say_page(ana.client, url) | {"text": SAID})
    assert ana.client.post("/say/new/", fields | {"raw": "", "stop": "1"}).status_code == 302
    (statement,) = only(ana)
    assert statement.text == SAID


def test_come_back_to_the_first_page_leads_to_what_it_has_begun(ana, ben, say_page):
    """An empty page that is sent once more would leave nothing of it."""
    page = ana.client.get("/say/new/").content.decode()
    assert "<same-page data-begins>" in page
    fields = say_page(ana.client, "/say/new/") | {"raw": RAW}
    first = f"/say/new/?once={fields['once']}"
    assert ana.client.get(first).status_code == 200
    url = ana.client.post("/say/new/", fields)["Location"]
    assert ana.client.head(first)["Location"] == url
    assert "data-begins" not in ana.client.get(url).content.decode()
    assert ben.client.get(first).status_code == 200


def test_what_is_too_long_comes_back_whole(ana, say_page):
    fields = say_page(ana.client, "/say/new/")
    answer = ana.client.post("/say/new/", fields | {"raw": "word " * 1001})
    assert answer.status_code == 422
    assert answer.content.decode().count("word ") >= 1001


def test_the_text_changes_and_the_first_words_stay(ana, stated, say_page, stands):
    fields = say_page(ana.client, f"/say/{stated.id}/")
    answer = ana.client.post(f"/say/{stated.id}/", fields | {"text": SAID, "choose": "1"})
    assert answer["Location"] == f"/say/{stated.id}/choosing/"
    now = stands(ana, stated)
    assert (now.raw, now.text) == (stated.raw, SAID)
    assert [version.text for version in now.versions] == [stated.raw]
    assert stated.raw in ana.client.get(f"/say/{stated.id}/").content.decode()


def test_what_stands_between_two_pauses_is_no_version(ana, stated, say_page, stands):
    fields = say_page(ana.client, f"/say/{stated.id}/")
    for text in ("I", "I felt", SAID):
        quiet = fields | {"text": text, "quietly": "1"}
        assert ana.client.post(f"/say/{stated.id}/", quiet).status_code == 204
    assert stands(ana, stated).versions == ()


def test_an_older_page_does_not_overwrite_a_newer_one(ana, stated, say_page, stands):
    first = say_page(ana.client, f"/say/{stated.id}/")
    second = say_page(ana.client, f"/say/{stated.id}/")
    ana.client.post(f"/say/{stated.id}/", second | {"text": SAID})
    late = ana.client.post(f"/say/{stated.id}/", first | {"text": "something else"})
    assert late.status_code == 409
    page = late.content.decode()
    assert SAID in page
    assert "something else" in page
    assert stands(ana, stated).text == SAID
    quiet = ana.client.post(f"/say/{stated.id}/", first | {"text": "else", "quietly": "1"})
    assert quiet.status_code == 409


def test_the_page_that_knows_both_replaces_what_is_saved(ana, stated, say_page, stands):
    first = say_page(ana.client, f"/say/{stated.id}/")
    ana.client.post(f"/say/{stated.id}/", first | {"once": uuid4(), "text": SAID})
    late = ana.client.post(f"/say/{stated.id}/", first | {"text": "mine"})
    knowing = first | {"revision": late.context["page"].mark.revision, "text": "mine"}
    assert ana.client.post(f"/say/{stated.id}/", knowing).status_code == 302
    now = stands(ana, stated)
    assert now.text == "mine"
    assert SAID in [version.text for version in now.versions]


def test_an_earlier_version_stands_again_and_goes_nowhere(ana, stated, say_page, stands):
    fields = say_page(ana.client, f"/say/{stated.id}/")
    ana.client.post(f"/say/{stated.id}/", fields | {"text": SAID})
    revision = stands(ana, stated).revision
    url = f"/say/{stated.id}/versions/1/restoration/"
    assert ana.client.post(url, {"revision": revision}).status_code == 302
    now = stands(ana, stated)
    assert (now.text, now.versions[-1].text) == (stated.raw, SAID)
    stale = ana.client.post(f"/say/{stated.id}/versions/2/restoration/", {"revision": 1})
    assert stale.status_code == 302
    assert stands(ana, stated).text == stated.raw
    assert ana.client.post(f"/say/{stated.id}/versions/9/restoration/").status_code == 404


@pytest.mark.parametrize("button", ["read", "dismiss"])
def test_the_areas_own_buttons_keep_the_words_and_show_the_page(
    ana, stated, say_page, button, stands
):
    fields = say_page(ana.client, f"/say/{stated.id}/")
    value = {"read": "1", "dismiss": "absolutes-about-you"}[button]
    answer = ana.client.post(f"/say/{stated.id}/", fields | {"text": RAW, button: value})
    assert "data-reading" in ana.client.get(answer["Location"]).content.decode()
    assert stands(ana, stated).text == RAW


def test_what_a_button_changed_can_be_undone_where_it_leads(ana, stated, say_page, stands):
    url = f"/say/{stated.id}/"
    fields = say_page(ana.client, url) | {"text": stated.raw}
    page = ana.client.post(url, fields | {"read": "1"}, follow=True)
    offer = re.search(r'name="use" value="([^"]+)"', page.content.decode())[1]
    changed_at = ana.client.post(url, fields | {"use": offer})["Location"]
    assert stands(ana, stated).text != stated.raw
    fields = say_page(ana.client, changed_at)
    assert fields["before"] == stated.raw
    ana.client.post(url, fields | {"text": stands(ana, stated).text, "undo": "1"})
    assert stands(ana, stated).text == stated.raw


def test_deleted_for_a_day_it_can_come_back(ana, stated, stands):
    assert ana.client.post(f"/say/{stated.id}/deletion/")["Location"] == "/say/"
    assert stands(ana, stated) is None
    assert "Undo" in ana.client.get("/say/").content.decode()
    ana.client.post(f"/say/{stated.id}/restoration/")
    assert stands(ana, stated).raw == stated.raw
    assert ana.client.post(f"/say/{stated.id}/restoration/").status_code == 404


def test_nobody_elses_can_be_opened_changed_or_deleted(ana, ben, stated, stands):
    pages = ("", "choosing/", "card/", "asking/", "after/", "guided/feeling/")
    for page in pages:
        assert ben.client.get(f"/say/{stated.id}/{page}").status_code == 404
    for page in ("", "choice/", "asking/", "after/", "deletion/", "guided/feeling/"):
        answer = ben.client.post(f"/say/{stated.id}/{page}", {"way": "kept", "text": "x"})
        assert answer.status_code == 404
    assert stands(ana, stated).revision == stated.revision


def test_they_are_listed_ten_at_a_time_and_back(ana, make_statement):
    for number in range(23):
        make_statement(ana, raw=f"statement number {number}")
    first = ana.client.get("/say/")
    assert len(first.context["told"]) == 10
    second = ana.client.get(f"/say/?before={first.context['page'].older}")
    third = ana.client.get(f"/say/?before={second.context['page'].older}")
    assert [len(page.context["told"]) for page in (second, third)] == [10, 3]
    assert (third.context["page"].older, second.context["page"].newer) == (None, None)
    back = ana.client.get(f"/say/?before={third.context['page'].newer}")
    assert [each.day for each in back.context["told"]] == [
        each.day for each in second.context["told"]
    ]
    assert back.context["page"].statements == second.context["page"].statements
    for bad in ("x", uuid4()):
        assert ana.client.get(f"/say/?before={bad}").status_code == 404


def test_everything_written_is_sealed(ana, stated):
    row = Statement.objects.get(pk=stated.id)
    assert b"listen" not in bytes(row.document)
    assert b"Noor" not in bytes(row.document)


def test_a_lock_keeps_the_words_as_a_draft_that_goes_back(ana, stated, say_page, stands):
    url = f"/say/{stated.id}/"
    fields = say_page(ana.client, url)
    ana.client.post("/lock/")
    assert ana.client.post(url, fields | {"text": SAID})["Location"] == "/kept/"
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = ana.client.get("/drafts/").context["waiting"]
    back = ana.client.post(f"/drafts/{draft[0].pk}/restoration/")
    assert back["Location"] == url
    assert stands(ana, stated).text == SAID


def test_a_draft_of_an_older_page_becomes_a_statement_of_its_own(ana, stated, say_page, stands):
    url = f"/say/{stated.id}/"
    fields = say_page(ana.client, url)
    ana.client.post(url, fields | {"once": uuid4(), "text": SAID})
    ana.client.post("/lock/")
    ana.client.post(url, fields | {"text": "typed before the lock"})
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = ana.client.get("/drafts/").context["waiting"]
    ana.client.post(f"/drafts/{draft[0].pk}/restoration/")
    assert stands(ana, stated).text == SAID
    assert only(ana)[0].text == "typed before the lock"
    assert only(ana)[0].to == "Noor"
