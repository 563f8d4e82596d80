"""Offsets of the reader, in code points, become the browser's, and go back."""

import pytest

pytestmark = pytest.mark.browser

TEXT = "ana 😘 née 👩‍👧 𝔟"
MODULE = "/static/shell/js/code-points.js"


@pytest.fixture
def convert(browse):
    page = browse("shell/gallery/breathe.html").page

    def run(name: str, offsets: list[int]) -> list[int]:
        script = f"""async ([text, offsets]) => {{
            const module = await import('{MODULE}');
            return offsets.map((offset) => module.{name}(text, offset));
        }}"""
        return page.evaluate(script, [TEXT, offsets])

    return run


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_code_points_become_units(convert):
    points = list(range(len(TEXT) + 1))
    assert convert("toUnits", points) == [units(TEXT[:point]) for point in points]


def test_units_become_code_points(convert):
    points = list(range(len(TEXT) + 1))
    assert convert("toPoints", [units(TEXT[:point]) for point in points]) == points


def test_beyond_the_end_is_the_end(convert):
    assert convert("toUnits", [99]) == [units(TEXT)]
    assert convert("toPoints", [99]) == [len(TEXT)]
