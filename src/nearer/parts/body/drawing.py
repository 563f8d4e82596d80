"""The figure as SVG: one outline, seen from the front and the back, lit where something is felt.

Everything that does not change is put together once. Ids and classes are our own, labels are
escaped; no word that a person wrote comes near these strings.
"""

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from nearer.content import regions, sensations

VIEWS = ("front", "back")
VIEW_BOX = "16 -14 328 826"
PLAIN = "here"  # how a place is drawn of which nothing more was said
PATTERNED = ("heavy", "flutter", "tingle", "cold", "numb")
# Outward from the middle: share of the radius, opacity.
RINGS = ((0.24, 0.9), (0.42, 0.7), (0.6, 0.5), (0.78, 0.3))
LEVELS = {"faint": 1, "clear": 2, "strong": 3}
SPREAD = {1: 0.86, 2: 1.0, 3: 1.16}
BLOOM = 1.16  # a glow is a little larger than the place one touches


class Felt(Protocol):
    """A place, what it is like there, how strong."""

    @property
    def region(self) -> str: ...
    @property
    def sensation(self) -> str: ...
    @property
    def strength(self) -> str: ...


@cache
def geometry() -> dict[str, Any]:
    """Outline, contours and places of the figure, in units of its view box."""
    text = (files("nearer.parts.body") / "figure.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def definitions() -> SafeString:
    """What every figure on a page refers to: once a page, before the first figure."""
    textures = [texture.id for texture in sensations().textures]
    gradients = "".join(_gradient(texture) for texture in (PLAIN, *textures))
    inside = (
        f'<path id="body-outline" d="{geometry()["outline"]}"/>'
        '<clipPath id="body-clip"><use href="#body-outline"/></clipPath>'
        '<linearGradient id="body-skin" x1=".25" y1="0" x2=".7" y2="1">'
        '<stop class="skin-hi" offset=".35"/><stop class="skin-lo" offset="1"/></linearGradient>'
        '<filter id="body-blur" x="-40%" y="-20%" width="180%" height="140%">'
        '<feGaussianBlur stdDeviation="20"/></filter>'
        '<radialGradient id="body-fade"><stop offset="0" stop-color="#fff"/>'
        '<stop offset=".55" stop-color="#fff" stop-opacity=".8"/>'
        '<stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>'
        '<mask id="body-mask" maskContentUnits="objectBoundingBox">'
        '<ellipse cx=".5" cy=".5" rx=".5" ry=".5" fill="url(#body-fade)"/></mask>'
    )
    drawn = f'<svg class="vh" aria-hidden="true" focusable="false"><defs>{inside}{gradients}{PATTERNS}</defs></svg>'
    return mark_safe(drawn)  # noqa: S308 - our own constants


PATTERNS = (
    '<pattern id="bp-heavy" width="8" height="9" patternUnits="userSpaceOnUse">'
    '<path class="pt-heavy" d="M0 4.5H8" stroke-width="2.6" opacity=".75"/></pattern>'
    '<pattern id="bp-flutter" width="18" height="13" patternUnits="userSpaceOnUse">'
    '<path class="pt-flutter" d="M1 8Q5 2 9 8T17 8" fill="none" stroke-width="1.8" '
    'stroke-linecap="round"/></pattern>'
    '<pattern id="bp-tingle" width="9" height="9" patternUnits="userSpaceOnUse">'
    '<circle class="pt-tingle" cx="2.5" cy="2.5" r="1.5"/>'
    '<circle class="pt-tingle" cx="7" cy="7" r="1.1"/></pattern>'
    '<pattern id="bp-cold" width="11" height="11" patternUnits="userSpaceOnUse">'
    '<path class="pt-cold" d="M3 1V7M8.5 5V11" stroke-width="1.6" stroke-linecap="round"/></pattern>'
    '<pattern id="bp-numb" width="9" height="9" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><path class="pt-numb" d="M0 4.5H9" stroke-width="1" '
    'opacity=".55"/></pattern>'
)
# Opacity of a glow at its middle, half way, and its rim.
FADES = {"hollow": (0.1, 0.34, 0), "numb": (0.96, 0.8, 0), PLAIN: (0.5, 0.28, 0)}
USUAL_FADE = (0.95, 0.55, 0)


def _gradient(texture: str) -> str:
    stops = zip((0, 0.5, 1), FADES.get(texture, USUAL_FADE), strict=True)
    drawn = "".join(
        f'<stop class="st-{texture}" offset="{offset}" stop-opacity="{opacity}"/>'
        for offset, opacity in stops
    )
    return f'<radialGradient id="bg-{texture}">{drawn}</radialGradient>'


def figure(view: str, felt: Iterable[Felt], language: str = "en") -> SafeString:
    """One side of the body with every place a link to its row in the list; scripts make it live."""
    before, after = _touchable(view, language)
    return mark_safe(f"{before}{_glows(view, felt)}{after}")  # noqa: S308 - numbers and known ids


def picture(felt: Iterable[Felt]) -> SafeString:
    """A small drawing of both sides, or of the one on which all is seen; the words tell the same."""
    shown = list(felt)
    if not shown or all(one.region == "nowhere" for one in shown):
        return SafeString()
    front = geometry()["places"]["front"]
    behind = any(one.region not in front for one in shown if one.region not in ELSEWHERE)
    views = VIEWS if behind else VIEWS[:1]
    drawn = "".join(_still(view)[0] + _glows(view, shown) + _still(view)[1] for view in views)
    return mark_safe(f'<div class="bodypicture">{drawn}</div>')  # noqa: S308 - as above


ELSEWHERE = ("whole", "nowhere")


@cache
def _touchable(view: str, language: str) -> tuple[str, str]:
    labels = regions(language).labels
    places = geometry()["places"][view]
    spots = "".join(_spot(place, places[place], labels[place]) for place in places)
    before = (
        f'<svg class="bodyfig" data-side="{view}" viewBox="{VIEW_BOX}" role="group" '
        f'aria-labelledby="side-{view}" aria-describedby="how-to-move">'
        '<use class="aura" href="#body-outline" filter="url(#body-blur)"/>'
        '<use href="#body-outline" fill="url(#body-skin)"/>'
        '<g clip-path="url(#body-clip)"><g class="glows">'
    )
    after = (
        f'</g></g><g class="contour">{_contours(view)}</g>'
        f'<use class="rim" href="#body-outline"/>{spots}</svg>'
    )
    return before, after


@cache
def _still(view: str) -> tuple[str, str]:
    before = (
        f'<svg class="bodyfig" viewBox="{VIEW_BOX}" aria-hidden="true">'
        '<use href="#body-outline" fill="url(#body-skin)"/><g clip-path="url(#body-clip)">'
    )
    after = '</g><use class="rim" href="#body-outline"/></svg>'
    return before, after


def _contours(view: str) -> str:
    return "".join(f'<path d="{path}"/>' for path in geometry()["contours"][view])


def _spot(place: str, drawn: dict[str, list[float]], label: str) -> str:
    x, y, rx, ry, rotation = drawn["glow"]
    turned = f' transform="rotate({rotation} {x} {y})"' if rotation else ""
    shape = f'<ellipse class="hit" cx="{x}" cy="{y}" rx="{rx}" ry="{ry}"{turned}/>'
    if "box" in drawn:
        left, top, width, height = drawn["box"]
        shape = (
            f'<rect class="hit" x="{left}" y="{top}" width="{width}" height="{height}" '
            f'rx="{height / 2}"/>'
        )
    return (
        f'<a class="spot" href="#place-{place}" data-place="{place}" '
        f'data-glow="{x} {y} {rx} {ry} {rotation}" aria-label="{escape(label)}">{shape}</a>'
    )


def _glows(view: str, felt: Iterable[Felt]) -> str:
    places = geometry()["places"][view]
    return "".join(_lit(places, one) for one in felt)


def _lit(places: dict[str, dict[str, list[float]]], felt: Felt) -> str:
    word = sensations().words.get(felt.sensation)
    texture = word.texture if word else PLAIN
    level = LEVELS.get(felt.strength, LEVELS["clear"])
    if felt.region == "whole":
        fill = f'<use href="#body-outline" fill="url(#bg-{texture})"/>'
        return f'<g class="glow" data-n="{level}">{fill}</g>'
    if felt.region not in places:
        return ""
    return glow(places[felt.region]["glow"], texture, level)


def glow(place: list[float], texture: str, level: int) -> str:
    """A bloom of one texture. ``place``: middle, radii and rotation; ``level``: 1 to 3."""
    x, y, rx, ry, rotation = place
    turned = f' transform="rotate({rotation} {x} {y})"' if rotation else ""
    wide, high = rx * SPREAD[level] * BLOOM, ry * SPREAD[level] * BLOOM

    def ellipse(share: float, more: str) -> str:
        size = f'rx="{wide * share:.1f}" ry="{high * share:.1f}"'
        return f'<ellipse cx="{x}" cy="{y}" {size} {more}/>'

    drawn = ellipse(1, f'fill="url(#bg-{texture})"')
    if texture in PATTERNED:
        drawn += ellipse(1, f'fill="url(#bp-{texture})" mask="url(#body-mask)"')
    if texture == "tight":
        rings = 'class="pt-tight" fill="none" stroke-width="2" opacity="{}"'
        drawn += "".join(ellipse(share, rings.format(opacity)) for share, opacity in RINGS)
    if texture == "hollow":
        edge = 'class="pt-hollow" fill="none" stroke-width="1.8" stroke-dasharray="4 4"'
        drawn += ellipse(0.6, edge)
    return f'<g class="glow" data-n="{level}"{turned}>{drawn}</g>'


@cache
def swatch(texture: str) -> SafeString:
    """A small round sample of a texture, for its chip."""
    drawn = glow([12, 12, 10.4, 10.4, 0], texture, LEVELS["clear"])
    return mark_safe(  # noqa: S308 - known ids
        f'<svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">{drawn}</svg>'
    )
