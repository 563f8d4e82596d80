"""Texts in, signals out: never raises, whatever the texts and whatever the installation."""

from collections.abc import Iterable

from nearer.reader.reading import Signals
from nearer.reader.signals import loading
from nearer.reader.signals.model import Model


def signals_of(texts: Iterable[str], *, of_danger: bool = False) -> list[Signals]:
    """What the model hears in each text, in their order; empty where there is no model.

    Each text is heard alone, so it does not matter what else is asked about. ``of_danger``: hear danger
    as well, which takes about twice as long. The first call loads the model. Calls may come from several
    threads; each takes one core.
    """
    model = loading.shipped()
    return [Signals() if model is None else _heard(model, text, of_danger) for text in texts]


def _heard(model: Model, text: str, of_danger: bool) -> Signals:
    try:
        return model.signals_of(text, of_danger=of_danger)
    except Exception as error:  # noqa: BLE001 - a reading without signals is better than none
        loading.say_failed(type(error).__name__)
        return Signals()
