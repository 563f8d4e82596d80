"""Every field has a label, says what is wrong beside itself, and works without scripts."""

import re

import pytest
from django.utils.html import escape

from nearer.shell.gallery import SpecimenForm


@pytest.fixture
def empty() -> str:
    return str(SpecimenForm())


@pytest.fixture
def wrong() -> str:
    return str(SpecimenForm({"line": "", "several": ["1", "2", "3", "4"]}))


def test_it_works(empty):
    for name in ("line", "secret", "words", "listed", "tick"):
        assert f'<label for="id_{name}"' in empty or f'class="tick" for="id_{name}"' in empty
    assert "<legend>Up to three</legend>" in empty
    assert 'name="hidden"' in empty


def test_a_hint_is_tied_to_its_field(empty):
    assert 'id="id_line_helptext"' in empty
    assert re.search(r'<input[^>]*name="line"[^>]*aria-describedby="id_line_helptext"', empty)


def test_an_error_is_tied_to_its_field(wrong):
    described = re.search(r'<input[^>]*name="line"[^>]*>', wrong)
    assert described
    assert 'aria-invalid="true"' in described[0]
    assert "id_line_error" in described[0]
    assert 'id="id_line_error"' in wrong
    assert '<fieldset class="field field--choice" aria-describedby="id_several_error">' in wrong


def test_errors_of_the_form_stand_before_its_fields(wrong):
    assert wrong.index("Two places need a look.") < wrong.index('name="line"')
    assert 'role="alert"' in wrong


def test_choices_are_native_inputs_that_look_like_chips(empty):
    chip = '<input type="checkbox" name="several" value="1" id="id_several_0_0">'
    assert f'<label class="pick" for="id_several_0_0">{chip}' in empty
    assert empty.count('type="radio"') == 3


def test_what_was_typed_comes_back_as_it_was():
    typed = 'a <b>"quoted"</b> & ’word’\n'
    assert escape(typed) in str(SpecimenForm({"words": typed}))


def test_no_identifier_stands_twice(wrong):
    found = re.findall(r'\bid="([^"]+)"', wrong)
    assert len(found) == len(set(found))


def test_the_cursor_stands_at_the_first_error(empty, wrong):
    assert wrong.count("autofocus") == 1
    assert re.search(r'<input[^>]*name="line"[^>]*autofocus', wrong)
    assert "autofocus" not in empty
