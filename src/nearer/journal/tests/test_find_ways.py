"""Months, feelings, neighbours and paper."""

import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from nearer.journal import printing
from nearer.parts.feelings import own as own_words
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments import actions
from nearer.parts.moments.documents import About, Breath, Felt, Intensity, Kindness, Named, Stay


def keep(ana, year, month, day=5, **changes):
    at = datetime(year, month, day, 12, tzinfo=UTC)
    return actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes=changes, at=at)


@pytest.fixture
def years(ana):
    """An entry in every other month of two years, and two in one month."""
    kept = [
        keep(ana, year, month, sentence=f"{year} {month}")
        for year in (2019, 2021)
        for month in range(1, 12, 2)
    ]
    return [*kept, keep(ana, 2021, 11, 20, sentence="late")]


def test_months_stand_by_year(ana, years):
    page = ana.client.get("/journal/months/").content.decode()
    assert re.findall(r"<h2>(\d+)</h2>", page) == ["2021", "2019"]
    assert page.count('class="chip" href="/journal/20') == 12
    chip = page.split('href="/journal/2021/11/"')[1].split("</a>")[0]
    assert re.sub(r"<.*?>", "", chip).strip(">") == "November2 entries"


def test_a_month_opens_at_its_end_and_goes_on(ana, years):
    page = ana.client.get("/journal/2021/3/").content.decode()
    assert "<h1>March 2021</h1>" in page
    said = re.findall(r'glance-line" dir="auto">(.*?)</span>', page)
    assert said[:2] == ["2021 3", "2021 1"]
    newer = re.search(r'href="(/journal/after/[^"]*)"', page)[1]
    assert "late" in ana.client.get(newer).content.decode()


def test_the_newest_month_has_nothing_newer(ana, years):
    page = ana.client.get("/journal/2021/11/").content.decode()
    assert "late" in page
    assert "/journal/after/" not in page


def test_feelings_stand_by_family_with_their_numbers(ana):
    keep(ana, 2021, 3, feelings=[Named("lonely"), Named("sad")])
    keep(ana, 2021, 4, feelings=[Named("lonely"), Named("grey", own=True)])
    page = ana.client.get("/journal/feelings/").content.decode()
    said = re.sub(r"\s+", " ", re.sub(r"<.*?>", " ", page.split("<main")[1]))
    assert "Your own words 1 entry grey 1 entry" in said
    assert "lonely 2 entries" in said
    assert ana.client.post("/journal/feelings/")["Location"] == "/journal/feelings/"
    place = ana.client.post("/journal/searches/", {"feeling": "grey"})["Location"]
    assert "One entry." in ana.client.get(place).content.decode()


def test_an_entry_leads_to_those_beside_it(ana, years):
    middle = ana.client.get(f"/journal/entries/{years[3].id}/").content.decode()
    assert f'href="/journal/entries/{years[4].id}/">Newer entry' in middle
    assert f'href="/journal/entries/{years[2].id}/">Older entry' in middle
    first = ana.client.get(f"/journal/entries/{years[0].id}/").content.decode()
    assert "Older entry" not in first
    alone = ana.client.get(f"/check-ins/{years[3].id}/").content.decode()
    assert "Newer entry" not in alone


def test_from_what_was_found_one_comes_back_to_it(ana, years):
    place = ana.client.post("/journal/searches/", {"sought": "2021"})["Location"]
    page = ana.client.get(f"{place}entries/{years[7].id}/").content.decode()
    assert f'href="{place}at/{years[7].id}/#entry-{years[7].id}"' in page
    assert f'href="{place}entries/{years[8].id}/">Newer entry' in page


def test_others_find_nothing_here(ben, years):
    for place in ("entries/{}/", "entries/{}/print/", "2021/11/print/{}/"):
        assert ben.client.get("/journal/" + place.format(years[3].id)).status_code == 404
    assert "late" not in ben.client.get("/journal/2021/11/print/").content.decode()


def test_paper_holds_everything_that_was_written(ana):
    kept = keep(
        ana, 2021, 3,
        breath=Breath(3), intensity=Intensity(7, 4), sentence="Whole.\nIn two lines.",
        regions=[Felt("chest", "tight", "strong")], feelings=[Named("lonely")],
        stay=Stay(3, 180), kindness=Kindness(hurts="the silence", sentence="I may rest."),
        about=About(("work",), ("Mia",), "kitchen"),
    )  # fmt: skip
    page = ana.client.get(f"/journal/entries/{kept.id}/print/").content.decode()
    for said in (
        "Friday 5 March 2021", "lonely", "Whole.\nIn two lines.", "Chest, tight, strong",
        "At the beginning 7 of 10. At the end 4 of 10. Breathed for 3 minutes.",
        "Stayed with it for 3 minutes.", "the silence", "I may rest.", "work", "Mia", "kitchen",
        "Paper has no lock.", 'class="bodypicture"',
    ):  # fmt: skip
        assert said in page, said


def test_long_prints_go_on(ana, years, monkeypatch):
    monkeypatch.setattr(printing, "MOST_PRINTED", 5)
    place = ana.client.post("/journal/searches/", {"sought": "20"})["Location"]
    page = ana.client.get(f"{place}print/").content.decode()
    assert "This page holds entries 1 to 5 of 12." in page
    assert "2019 1<" in page
    rest = re.search(r'href="([^"]*)">Go on', page)[1]
    assert "entries 6 to 10 of 12." in ana.client.get(rest).content.decode()
    assert ana.client.get(f"{place}print/{uuid4()}/").status_code == 404


def test_a_month_is_printed_from_its_beginning(ana, years):
    page = ana.client.get("/journal/2021/11/print/").content.decode()
    assert page.index("2021 11<") < page.index("late<")
    assert "2021 9<" not in page


def test_by_feeling_leads_to_the_cards(ana):
    own_words.keep(viewer=ana.viewer, word=OwnWord(str(uuid4()), "greyish", "No colour in it."))
    feelings = [Named("lonely"), Named("greyish", own=True), Named("without a card", own=True)]
    keep(ana, 2021, 4, feelings=feelings)
    page = ana.client.get("/journal/feelings/").content.decode()
    assert 'href="/words/lonely/?back=%2Fjournal%2Ffeelings%2F"' in page
    assert "No colour in it." in page
    assert page.count('href="/words/own/') == 1
