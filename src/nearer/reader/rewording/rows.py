"""Which opening fits what was shared: about oneself, about the one who answers, or hardly said."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from nearer.reader.automaton import Scanner
from nearer.reader.contexts import Mood
from nearer.reader.document import Document
from nearer.reader.rewording.copying import Range

Heard = Literal["owned", "wordless", "fine"]

BEGINS = (
    "(^|,|and|but|so|because|that|when|after|sorry|yesterday|today|earlier|tonight|last _|this _)"
)
SMALL = "(@filler|@intensifier|have|had|have been|once|also|did|secretly|accidentally|then)?"
WRONGS = (
    "(lied|lying|cheated|cheating|stole|stolen|stealing|broke|broken|forgot|forgotten|hid|hidden"
    "|hiding|spent|crashed|lost|shouted|snapped|yelled|screamed|swore|hit|slapped|pushed|ignored"
    "|betrayed|ruined|wrecked|damaged|scratched|smashed|deleted|insulted|mocked|blamed|hurt"
    "|deceived|tricked|burnt|burned|disappointed|gambled|sold|used|accused|humiliated|threatened"
    "|embarrassed)"
)
PATTERNS: dict[Heard, tuple[str, ...]] = {
    # What the sharer did, and it was not good for the one who answers.
    "owned": (
        f"{BEGINS} i {SMALL} {SMALL} {WRONGS} (at|to|on|about|from|with|all|through|away|out)? "
        "..1 (you|your|yours|our)",
        f"{BEGINS} i {SMALL} {SMALL} (read|looked (at|through|in|into)|went (through|into)|going "
        "through|checked|checking|snooped in) your ..1 (diary|journal|phone|messages|texts|emails"
        "|letters|mail|bag|drawers|pockets)",
        f"{BEGINS} i {SMALL} {SMALL} (told|gave|shared|given) ..3 your (secret|secrets)",
        f"{BEGINS} i {SMALL} {SMALL} (called|told) you (a|an)? @filler? ..1 (@label|lie|lies)",
        f"{BEGINS} i {SMALL} {SMALL} (missed|left) (your|our)",
        f"{BEGINS} i {SMALL} {SMALL} (let you down|left you ..1 (alone|waiting|behind|with))",
        f"{BEGINS} i {SMALL} {SMALL} (kissed (someone|somebody|another|him|her)|(slept|sleeping) "
        "with (someone|somebody|another|him|her)|cheated ($|,|on you)|had (an affair|a fling))",
        f"{BEGINS} i (did not|never) @filler? (told you|tell you|keep (my|the) promise|come to your"
        "|call you|pick you up)",
    ),
    "wordless": (
        "i @filler? (do not|can not|could not) @filler? (know|say|explain|describe it|tell you"
        "|find the words|(explain|say|talk about|speak about|put) (it|this)) (into words|what to say"
        "|how to (say|put|explain) (it|this))? (any more|right now|now|yet|really)? ($|,)",
        "i @filler? (do not|can not) @filler? (want|feel like) (to (talk|say|discuss)|talking) "
        "(about)? (it|this|that)? (any more|right now|now|yet|today)? ($|,)",
        "(i have|^) no (idea|words) ($|,)",
    ),
    "fine": (
        "(i am|it is|all) @filler? @intensifier? (fine|ok|all right|good|grand) (now|thanks)? ($|,)",
        "(nothing|never mind|no matter|it does not matter) ($|,)",
    ),
}
CHARGES = frozenset({"never", "always", "constantly", "not"})
LIKED = frozenset({"love", "like", "enjoy", "adore"})
ANSWERER = frozenset({"you", "yourself"})


def row_of(document: Document, main: Range, held: Range | None, mood: Mood) -> str:
    """The row of sentences for shared words whose chief clause is known.

    ``held``: what is loved or hated in it ("when you sing").
    """
    norms = document.norms(*main)
    good = "_good" if mood == "good" else ""
    if any(heard(document, "owned")):
        return "owned"
    if held and "you" in document.norms(*held)[:3]:
        return "held_good" if LIKED.intersection(norms[1:3]) else "held"
    if norms[0] == "you":
        charged = not CHARGES.isdisjoint(norms[1:3]) and not good
        return "charged" if charged else f"mine{good}"
    if norms[0] == "i" and not ANSWERER.isdisjoint(norms[1:]):
        return f"to_me{good}"
    return mood


def heard(document: Document, what: Heard) -> Iterator[Range]:
    """Where these words stand, said by the sharer and not asked."""
    for found in _scanner().scan(document).get(what, []):
        if document.own_voice(found.start, found.end) and not document.asks(found.start):
            yield (found.start, found.end)


def is_empty(document: Document, stretch: Range) -> bool:
    """ "I don't know", "I'm fine": words with nothing in them to give back."""
    start, end = stretch
    found = (*heard(document, "wordless"), *heard(document, "fine"))
    return any(first <= start and end <= last for first, last in found)


def row_of_little(document: Document, mood: Mood) -> str:
    """Where there is nothing to give back: whether that is because they have no words for it."""
    for what in ("owned", "wordless", "fine"):
        if any(heard(document, what)):
            return what
    return mood


@cache
def _scanner() -> Scanner[Heard]:
    return Scanner(PATTERNS)
