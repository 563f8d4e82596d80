"""What was parsed beforehand is what the files say, and is left aside once they say something else."""

import tomllib

from nearer.content import files


def test_what_is_prepared_is_what_the_files_say():
    read = [files.read(f"lexicon/{name}") for name in files.names("lexicon")]
    assert files.read_folder("lexicon") == read


def test_it_is_taken_as_it_is(monkeypatch):
    monkeypatch.setattr(tomllib, "loads", None)
    assert len(files.read_folder("lexicon")) == len(files.names("lexicon"))


def test_what_was_made_from_other_files_is_left_aside(monkeypatch):
    stale = {"lexicon": {"made_from": "another state", "files": []}}
    monkeypatch.setattr(files, "_prepared", lambda language: stale)
    assert len(files.read_folder("lexicon")) == len(files.names("lexicon"))
