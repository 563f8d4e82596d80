"""A language is a folder of content that says its name, and nothing else is needed."""

import pytest

from nearer import content
from nearer.content import files


def test_english_comes_first():
    assert content.languages()[0] == ("en", "English")


@pytest.fixture
def with_german(tmp_path, monkeypatch):
    for code, name in (("de", "Deutsch"), ("en", "English")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "language.toml").write_text(f'name = "{name}"\n')
    (tmp_path / "notes").mkdir()
    (tmp_path / "en" / "only_here.toml").write_text('greeting = "hello"\n')
    monkeypatch.setattr(files, "_data", lambda: tmp_path)


def test_a_second_folder_is_a_second_language(with_german):
    assert content.languages() == [("en", "English"), ("de", "Deutsch")]


def test_what_is_not_translated_yet_is_shown_in_english(with_german):
    assert files.read("only_here.toml", "de") == {"greeting": "hello"}
