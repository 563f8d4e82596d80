"""The manifest storage rewrites only imports that it recognises."""

import re
from pathlib import Path

import pytest

SCRIPTS = sorted(
    file
    for file in (Path(__file__).resolve().parents[2]).rglob("*.js")
    if "static" in file.parts or "templates" in file.parts
)
WHOLE = re.compile(r"""^import (?:\{[^}]+\} from )?'\.{1,2}/[\w./-]+\.js';$""")


def wrong_imports(source: str) -> list[str]:
    found = (line for line in source.splitlines() if re.search(r"\bimport\b", line))
    code = (line for line in found if not line.lstrip().startswith("//"))
    return [line for line in code if not WHOLE.match(line)]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_it_works(script):
    assert wrong_imports(script.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_scripts_stay_small(script):
    assert len(script.read_text(encoding="utf-8").splitlines()) < 100


def test_an_import_without_its_end_is_found():
    assert wrong_imports("import { ask } from './post.js'")
    assert wrong_imports("const post = await import('./post.js');")
