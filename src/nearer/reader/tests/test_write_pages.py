"""Each rule has a page made from its declaration."""

import pytest

from nearer.reader import pages
from nearer.reader.pages import rule_page, rules_page
from nearer.reader.registry import rule, rules
from nearer.reader.rule import Rule

HEADINGS = ["What it notices", "Why", "Where it stays quiet", "Limits", "Sources"]


@pytest.mark.parametrize("each", rules(), ids=lambda rule: rule.name)
def test_a_page_says_what_the_declaration_says(each: Rule) -> None:
    page = rule_page(each, "a note")
    assert page.startswith(f"# {each.code} {each.name}\n\na note\n")
    for heading in HEADINGS:
        assert f"\n## {heading}\n" in page
    for words in (each.notice, each.why, each.limits):
        assert words in page
    assert page.count("\n- `") >= len(each.fires) + len(each.quiet)


def test_a_page_says_what_a_reading_reports_instead(monkeypatch) -> None:
    monkeypatch.setattr(pages, "instead", lambda rule, example: {"reply": ("judging",)})
    assert "` (a reading reports judging instead)\n" in rule_page(rule("minimising"), "")
    assert "` (as a reply, a reading reports judging instead)\n" in rule_page(rule("threat"), "")


def test_a_page_says_where_the_model_is_needed() -> None:
    assert "`nearer read --signals`" in rule_page(rule("going-round"), "")
    assert "--signals" not in rule_page(rule("minimising"), "")


def test_the_index_leads_to_every_page() -> None:
    page = rules_page("a note")
    for each in rules():
        assert f"| {each.code} | [{each.name}]({each.code}.md) |" in page


def test_a_rule_is_found_by_code_and_by_name() -> None:
    assert rule("saf101") is rule("Minimising")
