"""Drawings of a person's own numbers: places on the figure, pairs of answers on a line."""

from collections.abc import Mapping, Sequence
from functools import cache

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from nearer.parts.body import drawing as body

WIDTH, LEFT, RIGHT, TOP, ROW = 320, 62, 12, 8, 30
ENTIRELY = 10
# How the dots of a step stand, in units of the figure around the middle of a place.
DOTS = {1: ((0, 0),), 2: ((-7, 0), (7, 0)), 3: ((-8, 5), (8, 5), (0, -8))}


def beliefs(pairs: Sequence[tuple[str, int, int]]) -> SafeString:
    """Before and after of each, joined by a line; the newest at the foot."""
    rows = format_html_join(
        "", "{}", ((_pair(TOP + ROW * row + ROW / 2, *pair),) for row, pair in enumerate(pairs))
    )
    floor = TOP + ROW * len(pairs) + 6
    return format_html(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="beliefs-title '
        'beliefs-desc"><title id="beliefs-title">{}</title><desc id="beliefs-desc">{}</desc>'
        "{}{}</svg>",
        WIDTH, floor + 24, _("How true each kind sentence felt, before and after"),
        _in_words(pairs), _scale(floor), rows,
    )  # fmt: skip


def places(view: str, steps: Mapping[str, int]) -> SafeString:
    """One side of the figure with each place in its step of size, opacity and dots."""
    geometry = body.geometry()["places"][view]
    lit = [(geometry[place]["glow"], step) for place, step in steps.items() if place in geometry]
    # Twice: the fill of a place of which nothing more is said is faint by itself.
    glows = "".join(body.glow(glow, body.PLAIN, step) * 2 for glow, step in lit)
    dots = "".join(_dots(glow, step) for glow, step in lit)
    drawn = (
        f'<svg class="bodyfig" viewBox="{body.VIEW_BOX}" aria-hidden="true">'
        '<use href="#body-outline" fill="url(#body-skin)"/>'
        f'<g clip-path="url(#body-clip)">{glows}</g><use class="rim" href="#body-outline"/>'
        f'<g class="often">{dots}</g></svg>'
    )
    return mark_safe(drawn)  # noqa: S308 - our own numbers and known ids


@cache
def step_sample(step: int) -> SafeString:
    """A small round sample of a step, for the legend."""
    glow = body.glow([24, 24, 20, 20, 0], body.PLAIN, step) * 2
    drawn = f'{glow}<g class="often">{_dots([24, 24], step)}</g>'
    return mark_safe(  # noqa: S308 - our own numbers and known ids
        f'<svg class="step" viewBox="0 0 48 48" aria-hidden="true">{drawn}</svg>'
    )


def _dots(glow: Sequence[float], step: int) -> str:
    x, y = glow[0], glow[1]
    return "".join(f'<circle cx="{x + dx}" cy="{y + dy}" r="4.5"/>' for dx, dy in DOTS[step])


def _scale(floor: float) -> SafeString:
    return format_html(
        '<path class="ax" d="M{} {}V{}M{} {}V{}"/><text x="{}" y="{}">{}</text>'
        '<text class="end" x="{}" y="{}">{}</text>',
        _x(0), TOP, floor, _x(ENTIRELY), TOP, floor, LEFT, floor + 18, _("0, not at all"),
        WIDTH - RIGHT, floor + 18, _("10, entirely"),
    )  # fmt: skip


def _pair(y: float, day: str, before: int, after: int) -> SafeString:
    return format_html(
        '<text class="end" x="{}" y="{}">{}</text><path class="run" d="M{} {}H{}"/>'
        '<circle class="hollow" cx="{}" cy="{}" r="6"/><circle class="pt" cx="{}" cy="{}" r="6"/>',
        LEFT - 14, y + 4, day, _x(before), y, _x(after), _x(before), y, _x(after), y,
    )  # fmt: skip


def _x(degree: int) -> str:
    return f"{LEFT + degree / ENTIRELY * (WIDTH - LEFT - RIGHT):.1f}"


def _in_words(pairs: Sequence[tuple[str, int, int]]) -> str:
    return " ".join(
        _("%(day)s: %(before)s before, %(after)s after.")
        % {"day": day, "before": before, "after": after}
        for day, before, after in pairs
    )
