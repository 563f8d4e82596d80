"""The canary search itself: a search that finds nothing anywhere would prove nothing."""

import base64
import gzip
import html
import json
import os
import urllib.parse
import zlib

import pytest

from nearer.server.tests.harness import canary

STEM = "KqvZrTwBnXhYcJmL"
TEXT = f"before {STEM}·7·→ß😀 after"
NOISE = os.urandom(5_000)

ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-16-le": TEXT.encode("utf-16-le"),
    "utf-16-be": TEXT.encode("utf-16-be"),
    "utf-32": TEXT.encode("utf-32"),
    "hex": TEXT.encode().hex().encode(),
    "upper-case hex": TEXT.encode().hex().upper().encode(),
    "percent": "".join(f"%{byte:02X}" for byte in TEXT.encode()).encode(),
    "percent where needed": urllib.parse.quote(TEXT).encode(),
    "JSON": json.dumps(TEXT).encode(),
    "JSON escapes": "".join(f"\\u{ord(char):04x}" for char in STEM).encode(),
    "HTML": html.escape(TEXT).encode(),
    "HTML entities": "".join(f"&#{ord(char)};" for char in STEM).encode(),
    "lower case": TEXT.lower().encode(),
    "base64 at 0": base64.b64encode(TEXT.encode()),
    "base64 at 1": base64.b64encode(b"x" + TEXT.encode()),
    "base64 at 2": base64.b64encode(b"xx" + TEXT.encode()),
    "url-safe base64": base64.urlsafe_b64encode(TEXT.encode()),
    "gzip": gzip.compress(TEXT.encode()),
    "zlib": zlib.compress(TEXT.encode()),
    "a signed session": base64.urlsafe_b64encode(zlib.compress(json.dumps([TEXT] * 3).encode())),
    "zlib in gzip": gzip.compress(NOISE + zlib.compress(TEXT.encode())),
}


@pytest.mark.parametrize("encoding", ENCODED)
def test_it_is_found_amid_noise(encoding):
    assert canary.find(NOISE + ENCODED[encoding] + NOISE, STEM)


@pytest.mark.parametrize("before", [b"", b"a", b"ab", b"abc", b"abcdefghi"])
def test_it_is_found_wherever_a_run_of_base64_begins(before):
    assert canary.find(before + ENCODED["a signed session"], STEM)


def test_it_is_not_found_where_it_is_not():
    other = canary.new_stem()

    assert [encoding for encoding in ENCODED if canary.find(ENCODED[encoding], other)] == []
    assert canary.find(NOISE, STEM) == []


def test_it_is_found_in_files_and_in_their_names(tmp_path):
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "notes.bin").write_bytes(NOISE + gzip.compress(TEXT.encode()))
    (tmp_path / f"{STEM}.txt").write_bytes(b"")

    found = canary.find_in(canary.files(tmp_path), STEM)

    assert [line.split(" (")[0] for line in found] == [f"{STEM}.txt", "inside/notes.bin"]
