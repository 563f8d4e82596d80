"""A folder of backups keeps seven days and four weeks, and nothing for longer than 35 days."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nearer.server.backups.rotation import CEILING, backup_name, rotate, to_keep

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
ages = st.integers(0, 90 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))


def test_a_year_of_nights():
    nights = [NOW - timedelta(days=day) for day in range(365)]
    kept = sorted(to_keep(nights, NOW), reverse=True)
    assert kept[:7] == nights[:7]
    assert len(kept) == 7 + 2  # two of the four weeks lie within the seven days
    assert len({when.isocalendar()[:2] for when in kept}) == 4


def test_several_in_a_day_keep_the_newest():
    hours = [NOW - timedelta(hours=hour) for hour in range(3)]
    assert to_keep(hours, NOW) == {NOW}


@given(st.lists(ages, unique=True))
def test_whatever_there_is(made):
    kept = to_keep(made, NOW)
    assert kept <= set(made)
    assert len(kept) <= 11
    assert all(NOW - when <= CEILING for when in kept)
    recent = [when for when in made if NOW - when <= CEILING]
    assert (max(recent) in kept) if recent else not kept


def test_only_backups_are_touched(tmp_path):
    old = NOW - timedelta(days=36)
    for name in (backup_name(old), backup_name(NOW), "holiday.jpg", "nearer-notes.backup"):
        (tmp_path / name).touch()
    assert rotate(tmp_path, NOW) == [backup_name(old)]
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {backup_name(NOW), "holiday.jpg", "nearer-notes.backup"}


def test_the_one_made_now_stays_where_the_clock_was_wrong(tmp_path):
    for day in range(20):
        (tmp_path / backup_name(NOW + timedelta(days=400 + day))).touch()
    (tmp_path / backup_name(NOW)).touch()
    rotate(tmp_path, NOW + timedelta(microseconds=400_000))
    assert (tmp_path / backup_name(NOW)).exists()


def test_what_was_cut_short_goes_after_a_day(tmp_path):
    begun = [NOW - timedelta(hours=hours) for hours in (1, 25)]
    for when in begun:
        (tmp_path / f"{backup_name(when)}.part").touch()
    assert rotate(tmp_path, NOW) == [f"{backup_name(begun[1])}.part"]
