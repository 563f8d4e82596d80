"""Browsers that know neither light-dark() nor oklch() get the same colours, written plainly."""

import math
import re
from pathlib import Path

import pytest

STYLES = Path(__file__).resolve().parent.parent / "static" / "shell" / "css"
DRAWN = re.compile(r"--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\);")
BLOCKS = re.compile(r"(:root[^{]*){([^{}]*)}")


def hexadecimal(oklch: str) -> str:
    """Source: the definition of Oklab, https://bottosson.github.io/posts/oklab/."""
    lightness, chroma, hue = map(float, oklch.split())
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * gamma(value)):02x}" for value in linear)


def gamma(value: float) -> float:
    value = min(1, max(0, value))
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def plain(css: str, selector: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, body in BLOCKS.findall(css):
        if name.strip() == selector:
            found |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", body))
    return found


@pytest.mark.parametrize("name", ["tokens.css", "presence.css"])
def test_it_works(name):
    css = (STYLES / name).read_text(encoding="utf-8")
    drawn = DRAWN.findall(css)
    light = {token: hexadecimal(value) for token, value, _ in drawn}
    dark = {token: hexadecimal(value) for token, _, value in drawn}
    assert len(drawn) >= 11
    assert plain(css, ":root") == light
    assert plain(css, ':root[data-theme="dark"]') == dark
    assert plain(css, ':root:not([data-theme="light"])') == dark
