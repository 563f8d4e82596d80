"""Which entries a search leaves, and how their words are shown."""

import json
import re
from datetime import timedelta
from uuid import uuid4

import pytest

from nearer.journal import finding, kept, searching
from nearer.journal.searching import Filter, Search
from nearer.kit import clock
from nearer.parts.moments import actions
from nearer.parts.moments.documents import About, Felt, Kindness, Named
from nearer.parts.moments.models import Digest

SECRET = "heron"
NOTHING = "/journal/searches/00000000-0000-4000-8000-000000000000/"


def keep(ana, days=0, **changes):
    at = clock.now() - timedelta(days=days)
    return actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes=changes, at=at)


def look_for(client, sought="", **filters):
    """The address of what was found."""
    return client.post("/journal/searches/", {"sought": sought, **filters})["Location"]


def found(client, sought="", **filters):
    """The page of what was found."""
    return client.get(look_for(client, sought, **filters)).content.decode()


def sentences(page):
    return re.findall(r"<span class=\"said[^>]*>(.*?)</span>", page)


def plain(page):
    return [re.sub(r"<.*?>", "", one) for one in sentences(page)]


@pytest.fixture
def pond(ana):
    keep(ana, 3, sentence="A heron stood still.", about=About(tags=("walk",), people=("Mia",)))
    keep(ana, 2, sentence="The café was full; no HERON there.", feelings=[Named("lonely")])
    keep(ana, 1, sentence="Still water.", regions=[Felt("chest", "tight")])
    keep(ana, sentence="x", kindness=Kindness(critical="You never stand still.", sentence="Rest."))
    return ana


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        ("heron", ["The café was full; no HERON there.", "A heron stood still."]),
        ("HERÓN still", ["A heron stood still."]),
        ("cafe", ["The café was full; no HERON there."]),
        ('"stood still"', ["A heron stood still."]),
        ('"still stood"', []),
        ("„no heron“ caf", ["The café was full; no HERON there."]),
        ("stand", ["You never stand still."]),
        ("walk heron", ["A heron stood still."]),
        ("heron nowhere", []),
    ],
)
def test_all_words_have_to_be_there(pond, sought, expected):
    assert plain(found(pond.client, sought)) == expected


def test_matched_words_are_marked(pond):
    page = found(pond.client, "cafe heron")
    assert "The <mark>café</mark> was full; no <mark>HERON</mark> there." in page


def test_a_place_narrows(ana):
    keep(ana, 1, sentence="Wind.", about=About(place="the pier"))
    keep(ana, sentence="Soup.", about=About(place="home"))
    assert 'name="place" value="the pier"' in ana.client.get("/journal/find/").content.decode()
    assert plain(found(ana.client, place="the pier")) == ["Wind."]


def test_words_are_shown_as_text(ana):
    keep(ana, sentence="<b>bold</b> heron")
    assert "&lt;b&gt;bold&lt;/b&gt; <mark>heron</mark>" in found(ana.client, "heron")


@pytest.mark.parametrize(
    ("sentence", "sought", "marked"),
    [
        ("Straße im Regen", "strasse", ["Straße"]),
        ("cafe\u0301 noir", "café", ["cafe\u0301"]),
        ("a\n heron", '"a heron"', ["a\n heron"]),
        ("ﬁne", "fine", ["ﬁne"]),
    ],
)
def test_marks_stand_on_what_was_written(ana, sentence, sought, marked):
    keep(ana, sentence=sentence)
    assert re.findall(r"<mark>(.*?)</mark>", found(ana.client, sought), re.DOTALL) == marked


def test_a_long_text_is_cut_around_the_word(ana):
    keep(ana, sentence="before " * 60 + "heron " + "after " * 60)
    (shown,) = plain(found(ana.client, "heron"))
    assert shown.startswith("…before")
    assert shown.endswith("after…")
    assert len(shown) < 240


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"tag": "walk"}, 1),
        ({"person": "Mia"}, 1),
        ({"region": "chest"}, 1),
        ({"feeling": "lonely"}, 1),
        ({"family": "loneliness"}, 1),
        ({"tag": "walk", "person": "Mia"}, 1),
        ({"tag": "walk", "region": "chest"}, 0),
        ({"tag": "walk", "sought": "heron"}, 1),
        ({"tag": "walk", "sought": "water"}, 0),
    ],
)
def test_filters_and_words_go_together(pond, filters, count):
    assert len(sentences(found(pond.client, **filters))) == count


def test_taking_a_filter_away_leaves_the_rest(pond):
    page = found(pond.client, "heron", tag="walk", without="tag:walk")
    assert len(sentences(page)) == 2
    assert 'value="heron"' in page


def test_with_nothing_left_to_look_for_it_begins_again(pond):
    assert look_for(pond.client, " ", tag="walk", without="tag:walk") == "/journal/find/"


def test_a_feeling_that_was_typed_is_offered(pond):
    page = found(pond.client, "Lonely")
    assert "Nothing was found." in page
    assert 'name="instead" value="feeling:lonely"' in page
    assert len(sentences(found(pond.client, "Lonely", instead="feeling:lonely"))) == 1


def test_it_begins_with_what_there_is(pond):
    page = pond.client.get("/journal/find/").content.decode()
    for choice in ("walk", "Mia", "Chest", "lonely"):
        assert f'<span dir="auto">{choice}</span>' in page


