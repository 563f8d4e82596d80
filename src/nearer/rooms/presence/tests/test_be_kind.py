import pytest

from nearer.parts.moments import queries
from nearer.parts.moments.documents import Kindness
from nearer.parts.moments.models import Moment

FULL = (
    ("hurts", {"hurts": "that she left", "critical": "it is all your doing"}),
    ("others", {"others": "my aunt, when she moved"}),
    ("friend", {"friend": "of course it stings"}),
    ("self", {"sentence": "of course it stings, love", "believed_before": "3"}),
    ("rest", {"believed_after": "6", "next_step": "tea"}),
)


def url_of(moment, part=""):
    return f"/check-ins/{moment.id}/kindness/{part and part + '/'}"


def write(someone, open_page, url, fields):
    return someone.client.post(url, open_page(someone.client, url) | fields | {"seconds": "20"})


def test_the_short_break_is_kept(ana, begun, open_page, read):
    answer = write(ana, open_page, url_of(begun), {"hurts": " it ", "sentence": "be gentle\r\n"})
    assert (answer.status_code, answer.url) == (302, f"/check-ins/{begun.id}/")
    assert read(ana, begun).kindness == Kindness(hurts=" it ", sentence="be gentle\n")
    assert read(ana, begun).sentence == "first"


def test_three_minutes_are_kept_page_by_page(ana, begun, open_page, read):
    url = write(ana, open_page, url_of(begun), {"next": "kindness-hurts"}).url
    for part, fields in FULL:
        assert url == url_of(begun, part)
        url = write(ana, open_page, url, fields).url
    assert url == f"/check-ins/{begun.id}/"
    assert read(ana, begun).kindness == Kindness(
        "full",
        "that she left",
        "my aunt, when she moved",
        "it is all your doing",
        "of course it stings",
        "of course it stings, love",
        "tea",
        3,
        6,
    )
    told = ana.client.get(url).content.decode()
    assert "of course it stings, love" in told
    assert "How true it felt: 3 when it was written, 6 a little later" in told


def test_one_may_stop_with_what_is_there(ana, begun, open_page, read):
    answer = write(ana, open_page, url_of(begun, "hurts"), {"hurts": "this", "stop": "1"})
    assert answer.url == f"/check-ins/{begun.id}/"
    assert read(ana, begun).kindness == Kindness("full", "this")


def test_an_empty_break_is_none(ana, begun, open_page, read):
    write(ana, open_page, url_of(begun, "others"), {"others": ""})
    assert read(ana, begun).kindness is None


def test_the_short_page_leaves_what_the_long_one_said(ana, begun, open_page, read):
    write(ana, open_page, url_of(begun, "friend"), {"friend": "sit down first"})
    write(ana, open_page, url_of(begun), {"sentence": "sit down"})
    assert read(ana, begun).kindness == Kindness(
        "full", friend="sit down first", sentence="sit down"
    )


def test_a_check_in_may_begin_with_it(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/kindness/")
    answer = ana.client.post("/check-ins/", carried | {"sentence": "you are tired"})
    entry = queries.latest(ana.viewer)
    assert answer.url == f"/check-ins/{entry.id}/"
    assert entry.kindness == Kindness(sentence="you are tired")
    assert "A kind word to yourself" in ana.client.get("/journal/").content.decode()


def test_nothing_written_begins_nothing(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/kindness/")
    assert ana.client.post("/check-ins/", carried).url == "/"
    assert Moment.objects.count() == 0


def test_three_minutes_may_begin_from_nothing(ana, open_page):
    carried = open_page(ana.client, "/check-ins/new/kindness/")
    answer = ana.client.post("/check-ins/", carried | {"next": "kindness-hurts"})
    assert answer.url == url_of(queries.latest(ana.viewer), "hurts")


def test_two_tabs_show_both(ana, begun, open_page, read):
    one, two = (open_page(ana.client, url_of(begun)) for _ in range(2))
    ana.client.post(url_of(begun), one | {"sentence": "from one tab"})
    answer = ana.client.post(url_of(begun), two | {"sentence": "from the other"})
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "from one tab" in page
    assert ">\nfrom the other</textarea>" in page
    assert read(ana, begun).kindness.sentence == "from one tab"


@pytest.mark.parametrize(
    ("part", "fields", "words"),
    [
        ("", {"sentence": "x" * 2001}, "2,001 characters long; there is room for 2,000"),
        ("hurts", {"critical": "x" * 2001}, "2,001 characters long"),
        ("rest", {"believed_after": "11"}, "Select a valid choice"),
    ],
)
def test_invalid_form_explains(ana, begun, open_page, read, part, fields, words):
    answer = write(ana, open_page, url_of(begun, part), fields)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert read(ana, begun) == begun


def test_it_comes_back_after_a_lock(ana, open_page):
    from nearer.people import keeping

    carried = open_page(ana.client, "/check-ins/new/kindness/")
    ana.client.post("/lock/")
    answer = ana.client.post("/check-ins/", carried | {"sentence": "typed at the lock"})
    assert answer.url == "/kept/"
    ana.client.post("/unlock/", {"password": ana.password})
    (draft,) = keeping.drafts(ana.vault)
    assert "typed at the lock" in ana.client.get("/drafts/").content.decode()
    ana.client.post(f"/drafts/{draft.pk}/restoration/")
    assert queries.latest(ana.viewer).kindness == Kindness(sentence="typed at the lock")
