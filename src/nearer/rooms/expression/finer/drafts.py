"""Putting back ratings that met a lock."""

from typing import Any

from django.urls import reverse

from nearer import content
from nearer.parts.records.marks import Mark
from nearer.people import keeping
from nearer.rooms.expression.finer import cards, deep
from nearer.rooms.expression.finer.forms import deep_form, scene_form

Fields = dict[str, list[str]]


def put_ratings_back(viewer: Any, fields: Fields) -> str:
    """Keep the weekly rating that was sent; one that was being changed is changed."""
    data = {name: values[-1] for name, values in fields.items() if values}
    form, mark = deep_form(data), Mark.sent(data, field=deep.RATED)
    if not form.is_valid():
        raise keeping.NotPutBack
    deep.keep(viewer=viewer, rated_id=mark.record or mark.once, ratings=form.ratings())
    return reverse("finer-words")


def put_scene_back(viewer: Any, fields: Fields) -> str:
    """Keep what was given in a scene."""
    data = {name: values[-1] for name, values in fields.items() if values}
    scene = content.scenes().get(data.get("scene", ""))
    if scene is None:
        raise keeping.NotPutBack
    form = scene_form(scene, data)
    if not form.is_valid():
        raise keeping.NotPutBack
    cards.rate(viewer=viewer, scene=scene, ratings=form.ratings())
    return reverse("scene-differences", args=[scene.id])


def restores_drafts() -> None:
    """Tell how what met a lock on these pages is put back."""
    for route in ("deep-check-in-new", "deep-check-in"):
        keeping.restores(route, put_ratings_back)
    keeping.restores("scene", put_scene_back)
