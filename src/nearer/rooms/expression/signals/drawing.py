"""Which came first, as SVG: a dot for each time it was said, in the column of what was said."""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nearer.rooms.expression.signals.order import CAME, Lead

WIDTH, LEFT, TOP, COLUMN = 320, 2, 44, 64
IN_LINE, STEP = 5, 11
HEADS = {
    # Translators: these five stand above narrow columns. The first three are under "before the feeling".
    "hours": gettext_lazy("hours"),
    "hour": gettext_lazy("an hour"),
    "minutes": gettext_lazy("minutes"),
    "together": gettext_lazy("at once"),
    "after": gettext_lazy("later"),
}

ALONE = {
    "hours": gettext_lazy("hours before"),
    "hour": gettext_lazy("about an hour before"),
    "minutes": gettext_lazy("minutes before"),
    "together": gettext_lazy("at the same time"),
    "after": gettext_lazy("later"),
}


def columns(rows: Sequence[tuple[str, Lead]]) -> SafeString:
    """A row of five columns for each pair, its name above it; empty without one."""
    if not rows:
        return SafeString()
    drawn: list[tuple[SafeString]] = []
    y = TOP
    for label, lead in rows:
        drawn.append((_row(y, label, lead),))
        y += _height(lead)
    return format_html(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="first-title first-desc">'
        '<title id="first-title">{}</title><desc id="first-desc">{}</desc>{}{}</svg>',
        WIDTH, y, _("Whether the body came before the feeling, and how long"),
        " ".join(f"{label}: {in_words(lead)}" for label, lead in rows),
        _heads(), format_html_join("", "{}", drawn),
    )  # fmt: skip


def in_words(lead: Lead) -> str:
    """The share as a count, and what it may as well be."""
    low, high = lead.of_ten
    return _(
        "Before the feeling in %(before)s of the %(said)s times that you said; from so few, it may as well be "
        "anything from %(low)s to %(high)s in ten."
    ) % {"before": lead.before, "said": lead.said, "low": low, "high": high}


def _heads() -> SafeString:
    before = _("before the feeling")
    names = format_html_join(
        "", '<text x="{}" y="34">{}</text>',
        ((LEFT + COLUMN * place, HEADS[came]) for place, came in enumerate(CAME)),
    )  # fmt: skip
    return format_html(
        '<text x="{}" y="12">{}</text><path class="ax" d="M{} 18H{}"/>{}',
        LEFT, before, LEFT, LEFT + COLUMN * 3 - 14, names,
    )  # fmt: skip


def _height(lead: Lead) -> int:
    lines = max(-(-times // IN_LINE) for times in lead.times.values())
    return 30 + STEP * lines + 14


def _row(y: int, label: str, lead: Lead) -> SafeString:
    dots = format_html_join(
        "", '<circle class="pt" cx="{}" cy="{}" r="5"/>',
        (
            (LEFT + COLUMN * place + 5 + STEP * (dot % IN_LINE), y + 32 + STEP * (dot // IN_LINE))
            for place, came in enumerate(CAME)
            for dot in range(lead.times[came])
        ),
    )  # fmt: skip
    return format_html('<text class="w" x="{}" y="{}">{}</text>{}', LEFT, y + 18, label, dots)
