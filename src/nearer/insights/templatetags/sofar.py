"""Template tags of what one can see so far."""

from django import template
from django.utils.safestring import SafeString

from nearer.insights import drawing
from nearer.parts.body import drawing as body

register = template.Library()


@register.simple_tag
def body_definitions() -> SafeString:
    """What the figures refer to: before the first of them."""
    return body.definitions()


@register.simple_tag
def step_sample(step: int) -> SafeString:
    """A sample of a step of the figure."""
    return drawing.step_sample(step)
