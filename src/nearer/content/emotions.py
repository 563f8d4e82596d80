"""From what a model can hear in words to words of the lexicon that may fit; never a verdict."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from nearer.content import files

Words = Mapping[str, tuple[str, ...]]


@cache
def emotions(language: str = files.ENGLISH) -> Mapping[str, Words]:
    """For each label of the model, ids of words by the id of their family; the likeliest first."""
    read = files.read("emotions.toml", language)
    return MappingProxyType(
        {
            label: MappingProxyType({family: tuple(words) for family, words in families.items()})
            for label, families in read.items()
        }
    )
