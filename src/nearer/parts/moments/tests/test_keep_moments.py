from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from nearer.kit import clock
from nearer.kit.text import UnkeepableText
from nearer.parts.moments import actions, queries
from nearer.parts.moments.actions import ChangedElsewhere
from nearer.parts.moments.checking import BadMoment
from nearer.parts.moments.documents import Breath, Felt, Intensity, Named, Stage
from nearer.parts.moments.models import Moment

WORDS = "Tight chest, e\u0301 is not \u00e9 👩‍👩‍👧 \u202eשלום\u202c  two  spaces \n\n end "


def begin(viewer, **changes):
    return actions.begin_moment(viewer=viewer, once=uuid4(), changes=changes)


def test_everything_comes_back_as_it_was_put_in(ana):
    changes = {
        "breath": Breath(3),
        "intensity": Intensity(before=7),
        "regions": [Felt("chest", "clenched", "strong"), Felt("nowhere")],
        "feelings": [Named("lonely"), Named(" my own\u2026 ", own=True, strength="faint")],
        "sentence": WORDS,
        "stages": {"breathe": Stage(61), "body": Stage(0, skipped=True)},
    }
    saved = begin(ana.viewer, **changes)
    read = queries.moment(ana.viewer, saved.id)
    assert read == saved
    assert read.sentence == WORDS
    assert list(read.regions) == changes["regions"]
    assert list(read.feelings) == changes["feelings"]
    assert read.breath == Breath(3)
    assert read.intensity == Intensity(7, None)
    assert read.stages == changes["stages"]
    assert read.zone == "Europe/Dublin"


def test_a_double_tap_makes_one(ana):
    once = uuid4()
    first = actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "one"})
    second = actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "one"})
    assert first.id == second.id
    assert second.revision == 1
    assert Moment.objects.count() == 1


def test_the_same_page_may_change_what_it_began(ana):
    once = uuid4()
    actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "one"})
    again = actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "two"})
    assert again.sentence == "two"
    assert Moment.objects.count() == 1


def test_the_same_page_id_of_another_person_is_another_moment(ana, ben):
    once = uuid4()
    hers = actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "hers"})
    his = actions.begin_moment(viewer=ben.viewer, once=once, changes={"sentence": "his"})
    assert hers.id != his.id
    assert hers.id != once


def test_beginning_again_what_was_deleted_makes_a_new_one(ana):
    once = uuid4()
    first = actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "one"})
    actions.delete_moment(viewer=ana.viewer, moment_id=first.id)
    second = actions.begin_moment(viewer=ana.viewer, once=once, changes={"sentence": "one"})
    assert second.id != first.id
    assert queries.moment(ana.viewer, second.id)


def test_the_day_is_the_one_where_the_person_is(ana):
    ana.person.time_zone = "Pacific/Auckland"
    with clock.fixed(datetime(2026, 11, 23, 12, 30, tzinfo=UTC)):
        saved = begin(ana.viewer, sentence="late")
    assert saved.day.isoformat() == "2026-11-24"
    assert saved.at_home.hour == 1


def test_a_part_that_changed_elsewhere_is_not_overwritten(ana):
    saved = begin(ana.viewer, sentence="first")
    actions.change_moment(
        viewer=ana.viewer, moment_id=saved.id, revision=1, changes={"sentence": "one tab"}, page="a"
    )
    with pytest.raises(ChangedElsewhere) as caught:
        actions.change_moment(
            viewer=ana.viewer,
            moment_id=saved.id,
            revision=1,
            changes={"sentence": "other tab"},
            page="b",
        )
    assert caught.value.saved.sentence == "one tab"
    assert "tab" not in str(caught.value)
    assert queries.moment(ana.viewer, saved.id).sentence == "one tab"


def test_another_part_that_changed_elsewhere_is_no_conflict(ana):
    saved = begin(ana.viewer, sentence="first")
    for changes in ({"sentence": "one tab"}, {"regions": [Felt("jaw")]}):
        actions.change_moment(
            viewer=ana.viewer, moment_id=saved.id, revision=1, changes=changes, page="a"
        )
    read = queries.moment(ana.viewer, saved.id)
    assert (read.sentence, read.regions[0].region, read.revision) == ("one tab", "jaw", 3)


def test_saving_the_same_again_changes_nothing(ana):
    saved = begin(ana.viewer, sentence="first", stages={"body": Stage(5)})
    again = actions.change_moment(
        viewer=ana.viewer,
        moment_id=saved.id,
        revision=0,
        changes={"sentence": "first", "breath": None, "stages": {"body": Stage(5)}},
    )
    assert again.revision == 1


