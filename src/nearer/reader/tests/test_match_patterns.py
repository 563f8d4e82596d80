"""What the pattern language finds, sign by sign."""

import pytest

from nearer.reader.automaton import PatternMistake, Scanner, parse
from nearer.reader.automaton.outline import outlines
from nearer.reader.document import Document


def found(pattern: str, text: str) -> list[str]:
    """The words in the text that the pattern matches."""
    document = Document(text)
    matches = Scanner({"it": (pattern,)}).scan(document).get("it", [])
    return [text[slice(*document.span(*match.shown))] for match in matches]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("you never listen", "well, You NEVER listen to me", ["You NEVER listen"]),
        ("you never listen", "you, never, listen", ["you, never, listen"]),
        ("you never listen", "thank you. never listen to him", []),
        (
            "you (always|never) go",
            "you never go but you always go",
            ["you never go", "you always go"],
        ),
        ("you are so? mean", "you are mean, you are so mean", ["you are mean", "you are so mean"]),
        ("i [do not] care", "I care. I don't care.", ["I care", "I don't care"]),
        (
            "<listen>",
            "listens listening Listened listen listener",
            ["listens", "listening", "Listened", "listen"],
        ),
        ("you <forget>", "you forgot", ["you forgot"]),
        ("you ..3 never", "you of all people never", ["you of all people never"]),
        ("you ..2 never", "you of all people never", []),
        ("you ..3 never", "thank you, I never knew", []),
        ("you ...3 never", "thank you, I never knew", ["you, I never"]),
        ("you ...3 never", "thank you. I never knew", []),
        ("just a _", "it's just a job", ["just a job"]),
        ("just a _", "it's just a", []),
        (
            "you are !(right|welcome)",
            "you are right, you are welcome, you are late",
            ["you are late"],
        ),
        ("^ whatever $", "Whatever. Take whatever. whatever!", ["Whatever", "whatever"]),
        ("^^ fine", "fine. fine", ["fine"]),
        ("fine $$", "fine. so fine", ["fine"]),
        ("(^|,|and) fine", "so fine, fine and fine", ["fine", "and fine"]),
        ("even if you {always} forget", "even if you always forget", ["always"]),
        ("not @absolute", "not every single time", ["not every single time"]),
        (
            "you are @intensifier? @label",
            "you're such a drama queen",
            ["you're such a drama queen"],
        ),
    ],
)
def test_it_finds(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text) == expected


def test_an_anchor_alone_is_no_match() -> None:
    assert found("(a)? (b|$)", "c b, c") == ["b"]


def test_the_nearest_beginning_is_taken() -> None:
    assert found("you ..3 never", "you know you never do") == ["you never"]


def test_named_parts_are_found() -> None:
    document = Document("when you shout at me again")
    (match,) = Scanner({"it": ("when you {act: <shout> ..2} again",)}).scan(document)["it"]
    assert [(name, document.norms(a, b)) for name, a, b in match.marks] == [
        ("act", ("shout", "at", "me"))
    ]


def test_several_keys_are_found_in_one_scan() -> None:
    scanner = Scanner({"first": ("you", "me and you"), "second": ("me ..1 you",)})
    found = scanner.scan(Document("me and you"))
    assert {key: [(m.start, m.end) for m in matches] for key, matches in found.items()} == {
        "first": [(0, 3)],
        "second": [(0, 3)],
    }


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "you (",
        "you )",
        "a||b",
        "@nosuchclass",
        "..0",
        "..99",
        "!(a b)",
        "you %",
        "%nogroup",
        "?",
        "[]",
    ],
)
def test_a_mistaken_pattern_is_explained(pattern: str) -> None:
    with pytest.raises(PatternMistake, match="In the pattern"):
        parse(pattern)


@pytest.mark.parametrize(
    "text", ["!" * 2000, "(" * 20_000, "(" * 900 + "a" + ")" * 900, "[{(" * 99, "a " * 9000]
)
def test_what_nobody_could_read_is_refused(text: str) -> None:
    with pytest.raises(PatternMistake):
        parse(text)
    assert outlines(text)


def test_a_pattern_that_begins_a_message_goes_on_after_a_class_of_several_words() -> None:
    text = "I feel a bit weird"
    assert found("^^ i (feel|felt) @intensifier weird", text) == [text]
