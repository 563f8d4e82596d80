"""Words as people type them lead to the words that patterns are written in."""

import pytest

from nearer.reader.document import Document

CASES = {
    "You're": "you are",
    "you’re so mean": "you are so mean",
    "youre": "you are",
    "ur so mean": "you are so mean",
    "ur mum": "your mum",
    "your so selfish": "you are so selfish",
    "your coat": "your coat",
    "u never listen 2 me": "you never listen to me",
    "at 2 you called": "at 2 you called",
    "2 kids": "2 kids",
    "dont": "do not",
    "Don’t": "do not",
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "he's late": "he is late",
    "mum's keys": "mum's keys",
    "I'd": "i would",
    "gonna": "going to",
    "idk": "i do not know",
    "soooo": "so",
    "neverrrr": "never",
    "you should of called": "you should have called",
    "she couldn't of known": "she could not have known",
    "you could of course ask": "you could of course ask",
    "a cup of tea": "a cup of tea",
    "i care bout u": "i care about you",
    "a bout of flu": "a bout of flu",
    "iv never lik that": "i have never like that",
    "henry iv never": "henry iv never",
    "go w me": "go with me",
    "go w/ me": "go with me",
    "can't w/o you": "can not without you",
    "w/e": "whatever",
    "off all w/e": "off all weekend",
    "i feel hrut": "i feel hurt",
    "dissapointed and greatful": "disappointed and grateful",
    "humilated": "humiliated",
    "she exited": "she exited",
    "feeeel": "feel",
    "goood": "good",
    "uuuu": "you",
    "pleeeease": "please",
    "alwasy": "always",
    "listne to me": "listen to me",
    "nver": "nver",
    "nevr agian": "never again",
    "ur late": "you are late",
    "u promised 2 come": "you promised to come",
    "neever": "never",
    "lever": "lever",
    "relationships": "relationships",
    "toying": "toying",
    "part iii": "part iii",
    "no" + 60 * "o": "no",
    "clever": "clever",
    "worry": "worry",
    "apologize": "apologise",
    "apologizing": "apologising",
    "size": "size",
    "behavior": "behaviour",
    "NEVER": "never",
    "ｎｅｖｅｒ": "never",
    "ne\u00adver": "never",
    "1000": "1000",
    "7:30": "7:30",
    "see https://example.org/you-never": "see <link>",
    "doin' nothing": "doing nothing",
    "over-reacting": "over reacting",
    "thats": "that is",
    "okay": "ok",
}


@pytest.mark.parametrize("typed", CASES)
def test_typed_words_become(typed: str) -> None:
    document = Document(typed)
    assert " ".join(token.norm for token in document.tokens) == CASES[typed]


def test_pieces_of_a_contraction_have_their_own_places() -> None:
    text = "well you're not, dont"
    spans = [(text[t.start : t.end], t.norm) for t in Document(text).tokens]
    assert spans == [
        ("well", "well"),
        ("you", "you"),
        ("'re", "are"),
        ("not", "not"),
        ("do", "do"),
        ("nt", "not"),
    ]


def test_a_word_that_stands_for_several_gives_its_place_to_each() -> None:
    assert {(t.start, t.end) for t in Document("idk").tokens} == {(0, 3)}


def test_straight_and_curly_apostrophes_agree() -> None:
    straight = Document("you don't, y'all can't, it's mum's")
    curly = Document("you don’t, y’all can’t, it’s mum’s")
    assert straight.tokens == curly.tokens


def test_stops_between_the_words_of_one_sentence_part_nothing() -> None:
    assert [
        len(Document(text).sentences) for text in ("You. Never. Listen.", "I. Can't. Sleep!")
    ] == [1, 1]


def test_stops_between_sentences_of_one_word_part_them() -> None:
    texts = ("Yes. No. Maybe.", "You said no. Fine. Go.", "I came. You left.")
    assert [len(Document(text).sentences) for text in texts] == [3, 3, 2]
