"""``nearer bench web``: how fast pages and saves are, how much a page loads, what the server holds."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from nearer.server.bench import measuring, pages
from nearer.server.bench.browsing import Browser
from nearer.server.bench.first_load import first_load_bytes
from nearer.server.bench.measuring import Pace
from nearer.server.bench.pages import PASSWORD, Resident
from nearer.server.bench.serving import Served, served

FEW, MANY = 10, 10_000
STARTS = 3


def bench_web(
    pace: Pace, *, few: int = FEW, many: int = MANY, starts: int = STARTS
) -> dict[str, Any]:
    """Measure in a scratch folder, and return the report. Raises ``BenchFailed``."""
    with scratch_folder() as data:
        people = seed(data, (few, many))
        with served(data):
            pass  # the first start gathers and compresses the static files, once
        seconds = [_start_seconds(data) for _ in range(starts - 1)]
        with served(data) as server:
            browsers = {person: Browser(server.port) for person in people}
            report = _report(server, browsers, pace, [*seconds, server.start_seconds])
            search = pages.search(browsers[people[-1]])
        cold = [_cold_ms(data, browsers[people[-1]], search) for _ in range(starts)]
        return report | {"cold_search_ms": round(median(cold), 1)}


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A data folder that is thrown away; no setting of this machine's own Nearer is followed."""
    for name in [name for name in os.environ if name.startswith("NEARER_")]:
        del os.environ[name]
    with tempfile.TemporaryDirectory(prefix="nearer-bench-") as folder:
        os.environ["NEARER_DATA"] = folder
        yield Path(folder)


def seed(data: Path, sizes: tuple[int, ...]) -> list[Resident]:
    """People with so many moments each, in a fresh database in this folder."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "nearer.server.bench.settings"
    from nearer.server.starting import start_django

    start_django(data)
    from django.db import connections

    from nearer.server.bench import seeding, trivial
    from nearer.server.upgrades import prepare_database

    prepare_database()
    trivial.make_table()
    people = [seeding.seed(f"Bench {size}", size) for size in sizes]
    connections.close_all()
    return people


def _cold_ms(data: Path, browser: Browser, path: str) -> float:
    """How long a process that has opened nothing yet takes for what a search found."""
    with served(data) as server:
        browser.port = server.port
        started = time.perf_counter()
        browser.page(path)
        return (time.perf_counter() - started) * 1000


def _start_seconds(data: Path) -> float:
    with served(data) as server:
        return server.start_seconds


def _report(
    server: Served, browsers: dict[Resident, Browser], pace: Pace, start_seconds: list[float]
) -> dict[str, Any]:
    for resident, browser in browsers.items():
        browser.sign_in(resident.username, PASSWORD)
    targets = [target for each in browsers.items() for target in pages.targets(*each)]
    measured = measuring.measure(server.port, targets, pace)
    loads = [
        first_load_bytes(browser, path)
        for resident, browser in browsers.items()
        for path in pages.first_loads(resident)
    ]
    return {
        "pages": [one.as_json() for one in measured],
        "first_load_bytes": max(loads),
        **_say_load(browsers),
        "start_seconds": round(median(start_seconds), 2),
        "rss_mib": round(server.rss_mib, 1),
    }


def _say_load(browsers: dict[Resident, Browser]) -> dict[str, Any]:
    """The heaviest page of saying it, and its bytes."""
    loads = {
        name: first_load_bytes(browser, path)
        for resident, browser in browsers.items()
        for name, path in pages.say_pages(resident).items()
    }
    heaviest = max(loads, key=lambda name: loads[name])
    return {"say_first_load_page": heaviest, "say_first_load_bytes": loads[heaviest]}
