"""Every folder is one that the layout knows, and says what it is for."""

import ast
from pathlib import Path

ROOMS = {"presence", "expression", "safety", "vulnerability"}
TOP = {
    *("api", "assessment", "cli", "content", "insights", "journal", "keep", "kit", "live"),
    *("parts", "people", "plan", "reader", "rooms", "server", "shell", "vault"),
}


def packages(folder: Path) -> dict[str, Path]:
    found = {path.name: path for path in folder.iterdir() if (path / "__init__.py").exists()}
    assert found
    return found


def test_the_package_has_only_known_folders(root: Path) -> None:
    assert set(packages(root / "src" / "nearer")) <= TOP


def test_rooms_are_the_four_steps(root: Path) -> None:
    assert set(packages(root / "src" / "nearer" / "rooms")) <= ROOMS


def test_every_folder_of_code_is_a_package(root: Path) -> None:
    code = root / "src" / "nearer"
    folders = {file.parent for file in code.rglob("*.py") if "tests" not in file.parts}
    assert {
        str(each.relative_to(root)) for each in folders if not (each / "__init__.py").exists()
    } == set()


def test_every_folder_says_what_it_is_for(root: Path) -> None:
    code = root / "src" / "nearer"
    for name, folder in {**packages(code), **packages(code / "rooms")}.items():
        tree = ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), name


def test_a_furnished_room_names_its_sources(root: Path) -> None:
    for name, folder in packages(root / "src" / "nearer" / "rooms").items():
        if (folder / "urls.py").exists():
            assert (folder / "README.md").exists(), f"rooms/{name}/README.md is missing"
