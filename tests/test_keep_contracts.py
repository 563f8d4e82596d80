"""The import contracts are live: each is broken by the import it forbids."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

# Contract, what is planted where.
PLANTED = {
    "layers": {"kit/planted.py": "import nearer.server"},
    "rooms": {"rooms/planted/__init__.py": "import nearer.rooms.presence"},
    "pure": {"content/planted.py": "import django"},
    "rules": {
        "reader/rules/__init__.py": "",
        "reader/rules/planted/__init__.py": "",
        "reader/rules/planted/one.py": "import nearer.reader.rules.planted.two",
        "reader/rules/planted/two.py": "",
    },
    "crypto": {"people/planted.py": "import nearer.vault.crypto"},
    "models": {
        "rooms/planted/__init__.py": "",
        "rooms/planted/models.py": "",
        "journal/planted.py": "import nearer.rooms.planted.models",
    },
    "views": {
        "rooms/planted/__init__.py": "",
        "rooms/planted/views.py": "import nearer.vault.fields",
    },
    "shell": {"shell/planted.py": "import nearer.content"},
    "onnx": {"people/planted.py": "import numpy"},
    "cryptolib": {"people/planted.py": "import cryptography"},
}


def contracts(root: Path) -> dict[str, dict[str, object]]:
    settings = tomllib.loads((root / "importlinter.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}


@pytest.fixture
def copied(root: Path, tmp_path: Path) -> Iterator[Path]:
    """The package, copied to a place where it may be spoilt."""
    shutil.copytree(
        root / "src" / "nearer",
        tmp_path / "nearer",
        ignore=shutil.ignore_patterns("__pycache__", "static", "templates", "locale"),
    )
    shutil.copy(root / "importlinter.toml", tmp_path)
    yield tmp_path
    shutil.rmtree(tmp_path)


def lint(folder: Path, contract: str) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--config", "importlinter.toml"]
    return subprocess.run(
        [*command, "--contract", contract, "--no-logo", "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def plant(folder: Path, files: dict[str, str]) -> None:
    for name, source in files.items():
        file = folder / "nearer" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")


def test_every_contract_has_its_violation(root: Path) -> None:
    assert set(contracts(root)) == set(PLANTED)


@pytest.mark.parametrize("contract", PLANTED)
def test_the_forbidden_import_breaks_it(root: Path, copied: Path, contract: str) -> None:
    plant(copied, PLANTED[contract])
    broken = lint(copied, contract)
    assert f"{contracts(root)[contract]['name']} BROKEN" in broken.stdout
    assert broken.returncode == 1


def test_an_undeclared_folder_breaks_the_layers(copied: Path) -> None:
    plant(copied, {"attic/__init__.py": ""})
    assert "nearer.attic" in lint(copied, "layers").stdout


def test_the_pure_folders_are_kept_from_all_others(root: Path) -> None:
    package = root / "src" / "nearer"
    folders = {f"nearer.{file.parent.name}" for file in package.glob("*/__init__.py")}
    pure = contracts(root)["pure"]
    assert set(pure["source_modules"]) | set(pure["forbidden_modules"]) == folders | {"django"}
