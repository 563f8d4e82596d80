"""What the tests of statements share."""

import re
from uuid import uuid4

import pytest

from nearer.rooms.expression.saying import actions, queries

HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@pytest.fixture
def say_page():
    """Open a page of a statement and give the hidden fields of its form."""

    def open_it(client, url):
        answer = client.get(url)
        assert answer.status_code == 200, answer.status_code
        form = answer.content.decode().split('id="step"')[1].split("</form>")[0]
        found = HIDDEN.findall(form)
        return {name: value for name, value in found if name != "csrfmiddlewaretoken"}

    return open_it


@pytest.fixture
def make_statement():
    """Begin a statement of somebody's."""

    def make(someone, **changes):
        return actions.begin_statement(viewer=someone.viewer, once=uuid4(), changes=changes)

    return make


@pytest.fixture
def stated(ana, make_statement):
    """A statement of Ana's, as it first came."""
    return make_statement(ana, raw="You never listen to me.", to="Noor")


@pytest.fixture
def stands():
    """A statement as it is saved now."""
    return lambda someone, statement: queries.statement(someone.viewer, statement.id)
