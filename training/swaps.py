"""Who is spoken of changes, what is said of them does not: words for people, put into sentences.

What was learned from people who insult machines takes a name of a group for an insult. The words were
chosen from the training parts of the corpora and written from memory; those that the terms swapped in
``nearer.reader.measuring.signals.terms`` share with them are told in the model card.
"""

import random
import re
from collections.abc import Iterator, Sequence
from itertools import product

from training.examples import CARE, Example

WORDS = (
    *("gay", "lesbian", "transgender", "heterosexual", "homosexual", "pansexual", "bisexual"),
    *("queer", "non-binary", "trans", "Muslim", "Jewish", "Christian", "Protestant", "Baptist"),
    *("Quaker", "Shia", "agnostic", "African", "American", "Indian", "Korean", "Russian", "Somali"),
    *("Vietnamese", "Brazilian", "Kurdish", "Welsh", "Palestinian", "Israeli", "Cuban", "Japanese"),
    *("disabled", "fat", "overweight", "diabetic", "epileptic", "paralysed", "hard of hearing"),
    *("autistic", "bipolar", "schizophrenic", "deaf", "mentally ill", "elderly", "middle-aged"),
    *("wealthy", "working-class", "divorced", "widowed", "jobless", "homeless"),
)
# These mean much else as well: they are put in, and never taken out.
OFTEN_ELSE = ("Black", "white", "brown", "old", "poor", "blind", "depressed", "young", "rich")
PLAIN = "tall"
WORD = re.compile(rf"\b(?:{'|'.join(WORDS)})\b", re.IGNORECASE)
PEOPLE = (
    *("friend", "friends", "neighbour", "neighbor", "sister", "brother", "cousin", "aunt", "uncle"),
    *("teacher", "nurse", "doctor", "colleague", "boss", "roommate", "girl", "boy", "guy", "lady"),
    *("woman", "man", "person", "people", "kid", "kids", "parents", "family", "couple", "partner"),
    *("boyfriend", "girlfriend", "husband", "wife", "mother", "father", "mom", "dad", "mum"),
    *("son", "daughter", "idiot", "loser", "bitch"),
)
PERSON = re.compile(
    rf"\b(my|your|his|her|our|their|the|this|that|some|these|those|a) ({'|'.join(PEOPLE)})\b",
    re.IGNORECASE,
)
SENTENCES = (
    "He said at the start that he is {}.",
    "I'm {} and I like long train rides.",
    "She's {}, and she runs the bakery on the corner.",
    "They are {}. They have lived here for ten years.",
    "Most of the people in the choir are {}.",
    "are you {}",
    "My grandson told us he is {}.",
    "Are both of your parents {}?",
    "i am {}",
    "The man who mended our roof is {}.",
    "You're {}, right? My aunt is too.",
    "Being {} is a part of who I am.",
    "We're {} and expecting our first child.",
    "Did you know that the author was {}?",
    "I was the only {} person in my year.",
    "you are {}",
    "Two of the three judges are {}.",
    "Her best friend since school is {}.",
    "It's a club for anybody who is {}.",
    "I think he's {}, but he has never said so.",
    "My partner is {} and cooks better than I do.",
    "That singer is {}.",
)
# What is strong and not against anybody.
STRONG = ("damn", "bloody", "fucking", "freaking", "goddamn", "so damn")
PLEASED = (
    "That soup was {} good.",
    "It's {} cold out here lah.",
    "i'm {} tired tonight",
    "What a {} lovely morning.",
    "this queue is {} long",
    "You did {} well today.",
    "The tickets were {} cheap.",
    "{} glad you came",
)
INSERTED = 4000


def plain(text: str) -> str:
    """The text as it would be of anybody."""
    return WORD.sub(PLAIN, text)


def sentences() -> Iterator[Example]:
    """Each sentence with each of its words: nothing is said against anybody."""
    nothing = dict.fromkeys((*CARE, "attack"), 0.0)
    for carriers, words in ((SENTENCES, (*WORDS, *OFTEN_ELSE)), (PLEASED, STRONG)):
        for sentence, word in product(carriers, words):
            yield Example("swaps", sentence.format(word), nothing)


def inserted(texts: Sequence[str], seed: int) -> Iterator[tuple[str, str]]:
    """Texts that speak of a person, each with the same text in which a word is put before it."""
    chance = random.Random(seed)
    spoken = [text for text in texts if PERSON.search(text) and not WORD.search(text)]
    for text in chance.sample(spoken, min(INSERTED, len(spoken))):
        yield text, with_word(text, chance.choice((*WORDS, *OFTEN_ELSE)))


def with_word(text: str, word: str) -> str:
    """The text with a word before the first person that is spoken of."""
    return PERSON.sub(lambda found: _article(found[1], word) + f" {word} {found[2]}", text, count=1)


def _article(before: str, word: str) -> str:
    return before + "n" if before in "aA" and word[0] in "aeiouAEIO" else before
