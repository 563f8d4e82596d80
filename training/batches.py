"""What is shown to the model, in which order: the same for the same seed."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from training.examples import Example

# How often an example of a corpus is shown in one round: small corpora more than once.
ROUNDS: Mapping[str, float] = {
    "question_intimacy": 4,
    "convabuse": 3,
    "close-talk": 2,
    "advice": 0.6,
    "sad": 0.6,
}
# Rows that say nothing but "neutral" are a third of GoEmotions; so much of them is enough a round.
MOSTLY_NEUTRAL, NEUTRAL_SHARE = "goemotions", 0.35
BATCH, POOL = 32, 100


def batches(
    examples: Sequence[Example],
    seed: int,
    rounds: Mapping[str, float] = ROUNDS,
    size: int = BATCH,
) -> Iterator[list[Example]]:
    """One round: batches of texts of like length, in random order."""
    chance = random.Random(seed)
    shown = list(_shown(examples, chance, rounds))
    chance.shuffle(shown)
    for start in range(0, len(shown), size * POOL):
        near = sorted(shown[start : start + size * POOL], key=lambda one: len(one.text))
        made = [near[at : at + size] for at in range(0, len(near), size)]
        chance.shuffle(made)
        yield from made


def unending(
    examples: Sequence[Example],
    seed: int,
    rounds: Mapping[str, float] = ROUNDS,
    size: int = BATCH,
) -> Iterator[list[Example]]:
    """Round after round."""
    for number in count():
        yield from batches(examples, seed + number, rounds, size)


def _shown(
    examples: Sequence[Example], chance: random.Random, rounds: Mapping[str, float]
) -> Iterator[Example]:
    for one in examples:
        share = NEUTRAL_SHARE if is_one_of_many(one) else rounds.get(one.corpus, 1)
        whole = int(share)
        for _ in range(whole + (chance.random() < share - whole)):
            yield one


def is_one_of_many(example: Example) -> bool:
    """Whether it is of a corpus full of neutral rows, and nothing but "neutral" was heard in it."""
    heard = [name for name, value in example.targets.items() if value]
    return example.corpus == MOSTLY_NEUTRAL and heard == ["emotions.neutral"]
