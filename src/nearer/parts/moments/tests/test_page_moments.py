from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from nearer.parts.moments import actions, queries

NOON = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def begin(viewer, sentence, at):
    return actions.begin_moment(viewer=viewer, once=uuid4(), changes={"sentence": sentence}, at=at)


@pytest.fixture
def fifty(ana, ben):
    """Five a day on ten days, and one of Ben's among them."""
    begin(ben.viewer, "his", NOON)
    return [
        begin(ana.viewer, f"{day}/{hour}", NOON + timedelta(days=day, hours=hour))
        for day in range(10)
        for hour in range(5)
    ]


def walk(viewer, size):
    page = queries.page(viewer, size=size)
    while page:
        yield page
        page = queries.page(viewer, before=page.older, size=size) if page.older else None


def test_pages_show_each_entry_once_newest_first(ana, fifty):
    seen = [entry.sentence for page in walk(ana.viewer, 7) for entry in page.entries]
    assert seen == [entry.sentence for entry in reversed(fifty)]


def test_the_ends_have_no_further_link(ana, fifty):
    pages = list(walk(ana.viewer, 20))
    assert [len(page.entries) for page in pages] == [20, 20, 10]
    assert pages[0].newer is None
    assert pages[-1].older is None
    assert pages[-1].newer


def test_newer_leads_back_to_the_same_page(ana, fifty):
    first, second, third = walk(ana.viewer, 20)
    back = queries.page_after(ana.viewer, after=third.newer, size=20)
    assert back.entries == second.entries
    start = queries.page_after(ana.viewer, after=back.newer, size=20)
    assert start.entries == first.entries
    assert start.newer is None


def test_a_whole_page_at_the_end_has_no_older_link(ana, fifty):
    assert [page.older is None for page in walk(ana.viewer, 25)] == [False, True]


def test_inside_a_day_the_sealed_time_decides(ana):
    late = begin(ana.viewer, "late", NOON)
    early = begin(ana.viewer, "early", NOON - timedelta(hours=3))
    assert [e.id for e in queries.page(ana.viewer).entries] == [late.id, early.id]


def test_a_foreign_deleted_or_random_cursor_is_not_there(ana, ben, fifty):
    his = begin(ben.viewer, "his", NOON)
    actions.delete_moment(viewer=ana.viewer, moment_id=fifty[3].id)
    for cursor in (his.id, fifty[3].id, uuid4()):
        assert queries.page(ana.viewer, before=cursor) is None
        assert queries.page_after(ana.viewer, after=cursor) is None


def test_a_page_opens_no_more_than_it_shows(ana, fifty, monkeypatch):
    opened = []
    read = type(ana.vault).read
    monkeypatch.setattr(
        type(ana.vault), "read", lambda self, row: opened.append(row.pk) or read(self, row)
    )
    page = queries.page(ana.viewer, size=20)
    queries.page(ana.viewer, before=page.older, size=20)
    assert len(opened) == 40


def test_a_page_takes_one_query_and_a_cursor_one_more(ana, fifty, django_assert_num_queries):
    with django_assert_num_queries(1):
        page = queries.page(ana.viewer)
    with django_assert_num_queries(2):
        queries.page(ana.viewer, before=page.older)


def test_the_index_finds_the_place(ana, fifty):
    from django.db import connection

    if connection.vendor == "postgresql":
        # Fifty rows are few enough for PostgreSQL to look at all of them, if it may.
        connection.cursor().execute(
            "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off;"
            "SET LOCAL enable_sort = off"
        )
    edge = queries.page(ana.viewer).older
    row = queries._own(ana.viewer).get(pk=edge)
    plan = queries.older(queries._own(ana.viewer), row).order_by("-day", "-sequence").explain()
    assert "moments_of_a_person" in plan
    assert not any(sorting in plan for sorting in ("TEMP B-TREE", "Sort"))


def test_latest_is_the_newest(ana, fifty):
    assert queries.latest(ana.viewer) == fifty[-1]


def test_export_gives_every_document_oldest_first(ana, fifty):
    exported = list(queries.export(ana.viewer))
    assert [one["sentence"] for one in exported] == [entry.sentence for entry in fifty]
    assert set(exported[0]) == {"id", "day", "schema", "at", "zone", "sentence"}


def test_a_walk_by_places_outlasts_the_entries_it_has_seen(ana, fifty):
    seen, place = [], None
    while True:
        stretch = queries.stretch(ana.viewer, before=place, size=7)
        seen += [entry.sentence for entry in stretch.entries]
        for entry in stretch.entries:
            actions.delete_moment(viewer=ana.viewer, moment_id=entry.id)
        place = stretch.next
        if place is None:
            break
    assert seen == [entry.sentence for entry in reversed(fifty)]
