"""What a Python programmer would take today for parts of this, each doing its own job."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from types import ModuleType

from nearer.reader.measuring.timing import Work

OURS = "nearer"
INSTALL = "sh tools/environment.sh peers"
WORD = re.compile(r"[a-z']+")


@dataclass(frozen=True, slots=True)
class Peer:
    """A library. ``making`` gives what does its job on one message, all that is needed loaded."""

    name: str
    module: str
    job: str
    making: Callable[[ModuleType], Work]

    @property
    def is_installed(self) -> bool:
        """Whether it can be measured here."""
        return find_spec(self.module.partition(".")[0]) is not None

    @property
    def version(self) -> str:
        """Which one is installed."""
        try:
            return version(self.name)
        except PackageNotFoundError:
            return "unknown"

    def work(self) -> Work:
        """Its job, ready to be done."""
        return self.making(import_module(self.module))


def _read(module: ModuleType) -> Work:
    work: Work = module.read
    return work


def _vader(module: ModuleType) -> Work:
    work: Work = module.SentimentIntensityAnalyzer().polarity_scores
    return work


def _proselint(module: ModuleType) -> Work:
    registry = import_module("proselint.registry").CheckRegistry()
    registry.register_many(import_module("proselint.checks").__register__)

    def lint(text: str) -> object:
        return module.LintFile("message", text).lint()

    return lint


def _nrclex(module: ModuleType) -> Work:
    # Its own splitting of text wants data that no package brings; the words are given to it, split
    # in the cheapest way there is.
    lexicon = module.NRCLex()

    def count(text: str) -> object:
        lexicon.load_token_list(WORD.findall(text.lower()))
        return lexicon.affect_frequencies

    return count


OURSELVES = Peer(OURS, "nearer.reader", "findings, feelings, parts and danger, with spans", _read)
PEERS = (
    Peer(
        "vaderSentiment",
        "vaderSentiment.vaderSentiment",
        "how positive or negative a text sounds, one number",
        _vader,
    ),
    Peer("proselint", "proselint.tools", "faults of style, with spans", _proselint),
    Peer("NRCLex", "nrclex", "counts of words of eight emotions, words given to it", _nrclex),
)
KNOWN = {peer.name: peer for peer in (OURSELVES, *PEERS)}


def here() -> tuple[list[Peer], list[Peer]]:
    """The peers that are installed, and those that are not."""
    found = [peer for peer in PEERS if peer.is_installed]
    return found, [peer for peer in PEERS if not peer.is_installed]
