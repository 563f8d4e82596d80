"""What recurs, as SVG: a dot for each statement, hollow at first and full at last. No score, no trend."""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nearer.rooms.expression.saying.history import Pattern

WIDTH, LEFT, RIGHT, TOP, ROW, STEP = 320, 64, 8, 8, 62, 20
GAP = 18


def recurring(patterns: Sequence[Pattern]) -> SafeString:
    """Two lines of dots for each pattern, numbered as in the list beside it; empty without one."""
    if not patterns:
        return SafeString()
    rows = format_html_join(
        "", "{}", ((_row(number, pattern),) for number, pattern in enumerate(patterns, start=1))
    )
    height = TOP + ROW * len(patterns)
    return format_html(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="recurring-title '
        'recurring-desc"><title id="recurring-title">{}</title><desc id="recurring-desc">{}</desc>'
        "{}</svg>",
        WIDTH, height, _("In how many statements a pattern stood, as they first came and at last"),
        in_words(patterns), rows,
    )  # fmt: skip


def in_words(patterns: Sequence[Pattern]) -> str:
    """What the dots show, for whoever does not see them."""
    return " ".join(
        _("%(number)s: %(first)s at first, %(last)s at last.")
        % {"number": number, "first": pattern.first, "last": pattern.last}
        for number, pattern in enumerate(patterns, start=1)
    )


def _row(number: int, pattern: Pattern) -> SafeString:
    above = TOP + ROW * (number - 1) + 16
    below = above + GAP + 6
    return format_html(
        '<text class="w" x="0" y="{}">{}</text>{}{}',
        above + 4, number,
        _dots(_("first"), pattern.first, above, "hollow"), _dots(_("last"), pattern.last, below, "pt"),
    )  # fmt: skip


def _dots(label: str, count: int, y: int, kind: str) -> SafeString:
    dots = format_html_join(
        "", '<circle class="{}" cx="{}" cy="{}" r="6"/>',
        ((kind, LEFT + 8 + STEP * place, y) for place in range(count)),
    )  # fmt: skip
    return format_html('<text class="end" x="{}" y="{}">{}</text>{}', LEFT - 8, y + 4, label, dots)
