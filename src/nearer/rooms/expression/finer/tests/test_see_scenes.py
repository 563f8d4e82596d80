"""Five scenes at a time: rated, compared, and come again when it is time."""

from datetime import timedelta

from nearer import content
from nearer.kit import clock
from nearer.rooms.expression.finer import cards

SCENE = content.scenes()["fear-quiet-sunday"]


def rated(scene, high=(), **more):
    return {f"rating-{word}": "5" if word in high else "1" for word in scene.words} | more


def begin(someone):
    return someone.client.post("/finer-words/sessions/")["Location"].split("/")[-2]


def test_a_session_is_five_scenes_of_different_families_and_ends_by_itself(ana):
    seen = []
    scene_id = begin(ana)
    while scene_id:
        seen.append(scene_id)
        scene = content.scenes()[scene_id]
        answer = ana.client.post(f"/finer-words/scenes/{scene_id}/", rated(scene, scene.fits))
        page = ana.client.get(answer["Location"]).content.decode()
        following = cards.session(ana.viewer).next
        assert ("Next scene" in page) == bool(following)
        scene_id = following
    assert len(set(seen)) == 5
    families = {content.lexicon().words[content.scenes()[one].fits[0]].family for one in seen}
    assert len(families) == 5
    assert "That was the last one for now" in page


def test_a_session_that_was_left_goes_on_where_it_was(ana):
    first = begin(ana)
    assert begin(ana) == first
    scene = content.scenes()[first]
    ana.client.post(f"/finer-words/scenes/{first}/", rated(scene))
    assert begin(ana) == cards.session(ana.viewer).next != first


def test_the_words_stand_beside_what_was_given_and_nothing_is_called_wrong(ana):
    url = f"/finer-words/scenes/{SCENE.id}/"
    answer = ana.client.post(url, rated(SCENE, ["jealous"]))
    page = ana.client.get(answer["Location"]).content.decode()
    assert content.scenes()[SCENE.id].tells["anxious"] in page
    assert "you gave 5" in page
    lower = page.lower()
    assert not [
        word for word in ("wrong", "correct", "score", "well done", "streak") if word in lower
    ]


def test_differences_are_shown_after_rating_alone(ana):
    url = f"/finer-words/scenes/{SCENE.id}/"
    assert ana.client.get(f"{url}differences/")["Location"] == url
    assert ana.client.get("/finer-words/scenes/no-such-scene/").status_code == 404


def test_half_a_scene_says_what_is_missing(ana):
    url = f"/finer-words/scenes/{SCENE.id}/"
    answer = ana.client.post(url, {"rating-anxious": "4"})
    assert answer.status_code == 422
    assert "Still without a number: jealous" in answer.content.decode()
    assert cards.rated(ana.viewer, SCENE.id) is None


def test_what_fits_highest_comes_again_later(ana):
    near = {word: 5 if word in SCENE.fits else 0 for word in SCENE.words}
    far = {word: 5 if word == "jealous" else 0 for word in SCENE.words}
    level = dict.fromkeys(SCENE.words, 0)
    assert cards.how_near(SCENE, near) > cards.how_near(SCENE, far)
    assert cards.how_near(SCENE, level) == cards.how_near(SCENE, far)
    now = clock.now()
    cards.rate(viewer=ana.viewer, scene=SCENE, ratings=far)
    sooner = cards.due(ana.viewer).next_at
    other = content.scenes()["fear-balloon"]
    cards.rate(viewer=ana.viewer, scene=other, ratings={other.fits[0]: 6})
    with clock.fixed(sooner + timedelta(seconds=1)):
        found = cards.due(ana.viewer)
        assert found.again == (SCENE.id,)
        assert found.next_at > sooner > now
        assert found.chosen[0] == SCENE.id


def test_rated_again_in_the_same_session_the_day_stays(ana):
    low = dict.fromkeys(SCENE.words, 0)
    cards.rate(viewer=ana.viewer, scene=SCENE, ratings=low)
    before = cards.due(ana.viewer).next_at
    cards.rate(viewer=ana.viewer, scene=SCENE, ratings=low | {"anxious": 6})
    assert cards.due(ana.viewer).next_at == before
    assert cards.rated(ana.viewer, SCENE.id)["anxious"] == 6


def test_where_nothing_is_due_it_says_so(ana, monkeypatch):
    few = {key: content.scenes()[key] for key in list(content.scenes())[:3]}
    monkeypatch.setattr(content, "scenes", lambda: few)
    for scene in few.values():
        ratings = {word: 6 if word in scene.fits else 0 for word in scene.words}
        cards.rate(viewer=ana.viewer, scene=scene, ratings=ratings)
    assert cards.begin(viewer=ana.viewer).next is None
    page = ana.client.get("/finer-words/").content.decode()
    assert "Nothing is due now" in page
