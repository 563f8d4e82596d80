"""Body first, then words that may fit: the person takes one, refuses one, or has none yet."""

from datetime import timedelta
from random import Random
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.parts.moments import actions, digests, queries
from nearer.parts.moments.documents import Felt, Named
from nearer.parts.notebooks import pages
from nearer.rooms.expression.signals import answers
from nearer.rooms.expression.signals.signs import signs_of

JAW = [Felt("jaw", "clenched", "clear")]


@pytest.fixture
def make_moment():
    def make(someone, places, *words, **more):
        feelings = [Named(word, own=" " in word) for word in words]
        changes = {"regions": places, "feelings": feelings} | more
        return actions.begin_moment(viewer=someone.viewer, once=uuid4(), changes=changes)

    return make


@pytest.fixture
def make_habit(make_moment):
    """Months in which a clenched jaw mostly came with irritation, and a heavy chest with sadness."""

    def make(someone):
        now, random = clock.now(), Random(4)
        for day in range(150, 0, -1):
            with clock.fixed(now - timedelta(days=day)):
                places, word = (JAW, "irritated"), ([Felt("chest", "heavy")], "sad")
                chosen = places if random.random() < 0.4 else word
                make_moment(someone, *chosen)

    return make


def noted(entry):
    return signs_of((felt.region, felt.sensation, felt.activity) for felt in entry.regions)


def body(**more):
    return {"places": ["jaw"], "sensation-jaw": "clenched", "once": uuid4()} | more


def test_places_become_a_moment_and_lead_to_words(ana):
    answer = ana.client.post("/body-signals/", body())
    entry = queries.latest(ana.viewer)
    assert answer["Location"] == f"/body-signals/{entry.id}/"
    assert entry.regions == (Felt("jaw", "clenched"),)
    page = ana.client.get(answer["Location"]).content.decode()
    assert "Often, in groups of people" in page
    assert "angry" in page
    assert "Nummenmaa" in page
    assert "For you" not in page


def test_a_double_tap_makes_one_moment(ana):
    form = body()
    for _ in range(2):
        ana.client.post("/body-signals/", form)
    assert len(queries.newest(ana.viewer, 5)) == 1


def test_coming_back_to_the_places_leads_to_what_they_began(ana, ben):
    assert "<same-page data-begins>" in ana.client.get("/body-signals/").content.decode()
    form = body()
    known = {"once": form["once"]}
    assert ana.client.get("/body-signals/", known).status_code == 200
    ana.client.post("/body-signals/", form)
    own_page = f"/body-signals/{queries.latest(ana.viewer).id}/body/"
    assert ana.client.get("/body-signals/", known).url == own_page
    assert "data-begins" not in ana.client.get(own_page).content.decode()
    assert ben.client.get("/body-signals/", known).status_code == 200
    assert ana.client.get("/body-signals/", {"once": "no name"}).status_code == 200


def test_no_place_says_what_is_missing(ana):
    answer = ana.client.post("/body-signals/", {"once": uuid4()})
    assert answer.status_code == 422
    assert "Choose a place first" in answer.content.decode()
    assert queries.latest(ana.viewer) is None


def test_stopping_without_a_place_keeps_nothing(ana):
    answer = ana.client.post("/body-signals/", {"once": uuid4(), "stop": "1"})
    assert answer["Location"] == "/"
    assert queries.latest(ana.viewer) is None


def test_a_word_that_is_taken_stands_in_the_moment(ana, make_moment):
    entry = make_moment(ana, JAW)
    ana.client.post(f"/body-signals/{entry.id}/", {"yes": "angry"})
    ana.client.post(f"/body-signals/{entry.id}/", {"yes": "frustrated"})
    kept = queries.moment(ana.viewer, entry.id)
    assert [named.word for named in kept.feelings] == ["angry", "frustrated"]
    assert kept.id.hex in answers.offered(ana.viewer)
    page = ana.client.get(f"/body-signals/{entry.id}/").content.decode()
    assert "You said" in page
    assert 'name="yes" value="angry"' not in page
    ana.client.post(f"/body-signals/{entry.id}/", {"drop": "angry"})
    assert [named.word for named in queries.moment(ana.viewer, entry.id).feelings] == ["frustrated"]


def test_there_is_room_for_three(ana, make_moment):
    entry = make_moment(ana, JAW, "sad", "hurt", "weary")
    answer = ana.client.post(f"/body-signals/{entry.id}/", {"yes": "angry"})
    assert answer.status_code == 422
    assert "room for three words" in answer.content.decode()


