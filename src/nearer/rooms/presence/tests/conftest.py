"""What the tests of check-ins share."""

import re
from uuid import uuid4

import pytest

from nearer.parts.moments import actions, queries

HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@pytest.fixture
def open_page():
    """Open a page and give the hidden fields of its form."""

    def open_it(client, url):
        answer = client.get(url)
        assert answer.status_code == 200, answer.status_code
        form = answer.content.decode().split('id="step"')[1].split("</form>")[0]
        return {
            name: value for name, value in HIDDEN.findall(form) if name != "csrfmiddlewaretoken"
        }

    return open_it


@pytest.fixture
def make_moment():
    """Begin a check-in of somebody's."""

    def make(someone, **changes):
        return actions.begin_moment(viewer=someone.viewer, once=uuid4(), changes=changes)

    return make


@pytest.fixture
def begun(ana, make_moment):
    """A check-in of Ana's, just begun."""
    return make_moment(ana, sentence="first")


@pytest.fixture
def read():
    """A moment as it is saved now."""
    return lambda someone, moment: queries.moment(someone.viewer, moment.id)