def test_too_many_words_come_back(ana):
    answer = ana.client.post("/journal/searches/", {"sought": "x" * 201, "tag": "walk"})
    assert answer.status_code == 422
    assert "x" * 201 in answer.content.decode()
    assert 'name="tag" value="walk"' in answer.content.decode()


def test_twenty_a_page_and_back_again(ana):
    for number in range(45):
        keep(ana, number, sentence=f"heron {number:02}")
    first = found(ana.client, "heron")
    assert "45 entries." in first
    assert plain(first)[0] == "heron 00"
    older = re.search(r'href="([^"]*/at/[^"]*)">Older', first)[1]
    second = ana.client.get(older).content.decode()
    assert (plain(second)[0], plain(second)[-1]) == ("heron 20", "heron 39")
    newer = re.search(r'href="([^"]*/at/[^"]*)">Newer', second)[1]
    assert plain(ana.client.get(newer).content.decode()) == plain(first)


def test_deleted_entries_are_gone_and_come_back(pond):
    place = look_for(pond.client, "water")
    moment = re.search(r'id="entry-([^"]*)"', pond.client.get(place).content.decode())[1]
    pond.client.post(f"/check-ins/{moment}/deletion/")
    assert "Nothing was found." in pond.client.get(place).content.decode()
    assert pond.client.get(f"{place}at/{moment}/").status_code == 200
    assert pond.client.get(f"{place}entries/{moment}/").status_code == 404
    assert "Chest" not in pond.client.get("/journal/find/").content.decode()
    pond.client.post(f"/check-ins/{moment}/restoration/")
    assert "Still <mark>water</mark>." in pond.client.get(place).content.decode()


def test_two_searches_stand_beside_each_other(pond):
    one, other = look_for(pond.client, "heron"), look_for(pond.client, "water")
    assert len(sentences(pond.client.get(one).content.decode())) == 2
    assert len(sentences(pond.client.get(other).content.decode())) == 1


def test_the_last_ten_are_kept_and_little_else(ana):
    places = [look_for(ana.client, f"{SECRET} {number} " + "ß" * 180) for number in range(11)]
    assert ana.client.get(places[0]).status_code == 404
    assert ana.client.get(places[1]).status_code == 200
    session = ana.client.session
    assert len(json.dumps(session[kept.SEARCHES.name])) < 12_000
    assert SECRET not in json.dumps(dict(session.items()))


def test_others_get_what_nobody_gets(ana, ben):
    hers = look_for(ana.client, "heron")
    answers = [ben.client.get(place) for place in (hers, NOTHING, f"{hers}print/")]
    assert {answer.status_code for answer in answers} == {404}
    token = re.compile(rb'csrfmiddlewaretoken" value="[^"]*"')
    assert len({token.sub(b"", answer.content) for answer in answers}) == 1
    assert b"This search is not kept any more" in answers[0].content


def test_it_stands_after_a_lock(ana):
    keep(ana, sentence="heron")
    place = look_for(ana.client, "heron")
    ana.client.post("/lock/")
    assert ana.client.get(place)["Location"].startswith("/unlock/?next=%2Fjournal%2Fsearches%2F")
    ana.client.post("/unlock/", {"password": ana.password})
    assert "<mark>heron</mark>" in ana.client.get(place).content.decode()


def test_what_was_sealed_under_older_keys_is_forgotten(ana):
    place = look_for(ana.client, "heron")
    session = ana.client.session
    ((search_id, _sealed),) = session[kept.SEARCHES.name]
    other = kept.keep({}, ana.viewer, Search())
    rows: dict = {}
    kept.keep(rows, ana.viewer, Search())
    session[kept.SEARCHES.name] = [[search_id, rows[kept.SEARCHES.name][0][1]]]
    session.save()
    assert other.hex != search_id
    assert ana.client.get(place).status_code == 404


def test_looking_changes_nothing_and_searching_prepares(pond):
    pond.client.get("/journal/feelings/")
    pond.client.get("/journal/find/")
    assert not Digest.objects.exists()
    look_for(pond.client, "heron")
    assert Digest.objects.exists()


def test_an_address_tells_nothing(pond):
    place = look_for(pond.client, SECRET, tag="walk", feeling="lonely")
    page = pond.client.get(place).content.decode()
    links = re.findall(r'href="(/journal[^"]*)"', page)
    assert re.fullmatch(r"/journal/searches/[0-9a-f-]{36}/", place)
    assert not any(word in link for link in links for word in (SECRET, "walk", "lonely"))
    assert SECRET not in re.search(r"<title>(.*?)</title>", page)[1]


def test_a_search_opens_no_more_than_its_page(pond, django_assert_max_num_queries):
    place = look_for(pond.client, "heron")
    with django_assert_max_num_queries(9):
        pond.client.get(place)


def test_terms_are_words_and_phrases():
    assert searching.terms('One "Two  Thrée" one "" \u0301') == ["one", "two three"]


def test_a_person_is_no_tag(pond):
    search = Search(filters=(Filter("tag", "Mia"),))
    assert finding.find(pond.viewer, search, uuid4()).total == 0


def test_a_month_that_is_none_is_not_there(ana):
    assert ana.client.get("/journal/2026/13/").status_code == 404
    assert ana.client.get("/journal/0/1/").status_code == 404
    assert ana.client.get(f"/journal/{2020}/1/").status_code == 200


def test_to_come_back_to_where_a_search_was_sent_leads_to_the_search(ana):
    assert ana.client.get("/journal/searches/")["Location"] == "/journal/find/"
