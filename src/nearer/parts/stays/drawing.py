"""A person's own curve of one stay, as SVG: points and what was noticed, nothing smoothed."""

from collections.abc import Mapping, Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nearer.parts.moments.documents import Rating, Stay
from nearer.parts.stays.joining import minute_of, seconds_of

STRONGEST = 10
WIDTH, LEFT, RIGHT, TOP, HEIGHT = 320, 92, 14, 18, 108
LANE = 24
SMALL_WIDTH, SMALL_LEFT, SMALL_HEIGHT = 150, 24, 60
MOST_TICKS = 6
MOST_VALUES = 10  # with more points, only the first, the strongest and the last are named


class Frame:
    """Where seconds and strengths lie on the paper."""

    def __init__(self, stay: Stay, *, is_small: bool) -> None:
        self.span = max([60, stay.seconds, *seconds_of(stay.ratings, stay.urges)])
        self.left = SMALL_LEFT if is_small else LEFT
        self.width = SMALL_WIDTH if is_small else WIDTH
        self.height = SMALL_HEIGHT if is_small else HEIGHT
        self.floor = TOP + self.height

    def x(self, second: int) -> str:
        """Across: time."""
        return f"{self.left + second / self.span * (self.width - self.left - RIGHT):.1f}"

    def y(self, strength: int) -> str:
        """Up: how strong."""
        return f"{TOP + (STRONGEST - strength) / STRONGEST * self.height:.1f}"


def curve(stay: Stay, labels: Mapping[str, str], *, name: str = "stay") -> SafeString:
    """The whole drawing, with a row for each kind of urge; empty where nothing was noted."""
    if not stay.ratings and not stay.urges:
        return SafeString()
    frame = Frame(stay, is_small=False)
    kinds = list(dict.fromkeys(urge.kind for urge in stay.urges))
    below = frame.floor + 22
    lanes = format_html_join(
        "", "{}", ((_lane(frame, stay, kind, labels[kind], below + LANE * row),)
                   for row, kind in enumerate(kinds, start=1))
    )  # fmt: skip
    drawn = format_html("{}{}{}", _paper(frame, (0, 5, STRONGEST)), _line(frame, stay), lanes)
    return _picture(stay, drawn, name, frame.width, below + LANE * len(kinds) + 12)


def small(stay: Stay, *, name: str) -> SafeString:
    """The same in a corner of a page, its urges along the floor."""
    frame = Frame(stay, is_small=True)
    marks = format_html_join(
        "", "{}", ((_mark(frame, urge.second, frame.floor),) for urge in stay.urges)
    )
    drawn = format_html("{}{}{}", _paper(frame, (0, STRONGEST)), _line(frame, stay), marks)
    return _picture(stay, drawn, name, frame.width, frame.floor + 24)


def in_words(ratings: Sequence[Rating]) -> str:
    """What the line shows, for whoever does not see it."""
    if not ratings:
        return _("The wish to leave was not rated.")
    peak = max(ratings, key=lambda rating: rating.strength)
    return _(
        "The wish to leave was %(first)s at first, strongest at %(peak)s in minute %(minute)s, "
        "and %(last)s the last time it was noted."
    ) % {
        "first": ratings[0].strength,
        "peak": peak.strength,
        "minute": minute_of(peak.second),
        "last": ratings[-1].strength,
    }


def _picture(stay: Stay, drawn: SafeString, name: str, width: int, height: float) -> SafeString:
    return format_html(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="{}-title {}-desc">'
        '<title id="{}-title">{}</title><desc id="{}-desc">{}</desc>{}</svg>',
        width, f"{height:.0f}", name, name, name, _("The wish to leave, from 0 to 10"),
        name, in_words(stay.ratings), drawn,
    )  # fmt: skip


def _paper(frame: Frame, strengths: Sequence[int]) -> SafeString:
    lines = format_html_join(
        "",
        '<path class="ax" d="M{} {}H{}"/><text class="end" x="{}" y="{}">{}</text>',
        ((frame.left, frame.y(each), frame.width - RIGHT, frame.left - 10,
          f"{float(frame.y(each)) + 4:.1f}", each) for each in strengths),
    )  # fmt: skip
    return format_html("{}{}", lines, _ticks(frame))


def _ticks(frame: Frame) -> SafeString:
    minutes = frame.span // 60
    step = -(-minutes // MOST_TICKS) if frame.width == WIDTH else max(1, minutes)
    return format_html_join(
        "", '<text class="mid" x="{}" y="{}">{}</text>',
        ((frame.x(60 * minute), f"{frame.floor + 20:.0f}", _after(minute, step))
         for minute in range(step, minutes + 1, step)),
    )  # fmt: skip


def _after(minute: int, step: int) -> str:
    if minute != step:
        return str(minute)
    return ngettext("%(minutes)s min", "%(minutes)s min", minute) % {"minutes": minute}


def _line(frame: Frame, stay: Stay) -> SafeString:
    points = [(frame.x(each.second), frame.y(each.strength)) for each in stay.ratings]
    path = "M" + "L".join(f"{x} {y}" for x, y in points) if points else ""
    dots = format_html_join("", '<circle class="pt" cx="{}" cy="{}" r="5"/>', points)
    values = format_html_join(
        "", '<text class="mid w" x="{}" y="{}">{}</text>',
        ((frame.x(each.second), f"{float(frame.y(each.strength)) - 10:.1f}", each.strength)
         for each in _named(stay.ratings, frame)),
    )  # fmt: skip
    return format_html('<path class="run" d="{}"/>{}{}', path, dots, values)


def _named(ratings: Sequence[Rating], frame: Frame) -> list[Rating]:
    if frame.width == WIDTH and len(ratings) <= MOST_VALUES:
        return list(ratings)
    if not ratings:
        return []
    peak = max(ratings, key=lambda rating: rating.strength)
    return list(dict.fromkeys([ratings[0], peak, ratings[-1]])) if frame.width == WIDTH else [peak]


def _lane(frame: Frame, stay: Stay, kind: str, label: str, y: float) -> SafeString:
    marks = format_html_join(
        "", "{}", ((_mark(frame, urge.second, y),) for urge in stay.urges if urge.kind == kind)
    )
    return format_html(
        '<path class="ax" d="M{} {}H{}"/><text class="end" x="{}" y="{}">{}</text>{}',
        frame.left, f"{y:.0f}", frame.width - RIGHT, frame.left - 10, f"{y + 4:.0f}", label, marks,
    )  # fmt: skip


def _mark(frame: Frame, second: int, y: float) -> SafeString:
    return format_html('<path class="urge" d="M{} {}l5 5l-5 5l-5 -5z"/>', frame.x(second), y - 5)
