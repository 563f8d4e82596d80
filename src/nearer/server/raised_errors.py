"""Every error that the code words for people, read from the source: nothing has to be raised."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
BASE = "NearerError"
PARAMETERS = ("code", "message", "hint")


@dataclass(frozen=True)
class FoundError:
    """An error as it is raised somewhere. ``…`` stands for what is known only then."""

    code: str
    message: str
    hint: str


class UnreadableCode(ValueError):
    """An error is raised with a code that cannot be read from the source."""


def errors_by_code(folder: Path = PACKAGE) -> dict[str, list[FoundError]]:
    """Every error by its code. Raises ``UnreadableCode``."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _sources(folder)}
    names = _error_classes(list(trees.values()))
    found: dict[str, list[FoundError]] = {}
    for path, tree in trees.items():
        for error in _errors(path, tree, names):
            found.setdefault(error.code, []).append(error)
    return found


def _sources(folder: Path) -> list[Path]:
    found = folder.rglob("*.py")
    return sorted(path for path in found if not {"tests", "conftest.py"} & set(path.parts))


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


def _errors(path: Path, tree: ast.Module, names: set[str]) -> Iterator[FoundError]:
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    inside = {call for one in classes if one.name in names for call in ast.walk(one)}
    for scope in _scopes(tree):
        for call in _calls(scope):
            if _name(call.func) in names or (call in inside and _is_init(call)):
                yield from _from_call(path, tree, scope, call)


def _scopes(tree: ast.Module) -> list[ast.Module | ast.FunctionDef]:
    return [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))]


def _calls(scope: ast.Module | ast.FunctionDef) -> Iterator[ast.Call]:
    """The calls in a scope, without those of functions inside it."""
    waiting: list[ast.AST] = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Call):
            yield node
        if not isinstance(node, ast.FunctionDef):
            waiting += ast.iter_child_nodes(node)


def _is_init(call: ast.Call) -> bool:
    """``super().__init__(code, …)`` or ``NearerError.__init__(self, code, …)``."""
    return isinstance(call.func, ast.Attribute) and call.func.attr == "__init__"


def _from_call(
    path: Path, tree: ast.Module, scope: ast.Module | ast.FunctionDef, call: ast.Call
) -> Iterator[FoundError]:
    arguments = [each for each in call.args if _name(each) != "self"]
    given = dict(zip(PARAMETERS, arguments, strict=False))
    given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    code = given.get("code")
    if _defines_its_own(call, code):
        return
    if isinstance(code, ast.Constant):
        words = (_words(given.get(part), scope) for part in PARAMETERS[1:])
        yield FoundError(str(code.value), *words)
    elif isinstance(scope, ast.FunctionDef) and _name(code) in _parameters(scope):
        yield from _through(path, tree, scope, given)
    else:
        raise UnreadableCode(f"{path.name}:{call.lineno}: the code of an error is not written out")


def _defines_its_own(call: ast.Call, code: ast.expr | None) -> bool:
    """The class sets the code itself: ``CannotOpen()``, ``ChangedElsewhere(saved)``."""
    is_code = isinstance(code, ast.Constant) and " " not in str(code.value)
    return code is None or (len(call.args) + len(call.keywords) == 1 and not is_code)


def _through(
    path: Path, tree: ast.Module, function: ast.FunctionDef, given: dict[str, ast.expr]
) -> Iterator[FoundError]:
    """The code comes as a parameter: it is written where the function is called."""
    order = _parameters(function)
    for scope in _scopes(tree):
        for call in _calls(scope):
            if _name(call.func) != function.name:
                continue
            passed = dict(zip(order, call.args, strict=False))
            passed |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
            code = passed.get(_name(given["code"]))
            if not isinstance(code, ast.Constant):
                raise UnreadableCode(f"{path.name}:{call.lineno}: no code is written out")
            words = [_words(passed.get(_name(given.get(part))), scope) for part in PARAMETERS[1:]]
            yield FoundError(str(code.value), *words)


def _parameters(function: ast.FunctionDef) -> list[str]:
    return [each.arg for each in (*function.args.args, *function.args.kwonlyargs)]


def _words(node: ast.expr | None, scope: ast.Module | ast.FunctionDef) -> str:
    """The text of a message, with … for each part that is known only when it is raised."""
    match node:
        case ast.Constant(value=str(text)):
            return " ".join(text.split())
        case ast.JoinedStr(values=parts):
            joined = "".join(_piece(part) for part in parts).replace("……", "…")
            return " ".join(joined.split())
        case ast.BinOp(left=left, op=ast.Mod()):
            return _words(left, scope)
        case ast.Call(args=[first, *_]):
            return _words(first, scope)
        case ast.Name(id=name):
            return _words(_assigned(name, scope), scope)
        case _:
            return ""


def _assigned(name: str, scope: ast.Module | ast.FunctionDef) -> ast.expr | None:
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and name in {_name(target) for target in node.targets}:
            return node.value if not isinstance(node.value, ast.Name) else None
    return None


def _piece(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "…"


def _name(node: ast.AST | None) -> str:
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    return str(getattr(node, "attr", "") or getattr(node, "id", ""))
