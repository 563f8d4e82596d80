"""Ranges from 0 to 1 as SVG: a point with the range it may as well lie in."""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nearer.rooms.expression.finer.differentiation import Differentiation

WIDTH, LEFT, RIGHT, TOP, ROW = 320, 14, 14, 8, 58


def ranges(rows: Sequence[tuple[str, Differentiation]]) -> SafeString:
    """Each with its label above it; the scale stands below."""
    drawn = format_html_join(
        "", "{}", ((_row(TOP + ROW * place, *row),) for place, row in enumerate(rows))
    )
    floor = TOP + ROW * len(rows)
    return format_html(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="ranges-title ranges-desc">'
        '<title id="ranges-title">{}</title><desc id="ranges-desc">{}</desc>{}{}</svg>',
        WIDTH, floor + 26, _("How far words are told apart, with the range"),
        " ".join(f"{label}: {in_words(found)}" for label, found in rows), _scale(floor), drawn,
    )  # fmt: skip


def in_words(found: Differentiation) -> str:
    """The number with its range."""
    return _("%(value)s, and it may as well be anything from %(low)s to %(high)s.") % {
        "value": f"{found.value:.2f}",
        "low": f"{found.low:.2f}",
        "high": f"{found.high:.2f}",
    }


def _row(y: float, label: str, found: Differentiation) -> SafeString:
    return format_html(
        '<text class="w" x="{}" y="{}">{}</text><path class="range" d="M{} {}H{}"/>'
        '<circle class="pt" cx="{}" cy="{}" r="6"/>',
        LEFT, y + 16, label, _x(found.low), y + 36, _x(found.high), _x(found.value), y + 36,
    )  # fmt: skip


def _scale(floor: float) -> SafeString:
    return format_html(
        '<path class="ax" d="M{} {}V{}M{} {}V{}"/><text x="{}" y="{}">{}</text>'
        '<text class="end" x="{}" y="{}">{}</text>',
        _x(0), TOP + 20, floor, _x(1), TOP + 20, floor, LEFT, floor + 18,
        _("0, they move as one"), WIDTH - RIGHT, floor + 18, _("1, each on its own"),
    )  # fmt: skip


def _x(share: float) -> str:
    return f"{LEFT + share * (WIDTH - LEFT - RIGHT):.1f}"
