"""The pages under docs/ that are written from the code: settings and errors."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nearer.kit.errors import NearerError

PACKAGE = Path(__file__).resolve().parents[1]
ROOT = PACKAGE.parents[1]
NOTE = "<!-- Written by `nearer docs` from the code. Change the code, not this page. -->"
# Base classes whose first argument is a code: found by name, so that nothing must be imported.
BASE = "NearerError"


class NoCheckout(NearerError):
    """The generated pages belong to a checkout, not to an installed package."""


@dataclass(frozen=True)
class FoundError:
    """An error as it is raised somewhere in the code; ``…`` stands for what varies."""

    code: str
    message: str
    hint: str


def pages() -> dict[Path, str]:
    """Every generated page, by its path in the checkout. Raises ``NoCheckout``."""
    docs = ROOT / "docs"
    if not (ROOT / "pyproject.toml").is_file() or not docs.is_dir():
        raise NoCheckout(
            "no-checkout", "There is no docs folder beside the code.", "Run this in a checkout."
        )
    return {docs / "settings.md": settings_page(), docs / "errors.md": errors_page()}


def outdated() -> list[Path]:
    """Generated pages that differ from what the code says."""
    return [path for path, text in pages().items() if _read(path) != text]


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
        lines += ["", f"## `{code}`", ""]
        for message in dict.fromkeys(error.message for error in found if error.message):
            lines.append(message)
        for hint in dict.fromkeys(error.hint for error in found if error.hint):
            lines += ["", f"What to do: {hint}"]
    return "\n".join(lines) + "\n"


def errors_by_code() -> dict[str, list[FoundError]]:
    """Every error that the code can raise."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in _sources()]
    names = _error_classes(trees)
    found: dict[str, list[FoundError]] = {}
    for tree in trees:
        for error in _errors(tree, names):
            found.setdefault(error.code, []).append(error)
    return found


def _sources() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if "tests" not in path.parts)


def _error_classes(trees: list[ast.Module]) -> set[str]:
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {BASE}
    while grown := {name for name, above in bases.items() if above & known} - known:
        known |= grown
    return known


def _errors(tree: ast.Module, names: set[str]) -> Iterator[FoundError]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in names:
            yield from _from_call(node)
        if isinstance(node, ast.ClassDef) and node.name in names:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _is_super_init(call):
                    yield from _from_call(call)


def _from_call(call: ast.Call) -> Iterator[FoundError]:
    given = dict(zip(("code", "message", "hint"), call.args, strict=False))
    given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    code = given.get("code")
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        yield FoundError(code.value, _words(given.get("message")), _words(given.get("hint")))


def _is_super_init(call: ast.Call) -> bool:
    function = call.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "__init__"
        and isinstance(function.value, ast.Call)
        and _name(function.value.func) == "super"
    )


def _words(node: ast.expr | None) -> str:
    """The text of a message, with … for each part that is known only when it is raised."""
    match node:
        case ast.Constant(value=str(text)):
            return " ".join(text.split())
        case ast.JoinedStr(values=parts):
            joined = "".join(_piece(part) for part in parts).replace("……", "…")
            return " ".join(joined.split())
        case ast.BinOp(left=left, op=ast.Add() | ast.Mod()):
            return _words(left)
        case ast.Call(args=[first, *_]):
            return _words(first)
        case _:
            return ""


def _piece(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "…"


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    return getattr(node, "attr", None) or getattr(node, "id", "")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
