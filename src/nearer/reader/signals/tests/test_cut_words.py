"""Words are cut as the model learned them: as the library does that is usually taken for it."""

import json
from pathlib import Path

import pytest

from nearer.reader.signals.wordpiece import UnknownKind, WordPieces

TINY = json.loads((Path(__file__).parent / "tiny" / "tokenizer.json").read_text())
NAMES = {number: piece for piece, number in TINY["model"]["vocab"].items()}


def cut(text):
    return [NAMES[piece] for piece in WordPieces(TINY).pieces(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("glad", ["glad"]),
        ("GLAD", ["glad"]),
        ("gladful", ["glad", "##ful"]),
        ("glád", ["glad"]),
        ("ab", ["a", "##b"]),
        ("a.b", ["a", ".", "b"]),
        ("a\tb\u00a0a", ["a", "b", "a"]),
        ("gl\u200dad", ["glad"]),
        ("gl\x00ad", ["glad"]),
        ("日a", ["[UNK]", "a"]),
        ("a日b", ["a", "[UNK]", "b"]),
        ("[CLS]", ["[UNK]", "c", "##l", "##s", "[UNK]"]),
        ("a1", ["[UNK]"]),
        ("a" * 100, ["a", *["##a"] * 99]),
        ("a" * 101, ["[UNK]"]),
        ("İstanbul", ["i", "##s", "##t", "##a", "##n", "##b", "##u", "##l"]),
        ("\ud800", []),
        ("", []),
    ],
)
def test_words_are_cut(text, pieces):
    assert cut(text) == pieces


def test_signs_stand_at_both_ends():
    pieces = WordPieces(TINY)
    assert [NAMES[each] for each in pieces.enclosed(pieces.pieces("glad"))] == [
        "[CLS]",
        "glad",
        "[SEP]",
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"model": {"type": "BPE", "vocab": {}}},
        {"normalizer": None},
        {"normalizer": {"type": "BertNormalizer", "lowercase": False}},
        {"model": TINY["model"] | {"continuing_subword_prefix": "_"}},
    ],
)
def test_another_way_of_cutting_is_refused(changed):
    with pytest.raises(UnknownKind):
        WordPieces(TINY | changed)
