"""The wheel holds what people run, no tests, and its command works with click alone."""

import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

CODE = {
    ".py",
    ".html",
    ".css",
    ".js",
    ".toml",
    ".woff2",
    ".txt",
    ".svg",
    ".webmanifest",
    ".json",
    ".onnx",
}
TESTS = {"tests", "conftest.py"}
INSTALLED = Path(click.__file__).parent.parent


@pytest.fixture(scope="session")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that nothing is left behind."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "CHANGELOG.md", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(root / name, source)
    shutil.copytree(root / "src", source / "src", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", str(source)]
    subprocess.run(command, check=True, capture_output=True)
    return next((source / "dist").glob("nearer-*.whl"))


@pytest.fixture(scope="session")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture
def unpacked(wheel: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    return tmp_path


def command(*arguments: str, path: list[Path]) -> list[str]:
    """Start the command in a Python that sees the standard library and ``path``, nothing else."""
    start = (
        f"import sys; sys.path[:0] = {[str(each) for each in path]!r}; sys.argv[0] = 'nearer'; "
        "from nearer.cli.main import main; sys.exit(main())"
    )
    return [sys.executable, "-I", "-S", "-c", start, *arguments]


def run(*arguments: str, path: list[Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments, path=path), capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def address(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a server that runs from the wheel alone listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    data = tmp_path_factory.mktemp("data")
    serve = command(
        *("serve", "--data", str(data), "--port", str(port)), path=[unpacked, INSTALLED]
    )
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        yield next(line.split()[-1] for line in server.stdout if "http://" in line)
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0


def test_it_holds_every_file_of_the_package(root: Path, names: set[str]) -> None:
    source = root / "src"
    expected = {
        file.relative_to(source).as_posix()
        for file in (source / "nearer").rglob("*")
        if file.suffix in CODE and not TESTS & set(file.parts) and "static_built" not in file.parts
    }
    assert "nearer/cli/main.py" in expected
    assert expected - names == set()


def test_it_holds_no_tests(names: set[str]) -> None:
    assert {name for name in names if TESTS & set(Path(name).parts)} == set()


def test_it_holds_no_text_for_measuring(root: Path, names: set[str]) -> None:
    assert list((root / "src" / "nearer" / "reader" / "corpus").glob("*.jsonl"))
    assert {name for name in names if "corpus" in Path(name).parts} == set()


def test_it_carries_its_licence(names: set[str]) -> None:
    kept = {name.rpartition("dist-info/licenses/")[2] for name in names}
    assert {"LICENSE", "NOTICE"} <= kept


def test_the_command_runs_with_click_alone(
    unpacked: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    alone = tmp_path_factory.mktemp("click")
    shutil.copytree(Path(click.__file__).parent, alone / "click")
    done = run("--help", path=[unpacked, alone])
    assert done.returncode == 0, done.stderr
    assert "Usage: nearer" in done.stdout


def test_a_verb_names_the_extra_it_misses(
    unpacked: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    alone = tmp_path_factory.mktemp("click")
    shutil.copytree(Path(click.__file__).parent, alone / "click")
    done = run("serve", path=[unpacked, alone])
    assert done.returncode == 2, done.stderr
    assert "nearer[web]" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_it_serves(address: str) -> None:
    with urllib.request.urlopen(address, timeout=30) as page:
        assert page.status == 200
        assert "<title>" in page.read().decode()
