"""Every kind of sealed value has its line in ``docs/formats.md``."""

import re
from pathlib import Path

SOURCE = Path(__file__).parents[2]
PAGE = SOURCE.parents[1] / "docs" / "formats.md"
KIND = re.compile(r'RecordContext\(\s*"([a-z-]+)"|^    KIND = "([a-z-]+)"', re.MULTILINE)


def kinds():
    found = set()
    for path in SOURCE.rglob("*.py"):
        if "tests" not in path.parts:
            found |= {one or other for one, other in KIND.findall(path.read_text("utf-8"))}
    return found


def test_every_kind_is_documented():
    assert {"slot", "moment", "draft"} <= kinds()
    page = PAGE.read_text("utf-8")
    assert [kind for kind in sorted(kinds()) if f"`{kind}`" not in page] == []
