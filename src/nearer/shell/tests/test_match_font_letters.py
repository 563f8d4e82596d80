"""Each font file holds the letters that its `unicode-range` promises, and no other."""

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

STATIC = Path(__file__).resolve().parent.parent / "static" / "shell"
FACE = re.compile(r'@font-face {.*?url\("\.\./fonts/([\w-]+)\.woff2"\).*?unicode-range: ([^;]*); }')
FACES = FACE.findall((STATIC / "css" / "tokens.css").read_text(encoding="utf-8"))


def promised(ranges):
    for one in ranges.split(", "):
        first, _, last = one.removeprefix("U+").partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def test_there_is_a_face_for_every_file():
    files = {file.stem for file in (STATIC / "fonts").glob("*.woff2")}
    assert {name for name, _ranges in FACES} == files


@pytest.mark.parametrize(("name", "ranges"), FACES, ids=[name for name, _ranges in FACES])
def test_a_file_holds_what_is_promised(name, ranges):
    held = set(TTFont(STATIC / "fonts" / f"{name}.woff2").getBestCmap())
    assert held == set(promised(ranges))
