"""How a word's place is written on a page that has more than two hundred of them."""

from django import template

register = template.Library()


@register.filter
def hundredths(place: float) -> int:
    """A place from -1 to 1 in whole hundredths: as exact as it is given, and shorter."""
    return round(place * 100)