def test_a_part_can_be_emptied(ana):
    saved = begin(ana.viewer, sentence="first", feelings=[Named("sad")])
    emptied = actions.change_moment(
        viewer=ana.viewer, moment_id=saved.id, revision=1, changes={"sentence": "", "feelings": []}
    )
    assert emptied.is_bare
    assert queries.moment(ana.viewer, saved.id).is_bare


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"sentence": "x" * 4001}, "text-too-long"),
        ({"sentence": "a\x00b"}, "text-not-unicode"),
        ({"sentence": "a\ud800b"}, "text-not-unicode"),
        ({"feelings": [Named("x" * 61, own=True)]}, "text-too-long"),
    ],
)
def test_text_that_cannot_be_kept_is_refused(ana, changes, code):
    with pytest.raises(UnkeepableText) as caught:
        begin(ana.viewer, **changes)
    assert caught.value.code == code
    assert Moment.objects.count() == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"regions": [Felt("tail")]}, "unknown-place"),
        ({"regions": [Felt("chest"), Felt("chest")]}, "place-twice"),
        ({"regions": [Felt("chest", "purple")]}, "unknown-sensation"),
        ({"regions": [Felt("chest", "tight", "huge")]}, "unknown-strength"),
        ({"feelings": [Named("purple")]}, "unknown-word"),
        ({"feelings": [Named("  ", own=True)]}, "empty-word"),
        ({"feelings": [Named(str(n), own=True) for n in range(4)]}, "too-many-feelings"),
        ({"intensity": Intensity(11)}, "unknown-intensity"),
        ({"breath": Breath(0)}, "unknown-breath"),
        ({"stages": {"body": Stage(-1)}}, "unknown-stage"),
        ({"stages": {"a b": Stage(1)}}, "unknown-stage"),
    ],
)
def test_what_a_moment_cannot_hold_is_refused(ana, changes, code):
    with pytest.raises(BadMoment) as caught:
        begin(ana.viewer, **changes)
    assert caught.value.code == code
    assert Moment.objects.count() == 0


def test_nobody_elses_moment_can_be_read_changed_or_deleted(ana, ben):
    hers = begin(ana.viewer, sentence="hers")
    assert queries.moment(ben.viewer, hers.id) is None
    changed = actions.change_moment(
        viewer=ben.viewer, moment_id=hers.id, revision=1, changes={"sentence": "his"}
    )
    assert changed is None
    assert actions.delete_moment(viewer=ben.viewer, moment_id=hers.id) is False
    actions.delete_moment(viewer=ana.viewer, moment_id=hers.id)
    assert actions.restore_moment(viewer=ben.viewer, moment_id=hers.id) is False


def test_a_deleted_moment_is_gone_until_it_is_restored(ana):
    saved = begin(ana.viewer, sentence="gone")
    assert actions.delete_moment(viewer=ana.viewer, moment_id=saved.id)
    assert queries.moment(ana.viewer, saved.id) is None
    assert queries.latest(ana.viewer) is None
    assert list(queries.export(ana.viewer)) == []
    assert actions.restore_moment(viewer=ana.viewer, moment_id=saved.id)
    assert queries.moment(ana.viewer, saved.id) == saved


def test_deleted_moments_are_purged_after_a_day(ana):
    now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    kept = begin(ana.viewer, sentence="kept")
    gone = begin(ana.viewer, sentence="gone")
    with clock.fixed(now):
        actions.delete_moment(viewer=ana.viewer, moment_id=gone.id)
        assert actions.purge_deleted() == 0
    with clock.fixed(now + timedelta(hours=24, seconds=1)):
        assert actions.purge_deleted() == 1
        assert actions.purge_deleted() == 0
    assert [row.pk for row in Moment.objects.all()] == [kept.id]


def test_the_table_shows_no_words(ana):
    begin(ana.viewer, sentence="marker-4711", feelings=[Named("marker-4711", own=True)])
    row = Moment.objects.values().get()
    assert "4711" not in repr(row)
    assert b"4711" not in bytes(row["document"])


def test_entries_do_not_show_words_by_accident(ana):
    saved = begin(ana.viewer, sentence="marker", feelings=[Named("marker", own=True)])
    assert "marker" not in repr(saved)
    assert "marker" not in repr(saved.sentence)
    assert "marker" not in repr(saved.feelings)


def test_each_change_tells_the_other_tabs(ana):
    from nearer.live.models import Event

    saved = begin(ana.viewer, sentence="one")
    actions.delete_moment(viewer=ana.viewer, moment_id=saved.id)
    actions.restore_moment(viewer=ana.viewer, moment_id=saved.id)
    told = Event.objects.filter(kind__startswith="moment.").order_by("sequence")
    assert [event.kind for event in told] == ["moment.saved", "moment.deleted", "moment.restored"]
    assert {event.subject for event in told} == {saved.id}
