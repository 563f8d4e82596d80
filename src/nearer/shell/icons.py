"""The icons that a page uses, and only those, as one inline sprite."""

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "icons"
USED = re.compile(r'href="#i-([a-z]+)"')
PATHS = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
LIGHTS = (
    '<defs><linearGradient id="ly" x1=".05" y1=".2" x2="1" y2=".75">'
    '<stop class="ly0" offset=".2"/><stop class="ly1" offset="1"/></linearGradient>'
    '<linearGradient id="lt" x1=".95" y1=".8" x2="0" y2=".25">'
    '<stop class="lt0" offset=".2"/><stop class="lt1" offset="1"/></linearGradient></defs>'
)


@cache
def symbol(name: str) -> str:
    """One icon as an SVG symbol. Raises ``LookupError`` for a name that is not there."""
    try:
        drawn = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError:
        raise LookupError(f"no icon is called {name!r}") from None
    found = PATHS.search(drawn)
    inside = found.group(1) if found else ""
    return f'<symbol id="i-{name}" viewBox="0 0 256 256">{inside}</symbol>'


def sprite(html: str) -> str:
    """The symbols, and the two lights' gradients, that this piece of a page refers to."""
    names = sorted(set(USED.findall(html)))
    inside = (LIGHTS if "url(#ly)" in html else "") + "".join(symbol(name) for name in names)
    if not inside:
        return ""
    return f'<svg class="vh" aria-hidden="true" focusable="false">{inside}</svg>'
