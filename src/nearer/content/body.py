"""Places of the body and what they can feel like."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nearer.content import files


@dataclass(frozen=True)
class Region:
    """A place on the figure. ``views`` says from which sides it can be seen: front, back."""

    id: str
    label: str
    zone: str
    views: tuple[str, ...]


@dataclass(frozen=True)
class Elsewhere:
    """An answer beside the figure: the whole body; nowhere, or numb."""

    id: str
    label: str


@dataclass(frozen=True)
class Regions:
    """All places, from the head down, and the twelve zones that they roll up to."""

    zones: Mapping[str, str]
    places: tuple[Region, ...]
    elsewhere: tuple[Elsewhere, ...]
    labels: Mapping[str, str]


@dataclass(frozen=True)
class Sensation:
    """A word for what a place feels like, drawn with one of the eight textures.

    ``axis``: what it tells about, such as temperature or breath.
    """

    id: str
    label: str
    texture: str
    axis: str


@dataclass(frozen=True)
class Texture:
    """One of eight ways to draw a sensation; its own word is the first of ``words``."""

    id: str
    label: str
    words: tuple[Sensation, ...]


@dataclass(frozen=True)
class Sensations:
    """All words for sensations, the axes they lie on, and the three strengths."""

    textures: tuple[Texture, ...]
    words: Mapping[str, Sensation]
    axes: Mapping[str, str]
    strengths: Mapping[str, str]


@cache
def regions(language: str = files.ENGLISH) -> Regions:
    """The places of the body."""
    data = files.read("regions.toml", language)
    places = tuple(
        Region(row["id"], row["label"], row["zone"], tuple(row["views"])) for row in data["region"]
    )
    elsewhere = tuple(Elsewhere(row["id"], row["label"]) for row in data["elsewhere"])
    return Regions(
        zones=_labels(data["zone"]),
        places=places,
        elsewhere=elsewhere,
        labels=_labels([*data["region"], *data["elsewhere"]]),
    )


@cache
def sensations(language: str = files.ENGLISH) -> Sensations:
    """The words for what a place feels like."""
    data = files.read("sensations.toml", language)
    textures = tuple(_texture(row["id"], row["words"]) for row in data["texture"])
    words = {word.id: word for texture in textures for word in texture.words}
    return Sensations(
        textures, MappingProxyType(words), _labels(data["axis"]), _labels(data["strength"])
    )


def _texture(texture_id: str, rows: list[dict[str, str]]) -> Texture:
    words = tuple(Sensation(row["id"], row["label"], texture_id, row["axis"]) for row in rows)
    return Texture(texture_id, words[0].label, words)


def _labels(rows: list[dict[str, str]]) -> Mapping[str, str]:
    return MappingProxyType({row["id"]: row["label"] for row in rows})
