"""What is said in play or out of fondness: sentences whose harsh words are not meant so."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from nearer.reader.automaton import Scanner
from nearer.reader.document import Document
from nearer.reader.matchers import ANYWHERE, Function, Range

Sign = Literal["laughter", "fondness"]

LAUGHTER = (
    "(haha|hahaha|ha ha|lol|lmao|lmfao|rofl|hehe|hilarious|crying laughing|in stitches|rematch|encore)",
    "(^|,|i am) (only |just )?(joking|kidding|teasing|messing) ($|,|i|you|about|with)",
    "i would pay good money",
)
FONDNESS = (
    "(^|,|and|but|so|because|though|@dear) (i )?(@filler |do |really )?(love|adore) (you|ya)",
    "(^|,|and|but|so|because) (i )?(@filler |do |really )?(love|adore) it ($|,)",
    "i (@filler |do |really )?(love|adore) (that|how|this) (about )?you",
    "(in the best way|the best thing|proud of you|bless (you|your)|made my day)",
    "(makes|made|making) me (smile|grin|giggle)",
    "(one of )?(those|the|these|your) ..2 (things|thing|habits|habit|ways|quirks|quirk) (that )?i @filler? (love|adore)",
    "you are [@filler|always] my favourite",
    "my favourite (person|human|man|woman|idiot|nuisance|weirdo|pest|child|sister|brother)",
    "(^|,|and|please) never change",
    "you (nutter|legend|cutie)",
    "(^|,|and) come here",
    "(^|,|and|we) (i )?(@filler |really )?(missed|miss) you ($|,|so|loads|too|already)",
    "(^|,) happy birthday",
    "you (lucky|jammy|daft|clever|silly|soppy|cheeky) (thing|sod|devil|sausage|goose|moo|mare|beggar|duck|bean|bunny)",
)
LAUGHING = frozenset("😂🤣😆😹😜😝😛🤪😄😁😅😉")
FOND = frozenset("❤💕💖💗💘💝💞💓💛💚💙💜🧡🤍🥰😍😘🤗")
TURNS = frozenset({"but", "yet", "though", "however"})


def _sentences_in_play(document: Document) -> Iterator[Range]:
    """Each sentence that somebody laughs in or right beside, or that says its own fondness."""
    laughed, fond = _signs(document)
    sentences = document.sentences
    for number, each in enumerate(sentences):
        words = set(range(each.first, each.last))
        before = sentences[number - 1] if number else None
        alone = before is not None and laughed.issuperset(range(before.first, before.last))
        if alone or not words.isdisjoint(laughed | fond) or each.last in laughed:
            yield (each.first, each.last)


IN_PLAY = Function(_sentences_in_play, ANYWHERE)


def _signs(document: Document) -> tuple[set[int], set[int]]:
    """The words of laughter and those of fondness; a drawn sign is the word that it follows."""
    found = _scanner().scan(document)
    laughed = {
        word for match in found.matches("laughter") for word in range(match.start, match.end)
    }
    fond = {
        word
        for match in found.matches("fondness")
        if TURNS.isdisjoint(document.norms(match.end, match.end + 1))
        for word in range(match.start, match.end)
    }
    for index, token in enumerate(document.tokens):
        after = document.tokens[index + 1 :][:1]
        drawn = document.text[token.end : after[0].start if after else len(document.text)]
        if not index:
            drawn += document.text[: token.start]
        laughed |= {index} if LAUGHING.intersection(drawn) else set()
        fond |= {index} if FOND.intersection(drawn) else set()
    return laughed, fond


@cache
def _scanner() -> Scanner[Sign]:
    return Scanner({"laughter": LAUGHTER, "fondness": FONDNESS})
