"""What was around it, when it was, and how it stood before an edit."""

from datetime import UTC, datetime

import pytest

from nearer.parts.moments.documents import About
from nearer.parts.moments.models import Moment


def url_of(moment):
    return f"/check-ins/{moment.id}/about/"


def keep(someone, moment, open_page, **fields):
    return someone.client.post(url_of(moment), open_page(someone.client, url_of(moment)) | fields)


def test_it_works(ana, begun, open_page, read):
    answer = keep(
        ana, begun, open_page, more_tags="work, late,  ", more_people="Mum", place="On the tram "
    )
    assert (answer.status_code, answer.url) == (302, f"/check-ins/{begun.id}/")
    assert read(ana, begun).about == About(("work", "late"), ("Mum",), "On the tram")
    page = ana.client.get(f"/check-ins/{begun.id}/").content.decode()
    assert "With Mum · On the tram · work · late" in page


def test_what_was_used_before_can_be_ticked_but_is_not(ana, begun, open_page, make_moment):
    keep(ana, begun, open_page, more_tags="work", more_people="Mum", place="Tram")
    other = make_moment(ana, sentence="another")
    page = ana.client.get(url_of(other)).content.decode()
    assert 'name="tags" value="work">' in page
    assert 'name="people" value="Mum">' in page
    assert '<option value="Tram">' in page


def test_a_tag_taken_out_is_gone(ana, begun, open_page, read):
    keep(ana, begun, open_page, more_tags="work, late")
    keep(ana, begun, open_page, tags=["late"], more_tags="")
    assert read(ana, begun).about.tags == ("late",)


def test_a_corrected_time_moves_it(ana, begun, open_page, read):
    keep(ana, begun, open_page, day="2026-02-03", time="21:40")
    assert read(ana, begun).at == datetime(2026, 2, 3, 21, 40, tzinfo=UTC)
    assert Moment.objects.get().day.isoformat() == "2026-02-03"


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ({"day": "3rd of May", "time": "21:40"}, "Write a day, such as"),
        ({"day": "2026-02-03", "time": "late"}, "Write a time, such as"),
        ({"day": "2999-02-03", "time": "21:40"}, "has not come yet"),
    ],
)
def test_invalid_form_explains(ana, begun, open_page, read, when, said):
    answer = keep(ana, begun, open_page, more_tags="work", **when)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert 'value="work"' in answer.content.decode()
    assert read(ana, begun).about == About()


def test_too_many_tags_are_refused_and_kept_on_the_page(ana, begun, open_page):
    many = ", ".join(str(number) for number in range(20))
    answer = keep(ana, begun, open_page, more_tags=many)
    assert answer.status_code == 422
    assert many in answer.content.decode()


def test_an_edit_can_be_undone_from_its_history(ana, begun, open_page, read):
    edit = f"/check-ins/{begun.id}/edit/"
    carried = open_page(ana.client, edit)
    ana.client.post(edit, carried | {"sentence": "second thoughts", "words": ["sad"]})
    page = ana.client.get(f"/check-ins/{begun.id}/").content.decode()
    assert "One earlier version" in page
    assert ">first<" in page
    version = f"/check-ins/{begun.id}/versions/1/restoration/"
    answer = ana.client.post(version, {"revision": read(ana, begun).revision})
    assert answer.status_code == 302
    saved = read(ana, begun)
    assert saved.sentence == "first"
    assert [row.parts["sentence"] for row in saved.earlier] == ["first", "second thoughts"]


def test_an_older_page_puts_nothing_back(ana, begun, open_page, read):
    edit = f"/check-ins/{begun.id}/edit/"
    for said in ("second", "third"):
        ana.client.post(edit, open_page(ana.client, edit) | {"sentence": said})
    ana.client.post(f"/check-ins/{begun.id}/versions/1/restoration/", {"revision": begun.revision})
    assert read(ana, begun).sentence == "third"


@pytest.mark.parametrize("number", [0, 2, 999])
def test_there_is_no_such_version(ana, begun, number):
    answer = ana.client.post(f"/check-ins/{begun.id}/versions/{number}/restoration/")
    assert answer.status_code == 404


def test_outsider_gets_404(ben, begun):
    assert ben.client.get(url_of(begun)).status_code == 404
    assert ben.client.post(url_of(begun), {}).status_code == 404
