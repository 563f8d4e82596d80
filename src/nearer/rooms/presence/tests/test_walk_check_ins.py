import pytest

from nearer.parts.moments.documents import Felt, Intensity, Named

WORDS = ' \u202eשלום\u202c 👩‍👩‍👧 e\u0301 "quoted" & <b>\n\n  end '


def test_each_step_saves_at_once_and_leads_on(ana, begun, open_page, read):
    base = f"/check-ins/{begun.id}/"
    steps = [
        ("body/", {"places": ["hand-l"], "sensation-hand-l": "cold"}, "name/"),
        ("name/", {"words": ["lonely"], "own": ["a kind of grey", ""]}, "sentence/"),
        ("sentence/", {"sentence": WORDS, "after": "3"}, ""),
    ]
    for step, fields, following in steps:
        carried = open_page(ana.client, base + step)
        answer = ana.client.post(base + step, carried | fields)
        assert (answer.status_code, answer.url) == (302, base + following)
    saved = read(ana, begun)
    assert saved.regions == (Felt("hand-l", "cold"),)
    assert [(one.word, one.own) for one in saved.feelings] == [
        ("lonely", False), ("a kind of grey", True),
    ]  # fmt: skip
    assert saved.sentence == WORDS
    assert saved.intensity == Intensity(None, 3)


def test_line_ends_of_the_browser_become_what_was_typed(ana, begun, open_page, read):
    carried = open_page(ana.client, f"/check-ins/{begun.id}/sentence/")
    ana.client.post(f"/check-ins/{begun.id}/sentence/", carried | {"sentence": "one\r\ntwo\r\n"})
    assert read(ana, begun).sentence == "one\ntwo\n"


def test_not_yet_is_an_answer(ana, begun, open_page, read):
    carried = open_page(ana.client, f"/check-ins/{begun.id}/name/")
    ana.client.post(f"/check-ins/{begun.id}/name/", carried | {"not_yet": "1"})
    assert read(ana, begun).not_yet is True
    assert "No word yet" in ana.client.get(f"/check-ins/{begun.id}/").content.decode()


def test_not_yet_does_not_throw_words_away(ana, begun, open_page, read):
    carried = open_page(ana.client, f"/check-ins/{begun.id}/name/")
    ana.client.post(f"/check-ins/{begun.id}/name/", carried | {"not_yet": "1", "own": ["grey"]})
    assert read(ana, begun).feelings == (Named("grey", own=True),)
    assert read(ana, begun).not_yet is False


def test_one_can_stop_at_each_step(ana, begun, open_page):
    carried = open_page(ana.client, f"/check-ins/{begun.id}/body/")
    answer = ana.client.post(
        f"/check-ins/{begun.id}/body/", carried | {"places": ["chest"], "stop": "1"}
    )
    assert answer.url == f"/check-ins/{begun.id}/"


def test_without_scripts_places_are_asked_about_after_choosing(ana, begun, open_page):
    url = f"/check-ins/{begun.id}/body/"
    carried = open_page(ana.client, url)
    answer = ana.client.post(url, carried | {"places": ["chest"], "again": "1"})
    assert answer.url == f"{url}#places"
    assert 'name="sensation-chest"' in ana.client.get(url).content.decode()


def test_nothing_is_filled_in_from_an_earlier_check_in(ana, begun, open_page):
    carried = open_page(ana.client, f"/check-ins/{begun.id}/body/")
    ana.client.post(f"/check-ins/{begun.id}/body/", carried | {"places": ["chest"]})
    assert " checked" not in ana.client.get("/check-ins/new/body/").content.decode()


def test_a_step_shows_what_it_saved(ana, begun, open_page):
    for step, fields in (
        ("body", {"places": ["chest"], "sensation-chest": "knotted"}),
        ("name", {"words": ["lonely"], "own": ["grey"]}),
    ):
        url = f"/check-ins/{begun.id}/{step}/"
        ana.client.post(url, open_page(ana.client, url) | fields)
    body = ana.client.get(f"/check-ins/{begun.id}/body/").content.decode()
    assert 'value="chest" autocomplete="off" checked' in body
    assert '<option value="knotted" selected>' in body
    assert 'class="glow"' in body
    name = ana.client.get(f"/check-ins/{begun.id}/name/").content.decode()
    assert 'value="grey"' in name
    assert name.count(" checked") == 1


@pytest.mark.parametrize(
    ("step", "fields", "words"),
    [
        ("sentence", {"sentence": "x" * 4001}, "4,001 characters long; there is room for 4,000"),
        ("sentence", {"sentence": "a\x00b"}, "a character that cannot be kept"),
        ("sentence", {"after": "11"}, "Select a valid choice"),
        ("name", {"words": ["sad", "hurt", "angry", "afraid"]}, "room for three words"),
        ("name", {"words": ["purple"]}, "not on the list"),
        ("name", {"own": ["x" * 61]}, "61 characters long; there is room for 60"),
        ("body", {"places": ["tail"]}, "not on the list"),
        ("body", {"places": ["chest"], "sensation-chest": "purple"}, "not on the list"),
        ("body", {"places": ["chest"], "strength-chest": "huge"}, "faint, clear or strong"),
    ],
)
def test_invalid_form_explains(ana, begun, open_page, read, step, fields, words):
    url = f"/check-ins/{begun.id}/{step}/"
    answer = ana.client.post(url, open_page(ana.client, url) | fields)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert read(ana, begun) == begun


def test_refused_words_are_still_in_the_field(ana, begun, open_page):
    url = f"/check-ins/{begun.id}/sentence/"
    long = "long " * 801
    answer = ana.client.post(url, open_page(ana.client, url) | {"sentence": long})
    assert f">\n{long}</textarea>" in answer.content.decode()
    url = f"/check-ins/{begun.id}/name/"
    four = ["one", "two", "three", "four"]
    answer = ana.client.post(url, open_page(ana.client, url) | {"own": four})
    page = answer.content.decode()
    assert all(f'value="{word}"' in page for word in four)


def test_pages_cost_the_same_however_full(ana, begun, open_page, django_assert_max_num_queries):
    for step in ("", "body/", "name/", "sentence/", "edit/"):
        ana.client.get(f"/check-ins/{begun.id}/{step}")
        with django_assert_max_num_queries(8):
            ana.client.get(f"/check-ins/{begun.id}/{step}")


def test_no_address_tells_a_feeling(ana, begun, open_page):
    carried = open_page(ana.client, f"/check-ins/{begun.id}/name/")
    answer = ana.client.post(f"/check-ins/{begun.id}/name/", carried | {"words": ["lonely"]})
    assert "lonely" not in answer.url
