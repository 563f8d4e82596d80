import pytest

from nearer.server.tests.harness import tables

DANGER = "I don't want to be here any more."
OFFER = "People who help"


def page_of(someone, moment, part=""):
    return someone.client.get(f"/check-ins/{moment.id}/{part}").content.decode()


def write(someone, open_page, url, fields):
    return someone.client.post(url, open_page(someone.client, url) | fields)


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ("sentence/", {"sentence": DANGER}),
        ("name/", {"own": ["I want to die"]}),
        ("kindness/", {"sentence": DANGER}),
        ("kindness/hurts/", {"critical": "I want to kill myself"}),
        ("kindness/rest/", {"next_step": "I am going to kill myself tonight"}),
    ],
)
def test_words_are_kept_and_help_is_offered(ana, begun, open_page, part, fields):
    answer = write(ana, open_page, f"/check-ins/{begun.id}/{part}", fields)
    assert answer.status_code == 302
    assert OFFER in ana.client.get(answer.url).content.decode()
    assert OFFER in page_of(ana, begun)


def test_the_words_themselves_are_untouched(ana, begun, open_page, read):
    write(ana, open_page, f"/check-ins/{begun.id}/sentence/", {"sentence": DANGER})
    assert read(ana, begun).sentence == DANGER


def test_other_offers_step_back(ana, begun, open_page):
    url = f"/check-ins/{begun.id}/sentence/"
    assert 'value="kindness"' in page_of(ana, begun, "sentence/")
    assert page_of(ana, begun).count(f"/check-ins/{begun.id}/stay/") == 1
    write(ana, open_page, url, {"sentence": f"I'm fine. Really, I'm fine. {DANGER}"})
    kept = page_of(ana, begun)
    assert "Hide it, leave it" not in kept
    assert "A kind word to yourself" not in kept
    assert f"/check-ins/{begun.id}/stay/" not in kept
    assert 'value="kindness"' not in page_of(ana, begun, "sentence/")


def test_it_can_be_put_away_without_a_script(ana, begun, open_page):
    write(ana, open_page, f"/check-ins/{begun.id}/sentence/", {"sentence": DANGER})
    dialog = page_of(ana, begun).split("<dialog")[1].split("</dialog>")[0]
    assert 'method="dialog"' in dialog
    assert 'href="/help/"' in dialog


def test_nothing_about_it_is_stored(ana, begun, open_page):
    write(ana, open_page, f"/check-ins/{begun.id}/sentence/", {"sentence": DANGER})
    before = tables.snapshot()
    page_of(ana, begun)
    assert not tables.changes(before, tables.snapshot())


def test_other_words_bring_no_such_offer(ana, begun):
    assert OFFER not in page_of(ana, begun)
