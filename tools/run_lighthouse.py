"""Lighthouse on pages of a person who is signed in: mobile, the median of five runs."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from nearer.server.bench import web
from nearer.server.bench.browsing import Browser
from nearer.server.bench.pages import PASSWORD, paths
from nearer.server.bench.serving import served
from tools import prepare_browser

FOLDER = Path(__file__).resolve().parent / "lighthouse"
MEASURED = ("home", "check-in", "body")
MOMENTS = 40
RUNS = 5


def measure(*, runs: int = RUNS) -> dict[str, Any] | None:
    """Points out of a hundred by page and category; ``None`` where there is no Node.js."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    chrome = prepare_browser.prepare()
    subprocess.run([npm, "ci", "--silent", "--no-audit", "--no-fund"], cwd=FOLDER, check=True)
    with web.scratch_folder() as data:
        (resident,) = web.seed(data, (MOMENTS,))
        with served(data) as server:
            browser = Browser(server.port)
            browser.sign_in(resident.username, PASSWORD)
            address = f"http://127.0.0.1:{server.port}"
            pages = {name: address + path for name, path in paths(resident).items()}
            asked = {
                "chrome": chrome,
                "runs": runs,
                "cookies": browser.cookies,
                "pages": {name: pages[name] for name in MEASURED},
            }
            return run(node, asked)


def run(node: str, asked: dict[str, Any]) -> dict[str, Any]:
    """What ``measure.js`` finds."""
    done = subprocess.run(
        [node, "measure.js"],
        cwd=FOLDER,
        input=json.dumps(asked),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(measure(runs=int(sys.argv[1]) if sys.argv[1:] else RUNS), indent=2))
