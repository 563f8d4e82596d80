"""Rows by one field, as every request asks for some: their SQL is made once.

Django makes the SQL anew each time, which takes ten times as long as the database then needs.
"""

from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import Model, QuerySet, query

M = TypeVar("M", bound=Model)


class Rows(Generic[M]):
    """The rows of a queryset whose ``field`` has a value, with what it selects beside them.

    Nothing but the SQL is remembered: they come as the database has them now.
    """

    def __init__(self, queryset: QuerySet[M], field: str) -> None:
        self._queryset, self._field = queryset, field
        self._made: _Made[M] | None = None

    def where(self, value: object) -> list[M]:
        """Those rows."""
        made = self._made = self._made or _Made(self._queryset, self._field, value)
        field: Any = self._queryset.model._meta.get_field(self._field)
        with connection.cursor() as cursor:
            cursor.execute(made.sql, [field.get_db_prep_value(value, connection)])
            return [made.built(list(row)) for row in cursor.fetchall()]

    def first(self, value: object) -> M | None:
        """The one row, where no two have the same value."""
        return next(iter(self.where(value)), None)


class _Made(Generic[M]):
    """The SQL of a queryset, and how a row of it becomes a model."""

    def __init__(self, queryset: QuerySet[M], field: str, value: object) -> None:
        compiler = queryset.filter(**{field: value}).query.get_compiler(using=queryset.db)
        self.sql, _ = compiler.as_sql()
        selected: Any = compiler.select
        of: Any = compiler.klass_info
        populators: Any = query.get_related_populators
        self._model = queryset.model
        self._own = slice(of["select_fields"][0], of["select_fields"][-1] + 1)
        self._names = [each[0].target.attname for each in selected[self._own]]
        self._beside = populators(of, selected, queryset.db)
        self._converters = compiler.get_converters([each[0] for each in selected])

    def built(self, row: list[Any]) -> M:
        """The model of one row."""
        for place, (converters, expression) in self._converters.items():
            for convert in converters:
                row[place] = convert(row[place], expression, connection)
        model = self._model.from_db(connection.alias, self._names, row[self._own])
        for each in self._beside:
            each.populate(row, model)
        return model
