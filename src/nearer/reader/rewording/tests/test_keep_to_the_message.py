"""Nothing is invented: no fact, no number, no feeling, and no word from nowhere."""

import re
import tomllib
from functools import cache
from pathlib import Path

from nearer.content import lexicon, needs
from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in
from nearer.reader.rewording import verbs
from nearer.reader.rewording.candidates import candidates
from nearer.reader.rewording.frames import FILES, frames

DATA = Path(__file__).parents[2] / "data" / "en"
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
OPEN = re.compile(r"\[[^\]]*\]")
SAID_BY_US = {
    "rewording-closeness.toml": (
        "core",
        "sense",
        "past",
        "scene",
        "ask",
        "ask_now",
        "ask_past",
        "then",
        "matter",
        "short",
    ),
    "rewording-labels.toml": ("ask", "short", "sense"),
    "rewording-others.toml": ("statement", "short", "ask"),
}
# The grammar that turns a complaint into a fact (`rewording/facts.py`).
GRAMMAR = [
    "i",
    "you",
    "we",
    "don't",
    "didn't",
    "haven't",
    "hasn't",
    "you've",
    "you're",
    "were",
    "weren't",
    "aren't",
    "been",
    "being",
    "not",
    "get",
    "was",
    "wasn't",
    "i'm",
    "i've",
    "only",
    "have",
    "are",
    "do",
    "when",
    "while",
    "and",
    "please",
    "else's",
    "it's",
    "could",
    "would",
    "is",
]
NUMBERS = re.compile(r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b")


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


@cache
def closed_words():
    """Every word of our own sentences."""
    files = dict(SAID_BY_US)
    same = files["rewording-closeness.toml"]
    files |= dict.fromkeys(FILES, same)
    said = [tomllib.loads((DATA / "rewording-forms.toml").read_text())]
    for name, keys in files.items():
        rows = next(iter(tomllib.loads((DATA / name).read_text()).values()))
        said += [{key: row.get(key, "") for key in keys} for row in rows]
    texts = [text for each in said for text in _texts(each)]
    texts += [need.phrase for need in needs().needs.values()]
    texts += [word.label for word in lexicon().words.values()] + ["tired"]
    return {word.lower() for text in texts for word in WORD.findall(text)} | set(GRAMMAR)


def words_of(text):
    """The message's words as typed and as meant, and every form of each that is a verb."""
    typed = {word.lower().replace("’", "'") for word in WORD.findall(text)}
    meant = {token.norm for token in Document(text).tokens}
    bases = {verbs.verb(word).base for word in typed | meant}
    formed = {form(base) for base in bases for form in (verbs.past, verbs.participle, verbs.ing)}
    shortened = {
        word + ending for word in meant for ending in ("n't", "'re", "'m", "'s", "'d", "'ve")
    }
    return typed | meant | bases | formed | shortened | {"can't", "won't"}


def test_every_word_is_from_the_message_or_ours(messages):
    wrong = []
    for row in messages:
        known = words_of(row["text"]) | closed_words()
        for each in candidates(Document(row["text"])):
            plain = OPEN.sub(" ", each.text).lower().replace("’", "'")
            new = [word for word in WORD.findall(plain) if word not in known]
            if new and row["id"] != "w194":  # "corect": the one word that is mended
                wrong.append((row["text"], each.text, new))
    assert wrong == []


def test_no_number_comes_from_nowhere(messages):
    for row in messages:
        for each in candidates(Document(row["text"])):
            own = {found[0] for found in NUMBERS.finditer(row["text"].lower())}
            ours = {found[0] for found in NUMBERS.finditer(each.text.lower())} - {"two"}
            assert ours <= own, each.text


def test_no_feeling_is_asserted_that_was_not_named(messages):
    wrong = []
    for row in messages:
        there = {found.word for found in feelings_in(Document(row["text"]))}
        for each in candidates(Document(row["text"])):
            said = feelings_in(Document(OPEN.sub("so", each.text)))
            told = {found.word for found in said if found.whose == "self" and not found.negated}
            if told - there:
                wrong.append((row["text"], each.text, told - there))
    assert wrong == []


def test_the_words_offered_for_feelings_are_in_the_lexicon():
    forms = {form.text for word in lexicon().words.values() for form in word.forms}
    offered = {feeling for frame in frames().values() for feeling in frame.feelings}
    assert offered <= lexicon().words.keys() | forms


def test_every_frame_names_a_need():
    assert {frame.need for frame in frames().values()} <= needs().needs.keys()
