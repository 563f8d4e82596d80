"""The parts of learning: each has a folder in the folder of work."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from training import bases

WORK = Path(__file__).resolve().parent / "work"


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a stage keeps what it makes, and the folder of the pretrained encoder that it begins with."""

    folder: Path
    base: Path

    @property
    def weights(self) -> Path:
        """What was learned."""
        return self.folder / "weights.pt"

    @property
    def is_done(self) -> bool:
        """Whether another stage can learn from this one."""
        return self.weights.exists()


def sha256(path: Path) -> str:
    """The digest by which a file is recognised."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def larger(work: Path) -> Stage:
    """The larger encoder, where there is what it takes."""
    return Stage(work / "larger", work / bases.LARGER)


def emotions(work: Path) -> Stage:
    """The larger encoder once more, which knows nothing but emotions."""
    return Stage(work / "emotions", work / bases.LARGER)


def larger_of_danger(work: Path) -> Stage:
    """The larger encoder that learned all labels, and then danger alone."""
    return Stage(work / "larger-of-danger", work / bases.LARGER)


def six(work: Path) -> Stage:
    """Six whole layers."""
    return Stage(work / "six", bases.small())


def shipped(work: Path) -> Stage:
    """Six narrow ones: what ships."""
    return Stage(work, bases.small())


def danger(work: Path) -> Stage:
    """Six more that know danger alone: they ship beside those that know all."""
    return Stage(work / "danger", bases.small())


def branched(work: Path) -> Stage:
    """The mean of several that learned on from there."""
    return Stage(work / "danger-branched", bases.small())


def of_danger(work: Path) -> Stage:
    """The second encoder, as far as it has come."""
    return branched(work) if branched(work).is_done else danger(work)


def teaching(work: Path) -> tuple[Stage, Stage]:
    """The stage that knows most, and the one that knows most of emotions."""
    return (larger(work), emotions(work)) if larger(work).is_done else (six(work), six(work))


def teaching_danger(work: Path) -> Stage:
    """The stage that knows most of danger."""
    return larger_of_danger(work) if larger_of_danger(work).is_done else six(work)
