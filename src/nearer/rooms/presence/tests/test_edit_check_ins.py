from nearer.parts.moments.documents import Felt, Intensity, Named


def url_of(moment):
    return f"/check-ins/{moment.id}/edit/"


def test_all_parts_stand_on_one_page(ana, begun, open_page, read):
    carried = open_page(ana.client, url_of(begun))
    answer = ana.client.post(
        url_of(begun),
        carried
        | {
            "sentence": "better said",
            "words": ["sad"],
            "own": ["grey"],
            "places": ["jaw"],
            "strength-jaw": "faint",
            "before": "8",
            "after": "0",
        },
    )
    assert (answer.status_code, answer.url) == (302, f"/check-ins/{begun.id}/")
    saved = read(ana, begun)
    assert saved.sentence == "better said"
    assert saved.feelings == (Named("sad"), Named("grey", own=True))
    assert saved.regions == (Felt("jaw", "", "faint"),)
    assert saved.intensity == Intensity(8, 0)
    page = ana.client.get(url_of(begun)).content.decode()
    assert '<option value="8" selected>' in page
    assert '<option value="0" selected>' in page


def test_two_tabs_lose_nothing(ana, begun, open_page, read):
    one, two = (open_page(ana.client, url_of(begun)) for _ in range(2))
    ana.client.post(url_of(begun), one | {"sentence": "from one tab"})
    answer = ana.client.post(url_of(begun), two | {"sentence": "from the other", "words": ["sad"]})
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "from one tab" in page
    assert ">\nfrom the other</textarea>" in page
    assert page.count(" checked") == 1
    assert read(ana, begun).sentence == "from one tab"


def test_keeping_the_page_after_a_conflict_replaces_what_is_saved(ana, begun, open_page, read):
    one, two = (open_page(ana.client, url_of(begun)) for _ in range(2))
    ana.client.post(url_of(begun), one | {"sentence": "from one tab"})
    answer = ana.client.post(url_of(begun), two | {"sentence": "from the other"})
    revision = answer.content.decode().split('name="revision" value="')[1].split('"')[0]
    again = ana.client.post(
        url_of(begun), two | {"sentence": "from the other", "revision": revision}
    )
    assert again.status_code == 302
    assert read(ana, begun).sentence == "from the other"


def test_the_same_page_may_be_sent_twice_with_other_words(ana, begun, open_page, read):
    page = open_page(ana.client, url_of(begun))
    for words in ("sent once", "and after going back"):
        assert ana.client.post(url_of(begun), page | {"sentence": words}).status_code == 302
    assert read(ana, begun).sentence == "and after going back"


def test_a_forged_revision_does_not_overwrite(ana, begun, open_page, read):
    page = open_page(ana.client, url_of(begun))
    for revision in ("", "-1", "abc", "0"):
        answer = ana.client.post(url_of(begun), page | {"sentence": "forged", "revision": revision})
        assert answer.status_code == 409, revision
    assert read(ana, begun).sentence == "first"


def test_invalid_form_explains_and_keeps_everything_typed(ana, begun, open_page):
    page = open_page(ana.client, url_of(begun))
    typed = {"sentence": "y" * 4001, "own": ["grey"], "places": ["jaw"], "after": "4"}
    answer = ana.client.post(url_of(begun), page | typed)
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert "y" * 4001 in shown
    assert 'value="grey"' in shown
    assert 'name="strength-jaw"' in shown
    assert '<option value="4" selected>' in shown
