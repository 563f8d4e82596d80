"""The figure as SVG: one outline, seen from the front and the back, lit where something is felt.

Everything that does not change is put together once. Ids and classes are our own, labels are
escaped; no word that a person wrote comes near these strings.
"""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from nearer.content import regions, sensations
from nearer.parts.moments.documents import ACTIVITIES

VIEWS = ("front", "back")
VIEW_BOX = "16 -14 328 826"
PLAIN = "here"  # how a place is drawn of which nothing more was said
PATTERNED = ("heavy", "flutter", "tingle", "cold", "numb")
# Outward from the middle: share of the radius, opacity.
RINGS = ((0.24, 0.9), (0.42, 0.7), (0.6, 0.5), (0.78, 0.3))
LEVELS = {"faint": 1, "clear": 2, "strong": 3}
SPREAD = {1: 0.86, 2: 1.0, 3: 1.16}
BLOOM = 1.16  # a glow is a little larger than the place one touches
# More than usual blooms out, with rays; less draws in from a dotted rim; mixed is half and half.
REACH = {"more": 1.2, "less": 0.62}
ALL_OVER = (180.0, 392.0, 150.0, 392.0, 0.0)


@dataclass(frozen=True)
class Grain:
    """How coarsely rays are drawn: how many, how far from the place, how long, in its units."""

    rays: int
    gap: float
    length: float
    kind: str


FINE = Grain(16, 5, 9, "act")
COARSE = Grain(8, 12, 26, "act act--small")


class Felt(Protocol):
    """A place, what it is like there, how strong."""

    @property
    def region(self) -> str: ...
    @property
    def sensation(self) -> str: ...
    @property
    def strength(self) -> str: ...
    @property
    def activity(self) -> str: ...


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
        '<filter id="body-soft" x="-20%" y="-100%" width="140%" height="300%">'
        '<feGaussianBlur stdDeviation="6"/></filter>'
        '<radialGradient id="body-fade"><stop offset="0" stop-color="#fff"/>'
        '<stop offset=".55" stop-color="#fff" stop-opacity=".8"/>'
        '<stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>'
        '<mask id="body-mask" maskContentUnits="objectBoundingBox">'
        '<ellipse cx=".5" cy=".5" rx=".5" ry=".5" fill="url(#body-fade)"/></mask>'
    )
    drawn = f'<svg class="vh" aria-hidden="true" focusable="false"><defs>{inside}{gradients}{PATTERNS}</defs></svg>'
    return mark_safe(drawn)  # noqa: S308 - our own constants


SHADE = '<ellipse class="shade" cx="182" cy="795" rx="104" ry="11" filter="url(#body-soft)"/>'
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
    shown = list(felt)
    before, between, after = _touchable(view, language)
    drawn = f"{before}{_glows(view, shown)}{between}{_all_usual(view, shown)}{after}"
    return mark_safe(drawn)  # noqa: S308 - numbers and known ids


def picture(felt: Iterable[Felt]) -> SafeString:
    """A small drawing of both sides, or of the one on which all is seen; the words tell the same."""
    shown = list(felt)
    if not shown or all(one.region == "nowhere" for one in shown):
        return SafeString()
    front = geometry()["places"]["front"]
    behind = any(one.region not in front for one in shown if one.region not in ELSEWHERE)
    views = VIEWS if behind else VIEWS[:1]
    drawn = "".join(_still(view, shown) for view in views)
    return mark_safe(f'<div class="bodypicture">{drawn}</div>')  # noqa: S308 - as above


ELSEWHERE = ("whole", "nowhere")


@cache
def _touchable(view: str, language: str) -> tuple[str, str, str]:
    labels = regions(language).labels
    places = geometry()["places"][view]
    spots = "".join(_spot(place, places[place], labels[place]) for place in places)
    before = (
        f'<svg class="bodyfig" data-side="{view}" viewBox="{VIEW_BOX}" role="group" '
        f'aria-labelledby="side-{view}" aria-describedby="how-to-move">'
        f'{SHADE}<use class="aura" href="#body-outline" filter="url(#body-blur)"/>'
        '<use href="#body-outline" fill="url(#body-skin)"/>'
        '<g clip-path="url(#body-clip)"><g class="glows">'
    )
    between = (
        f'</g></g><g class="contour">{_contours(view)}</g>'
        '<use class="rim" href="#body-outline"/><g class="usual">'
    )
    return before, between, f"</g>{spots}</svg>"


