"""The model that is measured: its numbers for texts, its thresholds, and how it was trained."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Heard = Mapping[str, float]
# Device, minutes, watt hours: as whoever trained it wrote them down.
TRAINING = "training.json"
Ask = Callable[[Sequence[str]], Sequence[Heard]]


@dataclass(slots=True)
class Model:
    """What a model says of texts; each is asked about once.

    ``names``: its outputs. ``thresholds``: from where each is found with the best F1; ``careful``: from
    where it may be shown as care, None for never. ``training``: what is told of how it was made.
    """

    ask: Ask
    names: Sequence[str]
    thresholds: Mapping[str, float] = field(default_factory=dict)
    careful: Mapping[str, float | None] = field(default_factory=dict)
    training: Mapping[str, Any] = field(default_factory=dict)
    bytes: int = 0
    known: dict[str, Heard] = field(default_factory=dict)

    def hear(self, texts: Iterable[str]) -> list[Heard]:
        """The numbers of each text, in order; all 0 where there is nothing in it."""
        wanted = list(texts)
        new = sorted(set(wanted) - self.known.keys())
        for text, heard in zip(new, self.ask(new), strict=True):
            self.known[text] = heard or dict.fromkeys(self.names, 0.0)
        return [self.known[text] for text in wanted]

    def chances(self, texts: Iterable[str], heads: Sequence[str]) -> list[float]:
        """The greatest number among some heads, for each text."""
        return [max(heard[head] for head in heads) for heard in self.hear(texts)]


def loaded(folder: Path | None = None) -> Model:
    """The model of a folder, as Nearer runs it; without one, the shipped one. Raises ``NoSignals``."""
    from nearer.reader import signals
    from nearer.reader.signals.loading import MODEL

    place = folder or Path(signals.__file__).parent / "data"
    model = signals.load(place)
    outputs = model.description.outputs
    return Model(
        lambda texts: [model.signals_of(text, of_danger=True) for text in texts],
        [output.name for output in outputs],
        {output.name: output.threshold for output in outputs},
        {output.name: output.careful for output in outputs},
        told_beside(place, TRAINING),
        (place / MODEL).stat().st_size,
    )


def told_beside(folder: Path, name: str) -> dict[str, Any]:
    """What a JSON file beside the model tells; nothing where there is none."""
    file = folder / name
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return told
