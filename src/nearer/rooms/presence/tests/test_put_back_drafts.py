import pytest

from nearer.parts.moments import actions, queries
from nearer.parts.moments.documents import Felt, Named
from nearer.parts.moments.models import Moment
from nearer.people import keeping


def meet_a_lock(someone, url, fields):
    """Send a page to a locked session, unlock, and put the draft back."""
    someone.client.post("/lock/")
    answer = someone.client.post(url, fields)
    assert (answer.status_code, answer.url) == (302, "/kept/")
    someone.client.post("/unlock/", {"password": someone.password})
    (draft,) = keeping.drafts(someone.vault)
    return someone.client.post(f"/drafts/{draft.pk}/restoration/")


def test_a_sentence_comes_back_into_its_moment(ana, begun, open_page, read):
    url = f"/check-ins/{begun.id}/sentence/"
    answer = meet_a_lock(ana, url, open_page(ana.client, url) | {"sentence": "typed at the lock\n"})
    assert answer.url == f"/check-ins/{begun.id}/"
    assert read(ana, begun).sentence == "typed at the lock\n"
    assert keeping.drafts(ana.vault) == []


def test_a_sentence_whose_moment_is_gone_becomes_a_new_one(ana, begun, open_page):
    url = f"/check-ins/{begun.id}/sentence/"
    carried = open_page(ana.client, url)
    actions.delete_moment(viewer=ana.viewer, moment_id=begun.id)
    answer = meet_a_lock(ana, url, carried | {"sentence": "typed at the lock"})
    new = queries.latest(ana.viewer)
    assert answer.url == f"/check-ins/{new.id}/"
    assert new.id != begun.id
    assert new.sentence == "typed at the lock"


def test_a_sentence_that_changed_meanwhile_is_kept_beside_it(ana, begun, open_page, read):
    url = f"/check-ins/{begun.id}/sentence/"
    older, newer = open_page(ana.client, url), open_page(ana.client, url)
    ana.client.post(url, newer | {"sentence": "changed in another tab"})
    meet_a_lock(ana, url, older | {"sentence": "typed at the lock"})
    assert read(ana, begun).sentence == "changed in another tab"
    assert Moment.objects.count() == 2
    assert queries.latest(ana.viewer).sentence == "typed at the lock"


@pytest.mark.parametrize(
    ("page", "fields", "part", "value"),
    [
        (
            "body/",
            {"places": ["jaw"], "strength-jaw": "faint"},
            "regions",
            (Felt("jaw", "", "faint"),),
        ),
        (
            "name/",
            {"own": ["grey"], "words": ["sad"]},
            "feelings",
            (Named("sad"), Named("grey", own=True)),
        ),
        ("edit/", {"sentence": "edited"}, "sentence", "edited"),
    ],
)
def test_each_page_comes_back(ana, begun, open_page, read, page, fields, part, value):
    url = f"/check-ins/{begun.id}/{page}"
    meet_a_lock(ana, url, open_page(ana.client, url) | fields)
    assert getattr(read(ana, begun), part) == value


def test_a_first_page_comes_back_as_a_check_in(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/body/")
    answer = meet_a_lock(ana, "/check-ins/", carried | {"places": ["throat"]})
    entry = queries.latest(ana.viewer)
    assert answer.url == f"/check-ins/{entry.id}/"
    assert entry.regions == (Felt("throat"),)


def test_words_that_cannot_be_kept_stay_a_draft(ana, begun, open_page, read):
    url = f"/check-ins/{begun.id}/sentence/"
    answer = meet_a_lock(ana, url, open_page(ana.client, url) | {"sentence": "z" * 4001})
    assert answer.url == "/drafts/"
    assert len(keeping.drafts(ana.vault)) == 1
    assert read(ana, begun) == begun


def test_a_draft_cannot_be_put_into_anothers_moment(ana, ben, begun, open_page, read):
    url = f"/check-ins/{begun.id}/sentence/"
    carried = open_page(ana.client, url)
    author = open_page(ben.client, "/check-ins/new/")["author"]
    meet_a_lock(ben, url, carried | {"author": author, "sentence": "Ben's"})
    assert read(ana, begun) == begun
    assert queries.latest(ben.viewer).sentence == "Ben's"
