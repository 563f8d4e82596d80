"""What is to be answered to each row: its labels, and beside them what a stage that knows more answers."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from training import swaps
from training.answers import answers
from training.examples import NEAR, PUBLIC, Example
from training.learning import Known
from training.outputs import HEADS, OUTPUTS, PLACE
from training.stages import Stage

# Labels are believed so far, those of few and careful raters and our own further, the stage that
# teaches for the rest; what only that says counts less.
BELIEVED, ANSWERED = 0.6, 0.5
CAREFUL = {
    **{"second-look": 0.9, "danger": 1.0, NEAR: 1.0, "quiet": 1.0, "question_intimacy": 0.9},
    **{"convabuse": 0.9, "close-talk": 0.8, "advice": 0.8},
}
# Danger is one of the eleven of its head, and must be the surest. Where hardly any is heard in
# other people's talk, none is taken to be there.
COUNTED, HARDLY, DANGER = {"danger": 6.0}, 0.3, PLACE["danger"]
# Where only who is spoken of changes, these are told as of anybody.
STAYING = [PLACE[name] for name in ("attack", "blame", "contempt")]
EMOTIONS = [PLACE[name] for name in HEADS["emotions"]]
INSERTED = "inserted"


def labelled(shown: Sequence[Example]) -> Known:
    """The labels of each row's own corpus; of the rest nothing is known."""
    targets = torch.full((len(shown), len(OUTPUTS)), torch.nan)
    for row, one in enumerate(shown):
        for name, value in one.targets.items():
            targets[row, PLACE[name]] = value
    return targets.nan_to_num(), (~targets.isnan()).float()


def with_words_put_in(found: Sequence[Example], seed: int) -> tuple[list[Example], dict[str, str]]:
    """The rows and some of them again with a word for a group put in; and those texts as they were."""
    same = {new: text for text, new in swaps.inserted([one.text for one in found], seed)}
    return [*found, *(Example(INSERTED, text, {}) for text in same)], same


class Teacher:
    """What a stage answers, and another of emotions; where only who is spoken of changes, the same as of anybody."""

    def __init__(
        self, found: Sequence[Example], same: Mapping[str, str], stage: Stage, of_emotions: Stage
    ) -> None:
        self.same = same
        texts = [same.get(one.text, one.text) for one in found]
        self.answers = answers([*texts, *map(swaps.plain, texts)], stage)
        self.emotions = answers(texts, of_emotions)

    def __call__(self, text: str) -> Tensor:
        """From 0 to 1, for all outputs."""
        text = self.same.get(text, text)
        heard = self.answers[text].clone()
        heard[STAYING] = self.answers[swaps.plain(text)][STAYING]
        heard[EMOTIONS] = self.emotions[text][EMOTIONS]
        return heard.sigmoid()

    def known(self, shown: Sequence[Example]) -> Known:
        """What the stage answers, moved towards labels."""
        targets = torch.stack([self(one.text) for one in shown])
        counts = torch.full_like(targets, ANSWERED)
        for row, one in enumerate(shown):
            if one.corpus == INSERTED:
                counts[row, STAYING] = 1
            if one.corpus in PUBLIC and targets[row, DANGER] < HARDLY:
                targets[row, DANGER], counts[row, DANGER] = 0, 1
            believed = CAREFUL.get(one.corpus, BELIEVED)
            for name, value in one.targets.items():
                place = PLACE[name]
                targets[row, place] += believed * (value - targets[row, place])
                counts[row, place] = COUNTED.get(name, 1)
        return targets, counts
