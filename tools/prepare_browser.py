"""Finds a Chromium for the browser journeys, installs one if there is none, and prints its path."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "NEARER_TEST_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
START = ["--headless", "--no-sandbox", "--disable-gpu", "--version"]
FIX = (
    "No Chromium was found and none could be installed. Install one (Debian: apt-get install "
    f"chromium; macOS: brew install --cask chromium) or set {VARIABLE} to its path."
)


def candidates() -> Iterator[str]:
    """Paths worth trying, best first."""
    if VARIABLE in os.environ:
        yield os.environ[VARIABLE]
        return
    yield from filter(None, map(shutil.which, NAMES))
    if sys.platform == "darwin":
        yield "/Applications/Chromium.app/Contents/MacOS/Chromium"
        yield "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    yield from map(str, playwright_browsers())


def playwright_browsers() -> list[Path]:
    """Chromiums that Playwright keeps, newest first."""
    homes = ("~/.cache", "~/Library/Caches")
    default = next(
        (home for home in homes if (Path(home).expanduser() / "ms-playwright").is_dir()), ""
    )
    folder = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or f"{default}/ms-playwright"
    patterns = ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
    found = [path for pattern in patterns for path in Path(folder).expanduser().glob(pattern)]
    return sorted(found, reverse=True)


def starts(path: str) -> bool:
    """Whether this file is a browser that starts; a leftover wrapper script is not."""
    try:
        done = subprocess.run([path, *START], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def find() -> str | None:
    """The first Chromium that starts."""
    return next(filter(starts, candidates()), None)


def install() -> None:
    """Install the Debian package when allowed to, else Playwright's own; say so first."""
    if sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing Debian's package chromium with apt-get")
        run(["apt-get", "update", "-qq"])
        run(["apt-get", "install", "-qq", "--no-install-recommends", "-y", "chromium"])
    else:
        say("Downloading Playwright's own Chromium into its cache")
        run([sys.executable, "-m", "playwright", "install", "chromium"])


def run(command: list[str]) -> None:
    """Run an installer, with its words on standard error; ``find`` judges the outcome."""
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, env=quiet, stdout=sys.stderr, stdin=subprocess.DEVNULL, check=False)


def say(words: str) -> None:
    """Speak beside the path that this command prints."""
    print(words, file=sys.stderr, flush=True)


def prepare() -> str:
    """The path of a Chromium that starts. Exits with the fix when there is none."""
    path = find()
    if path is None and VARIABLE in os.environ:
        sys.exit(
            f"{VARIABLE} names {os.environ[VARIABLE]}, which does not start. Correct or unset it."
        )
    if path is None:
        install()
        path = find()
    return path or sys.exit(FIX)


if __name__ == "__main__":
    print(prepare())
