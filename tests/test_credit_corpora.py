"""Whoever made what the model was trained on is named, where licences ask for it and where people look."""

from pathlib import Path

import pytest

from nearer.reader.measuring.signals.headlines import HEADLINES

TITLES = {
    "goemotions": "GoEmotions",
    "offmychest": "OffMyChest",
    "question_intimacy": "Quantifying Intimacy in Language",
    "advice": "Advice",
    "convabuse": "ConvAbuse",
}


@pytest.mark.parametrize("page", ["NOTICE", "docs/signals.md"])
def test_every_corpus_that_was_learned_from_is_named(root: Path, page: str):
    text = (root / page).read_text(encoding="utf-8")
    learned = {headline.corpus for headline in HEADLINES if headline.trained}
    assert learned == set(TITLES)
    assert [title for title in TITLES.values() if title not in text] == []
