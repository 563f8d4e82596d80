"""Programs begin, change, delete and bring back check-ins; nobody's change is overwritten."""

from uuid import uuid4

from nearer.live.models import Event
from nearer.parts.moments import actions, queries
from nearer.parts.moments.models import Moment


def change(program, check_in, **parts):
    body = {"revision": check_in["revision"]} | parts
    return program.ask("patch", f"check-ins/{check_in['id']}", body)


def test_parts_left_out_stay(writer):
    begun = writer.begin(sentence="first", intensity={"before": 7})
    changed = change(writer, begun, intensity={"before": 7, "after": 3}).json()
    assert changed["sentence"] == "first"
    assert changed["intensity"] == {"before": 7, "after": 3}
    assert changed["revision"] == begun["revision"] + 1


def test_parts_can_be_taken_out(writer):
    begun = writer.begin(sentence="first", breath={"minutes": 3}, regions=[{"region": "chest"}])
    changed = change(writer, begun, sentence="", breath=None, regions=[]).json()
    assert (changed["sentence"], changed["breath"], changed["regions"]) == ("", None, [])


def test_a_change_made_elsewhere_is_not_overwritten(ana, writer):
    begun = writer.begin(sentence="first")
    assert change(writer, begun, sentence="second").status_code == 200
    answer = change(writer, begun, sentence="third")
    assert answer.status_code == 409
    assert answer.json()["code"] == "changed-elsewhere"
    assert answer.json()["current"] == writer.ask("get", f"check-ins/{begun['id']}").json()
    assert queries.latest(ana.viewer).sentence == "second"


def test_other_parts_do_not_stand_in_the_way(writer):
    begun = writer.begin(sentence="first")
    change(writer, begun, sentence="second")
    changed = change(writer, begun, not_yet=True).json()
    assert (changed["sentence"], changed["not_yet"]) == ("second", True)


def test_a_revision_that_is_still_to_come_changes_nothing(writer):
    begun = writer.begin(sentence="first")
    answer = change(writer, begun | {"revision": 99}, sentence="second")
    assert answer.status_code == 409
    assert answer.json()["current"]["sentence"] == "first"


def test_a_retry_makes_one_check_in_only(writer):
    once = str(uuid4())
    first = writer.begin(once=once, sentence="one")
    assert writer.begin(once=once, sentence="one") == first
    assert Moment.objects.count() == 1


def test_a_retry_of_a_change_is_no_conflict(writer):
    begun = writer.begin(sentence="first")
    first = change(writer, begun, sentence="second")
    assert change(writer, begun, sentence="second").json() == first.json()


def test_deleted_it_is_gone_and_can_be_brought_back(writer):
    begun = writer.begin(sentence="first")
    here = f"check-ins/{begun['id']}"
    answer = writer.ask("delete", here)
    assert (answer.status_code, answer.content) == (204, b"")
    assert writer.ask("get", here).status_code == 404
    assert writer.ask("get", "check-ins").json()["items"] == []
    assert writer.ask("post", f"{here}/restoration").json() == begun
    assert writer.ask("get", here).json() == begun
    assert writer.ask("post", f"{here}/restoration").status_code == 404


def test_open_pages_hear_of_it(ana, writer):
    begun = writer.begin(sentence="first")
    writer.ask("delete", f"check-ins/{begun['id']}")
    kinds = list(Event.objects.order_by("sequence").values_list("kind", flat=True))
    assert kinds == [actions.SAVED, actions.DELETED]


def test_it_is_sealed(writer):
    writer.begin(sentence="lantern-marker", feelings=[{"word": "own-marker", "own": True}])
    assert b"marker" not in bytes(Moment.objects.get().document)
