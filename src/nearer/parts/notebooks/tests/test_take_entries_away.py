"""What is taken away leaves the notebook at once, and can be put back while the session lasts."""

from uuid import uuid4

import pytest
from django.contrib.sessions.backends.db import SessionStore

from nearer.parts.notebooks.models import Notebook
from nearer.parts.notebooks.pages import change, entries
from nearer.parts.notebooks.undoing import PUT_AWAY, put_away, put_back


@pytest.fixture
def session(db):
    return SessionStore()


@pytest.fixture
def away(ana, session):
    change(ana.viewer, "trying", "first", lambda _: {"said": "in the stairwell"})
    return put_away(session, ana.viewer, "trying", "first")


def test_nothing_of_it_stays_in_the_notebook(ana, session, away):
    assert entries(ana.viewer, "trying") == {}
    assert "stairwell" not in str(ana.viewer.vault.read(Notebook.objects.get()))
    assert "stairwell" not in str(session.items())


def test_it_can_be_put_back_once(ana, session, away):
    assert put_back(session, ana.viewer, away) == ("trying", "first")
    assert entries(ana.viewer, "trying")["first"]["said"] == "in the stairwell"
    assert put_back(session, ana.viewer, away) is None


def test_what_was_written_meanwhile_stands(ana, session, away):
    change(ana.viewer, "trying", "first", lambda _: {"said": "newer"})
    put_back(session, ana.viewer, away)
    assert entries(ana.viewer, "trying")["first"]["said"] == "newer"


def test_nobody_else_puts_it_back(ben, session, away):
    assert put_back(session, ben.viewer, away) is None


def test_there_is_nothing_to_take_away_or_put_back(ana, session):
    assert put_away(session, ana.viewer, "trying", "first") is None
    assert put_back(session, ana.viewer, uuid4()) is None


def test_only_the_last_ones_are_remembered(ana, session, away):
    for number in range(PUT_AWAY.most):
        change(ana.viewer, "trying", str(number), lambda _: {"said": "more"})
        put_away(session, ana.viewer, "trying", str(number))
    assert put_back(session, ana.viewer, away) is None
