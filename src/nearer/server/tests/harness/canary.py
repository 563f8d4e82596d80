"""A marker that is planted everywhere, and every disguise in which it could lie about."""

import base64
import re
import secrets
import string
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

# Long enough that no ciphertext holds it, or its base64, by chance.
STEM_LETTERS = 16
LAYERS = 3
LARGEST_STREAM = 16 * 1024 * 1024
SHOWN_BYTES = 60

ZLIB_HEADS = re.compile(rb"\x78[\x01\x5e\x9c\xda]")
GZIP_HEADS = re.compile(rb"\x1f\x8b\x08")
BASE64_RUNS = re.compile(rb"[A-Za-z0-9+/_-]{32,}")

# Read by a browser journey after a lock or an exit: all that a page can leave behind.
BROWSER_STATE = """async () => {
  const stored = {title: document.title, url: location.href, state: history.state,
    referrer: document.referrer, cookie: document.cookie,
    local: {...localStorage}, session: {...sessionStorage}, databases: [], caches: []};
  if (indexedDB.databases) stored.databases = await indexedDB.databases();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      stored.caches.push([name, request.url, await answer.text()]);
    }
  }
  return JSON.stringify(stored);
}"""


def new_stem() -> str:
    """The part that all markers of one test share: letters only, of both cases."""
    return "".join(secrets.choice(string.ascii_letters) for _ in range(STEM_LETTERS))


def disguises(stem: str) -> dict[str, bytes]:
    """The stem in each encoding, by the name of the encoding."""
    plain = stem.encode()
    found = {
        "plain": plain,
        "lower case": plain.lower(),
        "upper case": plain.upper(),
        "reversed": plain[::-1],
        "hex": plain.hex().encode(),
        "hex, upper case": plain.hex().upper().encode(),
        "percent": "".join(f"%{byte:02x}" for byte in plain).encode(),
        "percent, upper case": "".join(f"%{byte:02X}" for byte in plain).encode(),
        "JSON escapes": "".join(f"\\u{byte:04x}" for byte in plain).encode(),
        "JSON escapes, upper case": "".join(f"\\u{byte:04X}" for byte in plain).encode(),
        "Python escapes": "".join(f"\\x{byte:02x}" for byte in plain).encode(),
        "HTML entities": "".join(f"&#{byte};" for byte in plain).encode(),
        "HTML entities, hex": "".join(f"&#x{byte:x};" for byte in plain).encode(),
    }
    for name in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        found[name] = stem.encode(name)
    for offset in range(3):
        found[f"base64 at {offset}"] = _base64_inside(plain, offset)
        found[f"url-safe base64 at {offset}"] = _base64_inside(plain, offset, b"-_")
    return found


def _base64_inside(plain: bytes, offset: int, others: bytes = b"+/") -> bytes:
    """The letters that stand for ``plain`` wherever it begins ``offset`` bytes into a group."""
    encoded = base64.b64encode(bytes(offset) + plain, others)
    first = -(-offset * 8 // 6)
    last = (offset + len(plain)) * 8 // 6
    return encoded[first:last]


def find(data: bytes, stem: str) -> list[str]:
    """How the stem is written in ``data``, packed streams inside it included; empty if nowhere."""
    needles = disguises(stem)
    return [
        f"{name}{packing}: {_around(layer, needle)}"
        for packing, layer in _layers(data, "", LAYERS)
        for name, needle in needles.items()
        if needle in layer
    ]


def find_in(places: Iterable[tuple[str, bytes]], stem: str) -> list[str]:
    """The same for many named places: one line for each that holds the stem."""
    return [f"{name} ({how})" for name, data in places for how in find(data, stem)]


def files(*folders: Path) -> Iterator[tuple[str, bytes]]:
    """Every file under these folders, by its path there; its name counts as content too."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                name = str(path.relative_to(folder))
                yield name, name.encode() + b"\n" + path.read_bytes()


def browser_state(page: object) -> bytes:
    """What a Playwright page's origin holds: storage, caches, title, address, history state."""
    return str(page.evaluate(BROWSER_STATE)).encode()  # type: ignore[attr-defined]


def _around(layer: bytes, needle: bytes) -> str:
    at = layer.index(needle)
    return repr(layer[max(0, at - SHOWN_BYTES) : at + len(needle) + SHOWN_BYTES])


def _layers(data: bytes, packing: str, depth: int) -> Iterator[tuple[str, bytes]]:
    yield packing, data
    if not depth:
        return
    for name, inner in _packed(data):
        yield from _layers(inner, f"{packing} in {name}", depth - 1)


def _packed(data: bytes) -> Iterator[tuple[str, bytes]]:
    for head in GZIP_HEADS.finditer(data):
        yield from _inflated("gzip", data[head.start() :], 16 + zlib.MAX_WBITS)
    for head in ZLIB_HEADS.finditer(data):
        yield from _inflated("zlib", data[head.start() :], zlib.MAX_WBITS)
    for run in BASE64_RUNS.finditer(data):
        letters = run.group().replace(b"-", b"+").replace(b"_", b"/")
        for decoded in _decoded(letters):
            if ZLIB_HEADS.search(decoded) or GZIP_HEADS.search(decoded):
                yield "base64", decoded


def _decoded(letters: bytes) -> Iterator[bytes]:
    """Base64 from each place in a group: what stands right before it may look like a part of it."""
    for offset in range(4):
        whole = letters[offset : len(letters) - (len(letters) - offset) % 4]
        yield base64.b64decode(whole)


def _inflated(name: str, data: bytes, window: int) -> Iterator[tuple[str, bytes]]:
    try:
        inner = zlib.decompressobj(window).decompress(data, LARGEST_STREAM)
    except zlib.error:
        return
    if inner:
        yield name, inner
