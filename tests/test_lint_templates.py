"""Our own template rules find what the content security policy would drop, and nothing else."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

FIRES = {
    "H901": [
        '<p style="x">a</p>',
        '<p {% if x %}style="x"{% endif %}>a</p>',
        '<p\n STYLE = "x">a</p>',
    ],
    "H902": ["<style>p {}</style>", '<style nonce="x">p {}</style>'],
    "H903": ["<script>1</script>", '<script type="module">1</script>'],
    "H904": [
        '<p onclick="x">a</p>',
        '<p {% if x %}onclick="y"{% endif %}>a</p>',
        '<p hx-on:click="x">a</p>',
    ],
    "H905": ['<a href="javascript:1">a</a>', "<p hx-vals='js:{}'>a</p>"],
    "H906": [
        '<img src="https://cdn.example/a.png" alt="">',
        '<script src="//cdn.example/a.js"></script>',
    ],
}
QUIET = [
    '<p class="on" data-style="x">once=</p>',
    '<script type="module" src="{% static \'x.js\' %}"></script>',
    '<a href="https://example.org/">elsewhere</a>',
]


@pytest.fixture
def lint(root: Path, tmp_path: Path):
    """Lint one template by the project's rules; returns what was said."""
    for name in ("pyproject.toml", ".djlint_rules.yaml"):
        shutil.copy(root / name, tmp_path)

    def run(template: str) -> str:
        (tmp_path / "page.html").write_text(template, encoding="utf-8")
        command = [Path(sys.executable).with_name("djlint"), "page.html", "--lint", "--quiet"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.stdout

    return run


def test_every_rule_has_its_examples(root: Path) -> None:
    rules = yaml.safe_load((root / ".djlint_rules.yaml").read_text(encoding="utf-8"))
    assert [entry["rule"]["name"] for entry in rules] == list(FIRES)


@pytest.mark.parametrize("rule", FIRES)
def test_it_fires(lint, rule: str) -> None:
    for template in FIRES[rule]:
        assert rule in lint(template), template


def test_it_stays_quiet(lint) -> None:
    assert "H9" not in lint("\n".join(QUIET))