def test_a_refused_word_steps_back_for_these_signs_alone(ana, make_moment):
    first, same, other = (
        make_moment(ana, JAW),
        make_moment(ana, JAW),
        make_moment(ana, [Felt("head")]),
    )
    ana.client.post(f"/body-signals/{first.id}/", {"no": "angry"})
    assert queries.moment(ana.viewer, first.id).feelings == ()
    page = ana.client.get(f"/body-signals/{same.id}/").content.decode()
    assert 'name="yes" value="angry"' not in page
    assert 'name="again" value="angry"' in page
    assert (
        'name="yes" value="angry"' in ana.client.get(f"/body-signals/{other.id}/").content.decode()
    )
    ana.client.post(f"/body-signals/{same.id}/", {"again": "angry"})
    assert (
        'name="yes" value="angry"' in ana.client.get(f"/body-signals/{same.id}/").content.decode()
    )
    assert pages.entries(ana.viewer, answers.ANSWERS) == {}


def test_taking_a_refused_word_forgets_the_refusal(ana, make_moment):
    entry = make_moment(ana, JAW)
    for what in ("no", "yes"):
        ana.client.post(f"/body-signals/{entry.id}/", {what: "angry"})
    assert answers.refused(ana.viewer, noted(entry)) == []


def test_not_yet_is_an_answer(ana, make_moment):
    entry = make_moment(ana, JAW)
    answer = ana.client.post(f"/body-signals/{entry.id}/", {"not_yet": "1"})
    assert answer["Location"] == f"/check-ins/{entry.id}/sentence/"
    assert queries.moment(ana.viewer, entry.id).not_yet


def test_an_answer_that_cannot_be_kept_is_no_error(ana, make_moment):
    entry = make_moment(ana, JAW)
    for word in ("", "x" * 5000, "\0"):
        assert ana.client.post(f"/body-signals/{entry.id}/", {"yes": word}).status_code in {
            302,
            422,
        }
    assert queries.moment(ana.viewer, entry.id).feelings == ()


def test_for_you_comes_with_counts_once_the_entries_carry_it(ana, make_moment, make_habit):
    make_habit(ana)
    ana.client.post("/body-signals/", body())
    entry = queries.latest(ana.viewer)
    page = ana.client.get(f"/body-signals/{entry.id}/").content.decode()
    assert "For you" in page
    for_you = page.split('id="for-you"')[1].split("</section>")[0]
    assert 'value="irritated"' in for_you
    assert "of your" in for_you
    assert 'value="sad"' not in for_you
    assert page.count('name="yes" value="irritated"') == 1
    assert answers.trial(ana.viewer).trial.speaks
    found = ana.client.get("/body-signals/map/").content.decode()
    assert "Jaw, tight" in found
    assert "Read it as a table" in found


def test_looking_keeps_nothing(ana, make_moment):
    entry = make_moment(ana, JAW)
    ana.client.get(f"/body-signals/{entry.id}/")
    ana.client.get("/body-signals/map/")
    assert answers.trial(ana.viewer) is None


def test_a_moment_of_somebody_else_is_not_there(ana, ben, make_moment):
    entry = make_moment(ana, JAW)
    assert ben.client.get(f"/body-signals/{entry.id}/").status_code == 404
    assert ben.client.post(f"/body-signals/{entry.id}/", {"yes": "angry"}).status_code == 404


def test_places_can_be_changed_and_an_older_page_does_not_overwrite_them(ana, make_moment):
    entry = make_moment(ana, JAW)
    url = f"/body-signals/{entry.id}/body/"
    first = {"places": ["chest"], "once": uuid4(), "revision": entry.revision}
    assert ana.client.post(url, first)["Location"] == f"/body-signals/{entry.id}/"
    answer = ana.client.post(url, first | {"places": ["head"], "once": uuid4()})
    assert answer.status_code == 409
    assert "Send it again" in answer.content.decode()
    assert queries.moment(ana.viewer, entry.id).regions == (Felt("chest"),)


def test_what_met_a_lock_is_put_back(locked_ana_client, ana):
    form = body(author=_author(ana))
    assert locked_ana_client.post("/body-signals/", form)["Location"] == "/kept/"
    from nearer.people import keeping

    (draft,) = keeping.drafts(ana.vault)
    where = keeping.put_back(ana.viewer, ana.vault.read_draft(draft))
    assert where == f"/body-signals/{queries.latest(ana.viewer).id}/"


def _author(someone):
    from nearer.people import keeping

    return keeping.author_token(someone.person)


def test_old_digests_are_read_again(ana, make_moment):
    make_moment(ana, [Felt("jaw", "clenched", "", "more")], "angry")
    from nearer.parts.moments.models import Digest

    digests.refresh(ana.viewer)
    (digest,) = Digest.objects.all()
    document = ana.viewer.vault.read(digest)
    document["rows"][0][5] = [["jaw", "clenched"]]
    ana.viewer.vault.seal_into(digest, document | {"schema": 1})
    digest.save()
    (row,) = digests.rows(ana.viewer)
    assert list(row.regions[0]) == ["jaw", "clenched", "more"]
