"""Runs ``nearer bench quality`` and writes docs/reader-quality.md. Takes the folder of other people's corpora."""

import json
import subprocess
import sys

from nearer.reader.measuring.quality_page import quality_page
from tools.bench import NEARER, ROOT, commit, today

CLOSE_TALK = ROOT / "corpus" / "close-talk"
PAGE = ROOT / "docs" / "reader-quality.md"
HEAD = """# How often the reader is right, and wrong

<!-- Written by `make quality`. Run it again; do not change this page. -->

Measured on {day}, at commit {commit}."""


def main(corpora: str) -> None:
    """Measure, and write the page."""
    folder = ["--corpora", corpora] if corpora else []
    command = [NEARER, "bench", "quality", "--json", "--close-talk", str(CLOSE_TALK), *folder]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    head = HEAD.format(day=today(), commit=commit())
    PAGE.write_text(quality_page(json.loads(done.stdout), head), encoding="utf-8")
    print(f"Written: {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main("".join(sys.argv[1:2]))
