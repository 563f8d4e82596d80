"""The model: found, checked and loaded when the first text comes; or why there is none.

Whatever is wrong with it, the rules still read. It is said once: here in the log, without a word of
anybody's; on the command line by `nearer read`, where the model was to be asked; and by `nearer doctor`.
"""

import json
import logging
from functools import cache
from hashlib import sha256
from importlib.resources import files
from threading import Lock
from typing import TYPE_CHECKING, Any

from nearer.kit.errors import NearerError
from nearer.reader.signals.description import Description, described
from nearer.reader.signals.model import Model, Run
from nearer.reader.signals.wordpiece import WordPieces

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

MODEL, WORDS, DESCRIPTION = "model.onnx", "tokenizer.json", "signals.json"
INPUTS, OUTPUT = {"input_ids", "attention_mask"}, "logits"
# An input that not every model has: whether its part that knows danger alone is to be run as well.
ASKED = "of_danger"

_log = logging.getLogger(__name__)
# Where no log was set up, Python would print to standard error what the program says its own way.
_log.addHandler(logging.NullHandler())
_one_at_a_time = Lock()


class NoSignals(NearerError):
    """There are no signals on this installation; the rules read alone."""


def shipped() -> Model | None:
    """The model that comes with Nearer, loaded by the first call; None where it cannot be had."""
    found = _found()
    return found if isinstance(found, Model) else None


def trouble() -> NoSignals | None:
    """Why there are no signals here; None where there are. Loads the model, as the first text does."""
    found = _found()
    return found if isinstance(found, NoSignals) else None


def trouble_met() -> NoSignals | None:
    """The same, if a text has been asked about; None as long as none was. Loads nothing."""
    return trouble() if _tried.cache_info().currsize else None


def load(folder: "Traversable | None" = None) -> Model:
    """The model that lies in a folder; without one, the one that comes with Nearer.

    Raises ``NoSignals``.
    """
    place = files("nearer.reader.signals") / "data" if folder is None else folder
    try:
        description = described(json.loads(_read(place, DESCRIPTION)))
        words = WordPieces(json.loads(_checked(place, WORDS, description)))
        run = running(_checked(place, MODEL, description), len(description.outputs))
    except NoSignals:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a library makes of it, the rules still read
        raise _unusable(type(error).__name__) from None
    return Model(description, words, run)


def running(content: bytes, outputs: int, *, threads: int = 1) -> Run:
    """A model made ready to run, on so many cores. Raises ``NoSignals``."""
    try:
        import numpy
        import onnxruntime
    except ImportError:
        raise NoSignals(
            "signals-no-runtime",
            "What runs the model is not installed (onnxruntime).",
            "Install it with: pip install 'nearer[models]'. Until then the rules read alone.",
        ) from None
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(
        content,
        options,
        providers=["CPUExecutionProvider"],
        # As one step, a sum and its norm take longer than as two.
        disabled_optimizers=["SkipLayerNormFusion"],
    )
    _agree(session, outputs)
    can_be_asked = ASKED in {each.name for each in session.get_inputs()}

    def run(pieces: list[int], *, of_danger: bool = False) -> list[float]:
        # Alone: a batch shares the scale of its eight-bit numbers, and what is heard in one text
        # would depend on those beside it.
        ids = numpy.array([pieces], dtype=numpy.int64)
        given = {"input_ids": ids, "attention_mask": numpy.ones_like(ids)}
        if can_be_asked:
            given[ASKED] = numpy.array(of_danger)
        (row,) = session.run([OUTPUT], given)[0].tolist()
        return row  # type: ignore[no-any-return]

    return run


def say_failed(kind: str) -> None:
    """Log that the model failed at a text, the first time that it fails in this way."""
    with _one_at_a_time:
        _failed(kind)


def _found() -> Model | NoSignals:
    with _one_at_a_time:
        return _tried()


@cache
def _tried() -> Model | NoSignals:
    try:
        return load()
    except NoSignals as error:
        _log.warning("the reader goes by rules alone", extra={"code": error.code})
        return error


@cache
def _failed(kind: str) -> None:
    _log.error(f"the model failed at a text: {kind}")


def _read(place: "Traversable", name: str) -> bytes:
    try:
        return (place / name).read_bytes()
    except OSError:
        raise NoSignals(
            "signals-no-file",
            f"The model’s file {name} is missing or cannot be read.",
            "Install Nearer again, from where it came from. Until then the rules read alone.",
        ) from None


def _checked(place: "Traversable", name: str, description: Description) -> bytes:
    """The content, if it is what came; the same bytes are used, so that nothing comes between."""
    content = _read(place, name)
    if sha256(content).hexdigest() != description.sha256.get(name):
        raise NoSignals(
            "signals-changed-file",
            f"The model’s file {name} is not the one that came.",
            "Install Nearer again, from where it came from. Until then the rules read alone.",
        )
    return content


def _agree(session: Any, outputs: int) -> None:
    inputs = {each.name for each in session.get_inputs()}
    found = {each.name: each.shape[-1] for each in session.get_outputs()}
    if inputs - {ASKED} != INPUTS or found.get(OUTPUT) != outputs:
        raise _unusable("other inputs or outputs")


def _unusable(kind: str) -> NoSignals:
    return NoSignals(
        "signals-unusable",
        f"The model cannot be used here ({kind}).",
        "Install Nearer again; if that does not help, report it. Until then the rules read alone.",
    )
