"""Records by the day and the order in which they were begun, a page at a time."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from django.db.models import Model, Q, QuerySet

T = TypeVar("T", bound=Model)


class Edge(Protocol):
    """Where a record stands in the order."""

    @property
    def day(self) -> date: ...
    @property
    def sequence(self) -> int: ...


@dataclass(frozen=True)
class Place:
    """Where an entry stands in the order of pages. It stays when the entry goes."""

    day: date
    sequence: int


def older(rows: QuerySet[T], edge: Edge) -> QuerySet[T]:
    """Those that were begun before."""
    # The first filter lets the index find the place; the second cuts within the day.
    within = Q(day__lt=edge.day) | Q(sequence__lt=edge.sequence)
    return rows.filter(day__lte=edge.day).filter(within)


def newer(rows: QuerySet[T], edge: Edge) -> QuerySet[T]:
    """Those that were begun after."""
    within = Q(day__gt=edge.day) | Q(sequence__gt=edge.sequence)
    return rows.filter(day__gte=edge.day).filter(within)
