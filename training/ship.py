"""``python -m training.ship CORPORA``: calibrate on dev, write ``signals.json``, put the model in place."""

import argparse
import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nearer.reader.measuring.signals.models import loaded
from nearer.reader.measuring.signals.swaps import term_swap
from nearer.reader.signals.loading import running
from nearer.reader.signals.wordpiece import WordPieces
from training import stages
from training.calibrate import Numbers, Output, calibrated, steady
from training.encoder import MOST_TOKENS
from training.examples import Example, examples
from training.export import FULL, SHIPPED
from training.learning import ACCOUNT
from training.outputs import OUTPUTS, PLACE
from training.stages import sha256

SIGNALS = Path(__file__).resolve().parent.parent / "src" / "nearer" / "reader" / "signals" / "data"
FILES = ("model.onnx", "tokenizer.json")


def describe(folder: Path, found: Sequence[Example]) -> None:
    """Calibrate the model of a folder on examples and write its ``signals.json``."""
    outputs = _outputs(logits_of(folder, [one.text for one in found]), known(found))
    _write(folder, outputs)
    # Terms are swapped in what the reader will load: the description has to be there before.
    _write(folder, steady(outputs, term_swap(loaded(folder))))


def account(work: Path) -> dict[str, Any]:
    """What the model card tells of how it was made."""
    made = {
        "the larger encoder of emotions": stages.emotions(work).folder,
        "the larger encoder": stages.larger(work).folder,
        "six layers": stages.six(work).folder,
        "narrow ones": stages.shipped(work).folder,
        "the larger encoder of danger": stages.larger_of_danger(work).folder,
        "narrow ones of danger": stages.danger(work).folder,
    }
    return {
        f"{stage}, {name}": value
        for stage, folder in made.items()
        if (path := folder / ACCOUNT).exists()
        for name, value in json.loads(path.read_text(encoding="utf-8")).items()
    }


def _write(folder: Path, outputs: Sequence[Output]) -> None:
    told = {
        "version": "1",
        "most_tokens": MOST_TOKENS,
        "sha256": {name: sha256(folder / name) for name in FILES},
        "outputs": [one.as_json() for one in outputs],
    }
    path = folder / "signals.json"
    path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _outputs(logits: Numbers, targets: Numbers) -> list[Output]:
    found = []
    for name, place in PLACE.items():
        rows = ~np.isnan(targets[:, place])
        found.append(calibrated(name, logits[rows, place], targets[rows, place]))
    return found


def logits_of(folder: Path, texts: Sequence[str]) -> Numbers:
    """What the model of a folder says, texts by outputs: each text alone, as it is heard later."""
    run = running((folder / "model.onnx").read_bytes(), len(OUTPUTS), threads=2)
    words = WordPieces(json.loads((folder / "tokenizer.json").read_text(encoding="utf-8")))
    return np.array(
        [
            run(words.enclosed(words.pieces(text)[: MOST_TOKENS - 2]), of_danger=True)
            for text in texts
        ]
    )


def known(found: Sequence[Example]) -> NDArray[np.float64]:
    """Targets, examples by outputs; NaN where nothing is known."""
    targets = np.full((len(found), len(OUTPUTS)), np.nan)
    for row, one in enumerate(found):
        for name, value in one.targets.items():
            targets[row, PLACE[name]] = value
    return targets


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.ship", description=__doc__)
    told.add_argument("corpora", type=Path, help="the folder of the public corpora")
    told.add_argument("--work", type=Path, default=stages.WORK)
    told.add_argument("--into", type=Path, default=SIGNALS, help="where the shipped files go")
    given = told.parse_args()
    found = examples(given.corpora, "dev")
    for name in (FULL, SHIPPED):
        sys.stderr.write(f"Calibrating what lies in {name}, on {len(found):,} texts\n")
        describe(given.work / name, found)
    given.into.mkdir(parents=True, exist_ok=True)
    for name in (*FILES, "signals.json"):
        shutil.copy(given.work / SHIPPED / name, given.into / name)
    made = json.dumps(account(given.work), indent=1)
    (given.into / ACCOUNT).write_text(made + "\n", encoding="utf-8")
    sys.stderr.write(f"In place: {given.into}\n")


if __name__ == "__main__":
    main()
