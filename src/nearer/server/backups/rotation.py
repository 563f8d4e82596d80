"""Which backups in a folder are kept: seven days, four weeks, and nothing older than 35 days."""

import re
from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

NAME = re.compile(r"nearer-(\d{8}T\d{6})Z\.backup")
STAMP = "%Y%m%dT%H%M%S"
PARTIAL = ".part"
LEFT_OVER = timedelta(days=1)
DAILY, WEEKLY = 7, 4
CEILING = timedelta(days=35)


def backup_name(moment: datetime) -> str:
    """The file name of a backup made at ``moment`` in a folder that rotates."""
    return f"nearer-{moment.astimezone(UTC).strftime(STAMP)}Z.backup"


def rotate(folder: Path, moment: datetime) -> list[str]:
    """Delete the backups in ``folder`` that are no longer to be kept; names of the deleted."""
    made = {path.name: _made_at(path.name) for path in folder.iterdir()}
    backups = {name: when for name, when in made.items() if when is not None}
    # The one made now stays even where a wrong clock has made others that seem newer.
    kept = to_keep(backups.values(), moment) | {moment.replace(microsecond=0)}
    deleted = sorted(name for name, when in backups.items() if when not in kept)
    deleted += [name for name in made if _is_left_over(name, moment)]
    for name in deleted:
        (folder / name).unlink()
    return deleted


def to_keep(made: Iterable[datetime], moment: datetime) -> set[datetime]:
    """The newest of each of the last seven days and four weeks that have one."""
    recent = sorted((when for when in made if moment - when <= CEILING), reverse=True)
    daily = _newest_of_each(recent, lambda when: when.date(), DAILY)
    weekly = _newest_of_each(recent, lambda when: when.isocalendar()[:2], WEEKLY)
    return daily | weekly


def _newest_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], most: int
) -> set[datetime]:
    chosen: dict[Hashable, datetime] = {}
    for when in newest_first:
        chosen.setdefault(period(when), when)
    return set(list(chosen.values())[:most])


def _is_left_over(name: str, moment: datetime) -> bool:
    begun = _made_at(name.removesuffix(PARTIAL)) if name.endswith(PARTIAL) else None
    return begun is not None and moment - begun > LEFT_OVER


def _made_at(name: str) -> datetime | None:
    found = NAME.fullmatch(name)
    return datetime.strptime(found.group(1), STAMP).replace(tzinfo=UTC) if found else None
