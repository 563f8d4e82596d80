"""The pages under docs/ that are written from the code: settings, errors, the API, the reader."""

import tempfile
from pathlib import Path

from nearer.content.files import languages
from nearer.kit.errors import NearerError
from nearer.parts.feelings import lexicon_file
from nearer.server.raised_errors import errors_by_code

PACKAGE = Path(__file__).resolve().parents[1]
ROOT = PACKAGE.parents[1]
NOTE = "<!-- Written by `nearer docs` from the code. Change the code, not this page. -->"


class NoCheckout(NearerError):
    """The generated pages belong to a checkout, not to an installed package."""


def pages() -> dict[Path, str]:
    """Every generated page, by its path in the checkout. Raises ``NoCheckout``."""
    docs = ROOT / "docs"
    if not (ROOT / "pyproject.toml").is_file() or not docs.is_dir():
        raise NoCheckout(
            "no-checkout", "There is no docs folder beside the code.", "Run this in a checkout."
        )
    return {
        docs / "settings.md": settings_page(),
        docs / "errors.md": errors_page(),
        docs / "api.md": api_page(),
        **word_files(),
        **reader_pages(docs),
        PACKAGE / "reader" / "data" / "en" / "prepared.json": prepared_page(),
        PACKAGE / "content" / "data" / "en" / "prepared.json": prepared_content_page(),
    }


def outdated() -> list[Path]:
    """Generated pages that differ from what the code says, or that no rule stands behind."""
    wanted = pages()
    return [path for path, text in wanted.items() if _read(path) != text] + _left(wanted)


def write() -> None:
    """Bring every generated page up to date, and take away those of rules that are gone."""
    wanted = pages()
    for path, text in wanted.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in _left(wanted):
        path.unlink()


def word_files() -> dict[Path, str]:
    """What the page's script learns of the words, a file for each language."""
    folder = PACKAGE / "parts" / "feelings" / "static" / "feelings"
    return {folder / f"words.{code}.json": lexicon_file.text(code) for code, _name in languages()}


def reader_pages(docs: Path) -> dict[Path, str]:
    """The reader's JSON, and a page for each of its rules."""
    from nearer.reader.pages import rule_page, rules_page, schema_page
    from nearer.reader.registry import rules

    by_rule = {docs / "rules" / f"{rule.code}.md": rule_page(rule, NOTE) for rule in rules()}
    return {
        docs / "reader-schema.md": schema_page(NOTE),
        docs / "rules" / "README.md": rules_page(NOTE),
        **by_rule,
    }


def prepared_page() -> str:
    """No page for people, but made and checked the same way: what a first reading waits for."""
    from nearer.reader import preparing

    return preparing.page()


def prepared_content_page() -> str:
    """The same for the lexicon."""
    from nearer.content import files

    return files.prepared_page()


def settings_page() -> str:
    """docs/settings.md."""
    from nearer.server.settings import PREFIX, SECRETS, Settings

    lines = [
        "# Settings",
        "",
        NOTE,
        "",
        "Nearer reads its settings from the environment and from nowhere else. An unknown or",
        "malformed setting stops the start. `nearer serve` has options for the most common ones.",
    ]
    for name, field in Settings.model_fields.items():
        default = field.get_default()
        shown = "nothing" if default in {None, ""} else f"`{default}`"
        lines += ["", f"## `{PREFIX}{name.upper()}`", "", str(field.description), ""]
        lines += [f"Default: {shown}."]
        if name in SECRETS:
            lines += [f"`{PREFIX}{name.upper()}_FILE` names a file that holds it instead."]
    return "\n".join(lines) + "\n"


def errors_page() -> str:
    """docs/errors.md."""
    lines = [
        "# Errors",
        "",
        NOTE,
        "",
        "Every error that Nearer words for people, by its code. The command line prints the code,",
        "the message and what to do, and exits with 2; the API answers with the same code. Codes",
        "stay; messages may change. `…` stands for what varies.",
    ]
    for code, found in sorted(errors_by_code().items()):
        lines += ["", f"## `{code}`"]
        for message in dict.fromkeys(error.message for error in found if error.message):
            lines += ["", message]
        for hint in dict.fromkeys(error.hint for error in found if error.hint):
            lines += ["", f"What to do: {hint}"]
    return "\n".join(lines) + "\n"


def api_page() -> str:
    """docs/api.md. Loads Django, with an empty data folder, where that has not happened."""
    from django.apps import apps

    from nearer.server.starting import start_django

    with tempfile.TemporaryDirectory() as empty:
        if not apps.ready:
            start_django(Path(empty))
        from nearer.api import documentation

        return documentation.page(NOTE)


def _left(wanted: dict[Path, str]) -> list[Path]:
    return sorted(set((ROOT / "docs" / "rules").glob("*.md")) - set(wanted))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
