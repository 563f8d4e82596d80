"""Words that were looked for outlive a lock; what was opened from a list leads back to it."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions, queries
from nearer.parts.moments.documents import Felt, Named
from nearer.people import keeping

SECRET = "heron"
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


def keep(ana, days=0, **changes):
    at = clock.now() - timedelta(days=days)
    return actions.begin_moment(viewer=ana.viewer, once=uuid4(), changes=changes, at=at)


def carried(client, url, marks='id="step"'):
    """The hidden fields of a page's form."""
    form = client.get(url).content.decode().split(marks)[1].split("</form>")[0]
    return {name: value for name, value in HIDDEN.findall(form) if name != "csrfmiddlewaretoken"}


def link(client, url, page):
    """Where the entry that is read at this address leads to for one of its pages."""
    shown = client.get(url).content.decode()
    return re.search(rf'href="(/check-ins/[0-9a-f-]+/{page}/[^"]*)"', shown)[1].replace(
        "&amp;", "&"
    )


def meets_a_lock(ana, fields):
    """Search in a session that has locked itself, unlock, and put back what waits."""
    sent = carried(ana.client, "/journal/find/", 'class="stack finder"') | fields
    ana.client.post("/lock/")
    answer = ana.client.post("/journal/searches/", sent)
    assert answer.url == "/kept/"
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = keeping.drafts(ana.vault)
    return ana.client.post(f"/drafts/{draft.pk}/restoration/").url


@pytest.fixture
def found(ana):
    """An entry, and the address at which it is read among what was found."""
    entry = keep(ana, sentence=SECRET, feelings=[Named("sad")], regions=[Felt("chest")])
    place = ana.client.post("/journal/searches/", {"sought": SECRET})["Location"]
    return entry, f"{place}entries/{entry.id}/"


def test_words_that_met_a_lock_are_found_after_it(ana):
    keep(ana, sentence="The heron stood still.")
    place = meets_a_lock(ana, {"sought": SECRET})
    assert re.fullmatch(r"/journal/searches/[0-9a-f-]{36}/", place)
    page = ana.client.get(place).content.decode()
    assert "<mark>heron</mark>" in page
    assert 'value="heron"' in page
    assert keeping.drafts(ana.vault) == []


def test_filters_come_back_with_the_words(ana):
    keep(ana, sentence="A heron.", regions=[Felt("chest")])
    keep(ana, sentence="A heron too.")
    place = meets_a_lock(ana, {"sought": SECRET, "region": "chest"})
    assert "One entry." in ana.client.get(place).content.decode()


def test_a_draft_without_words_says_so(ana):
    sent = carried(ana.client, "/journal/find/", 'class="stack finder"')
    ana.client.post("/lock/")
    ana.client.post("/journal/searches/", sent | {"sought": "", "region": "chest"})
    ana.client.post("/unlock/", {"password": ana.password})
    page = ana.client.get("/drafts/").content.decode()
    assert "Something you chose, without words of your own." in page


def test_words_with_nothing_to_look_for_begin_again(ana):
    assert meets_a_lock(ana, {"sought": " "}) == "/journal/find/"


def test_too_many_words_stay_a_draft(ana):
    assert meets_a_lock(ana, {"sought": "x" * 201}) == "/drafts/"
    assert len(keeping.drafts(ana.vault)) == 1


def test_words_that_wait_stand_in_no_address(ana):
    sent = carried(ana.client, "/journal/find/", 'class="stack finder"')
    ana.client.post("/lock/")
    answer = ana.client.post("/journal/searches/", sent | {"sought": SECRET}, follow=True)
    assert SECRET not in answer.content.decode() + str(answer.redirect_chain)