def _still(view: str, felt: list[Felt]) -> str:
    return (
        f'<svg class="bodyfig" viewBox="{VIEW_BOX}" aria-hidden="true">'
        '<use href="#body-outline" fill="url(#body-skin)"/><g clip-path="url(#body-clip)">'
        f'{_glows(view, felt)}</g><use class="rim" href="#body-outline"/>'
        f"{_all_usual(view, felt, COARSE)}</svg>"
    )


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
    return glow(places[felt.region]["glow"], texture, level, felt.activity)


def _all_usual(view: str, felt: list[Felt], grain: Grain = FINE) -> str:
    places = geometry()["places"][view]
    known = [(one, ALL_OVER if one.region == "whole" else _glow_of(places, one)) for one in felt]
    return "".join(usual(place, one.activity, grain) for one, place in known if place)


def _glow_of(places: dict[str, dict[str, list[float]]], felt: Felt) -> list[float]:
    return places[felt.region]["glow"] if felt.region in places else []


def usual(place: Sequence[float], activity: str, grain: Grain = FINE) -> str:
    """What is round a place: rays where there is more than usual, a rim where there is less."""
    if activity not in ACTIVITIES:
        return ""
    x, y, _rx, _ry, rotation = place
    turned = f' transform="rotate({rotation} {x} {y})"' if rotation else ""
    drawn = f'<path d="{_rays(place, activity, grain)}"/>' if activity != "less" else ""
    drawn += f'<path class="act-rim" d="{_rim(place, activity)}"/>' if activity != "more" else ""
    return f'<g class="{grain.kind}" data-activity="{activity}"{turned}>{drawn}</g>'


def _rays(place: Sequence[float], activity: str, grain: Grain) -> str:
    """Outward all round; for mixed, on the upper half alone."""
    x, y, rx, ry, _rotation = place
    bloom = REACH.get(activity, 1)
    path = ""
    for index in range(grain.rays if activity == "more" else grain.rays // 2):
        angle = -math.tau * (index + 0.5) / grain.rays
        cos, sin = math.cos(angle), math.sin(angle)
        ahead = math.atan2(sin / ry, cos / rx)
        for command, far in (("M", grain.gap), ("L", grain.gap + grain.length)):
            left = x + cos * rx * bloom + math.cos(ahead) * far
            top = y + sin * ry * bloom + math.sin(ahead) * far
            path += f"{command}{left:.1f} {top:.1f}"
    return path


def _rim(place: Sequence[float], activity: str) -> str:
    """Where it would reach as usual; for mixed, the lower half alone."""
    x, y, rx, ry, _rotation = place
    half = f"M{x - rx} {y}A{rx} {ry} 0 0 0 {x + rx} {y}"
    return half if activity == "mixed" else f"{half}A{rx} {ry} 0 0 0 {x - rx} {y}"


def glow(place: Sequence[float], texture: str, level: int, activity: str = "") -> str:
    """A bloom of one texture. ``place``: middle, radii and rotation; ``level``: 1 to 3."""
    x, y, rx, ry, rotation = place
    turned = f' transform="rotate({rotation} {x} {y})"' if rotation else ""
    size = SPREAD[level] * BLOOM * REACH.get(activity, 1)
    wide, high = rx * size, ry * size

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


@cache
def activity_swatch(activity: str) -> SafeString:
    """A small sample of more, less or mixed, for its choice."""
    middle = 4.2 * REACH.get(activity, 0.9)
    drawn = f'<circle class="act-dot" cx="12" cy="12" r="{middle:.1f}"/>'
    place = (12.0, 12.0, 4.4, 4.4, 0.0) if activity == "more" else (12.0, 12.0, 8.0, 8.0, 0.0)
    grain = Grain(8, 2, 3, "act-lines") if activity == "more" else Grain(8, -1.5, 3, "act-lines")
    drawn += usual(place, activity, grain)
    return mark_safe(  # noqa: S308 - numbers
        f'<svg class="actmark" viewBox="0 0 24 24" aria-hidden="true">{drawn}</svg>'
    )
