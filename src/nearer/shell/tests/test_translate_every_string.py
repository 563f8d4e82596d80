"""Whatever a page says goes through gettext, attributes included."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(PACKAGE.glob("**/templates/**/*.html"))
TRANSLATED = re.compile(
    r"{#.*?#}|{% comment %}.*?{% endcomment %}"
    r"|{% block \w+_class %}[^<]*?{% endblock %}"
    r"|{% blocktranslate.*?%}.*?{% endblocktranslate %}|{%.*?%}|{{.*?}}",
    re.DOTALL,
)
SPOKEN = {"alt", "aria-description", "aria-label", "placeholder", "title"}
NAMES = {"Nearer"}


class Listener(HTMLParser):
    """Collects what stands in a template as plain words."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def handle_data(self, data):
        self.heard += [word for word in re.findall(r"[^\W\d_]{2,}", data) if word not in NAMES]

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in SPOKEN:
                self.handle_data(value or "")


def plain_words(template: str) -> list[str]:
    listener = Listener()
    listener.feed(TRANSLATED.sub("", template))
    listener.close()
    return listener.heard


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_it_works(path):
    assert plain_words(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "template",
    [
        "<p>Hello</p>",
        '<p aria-label="Hello">{{ name }}</p>',
        "{% if x %}Hello{% endif %}",
        '<input placeholder="{{ a }} or so">',
    ],
)
def test_an_untranslated_string_is_found(template):
    assert plain_words(template)
