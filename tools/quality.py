"""Runs ``nearer bench quality`` and writes its pages under docs/. Takes the folder of other people's corpora."""

import json
import subprocess
import sys
from typing import Any

from nearer.reader.measuring.quality_page import quality_page
from nearer.reader.measuring.signals.page import with_scores
from tools.bench import NEARER, ROOT, commit, today

CLOSE_TALK = ROOT / "corpus" / "close-talk"
PAGE, SIGNALS_PAGE = ROOT / "docs" / "reader-quality.md", ROOT / "docs" / "signals.md"
# The shipped model, and what it was before it was made small: there only where somebody trained it.
SHIPPED = ROOT / "src" / "nearer" / "reader" / "signals" / "data" / "signals.json"
FULL = ROOT / "training" / "work" / "full" / "signals.json"
MEASURED = "Measured on {day}, at commit {commit}."
HEAD = (
    """# How often the reader is right, and wrong

<!-- Written by `make quality`. Run it again; do not change this page. -->

"""
    + MEASURED
)


def main(corpora: str) -> None:
    """Measure, and write the pages."""
    folder = ["--corpora", corpora] if corpora else []
    report = asked("--close-talk", str(CLOSE_TALK), *folder)
    PAGE.write_text(quality_page(report, HEAD.format(day=today(), commit=commit())), "utf-8")
    print(f"Written: {PAGE.relative_to(ROOT)}")
    if corpora and SHIPPED.is_file():
        signals(corpora)
    else:
        print("The learned model is not measured: it needs the model, and CORPORA=.")


def signals(corpora: str) -> None:
    """Measure the learned model, and write its figures between the marks of its page."""
    beside = ["--against", str(FULL.parent)] if FULL.is_file() else []
    report = asked("--close-talk", str(CLOSE_TALK), "--signals", corpora, *beside)
    head = MEASURED.format(day=today(), commit=commit())
    page = with_scores(SIGNALS_PAGE.read_text("utf-8"), report, head)
    SIGNALS_PAGE.write_text(page, "utf-8")
    print(f"Written: {SIGNALS_PAGE.relative_to(ROOT)}")


def asked(*arguments: str) -> Any:
    """What ``nearer bench quality`` finds."""
    command = [NEARER, "bench", "quality", "--json", *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    main("".join(sys.argv[1:2]))
