"""A file stays under 400 lines and a function within 50: past that it wants to be two."""

import ast
from collections.abc import Iterator
from pathlib import Path

MOST_LINES_OF_A_FILE = 399
MOST_LINES_OF_A_FUNCTION = 50
KINDS = {".py", ".js", ".css", ".sh", ".toml"}
NOT_WRITTEN_BY_HAND = {"migrations"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def long_functions(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, FUNCTIONS) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            if lines > MOST_LINES_OF_A_FUNCTION:
                yield f"{node.name}: {lines} lines"


def written_by_hand(files: list[Path]) -> list[Path]:
    return [
        file for file in files if file.suffix in KINDS and not NOT_WRITTEN_BY_HAND & set(file.parts)
    ]


def test_files_are_short(root: Path, project_files: list[Path]) -> None:
    lines = {
        str(file.relative_to(root)): len(file.read_text(encoding="utf-8").splitlines())
        for file in written_by_hand(project_files)
    }
    assert lines["tests/test_keep_files_small.py"] > 20
    assert {name: count for name, count in lines.items() if count > MOST_LINES_OF_A_FILE} == {}


def test_functions_are_short(root: Path, project_files: list[Path]) -> None:
    python = [file for file in written_by_hand(project_files) if file.suffix == ".py"]
    assert [
        f"{file.relative_to(root)} {function}"
        for file in python
        for function in long_functions(file.read_text(encoding="utf-8"))
    ] == []


def test_a_long_function_is_found() -> None:
    body = "    pass\n" * MOST_LINES_OF_A_FUNCTION
    assert list(long_functions(f"def long():\n{body}")) == ["long: 51 lines"]
    assert list(long_functions(f"async def long():\n{body}")) == ["long: 51 lines"]
    assert list(long_functions("def short():\n    pass\n")) == []
