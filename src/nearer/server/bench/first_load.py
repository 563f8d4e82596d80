"""How much a phone with an empty cache is sent before a page stands."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

from nearer.server.bench.browsing import COMPRESSED, Browser

# Links of which a browser fetches what they name while the page loads. A touch icon is fetched
# only when somebody puts Nearer on a home screen.
LINKS = {"stylesheet", "preload", "modulepreload", "icon", "manifest"}
IN_CSS = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")
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
    while waiting:
        url = waiting.pop()
        if url in sizes or url.startswith("data:"):
            continue
        sizes[url] = len(browser.get(url, encoding=COMPRESSED).body)
        waiting += [urljoin(url, named) for named in named_in(url, browser)]
    return sum(sizes.values())


def named_in(url: str, browser: Browser) -> list[str]:
    """What the file at this address has a browser fetch."""
    if url.endswith((".css", ".js")):
        pattern = IN_CSS if url.endswith(".css") else IN_JS
        return [found.group(found.lastindex or 0) for found in pattern.finditer(browser.page(url))]
    if not url.endswith("/"):
        return []
    page = References()
    page.feed(browser.page(url))
    return page.found
