"""How much a phone with an empty cache is sent before a page stands."""

import re
from collections.abc import Collection
from html.parser import HTMLParser
from urllib.parse import urljoin

from nearer.server.bench.browsing import COMPRESSED, Browser

# Links of which a browser fetches what they name while the page loads. A touch icon is fetched
# only when somebody puts Nearer on a home screen.
LINKS = {"stylesheet", "preload", "modulepreload", "icon", "manifest"}
IN_CSS = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")
FONT_FACE = re.compile(r"@font-face\s*{[^}]*}")
UNICODE_RANGE = re.compile(r"unicode-range:([^;}]*)")
IN_JS = re.compile(r"""(?:import|from)\s*["']([^"']+)["']""")


class References(HTMLParser):
    """Collects the addresses of what a page needs."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what this element names."""
        given = dict(attrs)
        if tag == "link" and LINKS & set((given.get("rel") or "").split()):
            self.found.append(given.get("href") or "")
        elif tag in {"script", "img", "source"} and given.get("src"):
            self.found.append(given["src"] or "")


def first_load_bytes(browser: Browser, path: str) -> int:
    """Bytes of the page and of all it needs, compressed as they are served, without headers."""
    sizes: dict[str, int] = {}
    waiting = [path]
    letters = set(browser.page(path))
    while waiting:
        url = waiting.pop()
        if url in sizes or url.startswith("data:"):
            continue
        sizes[url] = len(browser.get(url, encoding=COMPRESSED).body)
        waiting += [urljoin(url, named) for named in named_in(url, browser, letters)]
    return sum(sizes.values())


def named_in(url: str, browser: Browser, letters: Collection[str] = ()) -> list[str]:
    """What the file at this address has a browser fetch for a page with these letters."""
    if url.endswith((".css", ".js")):
        pattern = IN_CSS if url.endswith(".css") else IN_JS
        text = _wanted_faces(browser.page(url), letters)
        return [found.group(found.lastindex or 0) for found in pattern.finditer(text)]
    if not url.endswith("/"):
        return []
    page = References()
    page.feed(browser.page(url))
    return page.found


def _wanted_faces(text: str, letters: Collection[str]) -> str:
    """Without the font faces of which no letter is on the page: browsers fetch none of these."""

    def kept(face: re.Match[str]) -> str:
        named = UNICODE_RANGE.search(face[0])
        wanted = named is None or any(_covers(named[1], letter) for letter in letters)
        return face[0] if wanted else ""

    return FONT_FACE.sub(kept, text)


def _covers(ranges: str, letter: str) -> bool:
    """Whether one of ranges such as ``U+20-7E, U+E9`` has this letter in it."""
    for one in ranges.split(","):
        first, _, last = one.strip().removeprefix("U+").partition("-")
        if int(first, 16) <= ord(letter) <= int(last or first, 16):
            return True
    return False
