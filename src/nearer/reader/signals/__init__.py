"""What one small trained model hears in a text: optional, without it the rules read alone.

Nothing heavy is imported before the first text is asked about.
"""

from nearer.reader.signals.fitting import Fit, words_that_may_fit
from nearer.reader.signals.hearing import signals_of
from nearer.reader.signals.loading import NoSignals, load, trouble, trouble_met
from nearer.reader.signals.model import Model

__all__ = [
    "Fit",
    "Model",
    "NoSignals",
    "load",
    "signals_of",
    "trouble",
    "trouble_met",
    "words_that_may_fit",
]
