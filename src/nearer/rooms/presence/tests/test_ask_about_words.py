import pytest

from nearer.kit.rates import TIMES
from nearer.parts.moments import actions
from nearer.parts.moments.documents import Named
from nearer.reader import Signals
from nearer.rooms.presence import heard, views
from nearer.server.tests.harness import tables

URL = "/check-ins/readings/"
ORDINARY = (
    "She said it was fine and I could not say that it was not.",
    "The house is quiet and I miss the noise of the children.",
    "I am tired, and a little proud of the shelf.",
    "We laughed until the soup boiled over.",
    "I was angry when the train left without me, and then it was only rain.",
    "My chest is tight whenever the phone rings.",
    "I felt small in the meeting, and nobody saw.",
    "It has been a year since Dad died. I made his bread.",
    "He asked how I was and I told him.",
    "Waiting for the results, hands cold.",
    "I am jealous of my sister's new kitchen, of all things.",
    "The sea was grey and I was happy in it.",
    "I do not know what this is yet.",
    "I wanted to be asked along.",
    "Work was long. I want a bath and nobody near me.",
    "I said sorry and she put the kettle on.",
    "I'm relieved, and ashamed of being relieved.",
    "Nothing much today, the garden, the dog, a good pear.",
    "I keep thinking of what I would have said.",
    "I am afraid of next week.",
)
ASKED = {
    "She asked. I said I'm fine, leave it.": "mask",
    "I shouldn't feel sad about this, other people have it worse": "feeling-forbidden",
    "It is irrational, it is because of my childhood, I am projecting": "intellectualising",
    "I need to keep busy so I don't have to think about it": "running-from-feeling",
    "I just feel bad.": "vague-feeling",
}


@pytest.fixture(autouse=True)
def _fresh_rates(monkeypatch):
    monkeypatch.setattr(views, "reading_rates", views.Rates())


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_left_alone(text):
    assert heard.question_in(text) is None


@pytest.mark.parametrize(("text", "name"), ASKED.items())
def test_ways_out_are_asked_about(ana, text, name):
    question = ana.client.post(URL, {"sentence": text}).json()["question"]
    assert question["name"] == name
    assert 0 <= question["start"] < question["end"] <= len(text)
    assert question["wantsFiner"] == (name == "vague-feeling")


def test_places_are_counted_in_code_points(ana):
    text = "😀😀 I'm fine, leave it."
    question = ana.client.post(URL, {"sentence": text}).json()["question"]
    assert text[question["start"] :].startswith("I'm fine")


@pytest.mark.parametrize("text", ["", "   ", "\x00", "\ud83d", "word " * 3000])
def test_any_text_is_answered(ana, text):
    sent = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    assert ana.client.post(URL, {"sentence": sent}).json() == {"question": None}


def test_danger_is_not_met_with_a_question(ana):
    text = "I'm fine. Really, I'm fine, leave it. I want to die."
    assert ana.client.post(URL, {"sentence": text}).json() == {"question": None}


def test_nothing_is_kept_or_logged(ana, caplog):
    marker = "fine zanzibar quillwort"
    before = tables.snapshot()
    ana.client.post(URL, {"sentence": f"I'm fine, leave it. {marker}"})
    assert "quillwort" not in caplog.text
    assert not tables.changes(before, tables.snapshot())


def test_it_is_not_for_programs_that_run_wild(ana, monkeypatch):
    assert views.Rates().times == TIMES
    monkeypatch.setattr(views, "reading_rates", views.Rates(times=1))
    assert ana.client.post(URL, {"sentence": "one"}).status_code == 200
    answer = ana.client.post(URL, {"sentence": "two"})
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= 60


def test_it_needs_login_and_an_open_vault(ana, anonymous):
    assert anonymous.post(URL, {"sentence": "x"}).status_code == 302
    ana.client.post("/lock/")
    assert ana.client.post(URL, {"sentence": "x"}).url == "/unlock/"


def test_without_scripts_it_is_asked_on_the_kept_page(ana, begun, open_page, read):
    url = f"/check-ins/{begun.id}/sentence/"
    ana.client.post(url, open_page(ana.client, url) | {"sentence": next(iter(ASKED))})
    kept = f"/check-ins/{begun.id}/"
    page = ana.client.get(kept).content.decode()
    assert "Is there something behind these words?" in page
    carried = open_page(ana.client, f"{kept}way-out/")
    answer = ana.client.post(f"{kept}way-out/", carried | {"way_out": "hide"})
    assert answer.url == kept
    assert read(ana, begun).way_out == "hide"
    assert "Is there something behind" not in ana.client.get(kept).content.decode()


def test_the_sentence_page_asks_too_and_keeps_the_answer(ana, begun, open_page, read):
    url = f"/check-ins/{begun.id}/sentence/"
    sent = {"sentence": next(iter(ASKED)), "way_out": "none"}
    ana.client.post(url, open_page(ana.client, url) | sent)
    assert read(ana, begun).way_out == "none"
    assert "Is there something behind" not in ana.client.get(url).content.decode()
    ana.client.post(url, open_page(ana.client, url) | {"sentence": "changed"})
    assert read(ana, begun).way_out == "none"


def test_what_only_the_model_hears_is_asked_on_the_kept_page_and_not_while_typing(
    ana, begun, monkeypatch
):
    text = "Viewed sociologically a reunion is a competition, so it was predictable that I'd come home like this, it's a well-known effect."
    assert ana.client.post(URL, {"sentence": text}).json() == {"question": None}
    actions.change_moment(
        viewer=ana.viewer, moment_id=begun.id, revision=1, changes={"sentence": text}
    )
    kept, asks = f"/check-ins/{begun.id}/", "And apart from the reasons, how is it?"
    assert asks in ana.client.get(kept).content.decode()
    assert asks in ana.client.get(f"{kept}sentence/").content.decode()
    monkeypatch.setattr(heard, "signals_of", lambda texts, **_: [Signals() for _ in texts])
    assert asks not in ana.client.get(kept).content.decode()


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_left_alone_on_the_kept_page(ana, begun, text):
    actions.change_moment(
        viewer=ana.viewer, moment_id=begun.id, revision=1, changes={"sentence": text}
    )
    page = ana.client.get(f"/check-ins/{begun.id}/").content.decode()
    assert 'aria-labelledby="asked"' not in page


def test_a_finer_word_is_no_question_where_words_are(ana, begun):
    vague = {"sentence": "I just feel bad.", "feelings": [Named("sad")]}
    actions.change_moment(viewer=ana.viewer, moment_id=begun.id, revision=1, changes=vague)
    page = ana.client.get(f"/check-ins/{begun.id}/sentence/").content.decode()
    assert "Is there a nearer word?" not in page


def test_an_answer_that_is_none_of_them_is_refused(ana, begun, open_page):
    url = f"/check-ins/{begun.id}/way-out/"
    answer = ana.client.post(url, open_page(ana.client, url) | {"way_out": "flee"})
    assert answer.status_code == 422
    assert "Select a valid choice" in answer.content.decode()


def test_what_was_answered_stands_beside_the_moment(ana, begun):
    place = f"/check-ins/{begun.id}/"
    told = "Hide it, leave it, or explain it? Explain it"
    assert told not in ana.client.get(place).content.decode()
    page = ana.client.get(f"{place}way-out/").content.decode()
    revision = page.split('name="revision" value="')[1].split('"')[0]
    ana.client.post(f"{place}way-out/", {"way_out": "explain", "revision": revision})
    assert told in ana.client.get(place).content.decode()
