"""A page carries the icons that it uses, and no others."""

import pytest
from django.template import Context, Template

from nearer.shell import icons


def draw(source: str) -> str:
    return Template("{% load shell %}" + source).render(Context())


def test_it_works():
    page = draw('{% sprites %}{% icon "leave" %}{% icon "leave" %}{% endsprites %}')
    assert page.count('<use href="#i-leave"/>') == 2
    assert page.count('<symbol id="i-leave"') == 1
    assert page.count("<symbol") == 1


def test_it_says_nothing_aloud():
    page = draw('{% sprites %}{% icon "help" %}{% endsprites %}')
    assert page.count("<svg") == page.count('aria-hidden="true"') == 2


def test_the_lights_come_only_where_they_shine():
    lit = draw('{% sprites %}{% include "shell/components/lights.html" %}{% endsprites %}')
    assert "linearGradient" in lit
    assert "linearGradient" not in draw('{% sprites %}{% icon "help" %}{% endsprites %}')


def test_a_page_without_icons_has_no_sprite():
    assert draw("{% sprites %}<p>words</p>{% endsprites %}") == "<p>words</p>"


def test_an_unknown_icon_is_a_mistake_of_ours():
    with pytest.raises(LookupError, match="unicorn"):
        icons.symbol("unicorn")
