"""Template tags of the look."""

from django import template
from django.forms import BoundField
from django.http import HttpRequest
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from nearer.shell import icons, toasts
from nearer.shell.addresses import along, own_path

register = template.Library()
# A way back remembers the ways back before it, as far as an address has room.
LONGEST_WAY_BACK = 300


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw an icon from the page's sprite; it says nothing to a screen reader."""
    icons.symbol(name)
    return format_html('<svg class="i" aria-hidden="true"><use href="#i-{}"/></svg>', name)


class SpriteNode(template.Node):
    """Adds, after what it wraps, the icons which that part of the page turned out to use."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        html = self.nodelist.render(context)
        # Both parts are finished markup: the page itself, and icons from our own files.
        return mark_safe(html + icons.sprite(html))  # noqa: S308


@register.tag
def sprites(parser: Parser, token: Token) -> SpriteNode:
    """``{% sprites %}…{% endsprites %}`` around a page."""
    nodelist = parser.parse(("endsprites",))
    parser.delete_first_token()
    return SpriteNode(nodelist)


@register.simple_tag(takes_context=True)
def waiting_toasts(context: Context) -> list[toasts.Toast]:
    """What the last action left to say."""
    request: HttpRequest | None = context.get("request")
    return toasts.waiting(request) if request else []


@register.simple_tag(takes_context=True)
def back_to(context: Context, route: str, *args: object) -> str:
    """Where this page was opened from, if its address says so, or else that route."""
    request: HttpRequest = context["request"]
    return own_path(request.GET.get("back")) or reverse(route, args=args)


@register.simple_tag(takes_context=True)
def from_here(context: Context) -> str:
    """What the address of a next page ends with, so that its way back is to this page."""
    request: HttpRequest = context["request"]
    here = request.get_full_path()
    return along(here if len(here) <= LONGEST_WAY_BACK else request.path)


@register.filter
def control(field: BoundField) -> str:
    """Which kind of control a field is: line, words, choice, tick or list."""
    widget = field.field.widget
    if field.use_fieldset:
        return "choice"
    kind = getattr(widget, "input_type", "")
    if kind == "checkbox":
        return "tick"
    if kind == "select":
        return "list"
    return "line" if kind else "words"
