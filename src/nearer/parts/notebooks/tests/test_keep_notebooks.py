"""A notebook keeps entries by name, for its owner alone."""

from nearer.parts.notebooks.models import Notebook
from nearer.parts.notebooks.pages import change, entries


def put(viewer, key, **values):
    return change(viewer, "trying", key, lambda _: values)


def test_an_entry_is_kept_and_changed(ana):
    put(ana.viewer, "first", said="in the stairwell")
    change(ana.viewer, "trying", "first", lambda known: known | {"again": True})
    kept = entries(ana.viewer, "trying")["first"]
    assert kept["said"] == "in the stairwell"
    assert kept["again"] is True


def test_an_entry_that_is_taken_away_is_gone_with_its_words(ana):
    put(ana.viewer, "first", said="in the stairwell")
    change(ana.viewer, "trying", "first", lambda _: None)
    assert entries(ana.viewer, "trying") == {}
    (row,) = Notebook.objects.all()
    assert "stairwell" not in str(ana.viewer.vault.read(row))


def test_purposes_and_people_do_not_meet(ana, ben):
    put(ana.viewer, "first", said="mine")
    assert entries(ana.viewer, "other") == {}
    assert entries(ben.viewer, "trying") == {}


def test_words_are_sealed(ana):
    put(ana.viewer, "stairwell", said="in the stairwell")
    (row,) = Notebook.objects.all()
    assert b"stairwell" not in bytes(row.document)