@pytest.mark.parametrize(
    ("page", "fields"),
    [
        ("edit", {"sentence": "changed"}),
        ("about", {"place": "changed"}),
        ("kindness", {"sentence": "changed"}),
    ],
)
def test_a_change_leads_back_to_where_it_was_read(ana, found, page, fields):
    _entry, where = found
    url = link(ana.client, where, page)
    answer = ana.client.post(url.split("?")[0], carried(ana.client, url) | fields)
    assert answer.url == where
    shown = ana.client.get(where).content.decode()
    assert "changed" in shown
    assert "Back to the list" in shown


def test_leaving_it_as_it_was_leads_back_too(ana, found):
    _entry, where = found
    page = ana.client.get(link(ana.client, where, "edit")).content.decode()
    assert page.count(f'href="{where}"') == 2


def test_a_walk_over_several_pages_ends_there(ana):
    entry = keep(ana, sentence=SECRET)
    place = ana.client.post("/journal/searches/", {"sought": SECRET})["Location"]
    where = f"{place}entries/{entry.id}/"
    url = link(ana.client, where, "body")
    url = ana.client.post(url.split("?")[0], carried(ana.client, url)).url
    assert "/name/?back=" in url
    again = ana.client.post(url.split("?")[0], carried(ana.client, url) | {"again": "1"}).url
    assert again == f"{url}#chosen"
    card = {"words": ["sad"], "next": "word:sad"}
    card_url = ana.client.post(url.split("?")[0], carried(ana.client, url) | card).url
    assert "/words/sad/?back=" in card_url
    assert ana.client.post(card_url).url == f"{url}#chosen"
    url = ana.client.post(url.split("?")[0], carried(ana.client, url) | {"words": ["sad"]}).url
    assert "/sentence/?back=" in url
    assert ana.client.post(url.split("?")[0], carried(ana.client, url)).url == where


def test_a_page_that_another_tab_changed_still_leads_back(ana, found):
    _entry, where = found
    url = link(ana.client, where, "edit")
    one, two = carried(ana.client, url), carried(ana.client, url)
    ana.client.post(url.split("?")[0], one | {"sentence": "one"})
    answer = ana.client.post(url.split("?")[0], two | {"sentence": "two"})
    assert answer.status_code == 409
    assert f'name="back" value="{where}"' in answer.content.decode()


def test_an_earlier_version_is_put_back_there(ana, found):
    entry, where = found
    url = link(ana.client, where, "edit")
    ana.client.post(url.split("?")[0], carried(ana.client, url) | {"sentence": "later"})
    fields = carried(ana.client, where, 'class="versions"')
    answer = ana.client.post(f"/check-ins/{entry.id}/versions/1/restoration/", fields)
    assert answer.url == where
    assert queries.moment(ana.viewer, entry.id).sentence == SECRET


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example/", "javascript:x"])
def test_nobody_is_led_elsewhere(ana, found, back):
    entry, _where = found
    url = f"/check-ins/{entry.id}/edit/"
    assert "evil" not in ana.client.get(url, {"back": back}).content.decode()
    answer = ana.client.post(url, carried(ana.client, url) | {"back": back})
    assert answer.url == f"/check-ins/{entry.id}/"


def test_from_an_older_page_one_comes_back_to_it(ana):
    for number in range(45):
        keep(ana, number, sentence=f"{number:02}")
    first = ana.client.get("/journal/").content.decode()
    older = re.search(r'href="(/journal/before/[^"]*)"', first)[1]
    entry = re.search(r'href="(/journal/entries/[^"]*)"', ana.client.get(older).content.decode())[1]
    page = ana.client.get(entry).content.decode()
    moment = re.search(r"/entries/([0-9a-f-]+)/", entry)[1]
    assert f'href="{older}#entry-{moment}"' in page
    paper = re.search(r'href="(/journal/entries/[^"]*/print/[^"]*)"', page)[1]
    assert f'href="{entry}"' in ana.client.get(paper).content.decode()
    url = link(ana.client, entry, "edit")
    answer = ana.client.post(url.split("?")[0], carried(ana.client, url) | {"sentence": "changed"})
    assert answer.url == entry
