"""docs/settings.md and docs/errors.md say what the code says, no less and no more."""

import re

import pytest

from nearer.server import generated_docs, raised_errors
from nearer.server.raised_errors import UnreadableCode, errors_by_code
from nearer.server.settings import PREFIX, SECRETS, Settings

DOCS = generated_docs.ROOT / "docs"


def headings(page):
    return re.findall(r"^## `(.+)`$", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE)


def test_pages_are_those_that_would_be_written():
    names = [path.name for path in generated_docs.outdated()]
    assert not names, "run: nearer docs"


def test_each_setting_is_documented_and_each_documented_one_exists():
    assert sorted(headings("settings.md")) == sorted(
        f"{PREFIX}{name.upper()}" for name in Settings.model_fields
    )


def test_each_setting_says_what_it_does():
    assert all(field.description for field in Settings.model_fields.values())


def test_secrets_can_come_from_files():
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert {f"{PREFIX}{name.upper()}_FILE" in page for name in SECRETS} == {True}


def test_each_code_is_documented_and_each_documented_one_is_raised():
    assert sorted(headings("errors.md")) == sorted(errors_by_code())


def test_codes_are_words_with_hyphens():
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in errors_by_code())


@pytest.fixture
def read(tmp_path):
    def errors(source):
        (tmp_path / "module.py").write_text(f"class NearerError(Exception): ...\n{source}")
        return {
            code: [(error.message, error.hint) for error in found]
            for code, found in errors_by_code(tmp_path).items()
        }

    return errors


def test_it_reads_one_that_is_raised(read):
    source = 'class Odd(NearerError): ...\nraise Odd("so-odd", f"It is {how} odd.", "Look.")'
    assert read(source) == {"so-odd": [("It is … odd.", "Look.")]}


def test_it_reads_one_that_words_itself(read):
    source = """
class Odd(NearerError):
    def __init__(self):
        super().__init__("so-odd", _("It is odd."))
class Odder(Odd):
    def __init__(self):
        NearerError.__init__(self, "odder", "It is odder.")
raise Odd()
raise Odder
"""
    assert read(source) == {"so-odd": [("It is odd.", "")], "odder": [("It is odder.", "")]}


def test_it_reads_one_whose_code_comes_through_a_function(read):
    source = """
def known(value, code, message):
    raise NearerError(code, message)
def look():
    problem = "Not on the list."
    known(1, "off-list", problem)
"""
    assert read(source) == {"off-list": [("Not on the list.", "")]}


def test_it_will_not_overlook_one_it_cannot_read(read):
    with pytest.raises(UnreadableCode):
        read("raise NearerError(make_code(), 'It is odd.')")


def test_it_reads_past_tests(tmp_path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_x.py").write_text("raise NearerError('made-up', 'For a test.')")
    assert raised_errors.errors_by_code(tmp_path) == {}
